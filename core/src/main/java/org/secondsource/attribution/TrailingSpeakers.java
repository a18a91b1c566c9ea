package org.secondsource.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * "Inspectors warned the owner that the stairs were loose, said two neighbours": where the reader took the neighbours for
 * what the inspectors said, they are made the speakers of the whole sentence before them.
 */
final class TrailingSpeakers {
    private static final Set<String> INVERTED =
            Set.of("said", "says", "added", "recalled", "explained", "confirmed", "acknowledged", "reported", "wrote");

    /** What may follow the noun of a speaker; a verb there makes it the subject of what is said. */
    private static final Set<String> BEHIND_SPEAKER = Set.of(
            "who",
            "with",
            "of",
            "familiar",
            "close",
            "briefed",
            "speaking",
            "involved",
            "from",
            "at",
            "in",
            "on",
            ",",
            "knowledgeable",
            "present");

    private final Layout layout;

    TrailingSpeakers(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        Map<List<Span>, List<AttributionSpans>> bySource =
                found.stream().collect(Collectors.groupingBy(AttributionSpans::source));
        Set<AttributionSpans> mistaken = found.stream()
                .filter(each ->
                        mayBeMistaken(each) && saysBefore(each, bySource.getOrDefault(each.source(), List.of())))
                .collect(Collectors.toSet());
        return found.stream()
                .map(each -> mistaken.contains(each) ? turned(each) : each)
                .toList();
    }

    /** Whether the content is a speaker behind a comma and a verb. */
    private boolean mayBeMistaken(AttributionSpans spans) {
        if (spans.cue().size() != 1 || spans.source().isEmpty()) {
            return false;
        }
        Span cue = spans.cue().get(0);
        int verb = layout.tokenAt(cue.start());
        boolean afterComma = INVERTED.contains(cue.of(layout.text()).toLowerCase(Locale.ROOT))
                && verb > 0
                && layout.tokens().get(verb - 1).text().equals(",");
        boolean behind = spans.source().get(0).end() < cue.start()
                && spans.content().get(0).start() > cue.end();
        return afterComma && behind && isSpeaker(trailing(cue));
    }

    /** Whether the same source already says the words before, in the same sentence. */
    private boolean saysBefore(AttributionSpans spans, List<AttributionSpans> ofSameSource) {
        Span cue = spans.cue().get(0);
        return ofSameSource.stream()
                .anyMatch(other -> !other.equals(spans)
                        && Span.covering(other.content()).end() <= cue.start()
                        && sentence(other.source().get(0)).equals(sentence(cue)));
    }

    private Sentence sentence(Span span) {
        return layout.sentenceAt(span.start()).orElseThrow();
    }

    /** What stands behind the verb in its sentence, without the stop. */
    private List<Token> trailing(Span cue) {
        List<Token> tokens = layout.tokensOf(sentence(cue)).stream()
                .filter(token -> token.start() >= cue.end())
                .toList();
        int end = tokens.size();
        while (end > 0 && !tokens.get(end - 1).isWord()) {
            end--;
        }
        return tokens.subList(0, end);
    }

    private static boolean isSpeaker(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        int head = SourceReader.head(tokens);
        boolean person = PersonNouns.ours().contains(tokens.get(head).lower());
        return person
                && (head + 1 == tokens.size()
                        || BEHIND_SPEAKER.contains(tokens.get(head + 1).lower()));
    }

    private AttributionSpans turned(AttributionSpans spans) {
        Span cue = spans.cue().get(0);
        List<Token> speaker = trailing(cue);
        Span source =
                new Span(speaker.get(0).start(), speaker.get(speaker.size() - 1).end());
        int comma = layout.tokenAt(cue.start()) - 1;
        Span content = new Span(
                sentence(cue).span().start(), layout.tokens().get(comma).start());
        return new AttributionSpans(
                List.of(source),
                spans.cue(),
                List.of(content),
                OptionalInt.empty(),
                spans.confidence(),
                "rule:trailing-speaker");
    }
}
