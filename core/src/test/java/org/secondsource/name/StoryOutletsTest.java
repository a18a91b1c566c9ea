package org.secondsource.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

class StoryOutletsTest {
    private static Article report(String outlet, String text) {
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .outlet(Given.stated(Outlet.of(outlet)))
                .build();
        return Article.of(outlet, text, masthead);
    }

    private static OutletTable among(Article... articles) {
        return StoryOutlets.among(OutletTable.ours(), List.of(articles));
    }

    @Test
    void keepsTheMastheadsOwnForm() {
        OutletTable table = among(report("The Aldport Courier", "A bridge fell."));
        assertThat(table.named("Aldport Courier").map(KnownOutlet::name)).hasValue("The Aldport Courier");
        assertThat(table.named("the courier").map(KnownOutlet::name)).hasValue("The Aldport Courier");
    }

    @Test
    void takesOneThatSignsAPlaceLineForAnAgency() {
        OutletTable table = among(report("Halden News Agency", "ALDPORT (Halden) - A bridge fell."));
        assertThat(table.named("Halden")).hasValueSatisfying(outlet -> {
            assertThat(outlet.name()).isEqualTo("Halden News Agency");
            assertThat(outlet.isAgency()).isTrue();
        });
    }

    @Test
    void leavesTheTableAsItIsIfItKnowsAll() {
        assertThat(among(report("Reuters", "A bridge fell."))).isSameAs(OutletTable.ours());
    }
}
