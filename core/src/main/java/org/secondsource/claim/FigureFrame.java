package org.secondsource.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.WordList;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * What a sentence says of those it counts: the verb that has them as object or subject, the noun they belong to. Two
 * figures of "patients" are only set against each other if both reports say the same of them. Safe for use by many
 * threads.
 */
final class FigureFrame {
    /** Behind what is counted the verb follows within so many tokens. */
    private static final int REACH = 7;

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "against", "for", "with", "from", "to", "by", "in", "on", "among", "between", "at", "over", "into");
    private static final Map<String, String> FAMILIES = families();

    private final Lexicon lexicon = Lexicon.english();
    private final Fates fates = Fates.english();
    private final Layout layout;

    FigureFrame(Layout layout) {
        this.layout = layout;
    }

    /** Families of the words that govern a figure, each as the first of its family. */
    Set<String> of(Span span, Optional<Span> counted) {
        Set<String> frames = new LinkedHashSet<>();
        Sentence sentence = layout.sentenceAt(span.start()).orElse(null);
        if (sentence == null) {
            return frames;
        }
        int from = layout.tokenAt(sentence.span().start());
        int first = layout.tokenAt(span.start());
        int last = layout.tokenAt(counted.map(span::union).orElse(span).end() - 1);
        before(first, from).ifPresent(frames::add);
        behind(last + 1, sentence.span().end()).ifPresent(frames::add);
        return frames;
    }

    /** "Carrying 140 people", "losses of 412 million": nothing where the figure begins a clause. */
    private Optional<String> before(int first, int from) {
        boolean governed = false;
        for (int at = first - 1; at >= from && first - at <= REACH; at--) {
            Token token = layout.tokens().get(at);
            if (!token.isWord()) {
                return Optional.empty();
            }
            if (PREPOSITIONS.contains(token.lower())) {
                governed = true;
            } else if (isContent(token)) {
                return Optional.of(family(token));
            } else if (!governed && !isFiller(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Were offered", "face charges": the first word of content that is no participle of saying. */
    private Optional<String> behind(int from, int end) {
        for (int at = from; at < Math.min(layout.tokens().size(), from + REACH); at++) {
            Token token = layout.tokens().get(at);
            boolean stops = token.text().matches("[.;:!?]")
                    || fates.is("aside", token.lower())
                    || Set.of("and", "or").contains(token.lower());
            if (token.start() >= end || stops) {
                return Optional.empty();
            }
            if (token.isWord() && isContent(token)) {
                return Optional.of(family(token));
            }
        }
        return Optional.empty();
    }

    private boolean isFiller(Token token) {
        return fates.is("filler", token.lower())
                || fates.is("determiner", token.lower())
                || fates.is("being", token.lower())
                || Set.of("as", "much", "many", "more", "than", "up", "only", "just", "about", "around", "out")
                        .contains(token.lower());
    }

    private boolean isContent(Token token) {
        return !lexicon.isFunctionWord(token.lower()) && !token.isNumeral() && !token.isCapitalised();
    }

    private String family(Token token) {
        return family(token.lower());
    }

    /** What a word (in lower case) has in common with those used for it beside figures. */
    static String family(String lower) {
        String stem = Lexicon.english().stem(lower);
        return FAMILIES.getOrDefault(stem, Lexicon.english().concept(stem));
    }

    private static Map<String, String> families() {
        Map<String, String> families = new HashMap<>();
        for (String line : WordList.lines(FigureFrame.class, "en/figure-frames.txt")) {
            List<String> words = List.of(line.strip().split("\\s+"));
            words.forEach(word -> families.putIfAbsent(Lexicon.english().stem(word), "#" + words.get(0)));
        }
        return families;
    }
}
