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

/** "A nurse spoke to the agency of six dead", "the union spoke of a scandal": what is spoken of is said, to whomever. */
final class SpokenOf {
    private static final Set<String> SPEAKING = Set.of("spoke", "speaks", "spoken");

    /** Words of who is spoken to. */
    private static final int HEARERS = 5;

    /** Nouns that "of" belongs to, and not to the speaking: to a crowd of thousands. */
    private static final Set<String> OF_THEIR_OWN = Set.of(
            "crowd",
            "group",
            "number",
            "members",
            "audience",
            "hundreds",
            "dozens",
            "some",
            "many",
            "one",
            "two",
            "all",
            "minister",
            "ministry",
            "head",
            "director",
            "president",
            "chairman",
            "part",
            "because");

    private final Layout layout;
    private final Words words;
    private final SubjectFinder subjects;

    SpokenOf(Layout layout) {
        this.layout = layout;
        words = new Words(layout, LanguagePack.of(Language.ENGLISH).orElseThrow(), List.of());
        subjects = new SubjectFinder(words);
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (Sentence sentence : layout.sentences()) {
            for (int verb = sentence.firstToken() + 1; verb + 2 < sentence.endToken(); verb++) {
                Span cue = words.token(verb).span();
                boolean open = SPEAKING.contains(words.lower(verb))
                        && !layout.isFurniture(cue)
                        && all.stream().noneMatch(each -> each.cue().stream().anyMatch(cue::overlaps));
                int of = open ? of(verb, sentence) : -1;
                if (of > 0) {
                    spoken(verb, of, sentence).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** Where "of" stands: straight behind the verb or behind who is spoken to; -1 if it does not. */
    private int of(int verb, Sentence sentence) {
        if (words.has(verb + 1, "of")) {
            return verb + 1;
        }
        int limit = Math.min(sentence.endToken() - 1, verb + 2 + HEARERS);
        for (int at = verb + 2; words.has(verb + 1, "to") && at < limit; at++) {
            if (!words.isWordOrSign(at)) {
                return -1;
            }
            if (words.has(at + 1, "of")) {
                return OF_THEIR_OWN.contains(words.lower(at)) ? -1 : at + 1;
            }
        }
        return -1;
    }

    private Optional<AttributionSpans> spoken(int verb, int of, Sentence sentence) {
        int group = verb;
        while (group - 1 > sentence.firstToken() && (words.isAuxiliary(group - 1) || words.isAdverb(group - 1))) {
            group--;
        }
        int end = of + 1;
        while (end < sentence.endToken() && words.isWordOrSign(end)) {
            end++;
        }
        Range content = new Range(of + 1, end);
        Range cue = new Range(group, verb + 1);
        return end == of + 1
                ? Optional.empty()
                : subjects.before(group, sentence.firstToken())
                        .map(subject -> new AttributionSpans(
                                List.of(words.span(subject)),
                                List.of(words.span(cue)),
                                List.of(words.span(content)),
                                OptionalInt.empty(),
                                Rule.FINITE.confidence(),
                                Rule.FINITE.label()));
    }
}
