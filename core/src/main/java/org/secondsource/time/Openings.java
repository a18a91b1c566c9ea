package org.secondsource.time;

import java.util.List;

/** Reads from the words before a time which side of it is left open. */
final class Openings {
    private Openings() {}

    static Openness before(List<Word> words, int from) {
        String first = from > 0 ? words.get(from - 1).lower() : "";
        String second = from > 1 ? words.get(from - 2).lower() : "";
        return switch (first) {
            case "since" -> Openness.SINCE;
            case "of" -> second.equals("as") ? Openness.AS_OF : Openness.CLOSED;
            case "after", "following" -> Openness.AFTER;
            case "before" -> Openness.BEFORE;
            case "to" -> second.equals("prior") ? Openness.BEFORE : Openness.CLOSED;
            case "than" -> second.equals("later") ? Openness.BY : Openness.CLOSED;
            case "by", "until", "till" -> Openness.BY;
            case "on", "in" -> second.equals("since") ? Openness.SINCE : Openness.CLOSED;
            default -> Openness.CLOSED;
        };
    }
}
