package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.secondsource.language.WordList;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Where one report uses a loaded or colloquial word for what another calls by a plain one in a sentence on the same:
 * "boffins" here, "researchers" there. Stateless once made.
 */
final class RegisterDifferences {
    private static final List<Register> REGISTERS =
            WordList.lines(RegisterDifferences.class, "en/register.txt").stream()
                    .map(RegisterDifferences::register)
                    .toList();

    private final StoryView story;
    private final BiPredicate<SentenceRef, SentenceRef> together;

    /** Plain words and loaded words for the same, as stems; those of two words joined by a low line. */
    private record Register(Set<String> plain, Set<String> loaded) {}

    private record Label(ArticleView view, SentenceRef place, Span span) {}

    /** @param together whether two sentences report the same */
    RegisterDifferences(StoryView story, BiPredicate<SentenceRef, SentenceRef> together) {
        this.story = story;
        this.together = together;
    }

    /** One difference for each line of the list that the reports use both ends of. */
    List<Difference> find() {
        List<Difference> differences = new ArrayList<>();
        Set<Span> told = new LinkedHashSet<>();
        for (Register register : REGISTERS) {
            List<Label> plain = labels(register.plain());
            for (Label loaded : labels(register.loaded())) {
                Map<String, Label> others = new LinkedHashMap<>();
                plain.stream()
                        .filter(label -> tellsTheSame(label, loaded))
                        .forEach(label -> others.putIfAbsent(label.place().article(), label));
                if (!others.isEmpty() && told.add(loaded.span())) {
                    differences.add(difference(loaded, others));
                    break;
                }
            }
        }
        return differences;
    }

    private boolean tellsTheSame(Label plain, Label loaded) {
        return !plain.place().article().equals(loaded.place().article())
                && together.test(plain.place(), loaded.place());
    }

    private List<Label> labels(Set<String> words) {
        List<Label> labels = new ArrayList<>();
        Set<SentenceRef> places = new LinkedHashSet<>();
        story.pieces().forEach(piece -> places.add(piece.place()));
        for (SentenceRef place : places) {
            ArticleView view = story.view(place.article());
            List<Token> tokens = view.tokens(view.sentences().get(place.sentence()));
            for (int at = 0; at < tokens.size(); at++) {
                int start = at;
                end(tokens, at, words)
                        .map(end -> new Span(
                                tokens.get(start).start(), tokens.get(end - 1).end()))
                        .ifPresent(span -> labels.add(new Label(view, place, span)));
            }
        }
        return labels;
    }

    /** Behind the word or the two words of the list that begin at an index. */
    private static Optional<Integer> end(List<Token> tokens, int at, Set<String> words) {
        String first = Lexicon.english().stem(tokens.get(at).lower());
        if (at + 1 < tokens.size()
                && words.contains(
                        first + "_" + Lexicon.english().stem(tokens.get(at + 1).lower()))) {
            return Optional.of(at + 2);
        }
        return words.contains(first) ? Optional.of(at + 1) : Optional.empty();
    }

    private static Difference difference(Label loaded, Map<String, Label> others) {
        List<Side> sides = new ArrayList<>();
        sides.add(Sides.printed(loaded.view(), loaded.span()));
        others.values().forEach(label -> sides.add(Sides.printed(label.view(), label.span())));
        return new Difference(
                DifferenceKind.LABEL,
                Outcome.COMPATIBLE,
                Optional.empty(),
                sides,
                "one report uses a loaded or colloquial word where another has a plain one");
    }

    private static Register register(String line) {
        String[] halves = line.split("\\|");
        return new Register(stems(halves[0]), stems(halves[1]));
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words.strip().split("\\s+")) {
            stems.add(Arrays.stream(word.split("_"))
                    .map(Lexicon.english()::stem)
                    .reduce((a, b) -> a + "_" + b)
                    .orElseThrow());
        }
        return stems;
    }
}
