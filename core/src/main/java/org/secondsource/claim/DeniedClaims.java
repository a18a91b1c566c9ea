package org.secondsource.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Stance;

/**
 * Which of the statements told before a denial it denies: those of the outlet whose report it speaks of, those that
 * resemble its own words, those that name the denier, those the reports lead with. Stateless once made.
 */
final class DeniedClaims {
    /*
     * What speaks for a statement. The words a denial repeats weigh most, then whom it is about; position only decides
     * where these are silent. Set by hand on stories of our own (November 2026); no data set ties denials to claims.
     */
    private static final double WORDS = 2.5;
    private static final double ALIKE = 1.5;
    private static final double NAMES_DENIER = 1.0;
    private static final double POINTED_DENIER = 1.5;
    private static final double SAID_BY_DENIER = -1.0;
    private static final double ALLEGED = 1.0;
    private static final double OWNED = 2.0;
    private static final double SAME_NUMBER = 1.5;
    private static final double ACCUSES = 0.5;
    private static final double QUOTED = -0.3;

    /** What is denied is told as so, not as not so, unless the denial repeats the "not". */
    private static final double TURNED = -1.0;

    private static final double CITED = 0.75;
    private static final double MORE_REPORTS = 0.5;

    /** The same if a whole report is denied: what others pass on of it is what it is known for. */
    private static final double MORE_REPORTS_OF_ONE = 0.75;

    private static final double MOST_REPORTS = 1.5;
    private static final double LEADS = 0.75;
    private static final double IN_TITLE = 1.0;
    private static final double SAME_ARTICLE = 1.5;
    private static final double PER_SENTENCE = 0.05;
    private static final double POINTED_AT = 0.6;

    /** "The explanation for the delay" is what was told of it last, more often than "the delay". Set by hand. */
    private static final double PER_SENTENCE_TOLD = 0.15;

    private final StoryView story;
    private final DenialLikeness likeness;
    private final DeniedCandidates candidates;
    private final Map<Integer, Integer> reports = new HashMap<>();

    /** @param groups the statements that report the same, as indices */
    DeniedClaims(StoryView story, Similarities similarities, List<List<Integer>> groups) {
        this.story = story;
        likeness = new DenialLikeness(similarities);
        candidates = new DeniedCandidates(story, likeness);
        for (List<Integer> group : groups) {
            long articles = group.stream()
                    .map(at -> story.pieces().get(at).article())
                    .distinct()
                    .count();
            group.forEach(at -> reports.put(at, (int) articles));
        }
    }

    /** The statement denied, alone in a list; none if no statement stands out. */
    List<Integer> denied(FoundDenial found) {
        DenialClues clues = DenialClues.of(story, found);
        Optional<Integer> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (int at : candidates.of(clues)) {
            double score = words(at, clues) + speakers(at, clues) + place(at, clues);
            if (score > most) {
                most = score;
                best = Optional.of(at);
            }
        }
        return best.stream().toList();
    }

    private double words(int at, DenialClues clues) {
        boolean sameNumber = Likeness.common(
                        clues.object().numbers(),
                        story.pieces().get(at).wording().numbers())
                > 0;
        return WORDS * likeness.repeated(at, clues)
                + ALIKE * likeness.alike(at, clues)
                + (sameNumber ? SAME_NUMBER : 0)
                + (likeness.isTurned(at, clues) ? TURNED : 0);
    }

    private double speakers(int at, DenialClues clues) {
        Piece piece = story.pieces().get(at);
        double named = clues.pointing() ? POINTED_DENIER : NAMES_DENIER;
        boolean byDenier = Deniers.isBy(piece, clues.found());
        double score = Deniers.areNamed(clues.deniers(), piece) ? named : 0;
        score += isAlleged(piece, clues) && !byDenier ? ALLEGED : 0;
        score += isOwned(piece, clues) ? OWNED : 0;
        score += isAccusing(piece) ? ACCUSES : 0;
        score += piece.isQuoted() ? QUOTED : 0;
        score += byDenier ? SAID_BY_DENIER : 0;
        score += DeniedReports.isFrom(piece.citedOutlets(), clues.outlets()) ? CITED : 0;
        return score;
    }

    private double place(int at, DenialClues clues) {
        Piece piece = story.pieces().get(at);
        double more = clues.outlets().isEmpty() ? MORE_REPORTS : MORE_REPORTS_OF_ONE;
        double score = Math.min(MOST_REPORTS, more * (reports.getOrDefault(at, 1) - 1));
        score += piece.sentence() == 0 ? LEADS : 0;
        score += IN_TITLE * inTitle(piece);
        if (piece.article().equals(clues.found().article())) {
            int distance = Math.max(0, clues.found().start() - piece.sentence());
            score += SAME_ARTICLE - perSentence(clues) * distance;
        }
        return score;
    }

    /** "It" is what was said last, but not where it stands for a report. */
    private double perSentence(DenialClues clues) {
        double farther = clues.isToldBefore(story) ? PER_SENTENCE_TOLD : PER_SENTENCE;
        return clues.pointing() && clues.outlets().isEmpty() ? POINTED_AT : farther;
    }

    /** "Rejected the accusation": told by others, not in the outlet's own voice. */
    private static boolean isAlleged(Piece piece, DenialClues clues) {
        return clues.object().alleged() && piece.attribution().isPresent();
    }

    private static boolean isAccusing(Piece piece) {
        return piece.attribution()
                .filter(each -> each.stance() == Stance.CLAIMS)
                .isPresent();
    }

    /** "Disputed the union's count": told by the union. */
    private static boolean isOwned(Piece piece, DenialClues clues) {
        return clues.object().owners().stream()
                .anyMatch(owner -> piece.attribution().stream()
                        .flatMap(each -> each.spans().source().stream())
                        .anyMatch(span -> span.of(piece.source().text())
                                .toLowerCase(Locale.ROOT)
                                .contains(owner)));
    }

    /** Share of the title's concepts that the statement holds: the title says what a report is about. */
    private static double inTitle(Piece piece) {
        String title = piece.source().article().masthead().title().orElse("").toLowerCase(Locale.ROOT);
        Set<String> concepts = new LinkedHashSet<>();
        for (String word : title.split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty() && !Lexicon.english().isFunctionWord(word)) {
                concepts.add(Lexicon.english().concept(Lexicon.english().stem(word)));
            }
        }
        return concepts.isEmpty()
                ? 0
                : Likeness.common(concepts, piece.wording().concepts()) / (double) concepts.size();
    }
}
