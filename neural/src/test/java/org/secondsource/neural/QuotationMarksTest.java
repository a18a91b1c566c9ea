package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.text.Span;

class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "“It sank.” she said | “It sank. | “It sank.”",
                "“It sank.” she said | It sank.” | “It sank.”",
                "“It sank.” she said | It sank. | It sank.",
                "\"It sank.\" she said | \"It sank. | \"It sank.\"",
                "\"It sank.\" she said | It sank.\" | \"It sank.\"",
                "“It sank she said | “It sank | “It sank",
            })
    void takesInThePartnerOfAMark(String text, String content, String expected) {
        int start = text.indexOf(content);
        assertThat(QuotationMarks.withPartner(text, new Span(start, start + content.length()))
                        .of(text))
                .isEqualTo(expected);
    }
}
