package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Span;

/**
 * How the reports of a claim differ in naming its source: the same unnamed people described in other words, a source
 * named on one side and dropped on the other. Descriptions are compared, never matched with persons. Stateless.
 */
final class SourceDifferences {
    /** With these the outlet holds back from stating it as a fact. */
    private static final Set<String> HEDGES =
            Set.of("allegedly", "reportedly", "purportedly", "supposedly", "apparently", "alleged", "purported");

    private final StoryView story;

    /** Sentences that deny what others claim: they state nothing in the outlet's own voice. */
    private final Set<SentenceRef> denying;

    SourceDifferences(StoryView story) {
        this.story = story;
        denying = story.denyingSentences();
    }

    List<Difference> find(ClaimGroup claim) {
        List<Difference> differences = new ArrayList<>();
        undescribed(claim).ifPresent(differences::add);
        dropped(claim).ifPresent(differences::add);
        return differences;
    }

    /** An outlet's unnamed sources, described by some of the reports that rely on it for the claim and not by others. */
    private static Optional<Difference> undescribed(ClaimGroup claim) {
        for (String outlet : citedByAll(claim)) {
            Map<String, Side> described = new LinkedHashMap<>();
            Set<String> relying = new LinkedHashSet<>();
            for (Piece piece : claim.pieces()) {
                piece.relied().stream()
                        .filter(attribution -> cites(attribution, outlet))
                        .peek(attribution -> relying.add(piece.article()))
                        .flatMap(attribution -> described(piece, attribution).stream())
                        .forEach(side -> described.merge(piece.article(), side, SourceDifferences::joined));
            }
            if (!described.isEmpty() && described.size() < relying.size()) {
                return Optional.of(oneSided(claim, relying, described));
            }
        }
        return Optional.empty();
    }

    /** One report may rely on several unnamed sources of the outlet. */
    private static Side joined(Side first, Side second) {
        if (first.says().contains(second.says())) {
            return first;
        }
        List<Span> spans = new ArrayList<>(first.spans());
        spans.addAll(second.spans());
        return new Side(first.article(), spans, first.says() + " / " + second.says());
    }

    private static Difference oneSided(ClaimGroup claim, Set<String> relying, Map<String, Side> described) {
        List<Side> sides = new ArrayList<>();
        relying.forEach(article -> sides.add(described.getOrDefault(article, Sides.silent(article))));
        return new Difference(
                DifferenceKind.SOURCE_DESCRIPTION,
                Outcome.ONE_SIDE,
                Optional.of(claim.id()),
                sides,
                "only one side says who the outlet's unnamed sources are");
    }

    private static boolean cites(Attribution attribution, String outlet) {
        return attribution.chain().hops().stream()
                .anyMatch(hop -> hop.kind() == SourceKind.OUTLET
                        && Lexicon.nameKey(hop.name()).equals(outlet));
    }

    /** The words of the chain's unnamed people, without those that begin a quotation or sentence around them. */
    private static Optional<Side> described(Piece piece, Attribution attribution) {
        return attribution.chain().hops().stream()
                .filter(hop -> hop.kind() == SourceKind.UNNAMED && !hop.spans().isEmpty() && isPerson(hop.name()))
                .findFirst()
                .map(hop -> Sides.of(piece.source(), hop.spans().get(0), hop.name()));
    }

    private static boolean isPerson(String description) {
        return Arrays.stream(Lexicon.nameKey(description).split(" ")).anyMatch(PersonNouns.ours()::contains);
    }

    /** Outlets, other than the reports' own, that at least two reports of the claim cite. */
    private static Set<String> citedByAll(ClaimGroup claim) {
        Map<String, Set<String>> citing = new LinkedHashMap<>();
        for (Piece piece : claim.pieces()) {
            piece.reliedOutlets()
                    .forEach(outlet -> citing.computeIfAbsent(outlet, key -> new LinkedHashSet<>())
                            .add(piece.article()));
        }
        Set<String> shared = new LinkedHashSet<>();
        citing.forEach((outlet, articles) -> {
            if (articles.size() > 1) {
                shared.add(outlet);
            }
        });
        return shared;
    }

    /** In the outlet's own voice here, on somebody's word there. */
    private Optional<Difference> dropped(ClaimGroup claim) {
        List<Piece> own = new ArrayList<>();
        List<Piece> attributed = new ArrayList<>();
        for (String article : claim.articles()) {
            List<Piece> pieces = claim.of(article).stream()
                    .filter(piece -> !denying.contains(piece.place()))
                    .toList();
            Optional<Piece> sourced =
                    pieces.stream().filter(SourceDifferences::hasSource).findFirst();
            sourced.ifPresent(attributed::add);
            if (sourced.isEmpty()) {
                pieces.stream().filter(SourceDifferences::isOwn).findFirst().ifPresent(own::add);
            }
        }
        attributed.removeIf(piece -> own.stream().anyMatch(other -> names(other, piece)));
        boolean released =
                claim.pieces().stream().anyMatch(piece -> piece.source().isRelease());
        own.removeIf(piece -> !released && attributed.stream().allMatch(other -> isFirst(piece, other)));
        own.removeIf(piece -> attributed.stream().noneMatch(other -> tellTheSame(piece, other)));
        attributed.removeIf(piece -> own.stream().noneMatch(other -> tellTheSame(other, piece)));
        if (own.isEmpty() || attributed.isEmpty()) {
            return Optional.empty();
        }
        List<Side> sides = new ArrayList<>();
        own.forEach(
                piece -> sides.add(new Side(piece.article(), piece.statement().spans(), "in its own voice")));
        attributed.forEach(piece -> sides.add(new Side(
                piece.article(),
                piece.statement().spans(),
                "on the word of: " + piece.attribution().orElseThrow().chain())));
        return Optional.of(new Difference(
                DifferenceKind.ATTRIBUTION_DROPPED,
                Outcome.ONE_SIDE,
                Optional.of(claim.id()),
                sides,
                "one report states as fact what another gives on somebody's word"));
    }

    /** "Prosecutors had asked for nine years": the statement itself says whose it is. */
    private static boolean names(Piece own, Piece attributed) {
        Set<String> words = own.wording().concepts();
        return attributed
                .attribution()
                .map(each -> each.chain().first())
                .map(hop -> Arrays.stream(Lexicon.nameKey(hop.name()).split(" "))
                        .filter(word -> !Lexicon.english().isFunctionWord(word))
                        .map(word -> Lexicon.english().concept(Lexicon.english().stem(word)))
                        .toList())
                .filter(source -> !source.isEmpty() && words.containsAll(source))
                .isPresent();
    }

    /** On the word of somebody other than the outlet itself, or the body that issues the release. */
    private static boolean hasSource(Piece piece) {
        return !piece.source().isRelease()
                && piece.attribution()
                        .filter(each -> each.chain().hops().size() > 1)
                        .isPresent();
    }

    /** In the outlet's own voice, with nobody named beside it, and as a fact. */
    private static boolean isOwn(Piece piece) {
        return piece.attribution().isEmpty()
                && piece.reliedOutlets().isEmpty()
                && piece.statement().spans().stream()
                        .flatMap(span -> piece.source().tokens(span).stream())
                        .noneMatch(token -> HEDGES.contains(token.lower()));
    }

    /**
     * A report drops no attribution that only later ones have: those may have asked for a word on what was known. Unless
     * a release told it to all.
     */
    private boolean isFirst(Piece own, Piece attributed) {
        return story.isPublicBefore(own.article(), attributed.article())
                && !story.isPublicBefore(attributed.article(), own.article());
    }

    /** Whether two statements of a claim share most of the words of the shorter one. */
    private static boolean tellTheSame(Piece one, Piece other) {
        Set<String> left = one.wording().concepts();
        Set<String> right = other.wording().concepts();
        int common = Likeness.common(left, right);
        int shorter = Math.min(left.size(), right.size());
        return common >= Math.min(FEWEST, shorter) && common >= SAME * shorter;
    }

    /** Concepts shared, if there are so many: two in common tell little. */
    private static final int FEWEST = 3;

    /** Share of the shorter statement's concepts; set on stories of our own. */
    private static final double SAME = 0.45;
}
