package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.language.WordList;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * The ordered lexicon of denial. Immutable, safe for use by many threads.
 */
final class DenialWords {
    private static final DenialWords ENGLISH = new DenialWords("en");

    /** How far behind a verb the word for a claim may stand: "rejected the latest media reports". */
    private static final int REACH = 5;

    /** By their first words, the longest first. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private final Set<String> claimNouns = new HashSet<>();
    private final Set<String> reportNouns = new HashSet<>();
    private final Set<String> otherObjects = new HashSet<>();
    private final Map<String, Set<String>> helping = new HashMap<>();
    private final List<List<String>> answering = new ArrayList<>();

    private static final Set<String> ABOUT =
            Set.of("of", "about", "over", "on", "for", "from", "in", "to", "at", "by", "with", "against");

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "any", "their", "his", "her", "its");

    /** Behind them stands no second object but a clause or another verb. */
    private static final Set<String> LINKING =
            Set.of("that", "whether", "and", "or", "but", "as", "when", "while", "had", "was");

    /** Words from "denied" to what was not given. */
    private static final int LONGEST_RECEIVER = 5;

    private static final Set<String> SAYING = Set.of(
            "say", "claim", "suggest", "argue", "call", "describe", "speak", "think", "assume", "imply", "report");

    private static final Set<String> BEFORE_WORD = Set.of(
            "is", "was", "'s", "be", "been", "would", "will", "might", "may", "simply", "too", "far", "just", "also",
            "quite");

    private enum Kind {
        VERB,
        VERB_OF,
        WORD
    }

    private record Entry(DenialStrength strength, Kind kind, List<String> words) {}

    /**
     * A denying expression in a sentence.
     *
     * @param span its words
     * @param first index of its first token in the sentence
     * @param after index after its last token
     * @param strength how strong
     * @param verb whether it denies by itself
     */
    record Hit(Span span, int first, int after, DenialStrength strength, boolean verb) {}

    private DenialWords(String language) {
        for (List<String> row : WordList.rows(DenialWords.class, language + "/denial-words.tsv")) {
            add(row);
        }
        entries.values()
                .forEach(each -> each.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.words().size())));
        for (String line : WordList.lines(DenialWords.class, language + "/claim-nouns.txt")) {
            boolean ofOutlets = line.startsWith("|");
            (ofOutlets ? reportNouns : claimNouns).addAll(words(line.replace("|", "")));
        }
        WordList.lines(DenialWords.class, language + "/denied-objects.txt")
                .forEach(line -> otherObjects.addAll(words(line)));
    }

    private void add(List<String> row) {
        List<List<String>> forms =
                Arrays.stream(row.get(2).split(",")).map(DenialWords::words).toList();
        if (row.get(0).equals("-")) {
            if (row.get(1).equals("answering")) {
                answering.addAll(forms);
            }
            helping.put(row.get(1), forms.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet()));
            return;
        }
        DenialStrength strength = DenialStrength.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        forms.forEach(form ->
                entries.computeIfAbsent(form.get(0), first -> new ArrayList<>()).add(new Entry(strength, kind, form)));
    }

    static DenialWords english() {
        return ENGLISH;
    }

    /** All denying expressions of a sentence, in order. */
    List<Hit> in(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Hit> hit = at(tokens, at);
            if (hit.isPresent()) {
                hits.add(hit.get());
                at = hit.get().after() - 1;
            }
        }
        return hits;
    }

    /** Whether the word refers to a claim made elsewhere. */
    boolean refersToClaim(String lower) {
        return claimNouns.contains(lower) || reportNouns.contains(lower);
    }

    /** Whether the word refers to what an outlet reported. */
    boolean refersToReport(String lower) {
        return reportNouns.contains(lower);
    }

    /** Whether somebody calls something something by this word. */
    boolean calls(String lower) {
        return is("calling", lower);
    }

    /** Whether somebody will not speak about what stands at an index: "we do not comment on fairy tales". */
    boolean isUnanswered(List<Token> tokens, int at) {
        boolean refused = tokens.subList(0, at).stream()
                .anyMatch(token -> is("negated", token.lower())
                        || Set.of("refuse", "refused", "decline", "declined").contains(token.lower()));
        return refused
                && answering.stream()
                        .anyMatch(words -> at >= words.size() && matches(tokens, at - words.size(), words));
    }

    /** Whether the word joins a denial to the one before it: "also denied". */
    boolean continues(String lower) {
        return is("continued", lower);
    }

    /** Whether the word stands for whatever is alleged: "any wrongdoing". */
    boolean isGeneric(String lower) {
        return is("generic", lower);
    }

    private boolean is(String list, String lower) {
        return helping.getOrDefault(list, Set.of()).contains(lower);
    }

    private Optional<Hit> at(List<Token> tokens, int at) {
        for (Entry entry : entries.getOrDefault(tokens.get(at).lower(), List.of())) {
            int after = at + entry.words().size();
            if (!matches(tokens, at, entry.words()) || isNegated(tokens, at)) {
                continue;
            }
            boolean noDenial =
                    entry.kind() == Kind.WORD ? judgesADeed(tokens, at, after) : !denies(entry, tokens, at, after);
            if (noDenial) {
                continue;
            }
            Span span = new Span(tokens.get(at).start(), tokens.get(after - 1).end());
            return Optional.of(new Hit(span, at, after, entry.strength(), entry.kind() != Kind.WORD));
        }
        return Optional.empty();
    }

    private static boolean matches(List<Token> tokens, int at, List<String> words) {
        for (int offset = 0; offset < words.size(); offset++) {
            if (at + offset >= tokens.size() || !tokens.get(at + offset).lower().equals(words.get(offset))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNegated(List<Token> tokens, int at) {
        return at > 0
                && (is("negated", tokens.get(at - 1).lower())
                        || tokens.get(at - 1).lower().endsWith("n't"));
    }

    private boolean denies(Entry entry, List<Token> tokens, int at, int after) {
        List<Token> behind = tokens.subList(after, Math.min(tokens.size(), after + REACH));
        if (behind.stream().limit(3).anyMatch(token -> otherObjects.contains(token.lower()))
                || isNoun(tokens, at, after)
                || isUrged(entry, tokens, at)
                || isWithheld(entry, behind)) {
            return false;
        }
        return entry.kind() == Kind.VERB
                || behind.stream()
                        .anyMatch(token -> refersToClaim(token.lower())
                                || token.lower().equals("that")
                                || token.lower().equals("whether"));
    }

    /** "New questions about the deal": what is a noun as well as a verb, and has what it is about behind it. */
    private boolean isNoun(List<Token> tokens, int at, int after) {
        return is("noun-too", tokens.get(at).lower())
                && after == at + 1
                && after < tokens.size()
                && ABOUT.contains(tokens.get(after).lower());
    }

    /** "Asked her to push back", "the aim: push back": wanted of somebody, not done. */
    private static boolean isUrged(Entry entry, List<Token> tokens, int at) {
        return entry.words().equals(List.of("push", "back"))
                && (at == 0
                        || tokens.get(at - 1).lower().equals("to")
                        || !tokens.get(at - 1).isWord());
    }

    /** "Denied Roe the nomination", "denying a candidate a spot": kept from somebody; not "denied a report the paper ran". */
    private boolean isWithheld(Entry entry, List<Token> behind) {
        if (!entry.words().get(0).startsWith("den")) {
            return false;
        }
        for (int at = 1; at < Math.min(behind.size() - 1, LONGEST_RECEIVER); at++) {
            Token token = behind.get(at);
            if (!behind.get(at - 1).isWord() || refersToClaim(behind.get(at - 1).lower())) {
                return false;
            }
            if (DETERMINERS.contains(token.lower())
                    && !ABOUT.contains(behind.get(at - 1).lower())) {
                return behind.subList(0, at).stream()
                        .noneMatch(each ->
                                LINKING.contains(each.lower()) || each.lower().endsWith("ing"));
            }
        }
        return false;
    }

    /** "It is premature for Roe to resign", "it would be wrong to wait": said of what somebody does, not of what is said. */
    private static boolean judgesADeed(List<Token> tokens, int at, int after) {
        if (after + 1 >= tokens.size()
                || !Set.of("to", "for").contains(tokens.get(after).lower())
                || SAYING.contains(tokens.get(after + 1).lower())) {
            return false;
        }
        int subject = at - 1;
        while (subject > 0 && BEFORE_WORD.contains(tokens.get(subject).lower())) {
            subject--;
        }
        return subject >= 0 && tokens.get(subject).lower().equals("it");
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).toList();
    }
}
