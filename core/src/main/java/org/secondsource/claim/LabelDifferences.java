package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final Lexicon lexicon = Lexicon.english();

    /** Labels of persons over the whole story: the first of each article that has one. */
    List<Difference> ofPersons(List<ArticleView> views) {
        Map<String, Map<String, Side>> labels = new LinkedHashMap<>();
        for (ArticleView view : views) {
            for (Entity entity : view.reading().entities()) {
                if (entity.kind() == EntityKind.PERSON) {
                    String key = person(entity.name(), labels.keySet());
                    role(view, entity)
                            .ifPresent(side -> labels.computeIfAbsent(key, any -> new LinkedHashMap<>())
                                    .putIfAbsent(view.id(), side));
                }
            }
        }
        List<Difference> differences = new ArrayList<>();
        labels.forEach(
                (name, sides) -> difference(Optional.empty(), sides, "the reports introduce " + name + " differently")
                        .ifPresent(differences::add));
        return differences;
    }

    /** Hedged labels within one claim that share a word, so that they can mean the same. */
    List<Difference> ofThings(ClaimGroup claim) {
        List<Piece> pieces = claim.pieces();
        for (Piece a : pieces) {
            for (Piece b : pieces) {
                if (a.article().equals(b.article())
                        || a.source().number() > b.source().number()) {
                    continue;
                }
                Optional<Difference> found = hedged(claim, a, b);
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        return List.of();
    }

    private Optional<Difference> hedged(ClaimGroup claim, Piece a, Piece b) {
        for (Span left : hedges(a)) {
            for (Span right : hedges(b)) {
                Set<String> first = concepts(a.source(), left);
                Set<String> second = concepts(b.source(), right);
                if (first.stream().anyMatch(second::contains)) {
                    Map<String, Side> sides = new LinkedHashMap<>();
                    sides.put(a.article(), Sides.printed(a.source(), left));
                    sides.put(b.article(), Sides.printed(b.source(), right));
                    return difference(Optional.of(claim.id()), sides, "other words for what seems to be the same");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> difference(Optional<String> claim, Map<String, Side> sides, String why) {
        Set<String> wordings = sides.values().stream()
                .map(side -> Lexicon.nameKey(side.says()))
                .collect(Collectors.toSet());
        return wordings.size() < 2
                ? Optional.empty()
                : Optional.of(new Difference(
                        DifferenceKind.LABEL, Outcome.COMPATIBLE, claim, List.copyOf(sides.values()), why));
    }

    private static String person(String name, Set<String> known) {
        return known.stream()
                .filter(other -> Names.same(name, other))
                .findFirst()
                .orElse(name);
    }

    /** The role words right before the first mention that has some. */
    private static Optional<Side> role(ArticleView view, Entity entity) {
        List<Token> tokens = view.layout().tokens();
        for (Span mention : entity.mentions()) {
            int name = view.layout().tokenAt(mention.start());
            int from = name;
            boolean isRole = false;
            while (from > 0 && name - from < LONGEST_LABEL && isLabelWord(tokens, from - 1)) {
                from--;
                isRole |= ROLES.contains(tokens.get(from).lower());
            }
            if (isRole) {
                return Optional.of(Sides.printed(
                        view,
                        new Span(tokens.get(from).start(), tokens.get(name - 1).end())));
            }
        }
        return Optional.empty();
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
                        && end - at < LONGEST_LABEL
                        && isLabelWord(tokens, end)) {
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
