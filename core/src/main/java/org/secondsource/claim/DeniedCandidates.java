package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.text.Token;

/** The statements told before a denial that it may deny, by what it says of its target. Stateless once made. */
final class DeniedCandidates {
    /** A statement with fewer content words is not what is denied; "rejected that" points back. */
    private static final int FEWEST_WORDS = 2;

    /** Content words from which on a denial repeats enough of a claim to tell it from others, and how near to the best. */
    private static final int TELLING_WORDS = 3;

    private static final double NEARLY = 0.7;

    private static final Set<String> LAST_TOLD = Set.of("that", "this");

    /** Tells of the reporting, not of what was reported. */
    private static final Pattern REPORTING =
            Pattern.compile("\\b(?:was|were|been) (?:\\w+ )?(?:reported|revealed|disclosed|published) by\\b");

    private final StoryView story;
    private final DenialLikeness likeness;
    private final Set<SentenceRef> denying;

    /** Those of the denial's own report, and those of reports published before it. */
    private record Told(List<Integer> here, List<Integer> elsewhere) {
        List<Integer> all() {
            List<Integer> all = new ArrayList<>(here);
            all.addAll(elsewhere);
            return all;
        }
    }

    DeniedCandidates(StoryView story, DenialLikeness likeness) {
        this.story = story;
        this.likeness = likeness;
        denying = story.denyingSentences();
    }

    List<Integer> of(DenialClues clues) {
        Told told = told(clues);
        if (!clues.outlets().isEmpty()) {
            return ofOutlets(told, clues);
        }
        if (clues.isAnaphoric(story)) {
            return pointedAt(told, clues);
        }
        List<Integer> restating = nearest(
                told.all().stream().filter(at -> likeness.restates(at, clues)).toList(), clues);
        boolean known = clues.refersOnly(story) || clues.isToldBefore(story);
        return restating.isEmpty() && known ? told.here() : restating;
    }

    private Told told(DenialClues clues) {
        FoundDenial found = clues.found();
        List<Integer> here = new ArrayList<>();
        List<Integer> elsewhere = new ArrayList<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = piece(at);
            boolean same = piece.article().equals(found.article());
            boolean before =
                    same ? piece.sentence() < found.start() : story.isPublicBefore(piece.article(), found.article());
            if (before && mayBeDenied(piece, clues)) {
                (same ? here : elsewhere).add(at);
            }
        }
        return new Told(here, elsewhere);
    }

    private Piece piece(int at) {
        return story.pieces().get(at);
    }

    /** Not what the denier says in so many words, nor what tells of the reporting alone. */
    private boolean mayBeDenied(Piece piece, DenialClues clues) {
        return !denying.contains(piece.place())
                && piece.wording().stems().size() >= FEWEST_WORDS
                && !(piece.isQuoted() && Deniers.isBy(piece, clues.found()))
                && !speaksForDenier(piece, clues)
                && !REPORTING.matcher(piece.text()).find();
    }

    /** Said by the body the denier speaks for. */
    private static boolean speaksForDenier(Piece piece, DenialClues clues) {
        return piece.speaker()
                .filter(name -> !Names.same(name, clues.found().denial().by()))
                .filter(name -> clues.deniers().stream().anyMatch(other -> Names.same(name, other)))
                .isPresent();
    }

    /** What the article has from those outlets; else their own report. */
    private List<Integer> ofOutlets(Told told, DenialClues clues) {
        List<Integer> cited = told.here().stream()
                .filter(at -> DeniedReports.isFrom(piece(at).reliedOutlets(), clues.outlets()))
                .toList();
        if (!cited.isEmpty()) {
            return cited;
        }
        List<Integer> own = told.elsewhere().stream()
                .filter(at -> DeniedReports.isFrom(
                        Set.of(Lexicon.nameKey(piece(at).source().outlet())), clues.outlets()))
                .toList();
        return own.isEmpty() ? told.here() : own;
    }

    private List<Integer> pointedAt(Told told, DenialClues clues) {
        List<Integer> last = told.here().isEmpty() ? told.elsewhere() : toldLast(told.here(), clues.found());
        if (!clues.found().implied()) {
            return last;
        }
        List<Integer> repeating = told.all().stream()
                .filter(at -> likeness.repeatsMost(at, clues))
                .toList();
        if (clues.restated().size() >= TELLING_WORDS && !repeating.isEmpty()) {
            return repeating;
        }
        List<Integer> known = about(last, clues);
        return known.isEmpty() ? about(told.elsewhere(), clues) : known;
    }

    /** "Denied that": the sentence told last. */
    private List<Integer> toldLast(List<Integer> here, FoundDenial found) {
        List<String> object = found.object(story).stream()
                .filter(token -> !DenialClues.isTime(story, found, token)
                                && !Lexicon.english().isFunctionWord(token.lower())
                        || LAST_TOLD.contains(token.lower()))
                .map(Token::lower)
                .toList();
        if (object.size() != 1 || !LAST_TOLD.contains(object.get(0))) {
            return here;
        }
        int last = here.stream().mapToInt(at -> piece(at).sentence()).max().orElse(-1);
        return here.stream().filter(at -> piece(at).sentence() == last).toList();
    }

    /** What names the denier; "he had received no such letter": what was told of a letter. */
    private List<Integer> about(List<Integer> told, DenialClues clues) {
        return told.stream()
                .filter(at -> Deniers.areNamed(clues.deniers(), piece(at)) || likeness.repeatsSome(at, clues))
                .toList();
    }

    /** Those that hold most of what the denial repeats, where it repeats enough to tell them apart. */
    private List<Integer> nearest(List<Integer> restating, DenialClues clues) {
        if (clues.restated().size() < TELLING_WORDS) {
            return restating;
        }
        double most = restating.stream()
                .mapToDouble(at -> likeness.repeated(at, clues))
                .max()
                .orElse(0);
        return restating.stream()
                .filter(at -> likeness.repeated(at, clues) >= NEARLY * most)
                .toList();
    }
}
