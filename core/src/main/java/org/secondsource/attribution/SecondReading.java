package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;
import org.secondsource.text.Token;

/**
 * Reads once more by rules and keeps what no reader should pass over: plain saying and telling, what documents show, who
 * did not answer, and quotations that go on without any cue.
 */
final class SecondReading {
    private static final Set<String> SAYING =
            Set.of("said", "says", "told", "tells", "wrote", "writes", "added", "adds", "warned", "announced");

    /** Verbs that tell what somebody says where "that", or "to" somebody, follows. */
    private static final Set<String> CLAIMING = Set.of(
            "confirmed",
            "claimed",
            "insisted",
            "maintained",
            "admitted",
            "revealed",
            "explained",
            "argued",
            "claims",
            "reported",
            "reports",
            "demanded");

    /** Verbs of calling something something, in quotation marks. */
    private static final Set<String> CALLING =
            Set.of("dismissed", "described", "branded", "labelled", "denounced", "called");

    /** What documents do with what they say. */
    static final Set<String> SHOWING = Set.of(
            "show",
            "shows",
            "showed",
            "list",
            "lists",
            "listed",
            "say",
            "says",
            "said",
            "state",
            "states",
            "stated",
            "reveal",
            "reveals",
            "revealed",
            "suggest",
            "suggests",
            "suggested",
            "indicate",
            "indicates",
            "indicated",
            "describe",
            "describes",
            "described",
            "record",
            "records",
            "recorded",
            "note",
            "notes",
            "noted",
            "warn",
            "warns",
            "warned",
            "detail",
            "details",
            "detailed",
            "find",
            "finds",
            "found",
            "concluded",
            "concludes",
            "confirm",
            "confirms",
            "confirmed",
            "put",
            "puts",
            "call",
            "calls",
            "called");

    private static final Pattern NO_ANSWER = Pattern.compile(
            "(?:did not|didn't|does not|has not|have not|had not|declined|refused|never)\\b.*"
                    + "\\b(?:respond|reply|comment|answer|responded|replied|commented|answered|elaborate).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** What neither the one nor the other did. */
    private static final Pattern ANSWERED = Pattern.compile(
            "(?:immediately )?(?:responded|replied|answered|returned|commented|elaborated)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Set<String> NOBODY = Set.of("neither", "none", "nobody");

    /** Sources that name nobody in particular, as they stand inside quotations. */
    private static final Set<String> ANYBODY = Set.of(
            "i", "we", "you", "they", "whoever", "nobody", "everybody", "everyone", "anyone", "people", "who", "which");

    /** Words from which on a content says something. */
    private static final int SHORTEST = 3;

    /** Words that name who was told: The Evening Post, reporters outside. */
    private static final int LONGEST_AUDIENCE = 4;

    private final Layout layout;
    private final Subjects subjects;

    SecondReading(Layout layout) {
        this.layout = layout;
        subjects = new Subjects(layout);
    }

    /** What was found, and what the rules find beside it. */
    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        SpanIndex<Integer> cues = cues(found);
        Covered contents = new Covered();
        found.forEach(each -> contents.addAll(each.content()));
        for (AttributionSpans each : new RuleReader().read(layout)) {
            Set<Integer> same = new TreeSet<>();
            each.cue().forEach(piece -> same.addAll(cues.overlapping(piece)));
            if (same.isEmpty() && !each.cue().isEmpty() && isSure(each)) {
                Trailing.put(layout, alone(each), all);
                contents.addAll(all.get(all.size() - 1).content());
            } else if (!same.isEmpty()) {
                goesOn(each, all, contents);
                speaksAsAWhole(each, all, same);
                wasHeard(each, all, same);
            }
        }
        return all;
    }

    /** The numbers of attributions by their cues: a text may have tens of thousands. */
    private static SpanIndex<Integer> cues(List<AttributionSpans> found) {
        SpanIndex.Builder<Integer> cues = new SpanIndex.Builder<>();
        for (int number = 0; number < found.size(); number++) {
            for (Span piece : found.get(number).cue()) {
                cues.add(number, piece);
            }
        }
        return cues.build();
    }

    /** "The stairs were loose, two guests told the Post": the Post is who was told, not what was said. */
    private void wasHeard(AttributionSpans spans, List<AttributionSpans> all, Set<Integer> same) {
        for (int number : same) {
            AttributionSpans each = all.get(number);
            boolean mistaken = !overlap(each.content(), spans.content())
                    && !each.source().isEmpty()
                    && Span.covering(spans.content()).end()
                            <= each.source().get(0).start()
                    && tokens(each.content()).stream().filter(Token::isWord).count() <= LONGEST_AUDIENCE
                    && each.content().get(0).start() >= each.cue().get(0).end();
            if (mistaken) {
                all.set(
                        number,
                        new AttributionSpans(
                                each.source(),
                                each.cue(),
                                spans.content(),
                                each.parent(),
                                each.confidence(),
                                each.by()));
            }
        }
    }

    /** "The memo, which the paper printed, said": the memo, even where a reader took the paper. */
    private void speaksAsAWhole(AttributionSpans spans, List<AttributionSpans> all, Set<Integer> same) {
        for (int number : same) {
            AttributionSpans each = all.get(number);
            boolean before = spans.source().size() == 1
                    && each.source().size() == 1
                    && each.source().get(0).end() <= each.cue().get(0).start();
            if (before) {
                Optional<Span> whole =
                        subjects.whole(spans.source().get(0), each.source().get(0));
                if (whole.isPresent()) {
                    all.set(number, Subjects.with(each, List.of(whole.get()), each.content()));
                }
            }
        }
    }

    private static AttributionSpans alone(AttributionSpans spans) {
        return new AttributionSpans(
                spans.source(), spans.cue(), spans.content(), OptionalInt.empty(), spans.confidence(), spans.by());
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    private boolean isSure(AttributionSpans spans) {
        boolean furniture = spans.content().stream().anyMatch(layout::isFurniture);
        List<Token> source = tokens(spans.source());
        if (furniture || source.isEmpty()) {
            return false;
        }
        List<Token> cue = tokens(spans.cue());
        String verb = cue.isEmpty() ? "" : cue.get(cue.size() - 1).lower();
        String whole = text(spans.cue()) + " " + text(spans.content());
        boolean nobody = NOBODY.contains(source.get(0).lower())
                && ANSWERED.matcher(whole).matches();
        if (nobody || NO_ANSWER.matcher(whole).matches()) {
            return tokens(spans.content()).size() > 1;
        }
        boolean enough = tokens(spans.content()).stream().filter(Token::isWord).count() >= SHORTEST;
        boolean document = enough && SourceReader.isDocument(source) && SHOWING.contains(verb);
        boolean speaks = enough
                && spans.by().equals(Rule.FINITE.label())
                && (SAYING.contains(verb) || isPlain(verb, spans))
                && !isAnybody(source)
                && !tokens(spans.content()).get(0).lower().equals("to");
        return document || speaks;
    }

    /** Maintained that; confirmed to the Post; dismissed it as "a fairy tale". */
    private boolean isPlain(String verb, AttributionSpans spans) {
        Token next = layout.tokens()
                .get(Math.min(
                        layout.tokenAt(spans.cue().get(0).end() - 1) + 1,
                        layout.tokens().size() - 1));
        boolean that = CLAIMING.contains(verb)
                && (next.lower().equals("that")
                        || next.lower().equals("to")
                        || tokens(spans.content()).get(0).lower().equals("that"));
        boolean quoted = CALLING.contains(verb)
                && QuoteMarks.typeOf(layout.text(), spans.content()) == QuoteType.MIXED
                && spans.content().get(0).start() > spans.cue().get(0).start();
        return that || quoted;
    }

    private static boolean isAnybody(List<Token> source) {
        return ANYBODY.contains(source.get(0).lower())
                && (source.size() == 1 || !source.get(0).lower().equals("people"));
    }

    /** The pieces of a quotation in paragraphs behind its cue that nobody has yet. */
    private void goesOn(AttributionSpans spans, List<AttributionSpans> all, Covered contents) {
        int paragraph = paragraph(
                spans.cue().isEmpty() ? spans.content().get(0) : spans.cue().get(0));
        for (Span piece : spans.content()) {
            for (Span part : byParagraph(piece)) {
                if (!contents.overlaps(part)
                        && paragraph(part) > paragraph
                        && QuoteMarks.typeOf(layout.text(), List.of(part)) == QuoteType.DIRECT) {
                    all.add(new AttributionSpans(
                            List.of(),
                            List.of(),
                            List.of(part),
                            OptionalInt.empty(),
                            Rule.CONTINUED.confidence(),
                            Rule.CONTINUED.label()));
                    contents.add(part);
                }
            }
        }
    }

    private List<Span> byParagraph(Span piece) {
        List<Span> parts = new ArrayList<>();
        for (int at = firstSentence(piece); at < layout.sentences().size(); at++) {
            Sentence sentence = layout.sentences().get(at);
            int start = Math.max(sentence.span().start(), piece.start());
            int end = Math.min(sentence.span().end(), piece.end());
            if (start >= end) {
                break;
            }
            Span part = new Span(start, end);
            boolean joins = !parts.isEmpty() && paragraph(parts.get(parts.size() - 1)) == sentence.paragraph();
            if (joins) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1).union(part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Number of the sentence that holds the first token of a piece; the number of sentences if none does. */
    private int firstSentence(Span piece) {
        int token = layout.tokenAt(piece.start());
        int none = layout.sentences().size();
        return token == layout.tokens().size()
                ? none
                : layout.sentenceAt(layout.tokens().get(token).start())
                        .map(Sentence::index)
                        .orElse(none);
    }

    private int paragraph(Span span) {
        return layout.sentenceAt(span.start()).map(Sentence::paragraph).orElse(-1);
    }

    private List<Token> tokens(List<Span> pieces) {
        List<Token> inside = new ArrayList<>();
        for (Span piece : pieces) {
            int at = layout.tokenAt(piece.start());
            while (at < layout.tokens().size() && layout.tokens().get(at).start() < piece.end()) {
                Token token = layout.tokens().get(at++);
                if (piece.contains(token.span())) {
                    inside.add(token);
                }
            }
        }
        return inside;
    }

    private String text(List<Span> pieces) {
        return pieces.stream()
                .map(piece -> piece.of(layout.text()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
