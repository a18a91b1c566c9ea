package org.secondsource.app.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.html.MarkedSentence;
import org.secondsource.app.report.html.StoryPage;
import org.secondsource.archive.Version;
import org.secondsource.attribution.Attribution;
import org.secondsource.claim.Comparison;
import org.secondsource.reading.Reading;
import org.secondsource.story.Story;
import org.secondsource.text.Span;

/** The words of one version, with what was read out of them if it was read. */
public final class ArticleView {
    private static final Comparison ALONE =
            new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final Version version;
    private final Optional<Reading> reading;
    private final int sought;

    /** @param at where something was found in the text, which is to be shown; empty for nothing in particular */
    ArticleView(Version version, Optional<Reading> reading, Optional<String> at) {
        this.version = version;
        this.reading = reading;
        this.sought = at.filter(given -> given.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    public Version version() {
        return version;
    }

    public boolean isRead() {
        return reading.isPresent();
    }

    /** Sentences with their highlights, paragraph by paragraph. */
    public List<List<MarkedSentence>> paragraphs() {
        return reading.map(read -> new StoryPage(new DossierView(alone(read)))
                        .columns()
                        .get(0)
                        .paragraphs())
                .orElse(List.of());
    }

    private static Dossier alone(Reading reading) {
        Story story = new Story("alone", "", List.of(reading.article().id()));
        return new Dossier(story, List.of(reading), ALONE, List.of(), List.of(), "", List.of());
    }

    /** The text of an article that was not read yet. */
    public List<String> plainParagraphs() {
        return Arrays.stream(version.article().text().split("\n\\s*\n|\n"))
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** Whether what was found stands in this sentence. */
    public boolean isSought(MarkedSentence sentence) {
        int index = Integer.parseInt(sentence.anchor().replaceAll(".*-s", ""));
        return reading.map(read -> read.layout().sentences().get(index).span())
                .filter(span -> span.start() <= sought && sought < span.end())
                .isPresent();
    }

    public List<Attribution> attributions() {
        return reading.map(Reading::attributions).orElse(List.of());
    }

    /** What is said, pieces that are apart joined by an ellipsis. */
    public String said(Attribution attribution) {
        return String.join(
                " \u2026 ",
                attribution.spans().content().stream()
                        .map(span -> span.of(version.article().text())
                                .replaceAll("\\s+", " ")
                                .strip())
                        .toList());
    }

    /** The sentence in which an attribution begins. */
    public String anchor(Attribution attribution) {
        Span first = attribution.spans().content().get(0);
        return reading.flatMap(read -> read.layout().sentenceAt(first.start()))
                .map(sentence -> "r1-s" + sentence.index())
                .orElse("text");
    }
}
