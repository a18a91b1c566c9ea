package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.language.WordList;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Where one report uses a loaded or colloquial word for what another calls by a plain one in a sentence on the same:
 * "boffins" here, "researchers" there. Stateless once made.
 */
final class RegisterDifferences {
    /** Before the verbs of the list, and before a word of it that is found as it stands alone. */
    private static final String TO = "to ";

    private static final String AS_PRINTED = "=";

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
        Set<String> keys = keys(lower);
        return REGISTERS.stream().anyMatch(register -> !Collections.disjoint(register.loaded(), keys));
    }

    /** Plain words and loaded words for the same, as keys. */
    private record Register(Set<String> plain, Set<String> loaded) {}

    /** @param person whose name stands right behind it, "tycoon Ada Roe" */
    private record Label(ArticleView view, SentenceRef place, Span span, Optional<String> person) {
        boolean isOne() {
            String last = printed().substring(printed().lastIndexOf(' ') + 1);
            return Lexicon.english().singular(last).equals(last);
        }

        private String printed() {
            return span.of(view.text()).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A word on the list, by itself or with the one behind it.
     *
     * @param keys of the word alone
     * @param keysOfPair of both; empty where none is behind it
     */
    private record Word(Set<String> keys, Label label, Set<String> keysOfPair, Label pair) {
        Optional<Label> among(Set<String> listed) {
            if (!Collections.disjoint(listed, keysOfPair)) {
                return Optional.of(pair);
            }
            return Collections.disjoint(listed, keys) ? Optional.empty() : Optional.of(label);
        }
    }

    /** @param together whether two sentences report the same */
    RegisterDifferences(StoryView story, BiPredicate<SentenceRef, SentenceRef> together) {
        this.together = together;
        story.pieces().stream().map(Piece::place).distinct().forEach(place -> note(story.view(place.article()), place));
    }

    private void note(ArticleView view, SentenceRef place) {
        List<Token> tokens = view.tokens(view.sentences().get(place.sentence()));
        for (int at = 0; at < tokens.size(); at++) {
            int last = Math.min(at + 1, tokens.size() - 1);
            Set<String> keys = keys(tokens.get(at).lower());
            Set<String> both = last == at
                    ? Set.of()
                    : keys(tokens.get(at).lower() + "_" + tokens.get(last).lower());
            boolean listed = !Collections.disjoint(LISTED, keys) || !Collections.disjoint(LISTED, both);
            if (listed && !isName(view, tokens.get(at))) {
                words.add(
                        new Word(keys, label(view, place, tokens, at, at), both, label(view, place, tokens, at, last)));
            }
        }
    }

    /** "Politico" is no politico. */
    private static boolean isName(ArticleView view, Token token) {
        return token.isCapitalised() && view.entityAt(token.span()).isPresent();
    }

    private static Label label(ArticleView view, SentenceRef place, List<Token> tokens, int first, int last) {
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        Optional<String> person = Optional.of(last + 1)
                .filter(next -> next < tokens.size())
                .flatMap(next -> view.entityAt(tokens.get(next).span()))
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(Entity::name);
        return new Label(view, place, span, person);
    }

    /** What a word, or two joined by a low line, is on the list as: a noun, a verb, or just as it is printed. */
    private static Set<String> keys(String printed) {
        return Set.of(asNoun(printed), asVerb(printed), AS_PRINTED + printed);
    }

    private static String asNoun(String printed) {
        int last = printed.indexOf('_') + 1;
        return "a " + printed.substring(0, last) + Lexicon.english().singular(printed.substring(last));
    }

    private static String asVerb(String printed) {
        int end = printed.indexOf('_') < 0 ? printed.length() : printed.indexOf('_');
        return TO + Lexicon.english().stemOfVerb(printed.substring(0, end)) + printed.substring(end);
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
                && together.test(plain.place(), loaded.place())
                && mayMeanOne(plain, loaded);
    }

    /** "Tycoon Ada Roe" is no "leaders", and no "leader Ivo Lund". */
    private static boolean mayMeanOne(Label plain, Label loaded) {
        if (plain.person().isPresent() && loaded.person().isPresent()) {
            return Names.same(plain.person().get(), loaded.person().get());
        }
        return plain.person().or(loaded::person).isEmpty() || plain.isOne() == loaded.isOne();
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
        boolean verbs = line.startsWith(TO);
        String[] halves = (verbs ? line.substring(TO.length()) : line).split("\\|");
        return new Register(listed(halves[0], verbs), listed(halves[1], verbs));
    }

    private static Set<String> listed(String words, boolean verbs) {
        Set<String> listed = new LinkedHashSet<>();
        for (String word : words.strip().split("\\s+")) {
            if (word.startsWith(AS_PRINTED)) {
                listed.add(word);
            } else {
                listed.add(verbs ? asVerb(word) : asNoun(word));
            }
        }
        return listed;
    }
}
