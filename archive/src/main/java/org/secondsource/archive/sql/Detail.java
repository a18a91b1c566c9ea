package org.secondsource.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.secondsource.text.Given;
import org.secondsource.text.Span;

/** One thing known of a version beside its text: a row of the table of that name. */
record Detail(String kind, String value, boolean inferred, Optional<Span> span) {

    static Detail of(String kind, String value) {
        return new Detail(kind, value, false, Optional.empty());
    }

    static Detail at(String kind, String value, Span span) {
        return new Detail(kind, value, false, Optional.of(span));
    }

    static Detail of(String kind, String value, Given<?> given) {
        return new Detail(kind, value, given.inferred(), given.where());
    }

    static Detail from(ResultSet row) throws SQLException {
        int start = row.getInt("span_start");
        Optional<Span> span = row.wasNull() ? Optional.empty() : Optional.of(new Span(start, row.getInt("span_end")));
        return new Detail(row.getString("kind"), row.getString("value"), row.getInt("inferred") != 0, span);
    }

    void bindTo(PreparedBatch batch) {
        batch.bind("kind", kind)
                .bind("value", value)
                .bind("inferred", inferred ? 1 : 0)
                .bind("start", span.map(Span::start).orElse(null))
                .bind("end", span.map(Span::end).orElse(null));
    }

    <T> Given<T> given(T known) {
        return new Given<>(known, inferred, span);
    }
}
