package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Language;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * "The jury was told by a clerk that the stairs were loose", "Asked whether they were loose, Poe said": those who are told
 * or asked hear the words; who speaks stands behind "by" or is left open.
 */
final class Hearers {
    /** Participles of verbs whose object is who hears it. */
    private static final Set<String> ADDRESSED = Set.of(
            "told",
            "informed",
            "asked",
            "warned",
            "briefed",
            "advised",
            "assured",
            "reassured",
            "reminded",
            "notified",
            "pressed",
            "questioned",
            "quizzed");

    private static final Set<String> BEING = Set.of("was", "were", "been", "being", "is", "are", "be");
    private static final Set<String> ASKING = Set.of("asked", "pressed", "questioned", "quizzed");

    private final Layout layout;
    private final Words words;

    Hearers(Layout layout) {
        this.layout = layout;
        this.words = new Words(layout, LanguagePack.of(Language.ENGLISH).orElseThrow(), List.of());
    }

    List<AttributionSpans> mend(List<AttributionSpans> found) {
        List<AttributionSpans> mended = new ArrayList<>();
        found.forEach(each -> mended.add(each.cue().isEmpty() ? each : withoutHearer(each)));
        addToldBy(mended);
        return mended;
    }

    /** Whether a word in lower case is the participle of a verb whose object is who hears it. */
    static boolean isAddressed(String lower) {
        return ADDRESSED.contains(lower);
    }

    /** Whether a word in lower case makes a participle behind it a passive. */
    static boolean isBeing(String lower) {
        return BEING.contains(lower);
    }

    /** Was told, were repeatedly warned. */
    private boolean isPassive(int verb) {
        int at = verb - 1;
        while (at > 0 && words.isAdverb(at)) {
            at--;
        }
        return isAddressed(words.lower(verb)) && isBeing(words.lower(at));
    }

    private AttributionSpans withoutHearer(AttributionSpans spans) {
        if (isAnswer(layout, spans)) {
            return spans;
        }
        Range cue = words.range(Span.covering(spans.cue()));
        for (int at = cue.from(); at < cue.to(); at++) {
            boolean heard = isPassive(at) || isFrontedQuestion(at);
            if (heard && speaksBehind(spans, at)) {
                return Subjects.with(spans, spans.source(), behind(spans.content(), at));
            }
            if (heard) {
                List<Span> source = agent(at).map(words::span).map(List::of).orElse(List.of());
                return Subjects.with(spans, source, behind(spans.content(), at));
            }
        }
        return spans;
    }

    /** "Poe is asked whether they were loose. 'No.'": what stands in marks behind the sentence is the answer of who was asked. */
    static boolean isAnswer(Layout layout, AttributionSpans spans) {
        int end = layout.sentenceAt(spans.cue().get(0).start())
                .map(sentence -> sentence.span().end())
                .orElse(Integer.MAX_VALUE);
        return spans.content().get(0).start() >= end
                && QuoteMarks.typeOf(layout.text(), spans.content()) == QuoteType.DIRECT;
    }

    /** Asked whether the stairs were loose, Poe said: Poe is who was asked. */
    private boolean isFrontedQuestion(int at) {
        boolean starts = at == words.sentence(at).firstToken() || words.isQuoteMark(at - 1);
        return starts && ASKING.contains(words.lower(at));
    }

    /** Whether the source is the agent: behind the verb and "by". */
    private boolean speaksBehind(AttributionSpans spans, int verb) {
        if (spans.source().isEmpty()) {
            return false;
        }
        Range source = words.range(spans.source().get(0));
        boolean whole = !words.lower(source.to() - 1).matches("['\u2019]s");
        return whole && source.from() > verb && words.has(source.from() - 1, "by");
    }

    /** Without the words before the verb, which name who was told. */
    private List<Span> behind(List<Span> content, int verb) {
        List<Span> behind = content.stream()
                .filter(piece -> piece.start() > words.token(verb).start())
                .toList();
        return behind.isEmpty() ? content : behind;
    }

    private Optional<Range> agent(int verb) {
        Sentence sentence = words.sentence(verb);
        NounPhrases phrases = new NounPhrases(words);
        boolean by = words.has(verb + 1, "by") && verb + 2 < sentence.endToken() && phrases.startsAt(verb + 2);
        return by
                ? Optional.of(new Range(verb + 2, phrases.endOfSource(verb + 2, sentence.endToken())))
                : Optional.empty();
    }

    /** "She had been told by a doctor that she could have died" where no reader has it. */
    private void addToldBy(List<AttributionSpans> all) {
        for (Sentence sentence : layout.sentences()) {
            for (int at = sentence.firstToken() + 1; at + 4 < sentence.endToken(); at++) {
                Optional<Range> agent = isPassive(at) ? agent(at) : Optional.empty();
                if (agent.isPresent()) {
                    add(at, agent.get(), sentence, all);
                }
            }
        }
    }

    private void add(int verb, Range agent, Sentence sentence, List<AttributionSpans> all) {
        Span cue = words.token(verb).span();
        boolean known = all.stream().anyMatch(each -> each.cue().stream().anyMatch(cue::overlaps));
        int last = sentence.endToken() - 1;
        while (last > agent.to() && !words.isWord(last)) {
            last--;
        }
        if (known || !words.has(agent.to(), "that") || last - agent.to() < 2 || layout.isFurniture(cue)) {
            return;
        }
        Span content = words.span(new Range(agent.to(), last + 1));
        all.add(new AttributionSpans(
                List.of(words.span(agent)),
                List.of(words.span(new Range(verb - 1, verb + 1))),
                List.of(within(content, cue, all)),
                OptionalInt.empty(),
                Rule.PASSIVE.confidence(),
                Rule.PASSIVE.label()));
    }

    /** No further than what holds the cue. */
    private static Span within(Span content, Span cue, List<AttributionSpans> all) {
        int end = all.stream()
                .flatMap(each -> each.content().stream())
                .filter(piece -> piece.contains(cue))
                .mapToInt(Span::end)
                .min()
                .orElse(content.end());
        return new Span(content.start(), Math.max(content.start() + 1, Math.min(end, content.end())));
    }
}
