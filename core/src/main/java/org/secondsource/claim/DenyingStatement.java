package org.secondsource.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;

/**
 * A statement that somebody may deny another by, with what tells so by itself: read once for all that it is held against.
 * Immutable.
 */
final class DenyingStatement {
    private static final DenialSigns SIGNS = DenialSigns.english();
    private static final int INSISTS = SIGNS.names().indexOf("insists");
    private static final int SELF = SIGNS.names().indexOf("self");

    private static final List<String> OWN = List.of(
            "negates",
            "corrects",
            "announces",
            "person",
            "body",
            "group",
            "unnamed",
            "brief",
            "figures",
            "supposed",
            "length");

    /** Content words of a brief statement, at most; our own choice. */
    private static final int BRIEF = 3;

    /** What {@link #measures} gives, in order. */
    static final List<String> NAMES =
            Stream.of(SIGNS.names(), OWN).flatMap(List::stream).toList();

    private final int number;
    private final Piece piece;
    private final Names.Parts nameOfBy;
    private final boolean negates;
    private final List<NegatedClause> clauses;
    private final List<Set<String>> clauseConcepts;
    private final double[] signs;
    private final double[] measures;

    /** @param number of a statement that somebody makes, in its story */
    DenyingStatement(StoryView story, int number) {
        this.number = number;
        piece = story.pieces().get(number);
        nameOfBy = Names.Parts.of(by(piece));
        negates = StatementMarks.of(piece).negates();
        clauses = NegatedClause.in(piece);
        WordingReader wordings = new WordingReader();
        clauseConcepts = clauses.stream()
                .map(clause -> wordings.read(clause.tokens(), piece.source().mentions())
                        .concepts())
                .toList();
        signs = SIGNS.of(piece);
        measures = DoubleStream.concat(DoubleStream.of(signs), own()).toArray();
    }

    int number() {
        return number;
    }

    Piece piece() {
        return piece;
    }

    /** Whether it says that something is not so. */
    boolean negates() {
        return negates;
    }

    /** Those of its clauses that negate. */
    List<NegatedClause> clauses() {
        return clauses;
    }

    /** The concepts of each of these. */
    List<Set<String>> clauseConcepts() {
        return clauseConcepts;
    }

    /** Who says it, a name or a description. */
    String by() {
        return by(piece);
    }

    /** The same, cut up for being held against names. */
    Names.Parts nameOfBy() {
        return nameOfBy;
    }

    /** Who makes a statement that somebody is said to make. */
    static String by(Piece piece) {
        Attribution said = piece.attribution().orElseThrow();
        return said.speaker().orElse(said.chain().first().name());
    }

    private Attribution said() {
        return piece.attribution().orElseThrow();
    }

    boolean insists() {
        return signs[INSISTS] > 0;
    }

    /** Whether it begins with the speaker. */
    boolean isOfSelf() {
        return signs[SELF] > 0;
    }

    /** "1.9 million, not 1.1 million". */
    boolean corrects() {
        return clauses.stream().anyMatch(NegatedClause::correctsFigure);
    }

    /** The signs it shows, then what it is and who says it; not to be changed. */
    double[] measures() {
        return measures;
    }

    private DoubleStream own() {
        return DoubleStream.of(
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
                Math.log1p(piece.source().sentences().size()));
    }

    private static double as(boolean value) {
        return value ? 1 : 0;
    }
}
