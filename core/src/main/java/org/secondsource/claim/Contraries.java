package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private record Found(FoundDenial denial, int denied, double chance) {}

    Contraries(StoryView story, Similarities similarities) {
        DenialMeasures measures = new DenialMeasures(story, similarities);
        for (Candidates each : candidates(story)) {
            best(each, measures)
                    .ifPresent(found -> bySentence.merge(
                            each.denying().piece().place(),
                            found,
                            (one, other) -> other.chance() > one.chance() ? other : one));
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
        List<Candidates> candidates = new ArrayList<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            if (mayDeny(piece) && !open.contains(piece.place())) {
                List<Integer> told = told(story, piece, open);
                if (!told.isEmpty()) {
                    candidates.add(new Candidates(DenyingStatement.of(story, at), told));
                }
            }
        }
        return candidates;
    }

    private static boolean mayDeny(Piece piece) {
        return piece.attribution()
                .filter(each -> DENIERS.contains(each.kind()) && SAYING.contains(each.stance()))
                .isPresent();
    }

    private static List<Integer> told(StoryView story, Piece denying, Set<SentenceRef> open) {
        List<Integer> told = new ArrayList<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            if (!open.contains(piece.place()) && mayBeDenied(story, piece, denying)) {
                told.add(at);
            }
        }
        return told;
    }

    /** Told before, by somebody else, and of the same thing or right before. */
    private static boolean mayBeDenied(StoryView story, Piece told, Piece denying) {
        boolean same = told.article().equals(denying.article());
        boolean before =
                same ? told.sentence() < denying.sentence() : story.isPublicBefore(told.article(), denying.article());
        if (!before || told.wording().stems().size() < FEWEST_WORDS || isSameSpeaker(told, denying)) {
            return false;
        }
        boolean near = same && denying.sentence() - told.sentence() <= NEAR;
        return near
                || Likeness.common(told.wording().concepts(), denying.wording().concepts()) > 0;
    }

    private static boolean isSameSpeaker(Piece told, Piece denying) {
        return told.speaker()
                .filter(name -> denying.speaker()
                        .filter(other -> Names.same(name, other))
                        .isPresent())
                .isPresent();
    }

    /** The likeliest, where it is likelier that the statement denies any of them than that it denies nothing. */
    private static Optional<Found> best(Candidates candidates, DenialMeasures measures) {
        double chances = 0;
        double most = Double.NEGATIVE_INFINITY;
        int best = -1;
        for (int told : candidates.told()) {
            double odds = DenialModel.OURS.logOdds(measures.of(candidates.denying(), told));
            chances += Math.exp(odds);
            if (odds > most) {
                most = odds;
                best = told;
            }
        }
        return chances < 1 ? Optional.empty() : Optional.of(new Found(denial(candidates.denying()), best, chances));
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
