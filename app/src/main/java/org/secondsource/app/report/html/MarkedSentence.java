package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence ready to be printed.
 *
 * @param anchor id of its element
 * @param pieces its text, cut wherever a highlight begins or ends
 * @param jumps the sentences of other reports that belong to it, by report, the surest first
 * @param claim id of the first claim that it tells; empty if it tells none
 */
public record MarkedSentence(String anchor, List<Piece> pieces, List<Jump> jumps, Optional<String> claim) {
    /** Ways to other reports that are printed behind a sentence whose claim lists them all; our own choice. */
    private static final int SHOWN = 6;

    /**
     * Text that has the same highlights throughout.
     *
     * @param classes names for the style sheet; empty if nothing is highlighted
     * @param description what the highlights are
     * @param reasons why they are there, a line each, as {@link Mark.Reason#line} writes it
     */
    public record Piece(String text, String classes, String description, String reasons) {
        public boolean isMarked() {
            return !classes.isEmpty();
        }
    }

    /**
     * A way to a sentence of another report.
     *
     * @param anchor id of the other sentence's element
     * @param number of the other report, from 1
     * @param label which report, and why the two belong together
     */
    public record Jump(String anchor, int number, String label) {}

    /** One way to each other report, the surest; to the first of them only, where there are many. */
    public List<Jump> firstJumps() {
        List<Jump> all = allJumps();
        return all.subList(0, all.size() - more());
    }

    /** To how many other reports there are ways that are not printed: those that tell its claim. */
    public int more() {
        return claim.isEmpty() ? 0 : Math.max(0, allJumps().size() - SHOWN);
    }

    private List<Jump> allJumps() {
        List<Jump> first = new ArrayList<>();
        for (Jump jump : jumps) {
            if (first.stream().noneMatch(other -> other.number() == jump.number())) {
                first.add(jump);
            }
        }
        return first;
    }

    /** Anchors of all sentences that belong to this one, separated by blanks. */
    public String partners() {
        return String.join(" ", jumps.stream().map(Jump::anchor).toList());
    }
}
