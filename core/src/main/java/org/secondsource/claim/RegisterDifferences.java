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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Set<String> LISTED = REGISTERS.stream()
            .flatMap(register -> Stream.of(register.plain(), register.loaded()))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Word> words = new ArrayList<>();
    private final BiPredicate<SentenceRef, SentenceRef> together;

    /** Whether a word (in lower case) is a loaded or colloquial one for something. */
    static boolean isLoaded(String lower) {
        String stem = Lexicon.english().stem(lower);
        return REGISTERS.stream().anyMatch(register -> register.loaded().contains(stem));
    }

    /** Plain words and loaded words for the same, as stems; those of two words joined by a low line. */
    private record Register(Set<String> plain, Set<String> loaded) {}

    private record Label(ArticleView view, SentenceRef place, Span span) {}

    /**
     * A word on the list, by itself or with the one behind it.
     *
     * @param pair the two of them; the word alone where none is behind it
     */
    private record Word(String stem, Label label, String stems, Label pair) {
        Optional<Label> among(Set<String> words) {
            if (words.contains(stems)) {
                return Optional.of(pair);
            }
            return words.contains(stem) ? Optional.of(label) : Optional.empty();
        }
    }

    /** @param together whether two sentences report the same */
    RegisterDifferences(StoryView story, BiPredicate<SentenceRef, SentenceRef> together) {
        this.together = together;
        story.pieces().stream().map(Piece::place).distinct().forEach(place -> note(story.view(place.article()), place));
    }

    private void note(ArticleView view, SentenceRef place) {
        List<Token> tokens = view.tokens(view.sentences().get(place.sentence()));
        List<String> stems = tokens.stream()
                .map(token -> Lexicon.english().stem(token.lower()))
                .toList();
        for (int at = 0; at < tokens.size(); at++) {
            String stem = stems.get(at);
            int last = Math.min(at + 1, tokens.size() - 1);
            String both = last == at ? stem : stem + "_" + stems.get(last);
            if (LISTED.contains(stem) || LISTED.contains(both)) {
                words.add(new Word(
                        stem,
                        label(view, place, tokens.subList(at, at + 1)),
                        both,
                        label(view, place, tokens.subList(at, last + 1))));
            }
        }
    }

    private static Label label(ArticleView view, SentenceRef place, List<Token> tokens) {
        int end = tokens.get(tokens.size() - 1).end();
        return new Label(view, place, new Span(tokens.get(0).start(), end));
    }

    /** One difference for each line of the list that the reports use both ends of. */
    List<Difference> find() {
        List<Difference> differences = new ArrayList<>();
        Set<Span> told = new LinkedHashSet<>();
        for (Register register : REGISTERS) {
            List<Label> loadedWords = labels(register.loaded());
            List<Label> plain = loadedWords.isEmpty() ? List.of() : labels(register.plain());
            for (Label loaded : loadedWords) {
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

    private List<Label> labels(Set<String> listed) {
        return words.stream().flatMap(word -> word.among(listed).stream()).toList();
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
