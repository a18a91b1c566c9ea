package org.secondsource.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ada Roe, who said the bridge was safe, left on Monday. | who | Ada Roe
            It was Ada Roe, deputy head of the port office, who said the bridge was safe. | who | Ada Roe
            The plan angered two independent engineers, who said the bridge was safe. | who | two independent engineers
            It could help some other critics who said the bridge was safe. | who | some other critics
            The delay pleased Liberal lawmakers who said the bridge was safe. | who | Liberal lawmakers
            The former pilot, who said the bridge was safe, left on Monday. | who | The former pilot
            Northquay, which said the bridge was safe, left the talks on Monday. | which | Northquay
            France, which said the bridge was safe, left the talks on Monday. | which | French government
            Work began last June that said the bridge was safe. | that | that
            The town honoured its loudest critics. Who said the bridge was safe? | Who | Who
            The town honoured Ada Roe. Who said the bridge was safe? | Who | Who
            The crane fell in France, which said the bridge was safe. | which | which
            """)
    void takesUpWhatStandsBefore(String text, String pronoun, String source) {
        assertThat(new Told("", text)
                        .at(pronoun + " said")
                        .says(pronoun, "said", "the bridge was safe")
                        .read()
                        .get(0)
                        .chain()
                        .hops()
                        .get(0)
                        .name())
                .isEqualTo(source);
    }
}
