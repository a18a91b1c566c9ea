package org.secondsource.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.ingest.page.Byline.Kind;
import org.secondsource.text.Article;
import org.secondsource.text.LivePost;
import org.secondsource.text.Stamp;

/** Pages that say nothing of themselves: no JSON-LD, no metadata, no telling class names. */
class PrintedPageTest {
    private static final ReadPage PLAIN =
            PageReader.open().read(PageSamples.bytes("plain.html"), PageAddress.named("plain"));
    private static final ReadPage LIVE =
            PageReader.open().read(PageSamples.bytes("live.html"), PageAddress.named("live"));

    private static Article article(ReadPage page) {
        return page.article().orElseThrow();
    }

    @Test
    void takesThePrintedBylineAndDateForFieldsAndNotForText() {
        assertThat(PLAIN.bylines())
                .containsExactly(new Byline("Edda Kolbe", Kind.PERSON), new Byline("Ruben Asch", Kind.PERSON));
        assertThat(article(PLAIN).published())
                .contains(Stamp.parse("2025-09-17").orElseThrow());
        assertThat(article(PLAIN).text()).startsWith("The council voted on Tuesday");
    }

    @Test
    void partsThePhotoCreditFromThePrintedCaption() {
        assertThat(PLAIN.captions())
                .containsExactly(new Caption(
                        "The pumping hall in Varnholt, built in 1911.", Optional.of("Foto: Nele Hart/Weekly")));
        assertThat(article(PLAIN).text()).doesNotContain("Nele Hart");
    }

    @Test
    void listsTheCreditLineAndTheCorrection() {
        assertThat(article(PLAIN).masthead().credits())
                .containsExactly("(with reporting by the Northern Press Service)");
        assertThat(article(PLAIN).masthead().notes())
                .singleElement()
                .satisfies(note -> assertThat(note).startsWith("Correction, 18 September:"));
    }

    @ParameterizedTest
    @MethodSource
    void partsCaptions(String caption, String credit) {
        Caption read = CaptionReader.read(caption);
        assertThat(read.credit().orElse("")).isEqualTo(credit);
        assertThat(caption).startsWith(read.text());
    }

    static Stream<Arguments> partsCaptions() {
        return PageSamples.rows("captions.tsv");
    }

    @Test
    void findsThePostsOfALiveBlogWithTheirTimes() {
        String text = article(LIVE).text();
        assertThat(LIVE.posts()).hasSize(4);
        assertThat(LIVE.posts().stream().map(post -> post.time().orElseThrow().toString()))
                .containsExactly(
                        "2025-10-03T21:40+02:00",
                        "2025-10-03T20:15+02:00",
                        "2025-10-03T19:05+02:00",
                        "2025-10-03T18:30+02:00");
        LivePost first = LIVE.posts().get(0);
        assertThat(first.title()).contains("Ferries stay in port");
        assertThat(first.span().of(text)).startsWith("Ferries stay in port").endsWith("fire brigade.");
        assertThat(LIVE.posts().get(2).title()).isEmpty();
        assertThat(article(LIVE).masthead().posts()).isEqualTo(LIVE.posts());
    }

    @Test
    void findsThePostsUnderPrintedClocksToo() {
        String page = PageSamples.text("live.html").replaceAll("<time[^>]*>([^<]*)</time>", "<b>$1</b>");
        List<LivePost> posts =
                PageReader.open().read(page, PageAddress.named("live")).posts();
        assertThat(posts).hasSize(4);
        assertThat(posts).allMatch(post -> post.time().isEmpty(), "a clock without a day is no instant");
    }

    @Test
    void takesNoReportForALiveBlog() {
        ReadPage report = PageReader.open().read(PageSamples.bytes("harbour.html"), PageAddress.named("harbour"));
        assertThat(report.posts()).isEmpty();
        assertThat(PLAIN.posts()).isEmpty();
    }
}
