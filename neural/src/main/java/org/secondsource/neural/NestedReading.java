package org.secondsource.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.text.Span;

/**
 * Reads contents once more, as texts of their own: "X said that Y told Z that". The network never saw a nested
 * attribution, since its corpus has none; so a child must be told by somebody other than the speaker's own "I" or "we",
 * with a word of telling, and be surer than an attribution elsewhere. Immutable, safe for use by many threads.
 */
record NestedReading(Window.Cutter cutter, WindowReader windowReader, Settings settings) {

    /** Words; a shorter piece of a content has no room for source, cue and content. */
    private static final int SHORTEST = 4;

    /** Characters: room for "a top official", not for a clause. A guess: no data at hand has nested attributions. */
    private static final int WIDEST_GAP = 30;

    private static final Set<String> SPEAKER_HIMSELF = Set.of("i", "we", "you", "me", "us");

    /** A content begins with one of these, but the sentence inside it does not. */
    private static final Set<String> CONJUNCTIONS = Set.of("that", "whether", "if");

    /** The children of all attributions from number {@code from} on. */
    List<Told> read(String text, List<Told> told, int from) {
        List<Window> windows = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        for (int parent = from; parent < told.size(); parent++) {
            for (Span piece : joined(text, told.get(parent))) {
                if (!isWorthReading(text, piece)) {
                    continue;
                }
                for (Window window : cutter.cut(text, withoutConjunction(text, piece), Set.of())) {
                    windows.add(window);
                    parents.add(parent);
                }
            }
        }
        List<List<Found>> found = windowReader.read(windows, settings.nestedThreshold());
        List<Told> children = new ArrayList<>();
        for (int number = 0; number < windows.size(); number++) {
            for (Found one : found.get(number)) {
                Told.of(one, windows.get(number), text, OptionalInt.of(parents.get(number)))
                        .filter(child -> namesSomebodyElse(text, child) && holdsCue(text, child.cue()))
                        .ifPresent(children::add);
            }
        }
        return children;
    }

    /**
     * The pieces of a content, those made one that only a few words part: the network sometimes leaves out whom "Roe told
     * the clerk that" was told, and each half alone says nothing of Roe.
     */
    private static List<Span> joined(String text, Told told) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : told.content()) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(text, told, joined.get(last), piece)) {
                joined.set(last, joined.get(last).union(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean goesOn(String text, Told told, Span before, Span piece) {
        if (before.end() > piece.start()) {
            return false;
        }
        Span between = new Span(/* start= */ before.end(), /* end= */ piece.start());
        return between.length() <= WIDEST_GAP
                && between.of(text).indexOf('\n') < 0
                && !told.cue().overlaps(between)
                && told.source().stream().noneMatch(between::overlaps);
    }

    private boolean isWorthReading(String text, Span piece) {
        return WordPiece.words(text, piece).size() >= SHORTEST && holdsCue(text, piece);
    }

    private boolean holdsCue(String text, Span part) {
        return WordPiece.words(text, part).stream()
                .anyMatch(word -> settings.nestedCues().contains(lower(text, word)));
    }

    private static Span withoutConjunction(String text, Span piece) {
        List<Span> words = WordPiece.words(text, piece);
        return CONJUNCTIONS.contains(lower(text, words.get(0)))
                ? new Span(words.get(1).start(), piece.end())
                : piece;
    }

    private static boolean namesSomebodyElse(String text, Told child) {
        return !child.source().isEmpty()
                && child.source().stream().noneMatch(source -> SPEAKER_HIMSELF.contains(lower(text, source)));
    }

    private static String lower(String text, Span span) {
        return span.of(text).toLowerCase(Locale.ROOT);
    }
}
