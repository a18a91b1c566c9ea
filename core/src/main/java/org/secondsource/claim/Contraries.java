package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.text.Evidence;
import org.secondsource.text.Span;

/**
 * Finds denials without a word of denial: somebody says that something is not so ("the board never approved the lease", "the
 * pump was in order") which somebody else has said is so. Nothing is denied where nobody says it. A trained decision chooses
 * for each statement what it denies, if anything. Stateless once made.
 */
final class Contraries {
    private static final Set<SourceKind> DENIERS = Set.of(
            SourceKind.PERSON, SourceKind.ORGANISATION, SourceKind.GROUP, SourceKind.UNNAMED, SourceKind.DOCUMENT);
    private static final Set<Stance> SAYING =
            Set.of(Stance.SAYS, Stance.CLAIMS, Stance.ANNOUNCES, Stance.DENIES, Stance.DISPUTES);

    /**
     * Odds, against denying nothing, from which on a statement is taken to deny another; those of all that it may deny would
     * add up in long stories. Held out, 35 of the 55 sentences found deny in our own stories, and 16 of 46 in 119 stories of
     * published articles, where by sums, and taught by our own stories alone, 20 of 171 do (November 2026).
     */
    private static final double LEAST = Math.log(0.35);

    /** Log odds before any likeness below which hardly anything comes to be denied; two thirds of the time is saved. */
    private static final double HOPELESS = -3.5;

    /** What is denied in other words altogether was told so many sentences before at most; our own choice. */
    private static final int NEAR = 2;

    /** A statement with fewer content words is not what is denied. */
    private static final int FEWEST_WORDS = 2;

    private final Map<SentenceRef, Found> bySentence = new LinkedHashMap<>();

    /**
     * A statement that may deny.
     *
     * @param told those it may deny, in order
     */
    record Candidates(DenyingStatement denying, List<Integer> told) {}

    private record Found(FoundDenial denial, int denied, double odds) {}

    Contraries(StoryView story, Similarities similarities) {
        DenialMeasures measures = new DenialMeasures(story, similarities);
        for (Candidates each : candidates(story)) {
            best(each, measures)
                    .ifPresent(found -> bySentence.merge(
                            each.denying().piece().place(),
                            found,
                            (one, other) -> other.odds() > one.odds() ? other : one));
        }
    }

    /** One for each sentence that holds such a denial, in the order of the story. */
    List<FoundDenial> denials() {
        return bySentence.values().stream().map(Found::denial).toList();
    }

    /** The statement that a sentence says is not so, alone in a list; none if nobody says it. */
    List<Integer> denied(SentenceRef place) {
        return Optional.ofNullable(bySentence.get(place)).map(Found::denied).stream()
                .toList();
    }

    /** What each statement may deny that does not do so by a word of denial, in the order of the story. */
    static List<Candidates> candidates(StoryView story) {
        Set<SentenceRef> open = story.openDenials();
        List<Party> parties = story.pieces().stream().map(Party::of).toList();
        NamedBeside beside = new NamedBeside(story);
        List<Candidates> candidates = new ArrayList<>();
        for (int at = 0; at < parties.size(); at++) {
            List<Integer> told = mayDeny(story.pieces().get(at)) ? told(story, parties, beside, at) : List.of();
            if (!told.isEmpty() && !open.contains(story.pieces().get(at).place())) {
                candidates.add(new Candidates(
                        new DenyingStatement(story, at),
                        told.stream()
                                .filter(other ->
                                        !open.contains(story.pieces().get(other).place()))
                                .toList()));
            }
        }
        return candidates;
    }

    private static List<Integer> told(StoryView story, List<Party> parties, NamedBeside beside, int at) {
        Piece denying = story.pieces().get(at);
        Names.Parts by = Names.Parts.of(DenyingStatement.by(denying));
        return IntStream.range(0, parties.size())
                .filter(other ->
                        isToldBefore(story, story.pieces().get(other), denying, () -> beside.isNamed(by, other)))
                .filter(other -> !parties.get(other).isSame(parties.get(at)))
                .boxed()
                .toList();
    }

    private static boolean mayDeny(Piece piece) {
        return piece.attribution()
                .filter(each -> DENIERS.contains(each.kind()) && SAYING.contains(each.stance()))
                .isPresent();
    }

    /** Told before, and of the same thing, or right before, or in the same report of whoever denies it, asked last. */
    private static boolean isToldBefore(StoryView story, Piece told, Piece denying, BooleanSupplier ofDenier) {
        boolean same = told.article().equals(denying.article());
        int distance = same ? denying.sentence() - told.sentence() : 0;
        if (same && distance < 1 || told.wording().stems().size() < FEWEST_WORDS) {
            return false;
        }
        boolean near = same && distance <= NEAR;
        boolean alike = near
                || Likeness.common(told.wording().concepts(), denying.wording().concepts()) > 0
                || same && ofDenier.getAsBoolean();
        return alike && (same || story.isPublicBefore(told.article(), denying.article()));
    }

    /** The likeliest, where it is likely enough that the statement denies any of them. */
    private static Optional<Found> best(Candidates candidates, DenialMeasures measures) {
        DenyingStatement denying = candidates.denying();
        List<Integer> hopeful = candidates.told().stream()
                .filter(told -> DenialModel.OURS.logOdds(measures.atFirst(denying, told)) >= HOPELESS)
                .toList();
        // Eight statements of nine end here.
        if (Arrays.stream(odds(hopeful, told -> measures.atMost(denying, told))).noneMatch(odds -> odds >= LEAST)) {
            return Optional.empty();
        }
        double[] odds = odds(hopeful, told -> measures.of(denying, told));
        int best = 0;
        for (int at = 1; at < odds.length; at++) {
            best = odds[at] > odds[best] ? at : best;
        }
        return odds[best] < LEAST
                ? Optional.empty()
                : Optional.of(new Found(denial(denying), hopeful.get(best), odds[best]));
    }

    private static double[] odds(List<Integer> told, IntFunction<Measures> measures) {
        return told.stream()
                .mapToDouble(each -> DenialModel.OURS.logOdds(measures.apply(each)))
                .toArray();
    }

    private static FoundDenial denial(DenyingStatement denying) {
        Piece piece = denying.piece();
        Span own = piece.statement().spans().get(0);
        Optional<NegatedClause> clause = denying.clauses().stream().findFirst();
        Denial denial = new Denial(
                Optional.empty(),
                denying.by(),
                denying.corrects() ? DenialStrength.DISPUTED : DenialStrength.DENIED,
                clause.map(each -> each.negator().text())
                        .orElseGet(() -> own.of(piece.source().text())),
                Optional.of(new Evidence(
                        piece.article(), clause.map(NegatedClause::span).orElse(own))),
                piece.place(),
                List.of(new Evidence(
                        piece.article(),
                        piece.source().sentences().get(piece.sentence()).span())));
        return new FoundDenial(denial, piece.attribution(), 0, true);
    }
}
