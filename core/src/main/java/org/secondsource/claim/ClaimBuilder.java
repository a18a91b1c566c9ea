package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes claims of grouped statements: leaves out what only denies, keeps one-sided statements if somebody's word or a
 * figure makes them worth a row, joins each denial to its claim, and puts the claims in order of centrality. Stateless.
 */
final class ClaimBuilder {
    /*
     * Shares of centrality: in how many reports the claim stands, how early, how often. Chosen so that what all reports
     * lead with comes first; they order rows and decide nothing else.
     */
    private static final double REPORTS = 0.5;
    private static final double POSITION = 0.3;
    private static final double FREQUENCY = 0.2;

    private final StoryView story;
    private final Map<DenialFinder.Found, List<Integer>> targets;

    ClaimBuilder(StoryView story, Map<DenialFinder.Found, List<Integer>> targets) {
        this.story = story;
        this.targets = targets;
    }

    List<ClaimGroup> build(List<List<Integer>> groups) {
        List<ClaimGroup> drafts = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> carriers =
                    group.stream().filter(at -> !onlyDenies(at)).toList();
            List<Denial> denials = denialsOf(carriers);
            List<Piece> pieces = carriers.stream().map(story.pieces()::get).toList();
            if (!pieces.isEmpty() && (isShared(pieces) || !denials.isEmpty() || isNotable(pieces))) {
                drafts.add(new ClaimGroup("", pieces, denials, centrality(pieces)));
            }
        }
        drafts.sort(Comparator.comparingDouble((ClaimGroup draft) -> -draft.centrality()));
        List<ClaimGroup> claims = new ArrayList<>();
        for (ClaimGroup draft : drafts) {
            String id = "c" + (claims.size() + 1);
            claims.add(new ClaimGroup(
                    id,
                    draft.pieces(),
                    draft.denials().stream().map(denial -> denial.of(id)).toList(),
                    draft.centrality()));
        }
        return claims;
    }

    /** A statement of a denying sentence that is the denier's own and no target of a denial. */
    private boolean onlyDenies(int at) {
        Piece piece = story.pieces().get(at);
        boolean target = targets.values().stream().anyMatch(list -> list.contains(at));
        return !target
                && targets.keySet().stream()
                        .anyMatch(found -> found.denial().sentence().equals(piece.place()));
    }

    private List<Denial> denialsOf(List<Integer> carriers) {
        List<Denial> denials = new ArrayList<>();
        targets.forEach((found, denied) -> {
            if (denied.stream().anyMatch(carriers::contains)) {
                denials.add(found.denial());
            }
        });
        return denials;
    }

    private static boolean isShared(List<Piece> pieces) {
        return pieces.stream().map(Piece::article).distinct().count() > 1;
    }

    /** Somebody's word or a figure: what an editor would look for in the other reports. */
    private static boolean isNotable(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.wording().stems().size() >= FEWEST_WORDS)
                .anyMatch(piece -> piece.attribution().isPresent()
                        || piece.source().reading().quantities().stream()
                                .anyMatch(quantity -> piece.holds(quantity.span())));
    }

    private double centrality(List<Piece> pieces) {
        int reports = story.views().size();
        Set<String> articles = new LinkedHashSet<>();
        double position = 0;
        for (Piece piece : pieces) {
            articles.add(piece.article());
            int sentences = Math.max(1, piece.source().sentences().size());
            position = Math.max(position, 1 - piece.sentence() / (double) sentences);
        }
        double frequency = Math.min(1, pieces.size() / (2.0 * reports));
        return REPORTS * articles.size() / reports + POSITION * position + FREQUENCY * frequency;
    }

    /** The claim in the words of a statement that stands early, is not broken up and makes a line of good length. */
    static String text(List<Piece> pieces) {
        Optional<Piece> best = pieces.stream().min(Comparator.comparingDouble(ClaimBuilder::awkwardness));
        return best.map(piece -> capitalised(piece.text())).orElse("");
    }

    /** How ill a statement serves as a line of its own, in content words too many or too few. */
    private static double awkwardness(Piece piece) {
        int words = piece.wording().stems().size();
        boolean broken = piece.statement().spans().size() > 1;
        boolean dangling = DANGLING.matcher(piece.text()).find();
        return Math.abs(words - GOOD_LENGTH)
                + (broken ? GOOD_LENGTH : 0)
                + (dangling ? GOOD_LENGTH : 0)
                + piece.sentence() / 2.0;
    }

    /** Begins or ends as only part of a sentence does. */
    private static final Pattern DANGLING = Pattern.compile(
            "^(?:that )?(?:to|it|he|she|they|this|these|such|his|her|their|in line|and|but|\\p{L}+ing)\\b|\\b(?:as|and|the|of|to)$");

    /** A one-sided statement with fewer content words is no claim to look for elsewhere. */
    private static final int FEWEST_WORDS = 4;

    /** Content words of a good line for a table. */
    private static final int GOOD_LENGTH = 10;

    private static String capitalised(String statement) {
        String text = statement.startsWith("that ") ? statement.substring("that ".length()) : statement;
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Which claim each statement went into. */
    static Map<SentenceRef, Set<String>> claimsBySentence(List<ClaimGroup> claims) {
        Map<SentenceRef, Set<String>> bySentence = new LinkedHashMap<>();
        for (ClaimGroup claim : claims) {
            claim.pieces()
                    .forEach(piece -> bySentence
                            .computeIfAbsent(piece.place(), key -> new LinkedHashSet<>())
                            .add(claim.id()));
        }
        return bySentence;
    }
}
