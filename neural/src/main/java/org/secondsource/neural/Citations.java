package org.secondsource.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * "The Times reported on Friday that it sank, citing two officials": the officials told the Times that it sank. The
 * corpus has no such attributions, so a rule finds them. Only where the cited words clearly name somebody or something
 * that can tell; "citing concerns" stays what the network made of it.
 */
final class Citations {
    private static final Set<String> WHO_CAN_TELL = Set.of("""
            aide aides analysts data diplomat diplomats document documents email emails employees executives experts \
            figures filing filings lawmakers lawyers memo officer officers official officials people person persons \
            police records report reports research researchers residents source sources spokesman spokesperson \
            spokeswoman statistics study survey transcript witness witnesses""".split(" "));

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** The cue, then whom it names, up to the next mark of punctuation. */
    private static final Pattern CITING =
            Pattern.compile("\\b([Cc]iting|[Qq]uoting) ([^,;:.()\\n\u2013\u2014\"\u201c]+)");

    private static final String RULE = "citing";

    /** Words; longer ones tell a story of their own. */
    private static final int LONGEST = 14;

    /** Of the confidence of the report that cites. A guess: no data at hand has citations. */
    private static final double SHARE = 0.9;

    private Citations() {}

    /**
     * The attributions, where they are, and a child for each report that cites somebody. What the network made of the
     * same cue is dropped.
     */
    static List<Told> resolve(Layout layout, List<Told> told) {
        List<Span> cues = cues(layout.text());
        List<Told> resolved = new ArrayList<>(told);
        resolved.removeIf(one -> cues.stream().anyMatch(one.cue()::overlaps));
        int reports = resolved.size();
        for (Span cue : cues) {
            report(layout, resolved.subList(0, reports), cue)
                    .ifPresent(number -> resolved.add(child(layout.text(), resolved.get(number), number, cue)));
        }
        return resolved;
    }

    /** Where somebody is cited who can tell. */
    private static List<Span> cues(String text) {
        return CITING.matcher(text)
                .results()
                .filter(match -> canTell(text, new Span(match.start(2), match.end(2))))
                .map(match -> new Span(match.start(1), match.end(1)))
                .toList();
    }

    private static Told child(String text, Told report, int number, Span cue) {
        Matcher cited = CITING.matcher(text).region(cue.start(), text.length());
        if (!cited.lookingAt()) {
            throw new IllegalStateException("nobody is cited at " + cue);
        }
        Span source = new Span(
                cited.start(2), cited.start(2) + cited.group(2).stripTrailing().length());
        double confidence = report.confidence() * SHARE;
        return new Told(List.of(source), cue, report.content(), confidence, OptionalInt.of(number), RULE);
    }

    private static boolean canTell(String text, Span cited) {
        String printed = cited.of(text);
        List<String> words = WordPiece.words(text, cited).stream()
                .map(word -> word.of(text))
                .filter(word -> !ARTICLES.contains(word))
                .toList();
        return !words.isEmpty()
                && words.size() <= LONGEST
                && !printed.contains("'s ")
                && !printed.contains("\u2019s ")
                && (Character.isUpperCase(words.get(0).codePointAt(0))
                        || words.stream().anyMatch(WHO_CAN_TELL::contains));
    }

    /** The nearest report of the same sentence whose words the citation is no part of. */
    private static Optional<Integer> report(Layout layout, List<Told> told, Span citing) {
        return layout.sentenceAt(citing.start())
                .flatMap(sentence -> IntStream.range(0, told.size())
                        .boxed()
                        .filter(number -> told.get(number).parent().isEmpty())
                        .filter(number ->
                                sentence.span().contains(told.get(number).cue()))
                        .filter(number -> !told.get(number).overlaps(citing))
                        .min(Comparator.comparingInt(
                                number -> distance(told.get(number).cue(), citing))));
    }

    private static int distance(Span some, Span other) {
        return Math.max(some.start() - other.end(), other.start() - some.end());
    }
}
