package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.quantity.Amount;
import org.secondsource.quantity.Quantity;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import org.secondsource.text.Token;

/**
 * How many the reports say: figures of the same thing counted in linked sentences either agree within their bounds or
 * cannot both hold; a later and larger count is a development; a figure that no other report gives stands on one side.
 * Figures inside quotations are the speaker's and are left out. Stateless.
 */
final class FigureDifferences {
    private static final Set<String> KNOWN_BEFORE =
            Set.of("the", "both", "these", "those", "his", "her", "their", "all");

    private final Lexicon lexicon = Lexicon.english();
    private final StoryView story;
    private final Map<SentenceRef, Set<SentenceRef>> linked = new LinkedHashMap<>();

    FigureDifferences(StoryView story, List<Link> links) {
        this.story = story;
        for (Link link : links) {
            linked.computeIfAbsent(link.a(), key -> new LinkedHashSet<>()).add(link.b());
            linked.computeIfAbsent(link.b(), key -> new LinkedHashSet<>()).add(link.a());
        }
    }

    /**
     * A figure with what it counts.
     *
     * @param counted concept of the noun counted
     */
    private record Figure(ArticleView view, SentenceRef place, Quantity quantity, String counted) {
        String words() {
            Span whole = quantity.counted().map(quantity.span()::union).orElse(quantity.span());
            return whole.of(view.text()).replaceAll("\\s+", " ");
        }

        boolean countsAs(Figure other) {
            return counted.equals(other.counted)
                    && quantity.unit().equals(other.quantity.unit())
                    && quantity.additive() == other.quantity.additive();
        }

        Side side() {
            Span whole = quantity.counted().map(quantity.span()::union).orElse(quantity.span());
            return Sides.of(view, whole, words());
        }
    }

    List<Difference> find(Map<SentenceRef, Set<String>> claims) {
        List<Figure> figures = new ArrayList<>();
        story.views().forEach(view -> figures.addAll(figures(view)));
        List<Difference> differences = new ArrayList<>();
        Set<Set<String>> seen = new LinkedHashSet<>();
        for (Figure figure : figures) {
            List<Figure> others = figures.stream()
                    .filter(other -> !other.view().id().equals(figure.view().id()) && other.countsAs(figure))
                    .toList();
            if (others.isEmpty() && story.views().size() > 1) {
                differences.add(oneSided(figure, claims));
            }
            others.stream()
                    .filter(other -> other.view().number() > figure.view().number() && areLinked(figure, other))
                    .filter(other -> seen.add(Set.copyOf(List.of(key(figure), key(other)))))
                    .forEach(other -> compared(figure, other, claims).ifPresent(differences::add));
        }
        return differences;
    }

    private static String key(Figure figure) {
        return figure.view().id() + ' ' + figure.quantity().amount() + ' ' + figure.counted();
    }

    private boolean areLinked(Figure one, Figure other) {
        return linked.getOrDefault(one.place(), Set.of()).contains(other.place());
    }

    /** Each of an article's figures once: "two survivors" and later "the two survivors" are one. */
    private List<Figure> figures(ArticleView view) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Quantity quantity : view.reading().quantities()) {
            if (quantity.counted().isEmpty() || isKnownBefore(view, quantity) || isQuoted(view, quantity)) {
                continue;
            }
            String counted = concept(view, quantity.counted().get());
            view.layout().sentenceAt(quantity.span().start()).ifPresent(sentence -> {
                Figure figure = new Figure(view, new SentenceRef(view.id(), sentence.index()), quantity, counted);
                figures.putIfAbsent(key(figure), figure);
            });
        }
        return List.copyOf(figures.values());
    }

    private String concept(ArticleView view, Span counted) {
        List<Token> tokens = view.tokens(counted);
        String head = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).lower();
        return lexicon.concept(lexicon.stem(head));
    }

    private static boolean isKnownBefore(ArticleView view, Quantity quantity) {
        int at = view.layout().tokenAt(quantity.span().start());
        return at > 0
                && KNOWN_BEFORE.contains(view.layout().tokens().get(at - 1).lower());
    }

    private boolean isQuoted(ArticleView view, Quantity quantity) {
        return story.quotedBy(view.id()).stream()
                .anyMatch(quoted -> quoted.span().contains(quantity.span()));
    }

    private Difference oneSided(Figure figure, Map<SentenceRef, Set<String>> claims) {
        List<Side> sides = new ArrayList<>();
        for (ArticleView view : story.views()) {
            sides.add(view.id().equals(figure.view().id()) ? figure.side() : Sides.silent(view.id()));
        }
        return new Difference(
                DifferenceKind.FIGURE,
                Outcome.ONE_SIDE,
                claims.getOrDefault(figure.place(), Set.of()).stream().findFirst(),
                sides,
                "only one report gives a figure for this");
    }

    private static Optional<Difference> compared(Figure a, Figure b, Map<SentenceRef, Set<String>> claims) {
        Amount left = a.quantity().amount();
        Amount right = b.quantity().amount();
        if (left.equals(right)) {
            return Optional.empty();
        }
        boolean meet = left.meets(right);
        boolean developed = !meet && isDevelopment(a, b);
        String why = "the figures cannot both hold";
        if (meet) {
            why = "the figures agree within their bounds";
        } else if (developed) {
            why = "the later report gives the larger count: a development";
        }
        return Optional.of(new Difference(
                DifferenceKind.FIGURE,
                meet || developed ? Outcome.COMPATIBLE : Outcome.CONFLICT,
                claims.getOrDefault(a.place(), Set.of()).stream()
                        .filter(claims.getOrDefault(b.place(), Set.of())::contains)
                        .findFirst(),
                List.of(a.side(), b.side()),
                why));
    }

    /** Whether the report of a later day gives the larger count. */
    private static boolean isDevelopment(Figure a, Figure b) {
        Optional<Stamp> first = a.view().article().published();
        Optional<Stamp> second = b.view().article().published();
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().date().equals(second.get().date())) {
            return false;
        }
        boolean aLater = first.get().date().isAfter(second.get().date());
        double later = (aLater ? a : b).quantity().amount().min();
        double earlier = (aLater ? b : a).quantity().amount().min();
        return later > earlier;
    }
}
