package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.language.WordList;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * What the reports call one and the same person or thing: other role words before a name, other nouns behind words that
 * hold back ("alleged smugglers" here, "suspected couriers" there). Stateless.
 */
final class LabelDifferences {
    /** Words before a name or behind a hedge that can belong to a label. */
    private static final int LONGEST_LABEL = 4;

    private static final Set<String> HEDGES = words("en/hedging-labels.txt");
    private static final Set<String> ROLES = words("en/role-nouns.txt");
    private static final Set<String> LOADED_ATTRIBUTES = words("en/loaded-attributes.txt");

    /** What is printed small before a title without an article and is no verb. */
    private static final Set<String> BEFORE_TITLE = Set.of(
            "former",
            "then",
            "late",
            "acting",
            "outgoing",
            "incoming",
            "longtime",
            "current",
            "deputy",
            "retired",
            "fellow");

    private static final Set<String> COURTESY = Set.of("mr.", "mr", "mrs.", "mrs", "ms.", "ms");

    private final Lexicon lexicon = Lexicon.english();

    /** Labels of persons over the whole story: the first of each article that has one. */
    List<Difference> ofPersons(List<ArticleView> views) {
        Map<String, Map<String, Side>> labels = new LinkedHashMap<>();
        for (ArticleView view : views) {
            for (Entity entity : view.reading().entities()) {
                if (entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION) {
                    String key = person(entity.name(), labels.keySet());
                    roles(view, entity)
                            .ifPresent(side -> labels.computeIfAbsent(key, any -> new LinkedHashMap<>())
                                    .putIfAbsent(view.id(), side));
                }
            }
        }
        List<Difference> differences = new ArrayList<>();
        labels.values().removeIf(sides -> !areOfOneKind(sides.values()));
        labels.forEach(
                (name, sides) -> difference(Optional.empty(), sides, "the reports introduce " + name + " differently")
                        .ifPresent(differences::add));
        return differences;
    }

    /** Hedged labels that share a word, so that they can mean the same: for two reports the first of each such word. */
    List<Difference> ofThings(StoryView story) {
        Map<String, Map<String, Side>> byConcept = new LinkedHashMap<>();
        for (Piece piece : story.pieces()) {
            for (Span label : hedges(piece)) {
                Side side = Sides.printed(piece.source(), label);
                concepts(piece.source(), label)
                        .forEach(concept -> byConcept
                                .computeIfAbsent(concept, key -> new LinkedHashMap<>())
                                .putIfAbsent(piece.article(), side));
            }
        }
        Map<List<Side>, Difference> found = new LinkedHashMap<>();
        byConcept.values().stream()
                .filter(sides -> sides.size() > 1)
                .forEach(sides -> difference(Optional.empty(), sides, "other words for what seems to be the same")
                        .ifPresent(difference -> found.putIfAbsent(difference.sides(), difference)));
        return List.copyOf(found.values());
    }

    /** A difference if the labels differ in more than names, as "U.S. president" and "president" do. */
    private static Optional<Difference> difference(Optional<String> claim, Map<String, Side> sides, String why) {
        Set<String> known = names(sides.values());
        Set<Set<String>> wordings = sides.values().stream()
                .map(side -> plainWords(side.says()))
                .peek(words -> words.removeIf(
                        word -> known.contains(word) && !isRole(word) && !LOADED_ATTRIBUTES.contains(word)))
                .collect(Collectors.toSet());
        return wordings.size() < 2 || isOnlyShorter(wordings)
                ? Optional.empty()
                : Optional.of(new Difference(
                        DifferenceKind.LABEL, Outcome.COMPATIBLE, claim, List.copyOf(sides.values()), why));
    }

    /** "The defence minister" and "the minister": all hold the words of the shortest, and nobody judges. */
    private static boolean isOnlyShorter(Set<Set<String>> wordings) {
        Set<String> least = Collections.min(wordings, Comparator.comparingInt(Set::size));
        return wordings.stream().allMatch(words -> words.containsAll(least))
                && wordings.stream().flatMap(Set::stream).noneMatch(LabelDifferences::isLoaded);
    }

    private static boolean isLoaded(String word) {
        return LOADED_ATTRIBUTES.contains(word) || RegisterDifferences.isLoaded(word);
    }

    /**
     * Whether two labels are words for the same side of somebody: a common word, an office in both, or a loaded word. "The
     * owner of a club" and "the cook's brother" are both true and no other words for one another.
     */
    private static boolean areOfOneKind(Collection<Side> sides) {
        List<Set<String>> labels =
                sides.stream().map(side -> plainWords(side.says())).distinct().toList();
        if (labels.stream().flatMap(Set::stream).anyMatch(LabelDifferences::isLoaded)) {
            return true;
        }
        for (int a = 0; a < labels.size(); a++) {
            for (int b = a + 1; b < labels.size(); b++) {
                Set<String> left = labels.get(a);
                Set<String> right = labels.get(b);
                boolean offices = left.stream().anyMatch(LabelDifferences::isRole)
                        && right.stream().anyMatch(LabelDifferences::isRole);
                if (offices || left.stream().anyMatch(right::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without names: those of countries and parties stand in some reports and are understood in others. */
    private static Set<String> plainWords(String label) {
        return Arrays.stream(label.split("[^\\p{L}\\p{Nd}'.-]+"))
                .filter(word -> !word.isEmpty())
                .filter(word -> isRole(word)
                        || !Character.isUpperCase(word.codePointAt(0))
                        || LOADED_ATTRIBUTES.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^ex-(?=\\p{L})", "former "))
                .flatMap(word -> Arrays.stream(word.split(" ")))
                .filter(word -> !Lexicon.english().isFunctionWord(word.replaceAll("['\u2019]s?$", "")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Words that one of the labels prints as part of a name: "union" beside "World Rowing Union". */
    private static Set<String> names(Collection<Side> sides) {
        return sides.stream()
                .flatMap(side -> Arrays.stream(side.says().split("[^\\p{L}\\p{Nd}'.-]+")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String person(String name, Set<String> known) {
        return known.stream()
                .filter(other -> Names.same(name, other))
                .findFirst()
                .orElse(name);
    }

    /** All that the article calls somebody besides the name: role words before it, role words instead of it. */
    private static Optional<Side> roles(ArticleView view, Entity entity) {
        Map<String, Span> labels = new LinkedHashMap<>();
        for (Span mention : entity.mentions()) {
            role(view, entity, mention)
                    .or(() -> NameLabels.beside(view, mention).filter(span -> isOf(entity, span.of(view.text()))))
                    .ifPresent(span -> labels.putIfAbsent(span.of(view.text()), span));
        }
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Side(view.id(), List.copyOf(labels.values()), String.join(" / ", labels.keySet())));
    }

    /** "Senior FBI agents" calls the FBI nothing: what stands before the name of a body is to be a role, or to judge. */
    private static boolean isOf(Entity entity, String label) {
        return entity.kind() == EntityKind.PERSON
                || plainWords(label).stream().anyMatch(word -> isRole(word) || isLoaded(word));
    }

    /** The words before the name within and right before the mention; the whole mention if it holds no name. */
    private static Optional<Span> role(ArticleView view, Entity entity, Span mention) {
        List<Token> tokens = view.layout().tokens();
        Set<String> name = Set.copyOf(List.of(Lexicon.nameKey(entity.name()).split(" ")));
        int at = view.layout().tokenAt(mention.start());
        int from = at;
        while (at < tokens.size()
                && tokens.get(at).start() < mention.end()
                && !name.contains(Lexicon.fold(tokens.get(at).lower()))) {
            at++;
        }
        boolean open = isLabelWord(tokens, from);
        while (open && from > 0 && at - from < LONGEST_LABEL && continuesLabel(view, tokens, from - 1)) {
            from--;
        }
        while (at > from && COURTESY.contains(tokens.get(at - 1).lower())) {
            at--;
        }
        // "The lawyer of Ann Roe" is another.
        boolean ofAnother = at > from && tokens.get(at - 1).lower().equals("of");
        boolean role = !ofAnother && tokens.subList(from, at).stream().anyMatch(token -> ROLES.contains(token.lower()));
        return role
                ? Optional.of(
                        new Span(tokens.get(from).start(), tokens.get(at - 1).end()))
                : Optional.empty();
    }

    /**
     * Role words, adjectives and names before them; "of" behind a role word ("Secretary of Transport"), but not where
     * another's role follows ("the manager of singer Ann Roe"); no time and no verb ("on Tuesday suspended Professor Roe",
     * "texts that praise President Roe").
     */
    private static boolean continuesLabel(ArticleView view, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.lower().equals("of")) {
            return at > 0
                    && ROLES.contains(tokens.get(at - 1).lower())
                    && tokens.get(at + 1).isCapitalised()
                    && !ROLES.contains(tokens.get(at + 1).lower());
        }
        boolean determined = at > 0
                && (NameLabels.DETERMINERS.contains(tokens.get(at - 1).lower())
                        || tokens.get(at - 1).lower().equals("'s"));
        boolean title =
                tokens.get(at + 1).isCapitalised() && isRole(tokens.get(at + 1).lower());
        boolean verb = !determined
                && !token.isCapitalised()
                && !BEFORE_TITLE.contains(token.lower())
                && !LOADED_ATTRIBUTES.contains(token.lower())
                && (title || token.lower().endsWith("ed") || token.lower().endsWith("ing"));
        boolean time =
                view.reading().times().stream().anyMatch(each -> each.span().overlaps(token.span()));
        return isLabelWord(tokens, at) && !verb && !time;
    }

    private static boolean isLabelWord(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isWord() && !Lexicon.english().isFunctionWord(token.lower());
    }

    /** A hedge with the words behind it, up to the end of the noun phrase as far as function words show it. */
    private static List<Span> hedges(Piece piece) {
        List<Span> found = new ArrayList<>();
        List<Token> tokens = piece.source().layout().tokens();
        for (Span span : piece.statement().spans()) {
            int at = piece.source().layout().tokenAt(span.start());
            for (; at < tokens.size() && tokens.get(at).start() < span.end(); at++) {
                int end = at + 1;
                while (end < tokens.size()
                        && tokens.get(end).start() < span.end()
                        && end - at <= LONGEST_LABEL
                        && isLabelWord(tokens, end)
                        && !tokens.get(end).lower().endsWith("ing")) {
                    end++;
                }
                if (HEDGES.contains(tokens.get(at).lower()) && end > at + 1) {
                    found.add(
                            new Span(tokens.get(at).start(), tokens.get(end - 1).end()));
                }
            }
        }
        return found;
    }

    private Set<String> concepts(ArticleView view, Span span) {
        return view.tokens(span).stream()
                .filter(token -> token.isWord() && !HEDGES.contains(token.lower()))
                .map(token -> lexicon.concept(lexicon.stem(token.lower())))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String resource) {
        return WordList.lines(LabelDifferences.class, resource).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
