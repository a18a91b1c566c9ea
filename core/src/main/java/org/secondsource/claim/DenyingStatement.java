package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;

/**
 * A statement that somebody may deny another by, with what tells so by itself: read once for all that it is held against.
 * Its arrays are not to be changed.
 *
 * @param number of the statement in its story
 * @param piece the statement
 * @param clauses those of its clauses that negate
 * @param clauseConcepts the concepts of each of these
 * @param signs 1 or 0 for each of {@link DenialSigns}
 */
record DenyingStatement(
        int number, Piece piece, List<NegatedClause> clauses, List<Set<String>> clauseConcepts, double[] signs) {
    private static final DenialSigns SIGNS = DenialSigns.english();

    private static final List<String> OWN = List.of(
            "negates", "corrects", "announces", "person", "body", "group", "unnamed", "brief", "figures", "supposed",
            "length");

    /** Content words of a brief statement, at most. */
    private static final int BRIEF = 3;

    /** What {@link #measures} gives, in order. */
    static final List<String> NAMES =
            Stream.of(SIGNS.names(), OWN).flatMap(List::stream).toList();

    private static final int INSISTS = SIGNS.names().indexOf("insists");
    private static final int SELF = SIGNS.names().indexOf("self");

    /** @param number of a statement that somebody makes */
    static DenyingStatement of(StoryView story, int number) {
        Piece piece = story.pieces().get(number);
        WordingReader wordings = new WordingReader();
        List<NegatedClause> clauses = NegatedClause.in(piece);
        List<Set<String>> concepts = clauses.stream()
                .map(clause -> wordings.read(clause.tokens(), piece.source().mentions())
                        .concepts())
                .toList();
        return new DenyingStatement(number, piece, clauses, concepts, SIGNS.of(piece));
    }

    Attribution said() {
        return piece.attribution().orElseThrow();
    }

    /** Who says it, a name or a description. */
    String by() {
        return said().speaker().orElse(said().chain().first().name());
    }

    boolean insists() {
        return signs[INSISTS] > 0;
    }

    /** Whether it begins with the speaker. */
    boolean ofSelf() {
        return signs[SELF] > 0;
    }

    /** "1.9 million, not 1.1 million". */
    boolean corrects() {
        return clauses.stream().anyMatch(NegatedClause::correctsFigure);
    }

    /** @param negates whether it says that something is not so */
    double[] measures(boolean negates) {
        double[] own = {
            as(negates),
            as(corrects()),
            as(said().stance() == Stance.ANNOUNCES),
            as(said().kind() == SourceKind.PERSON),
            as(said().kind() == SourceKind.ORGANISATION),
            as(said().kind() == SourceKind.GROUP),
            as(said().kind() == SourceKind.UNNAMED),
            as(piece.wording().stems().size() <= BRIEF),
            as(!piece.wording().numbers().isEmpty()),
            as(piece.wording().supposed()),
            Math.log1p(piece.source().sentences().size())
        };
        double[] all = Arrays.copyOf(signs, signs.length + own.length);
        System.arraycopy(own, 0, all, signs.length, own.length);
        return all;
    }

    private static double as(boolean value) {
        return value ? 1 : 0;
    }
}
