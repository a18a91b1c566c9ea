package org.secondsource.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Text in a form PostgreSQL can keep: it takes neither the sign with the number 0 nor half a pair of surrogates, and both
 * occur in what is fetched from the web. They are written as an escape sign that hardly ever occurs (DLE, U+0010) with four
 * hexadecimal digits; so is that sign itself.
 */
final class StorableText {
    private static final char ESCAPE = '\u0010';
    private static final int DIGITS = 4;

    private StorableText() {}

    static String escape(String text) {
        int first = nextUnstorable(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int at = first; at < text.length(); at = nextUnstorable(text, from)) {
            escaped.append(text, from, at).append(ESCAPE).append(String.format(java.util.Locale.ROOT, "%04x", (int)
                    text.charAt(at)));
            from = at + 1;
        }
        return escaped.append(text, from, text.length()).toString();
    }

    private static int nextUnstorable(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == 0 || sign == ESCAPE) {
                return at;
            }
            if (Character.isSurrogate(sign)) {
                int codePoint = text.codePointAt(at);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    return at;
                }
                at++;
            }
            at++;
        }
        return at;
    }

    static String unescape(String kept) {
        int at = kept.indexOf(ESCAPE);
        if (at < 0) {
            return kept;
        }
        StringBuilder text = new StringBuilder(kept.length());
        int from = 0;
        while (at >= 0) {
            int end = at + 1 + DIGITS;
            text.append(kept, from, at).append((char) Integer.parseInt(kept.substring(at + 1, end), 16));
            from = end;
            at = kept.indexOf(ESCAPE, from);
        }
        return text.append(kept, from, kept.length()).toString();
    }

    /** On the way in. */
    static final class Argument extends AbstractArgumentFactory<String> {
        Argument() {
            super(Types.VARCHAR);
        }

        @Override
        protected org.jdbi.v3.core.argument.Argument build(String value, ConfigRegistry config) {
            String kept = escape(value);
            return (position, statement, context) -> statement.setString(position, kept);
        }
    }

    /** On the way out. */
    static final class Column implements ColumnMapper<String> {
        @Override
        public @Nullable String map(ResultSet row, int column, StatementContext context) throws SQLException {
            String kept = row.getString(column);
            return kept == null ? null : unescape(kept);
        }
    }
}
