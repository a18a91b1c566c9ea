package org.secondsource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * The stretches in quotation marks. What is said inside is counted from the day it was spoken, where the sentence or the
 * one before names that day; else from the day of publication, as the rest.
 */
final class Quotations {
    private final List<Span> quoted = new ArrayList<>();
    private Optional<Narrative.Told> lastSpoken = Optional.empty();
    private int lastSentence;

    Quotations(Layout layout) {
        for (Span paragraph : layout.paragraphs()) {
            scan(layout.text(), paragraph);
        }
    }

    private void scan(String text, Span paragraph) {
        int open = -1;
        boolean single = false;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char mark = text.charAt(at);
            boolean isSingle = mark == '\'' || mark == '\u2018' || mark == '\u2019';
            boolean isDouble = mark == '"' || mark == '\u201c' || mark == '\u201d' || mark == '`';
            if (!isSingle && !isDouble) {
                continue;
            }
            if (open < 0 && (isDouble || opens(text, at, paragraph))) {
                open = at;
                single = isSingle;
            } else if (open >= 0
                    && at > open + 1
                    && (single ? isSingle && closes(text, at, paragraph) : closesDouble(text, at, mark))) {
                quoted.add(new Span(open, at + 1));
                open = -1;
            }
        }
        if (open >= 0 && !single) {
            quoted.add(new Span(open, paragraph.end()));
        }
    }

    private static boolean opens(String text, int at, Span paragraph) {
        boolean boundary = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        return boundary && at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean closes(String text, int at, Span paragraph) {
        boolean boundary = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return boundary && !Character.isWhitespace(text.charAt(at - 1));
    }

    private static boolean closesDouble(String text, int at, char mark) {
        return mark == '"' || mark == '\u201d' || (mark == '\'' && text.charAt(at - 1) == '\'');
    }

    boolean contain(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quoted.size() && quoted.get(low).contains(offset);
    }

    /** The narrative to count from at {@code span}: the day of speech, where it is quoted and that day is known. */
    Narrative speechDay(Span span, TimeMeaning meaning, Narrative narrative, int sentence) {
        if (!countsFromToday(meaning)
                || !contain(span.start())
                || narrative.today().isEmpty()) {
            return narrative;
        }
        Optional<Narrative.Told> told = narrative.last(Granularity.DAY, Granularity.DAY, sentence - 1);
        boolean outside = told.isPresent() && !contain(told.get().span().start());
        Optional<Narrative.Told> spoken = outside ? told : goneOn(sentence);
        if (spoken.isEmpty()) {
            return narrative;
        }
        lastSpoken = spoken;
        lastSentence = sentence;
        LocalDate day = spoken.get().day();
        LocalDate today = narrative.today().get();
        boolean lately = !day.isAfter(today) && day.isAfter(today.minusDays(8));
        return lately
                ? narrative.countedFrom(day, new Anchor.Spoken(day, spoken.get().span()))
                : narrative;
    }

    /** Who went on speaking two sentences later still spoke on that day. */
    private Optional<Narrative.Told> goneOn(int sentence) {
        return sentence - lastSentence <= 2 ? lastSpoken : Optional.empty();
    }

    private static boolean countsFromToday(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.DaysAway
                || meaning instanceof TimeMeaning.UnitAway
                || meaning instanceof TimeMeaning.Window
                || meaning instanceof TimeMeaning.Reference
                || (meaning instanceof TimeMeaning.Away away && !away.fromContext());
    }
}
