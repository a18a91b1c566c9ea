package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.text.Evidence;
import org.secondsource.text.Span;

/**
 * Finds denials without a word of denial: somebody says that something is not so ("the board never approved the lease")
 * which somebody else has said is so. Nothing is denied where nobody says it. Stateless once made.
 */
final class Contraries {
    /*
     * What speaks for a statement being what a clause negates: the share of the clause's words it holds, by rarity; the
     * odds that the two report the same, but for the negation; how many words they share; a negation that answers
     * somebody ("never", "no such"). Set by hand on stories of our own (November 2026).
     */
    private static final double SHARE = 2.5;
    private static final double ODDS = 0.3;
    private static final double PER_WORD = 0.4;
    private static final int MOST_WORDS = 3;
    private static final double EMPHATIC = 0.5;
    private static final double UNNAMED = -0.5;
    private static final double LEAST = 1.8;

    /** Share of the clause's words without which a statement is about another thing. */
    private static final double LEAST_SHARE = 0.35;

    /** A figure alone ("not 1.1 million") tells little: the statements must be alike besides. */
    private static final double LEAST_ODDS = -1;

    private static final Set<SourceKind> DENIERS = Set.of(
            SourceKind.PERSON, SourceKind.ORGANISATION, SourceKind.GROUP, SourceKind.UNNAMED, SourceKind.DOCUMENT);
    private static final Set<Stance> SAYING =
            Set.of(Stance.SAYS, Stance.CLAIMS, Stance.ANNOUNCES, Stance.DENIES, Stance.DISPUTES);

    private final StoryView story;
    private final Similarities similarities;
    private final Set<SentenceRef> denying;
    private final WordingReader wordings = new WordingReader();
    private final Map<SentenceRef, Found> bySentence = new LinkedHashMap<>();

    private record Found(FoundDenial denial, int denied, double score) {}

    Contraries(StoryView story, Similarities similarities) {
        this.story = story;
        this.similarities = similarities;
        denying = story.openDenials();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            if (mayDeny(piece)) {
                best(at).ifPresent(found -> bySentence.merge(
                        piece.place(), found, (one, other) -> other.score() > one.score() ? other : one));
            }
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

    private static boolean mayDeny(Piece piece) {
        return piece.attribution()
                .filter(each -> DENIERS.contains(each.kind()) && SAYING.contains(each.stance()))
                .isPresent();
    }

    private Optional<Found> best(int at) {
        Piece piece = story.pieces().get(at);
        Optional<Found> best = Optional.empty();
        for (NegatedClause clause : NegatedClause.in(piece)) {
            FoundDenial denial = denial(piece, clause);
            Set<String> concepts =
                    wordings.read(clause.tokens(), piece.source().mentions()).concepts();
            for (int other = 0; other < story.pieces().size(); other++) {
                double score = mayBeDenied(other, denial) ? score(at, other, clause, concepts) : 0;
                if (score >= LEAST && score > best.map(Found::score).orElse(0.0)) {
                    best = Optional.of(new Found(denial, other, score));
                }
            }
        }
        return best;
    }

    private static FoundDenial denial(Piece piece, NegatedClause clause) {
        Attribution said = piece.attribution().orElseThrow();
        Span sentence = piece.source().sentences().get(piece.sentence()).span();
        Denial denial = new Denial(
                Optional.empty(),
                said.speaker().orElse(said.chain().first().name()),
                clause.correctsFigure() ? DenialStrength.DISPUTED : DenialStrength.DENIED,
                clause.negator().text(),
                Optional.of(new Evidence(piece.article(), clause.span())),
                piece.place(),
                List.of(new Evidence(piece.article(), sentence)));
        return new FoundDenial(denial, piece.attribution(), 0, true, false);
    }

    /** Said before, by somebody else. */
    private boolean mayBeDenied(int at, FoundDenial denial) {
        Piece piece = story.pieces().get(at);
        boolean before = piece.article().equals(denial.article())
                ? piece.sentence() < denial.start()
                : story.isPublicBefore(piece.article(), denial.article());
        return before
                && !denying.contains(piece.place())
                && !DeniedClaims.isBy(piece, denial)
                && !similarities.negates(at);
    }

    private double score(int at, int other, NegatedClause clause, Set<String> concepts) {
        Set<String> told = story.pieces().get(other).wording().concepts();
        List<String> shared = new ArrayList<>();
        double all = 0;
        double common = 0;
        for (String concept : concepts) {
            double rarity = similarities.rarityOfConcept(concept);
            all += rarity;
            if (told.contains(concept)) {
                common += rarity;
                shared.add(concept);
            }
        }
        long words = shared.stream()
                .filter(concept -> !WordingReader.isName(concept))
                .count();
        if (words == 0 || common < LEAST_SHARE * all) {
            return 0;
        }
        double odds = similarities.contrary(Math.min(at, other), Math.max(at, other));
        if (clause.correctsFigure() && odds < LEAST_ODDS) {
            return 0;
        }
        boolean unnamed = story.pieces()
                .get(at)
                .attribution()
                .filter(each -> each.kind() == SourceKind.UNNAMED)
                .isPresent();
        return SHARE * common / all
                + ODDS * odds
                + PER_WORD * Math.min(MOST_WORDS, words)
                + (clause.isEmphatic() ? EMPHATIC : 0)
                + (unnamed ? UNNAMED : 0);
    }
}
