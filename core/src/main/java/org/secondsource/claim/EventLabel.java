package org.secondsource.claim;

import java.util.Locale;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.text.Span;

/** Names an event of the timeline in a few words: its clause, cut where the sentence goes on to other things. */
final class EventLabel {
    /** A label longer than this many characters is cut at a word. */
    private static final int LONGEST = 110;

    /** What stands before a comma this near the beginning is no event yet: "On Friday, ". */
    private static final int SHORTEST = 40;

    /** A dateline ends within so many characters. */
    private static final int DATELINE = 60;

    private static final Set<String> OPENERS =
            Set.of("on", "in", "at", "after", "before", "since", "during", "earlier", "late", "early", "by", "last");

    private EventLabel() {}

    /** @param clause that tells the event, with {@code time} in it */
    static String of(Span clause, Span time, String text) {
        int begin = clause.start() + dateline(clause.of(text));
        // A time far behind the beginning takes its label from the comma before it.
        if (time.end() - begin > LONGEST) {
            int comma = text.lastIndexOf(", ", time.start() - 1);
            begin = comma > begin && time.end() - comma < LONGEST ? comma + 2 : begin;
        }
        return cut(text.substring(begin, end(text, begin, Math.max(time.end(), begin + SHORTEST), clause.end())));
    }

    /** The first comma behind the time; a sentence that opens with its time has its event behind the comma. */
    private static int end(String text, int begin, int from, int end) {
        String head = text.substring(begin, Math.min(end, begin + LONGEST));
        boolean opens = OPENERS.contains(head.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
        for (int at = from; !opens && at < end - 1; at++) {
            boolean mark = text.charAt(at) == ',' || text.charAt(at) == ';';
            boolean goesOn = text.startsWith("that", at - 4);
            if (mark && !goesOn && Character.isWhitespace(text.charAt(at + 1))) {
                return at;
            }
        }
        return end;
    }

    /** "The Gazette: the bridge was closed". */
    static String ofReport(String who, Attribution attribution, String text) {
        String content = attribution.spans().content().stream()
                .findFirst()
                .map(span -> of(span, new Span(span.start(), span.start()), text))
                .orElse("");
        return content.isEmpty() ? who + " reports" : who + " reports: " + content;
    }

    /** Length of "LENDAL (Agency) - " at the beginning; 0 if there is none. */
    private static int dateline(String clause) {
        String head = clause.substring(0, Math.min(DATELINE, clause.length()));
        int dash = -1;
        for (String mark : new String[] {" - ", " -", " \u2013 ", " \u2014 "}) {
            int at = head.indexOf(mark);
            dash = dash < 0 && at > 0 ? at + mark.length() : dash;
        }
        int place = 0;
        while (place < head.length() && (Character.isUpperCase(head.charAt(place)) || head.charAt(place) == ' ')) {
            place++;
        }
        boolean capitals = place > 2
                && head.substring(0, place).equals(head.substring(0, place).toUpperCase(Locale.ROOT));
        return dash > 0 && capitals && place <= dash ? dash : 0;
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        plain = plain.startsWith("that ") ? plain.substring("that ".length()) : plain;
        String open = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (open.length() <= LONGEST) {
            return open;
        }
        int space = open.lastIndexOf(' ', LONGEST);
        return open.substring(0, space < 1 ? LONGEST : space) + " \u2026";
    }
}
