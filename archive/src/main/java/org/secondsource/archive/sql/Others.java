package org.secondsource.archive.sql;

import org.jdbi.v3.core.statement.SqlStatement;
import org.secondsource.archive.Makers;

/**
 * A condition on the column {@code maker}: neither of two. Written as ranges, which an index answers without reading every
 * row, as it does not for "not in".
 */
final class Others {
    static final String THAN_MAKERS = "(maker < :low OR (maker > :low AND maker < :high) OR maker > :high)";

    private Others() {}

    static <S extends SqlStatement<S>> S bind(S statement, Makers makers) {
        boolean inOrder = makers.own().compareTo(makers.better()) <= 0;
        return statement
                .bind("low", inOrder ? makers.own() : makers.better())
                .bind("high", inOrder ? makers.better() : makers.own());
    }
}
