package org.secondsource.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells a statement from another that is alike in words, worked out once for a statement that is held against many.
 *
 * @param telling its words in lower case, without what stands between them; empty if they do not tell by themselves
 * @param counts whether it gives a count; "one" and "two" seldom are what a statement is about
 * @param negates whether it says that something is not, did not or will not be
 * @param turns whether it holds a word like "unsafe", which may say the same as "not safe"
 * @param figures its figures
 */
record StatementMarks(
        Optional<String> telling, boolean counts, boolean negates, boolean turns, List<StatedFigure> figures) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words from which a statement in the same words is the same; fewer ("he said so") are about other things. Our own choice. */
    private static final int LONG_ENOUGH = 5;

    /** In two mouths these are other people. */
    private static final Pattern OWN_PERSON = Pattern.compile("\\b(?:i|me|my|mine|we|us|our|ours)\\b");

    private static final Pattern NEGATIVE_WORD = Pattern.compile("(?i)\\bun(?!it|ion|iver|der|til|less|iqu)\\p{L}{3,}");

    private static final Pattern NEGATING = Pattern.compile(
            "(?i)\\b(?:no|not(?! den| disput| only)|never|nobody|nothing|none|neither)\\b|n['\u2019]t\\b");

    private static final Pattern FEW = Pattern.compile("(?i)^(?:one|two|both)\\b");

    StatementMarks {
        Objects.requireNonNull(telling);
        figures = List.copyOf(figures);
    }

    static StatementMarks of(Piece piece) {
        List<StatedFigure> figures = StatedFigure.of(piece);
        String text = piece.text();
        return new StatementMarks(
                telling(text),
                figures.stream().anyMatch(figure -> !FEW.matcher(figure.words()).find()),
                NEGATING.matcher(text).find(),
                NEGATIVE_WORD.matcher(text).find(),
                figures);
    }

    /** Whether a word negates by its first syllable: "unsafe". */
    static boolean isNegative(String word) {
        return NEGATIVE_WORD.matcher(word).matches();
    }

    private static Optional<String> telling(String text) {
        String words =
                NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        boolean tells = words.split(" ").length >= LONG_ENOUGH
                && !OWN_PERSON.matcher(words).find();
        return tells ? Optional.of(words) : Optional.empty();
    }

    /** Whether one says no where the other does not; "not safe" and "unsafe" say the same. */
    boolean oneNegates(StatementMarks other) {
        return negates != other.negates && !(negates ? other : this).turns;
    }

    /** Whether they have figures of one unit and noun in common and none of these meet. */
    boolean differInFigures(StatementMarks other) {
        boolean comparable = false;
        for (StatedFigure a : figures) {
            for (StatedFigure b : other.figures) {
                if (a.isOfSame(b)) {
                    if (a.amount().meets(b.amount())) {
                        return false;
                    }
                    comparable = true;
                }
            }
        }
        return comparable;
    }
}
