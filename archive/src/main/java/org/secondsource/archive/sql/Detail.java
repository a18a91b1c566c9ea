package org.secondsource.archive.sql;

import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
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

    static Detail from(RowView row) {
        Optional<Span> span = Optional.ofNullable(row.getColumn("span_start", Integer.class))
                .map(start -> new Span(start, row.getColumn("span_end", Integer.class)));
        return new Detail(
                row.getColumn("kind", String.class),
                row.getColumn("value", String.class),
                row.getColumn("inferred", Integer.class) != 0,
                span);
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
