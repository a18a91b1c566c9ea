package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.attribution.Stance;

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
    private final Map<FoundDenial, List<Integer>> targets;

    ClaimBuilder(StoryView story, Map<FoundDenial, List<Integer>> targets) {
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

    /** A statement of a denying sentence, or the words somebody denies, that is no target of a denial itself. */
    private boolean onlyDenies(int at) {
        Piece piece = story.pieces().get(at);
        boolean target = targets.values().stream().anyMatch(list -> list.contains(at));
        boolean denied = piece.attribution()
                .filter(each -> each.stance() == Stance.DENIES)
                .isPresent();
        return !target && (denied || story.openDenials().contains(piece.place()));
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

    /** Somebody's word, a figure or a happening: what an editor would look for in the other reports. */
    private static boolean isNotable(List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(piece -> piece.attribution().isPresent()
                        ? piece.wording().stems().size() >= FEWEST_TOLD
                        : piece.wording().stems().size() >= FEWEST_WORDS && tells(piece));
    }

    private static boolean tells(Piece piece) {
        return !piece.wording().events().isEmpty()
                || piece.source().reading().quantities().stream().anyMatch(quantity -> piece.holds(quantity.span()));
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

    /**
     * The claim in the words of a statement that stands early, is not broken up, makes a line of good length and names most
     * of whom and what the statements of the claim name.
     *
     * @param shown texts of other claims, taken only if there are no other words
     */
    static String text(List<Piece> pieces, Set<String> shown) {
        List<Piece> fresh =
                pieces.stream().filter(piece -> !shown.contains(line(piece))).toList();
        return text(fresh.isEmpty() ? pieces : fresh);
    }

    private static String text(List<Piece> pieces) {
        Map<String, Long> named = pieces.stream()
                .flatMap(piece -> piece.wording().names().stream())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        Optional<Piece> best = pieces.stream()
                .min(Comparator.comparingDouble(piece -> awkwardness(piece)
                        + LATER * pieces.indexOf(piece)
                        - REPEATED * repeats(piece, pieces)
                        - names(piece, named)));
        return best.map(ClaimBuilder::line).orElse("");
    }

    /** Other statements of the claim in the same words. */
    private static long repeats(Piece piece, List<Piece> pieces) {
        return pieces.stream()
                .filter(other -> other.wording().stems().equals(piece.wording().stems()))
                .count();
    }

    /** What a place further down the list, and what one more report with the same words, weighs in content words. */
    private static final double LATER = 1;

    private static final double REPEATED = 3;

    /** What the names of a statement are worth, by the share of all names used in the claim. */
    private static double names(Piece piece, Map<String, Long> named) {
        long all = named.values().stream().mapToLong(Long::longValue).sum();
        long own = piece.wording().names().stream()
                .mapToLong(name -> named.getOrDefault(name, 0L))
                .sum();
        return all == 0 ? 0 : GOOD_LENGTH * own / (double) all;
    }

    /** How ill a statement serves as a line of its own, in content words too many or too few. */
    private static double awkwardness(Piece piece) {
        int words = piece.wording().stems().size();
        boolean broken = piece.statement().spans().size() > 1;
        boolean dangling = DANGLING.matcher(readable(piece.text())).find();
        boolean headless = Character.isLowerCase(piece.text().codePointAt(0))
                && !OPENS.matcher(piece.text()).find();
        return Math.max(0, Math.abs(words - GOOD_LENGTH) - TOLERANCE)
                + (broken ? GOOD_LENGTH : 0)
                + (dangling ? 2 * GOOD_LENGTH : 0)
                + (isVerbless(piece) ? 2 * GOOD_LENGTH : 0)
                + (headless ? GOOD_LENGTH / 2.0 : 0)
                + piece.sentence() / 2.0;
    }

    /** "The number at nine a few hours earlier": said with a verb that attributes it. */
    private static boolean isVerbless(Piece piece) {
        return piece.statement().spans().stream().map(piece.source()::tokens).noneMatch(FINITE::isIn);
    }

    private static final Finite FINITE = new Finite();

    /** Begins or ends as only part of a sentence does. */
    private static final Pattern DANGLING = Pattern.compile(
            "^(?:to|it|he|she|they|we|him|them|this|these|such|his|her|their|our|in line|and|but|so|of|which|who|whom|whose"
                    + "|when|where|while|whether|therefore|because|although|how|\\p{L}+ing)\\b"
                    + "|\\b(?:as|and|but|the|an?|of|to|that|with|from|for|by|at|in|on|where|when|while|which|who|he|she|than)$",
            Pattern.CASE_INSENSITIVE);

    /** Begins as a clause can in the middle of a sentence. */
    private static final Pattern OPENS =
            Pattern.compile("^(?:that|the|an?|there|one|two|three|some|many|several|no|all|most|more|at least)\\b");

    /** Somebody's word with fewer content words is no claim of its own. */
    private static final int FEWEST_TOLD = 2;

    /** A one-sided statement in the outlet's voice with fewer content words is no claim to look for elsewhere. */
    private static final int FEWEST_WORDS = 3;

    /** Content words of a good line for a table. */
    private static final int GOOD_LENGTH = 11;

    /** So many more or fewer serve as well. */
    private static final int TOLERANCE = 4;

    /** Words of a clause that tells by the way of what stands right before it. */
    private static final Pattern BY_THE_WAY = Pattern.compile("^(?:who|whose|which|where|\\p{Ll}+ing)\\b");

    /** A statement as a line of its own, with whom or what it is told of before it. */
    private static String line(Piece piece) {
        String text = readable(piece.text());
        if (piece.about().isEmpty()) {
            return text;
        }
        String joint = BY_THE_WAY.matcher(piece.text()).find() ? ", " : " \u2026 ";
        boolean inside = Character.isLowerCase(piece.text().codePointAt(0));
        String fact = inside ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
        return capital(piece.about().get()) + joint + fact;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static final Pattern JOINED = Pattern.compile("^(?:that|and|but) (?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("[\\s,;:.\u2026-]+$");
    private static final Pattern GOING_ON = Pattern.compile(" (?:and|but|that|as|while)$");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:]+$");

    /** With a capital, without "that" before it, marks that close what does not open here, and what joins it to more. */
    private static String readable(String statement) {
        String text = JOINED.matcher(statement).replaceFirst("");
        text = CLOSING.matcher(text).replaceFirst("");
        text = GOING_ON.matcher(text).replaceFirst("");
        boolean opens = text.chars().filter(each -> each == '"').count() % 2 == 0;
        text = opens ? text : text.endsWith("\"") ? text.substring(0, text.length() - 1) : text + "\"";
        text = TRAILING.matcher(text).replaceFirst("");
        return capital(text);
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
