package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Mentions;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** Prepares words for comparison. Stateless, safe for use by many threads. */
final class WordingReader {
    /** A modal behind so many content words belongs to a clause of its own. */
    private static final int EARLY = 3;

    private static final Set<String> SUPPOSING = Set.of("would", "will", "could", "may", "might", "should", "if");
    private static final Map<String, String> NUMBER_WORDS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));

    private static final Mentions NOBODY = Mentions.of(List.of());

    private final Lexicon lexicon = Lexicon.english();

    /** @param tokens of one sentence or a part of it */
    Wording read(List<Token> tokens) {
        return read(tokens, NOBODY);
    }

    /**
     * @param tokens of one sentence or a part of it
     * @param mentions whoever and whatever is named in the article: each mention, be it a name or a role, counts as one
     *     and the same word, so that "the minister" here meets her name there
     */
    Wording read(List<Token> tokens, Mentions mentions) {
        List<String> stems = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        boolean first = true;
        boolean supposed = false;
        Optional<String> before = Optional.empty();
        for (Token token : tokens) {
            Optional<String> entity = entityAt(token.span(), mentions);
            if (entity.isPresent()) {
                if (!entity.equals(before)) {
                    stems.add(entity.get());
                    names.add(entity.get());
                }
                before = entity;
                first = false;
                continue;
            }
            before = Optional.empty();
            if (!token.isWord() && !token.lower().startsWith("'")) {
                continue;
            }
            supposed |= stems.size() <= EARLY && SUPPOSING.contains(token.lower());
            number(token, numbers);
            if (!lexicon.isFunctionWord(token.lower()) && token.isWord()) {
                String stem = lexicon.stem(token.lower());
                stems.add(stem);
                if (token.isCapitalised() && !first) {
                    names.add(stem);
                }
            }
            first = false;
        }
        Set<String> concepts = concepts(stems);
        Set<String> events = new LinkedHashSet<>(concepts);
        events.removeIf(each -> !lexicon.isEvent(each));
        return new Wording(stems, concepts, events, names, numbers, Grams.of(tokens), supposed);
    }

    private static Optional<String> entityAt(Span span, Mentions mentions) {
        return mentions.first(span, mention -> mention.span().contains(span)).map(WordingReader::key);
    }

    /** Persons by their last name, others by their whole name. */
    private static String key(Entity entity) {
        String name = Lexicon.nameKey(entity.name());
        String shown = entity.kind() == EntityKind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
        return key(shown);
    }

    /** The concept that stands for somebody or something of this name, which is in the form of {@link Lexicon#nameKey}. */
    static String key(String name) {
        return "@" + name.replace(' ', '-');
    }

    /** Whether a concept stands for somebody or something named. */
    static boolean isName(String concept) {
        return concept.startsWith("@");
    }

    private static void number(Token token, Set<String> numbers) {
        if (token.isNumeral()) {
            numbers.add(token.lower().replace(",", ""));
        } else if (NUMBER_WORDS.containsKey(token.lower())) {
            numbers.add(NUMBER_WORDS.get(token.lower()));
        }
    }

    private Set<String> concepts(List<String> stems) {
        Set<String> concepts = new LinkedHashSet<>();
        for (int at = 0; at < stems.size(); at++) {
            if (at + 1 < stems.size()) {
                lexicon.concept(stems.get(at), stems.get(at + 1)).ifPresent(concepts::add);
            }
            concepts.add(lexicon.concept(stems.get(at)));
        }
        return concepts;
    }
}
