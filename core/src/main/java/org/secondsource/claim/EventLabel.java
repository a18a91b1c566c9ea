package org.secondsource.claim;

import java.util.List;
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

    /** What only ties a clause to its sentence. */
    private static final List<String> LINKS = List.of("that, ", "that ", "including ", "and ", "but ");

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
        boolean aside = false;
        for (int at = from; !opens && at < end - 1; at++) {
            boolean mark = text.charAt(at) == ',' || text.charAt(at) == ';';
            if (!mark || !Character.isWhitespace(text.charAt(at + 1))) {
                continue;
            }
            // "Said that, as of Monday, the port": what the commas enclose and what follows belong together.
            boolean opened = text.startsWith("that", at - 4);
            if (!opened && !aside && !isQuoted(text, begin, at)) {
                return at;
            }
            aside = opened;
        }
        return end;
    }

    /** Whether a quotation that began in the label is still open. */
    private static boolean isQuoted(String text, int begin, int at) {
        int open = 0;
        for (int place = begin; place < at; place++) {
            char mark = text.charAt(place);
            boolean starts = place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
            boolean single = mark == '\'' || mark == '\u2018' || mark == '\u2019';
            boolean straight = mark == '"' || (single && (starts || !Character.isLetter(text.charAt(place + 1))));
            if (mark == '\u201c' || (straight && open == 0 && starts)) {
                open = 1;
            } else if (mark == '\u201d' || straight) {
                open = 0;
            }
        }
        return open > 0;
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
        for (String link : LINKS) {
            plain = plain.startsWith(link) ? plain.substring(link.length()) : plain;
        }
        String open = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (open.length() <= LONGEST) {
            return open;
        }
        int space = open.lastIndexOf(' ', LONGEST);
        return open.substring(0, space < 1 ? LONGEST : space) + " \u2026";
    }
}
