package org.secondsource.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "\t=1",
                "\ttab",
                "\rreturn",
                "\nline",
                "  =1",
                "\u00a0@x",
                "\ufeff=1",
                "\u200b+1",
                "\uff1d1",
                "\uff0b1",
                "-one\nand two"
            })
    void letsNoTextBeAFormula(String text) {
        assertThat(Table.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a=b", "1 + 1", "'quoted", "\u201c=\u201d", "two\nlines"})
    void leavesOtherTextsAlone(String text) {
        assertThat(Table.guarded(text)).isEqualTo(text);
    }
}
