package org.secondsource.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.language.WordList;

/** Strikes out matches that are no times: "a second missile", "May said", "the Daily Mail", "52 years old". */
final class Veto {
    private static final Map<String, Set<String>> LISTS = lists();

    private Veto() {}

    static boolean strikes(Match match) {
        return switch (match.rule().operator()) {
            case MONTH -> bareMonth(match);
            case DAY -> dayOfMonth(match);
            case WEEKDAY, WEEKDAY_WEEK -> weekday(match);
            case YEAR -> year(match);
            case YEARS -> in("money-sign", match.lowerBefore(0)) || isNumbered(match.lowerBefore(0));
            case DECADE -> decade(match);
            case SEASON -> season(match);
            case CLOCK -> clock(match);
            case LENGTH, LENGTH_RANGE, LENGTH_VAGUE, AWAY, LENGTH_AND_HALF, HALF_LENGTH, WINDOW -> length(match);
            case UNIT_NEIGHBOUR -> beforeEvent(match);
            case DEICTIC -> titled(match);
            case NAMED_CLOCK -> match.lowerBefore(0).equals("high");
            case BARE_LENGTH -> bareLength(match);
            case UNIT_BEYOND -> !match.after(0).tags().isEmpty();
            case UNIT_LONG -> !match.last().joined();
            case UNIT_HERE, UNIT_THAT, THE_UNIT_SHIFT, UNIT_SHIFT -> unitHere(match);
            case EACH, RATE -> repeated(match);
            case PART, PART_HERE -> partOfDay(match);
            case EDGE_OF_DAY -> edgeOfDay(match);
            case REFERENCE -> reference(match);
            case HOLIDAY -> isName(match);
            default -> false;
        };
    }

    /** "Later" in front of a time says more of it; "the end" in front of a bare length does not. */
    static boolean strikesPosition(Match prefix, Found found) {
        boolean length = found.meaning() instanceof TimeMeaning.Length;
        boolean reference = found.meaning() instanceof TimeMeaning.Reference;
        return length || reference || found.meaning() instanceof TimeMeaning.Nothing;
    }

    private static boolean in(String list, String word) {
        return LISTS.getOrDefault(list, Set.of()).contains(word);
    }

    private static boolean bareMonth(Match match) {
        if (match.length() > 1) {
            return !match.words().get(monthAt(match)).capitalised();
        }
        if (!match.first().capitalised()) {
            return true;
        }
        boolean led = in("before-month", match.lowerBefore(0));
        String name = match.first().lower();
        if (in("short-name", name) || isProcession(match)) {
            return true;
        }
        if (name.equals("may") || (name.equals("march") && match.from() == 0)) {
            return !led;
        }
        boolean nameFollows = match.after(0).isName();
        boolean nameBefore = match.before(0).isName() && match.from() > 1;
        return !led
                && (nameFollows || nameBefore)
                && !match.words().get(match.from()).joined();
    }

    /** "The annual March for Clean Air", but not "in March for". */
    private static boolean isProcession(Match match) {
        String after = match.lowerAfter(0);
        String before = match.lowerBefore(0);
        return match.first().lower().equals("march")
                && (after.equals("for") || after.equals("of") || after.equals("on"))
                && !in("before-month", before)
                && match.from() > 0;
    }

    private static int monthAt(Match match) {
        for (int at = match.from(); at < match.to(); at++) {
            if (match.words().get(at).is(WordClass.MONTH)) {
                return at;
            }
        }
        return match.from();
    }

    private static boolean dayOfMonth(Match match) {
        Word month = match.words().get(monthAt(match));
        if (!month.capitalised()) {
            return true;
        }
        boolean dayLast = match.last().is(WordClass.DAY) && match.last().is(WordClass.NUMBER);
        return dayLast && match.lowerAfter(0).equals("%");
    }

    private static boolean weekday(Match match) {
        int at = match.from();
        while (at < match.to() - 1 && !match.words().get(at).is(WordClass.WEEKDAY)) {
            at++;
        }
        Word day = match.words().get(at);
        if (!day.capitalised()) {
            return true;
        }
        boolean shortName = in("short-name", day.lower());
        if (shortName) {
            return true;
        }
        return (in("outlet-word", match.lowerAfter(0)) && match.after(0).capitalised())
                || (in("before-weekday-name", match.lowerBefore(0))
                        && match.before(0).capitalised())
                || (match.lowerBefore(0).equals("on")
                        && match.lowerBefore(1).equals("mail")
                        && match.before(1).capitalised());
    }

    private static boolean year(Match match) {
        if (match.length() > 1) {
            return false;
        }
        String before = match.lowerBefore(0);
        String after = match.lowerAfter(0);
        boolean led = in("before-year", before);
        if (in("money-sign", before) || in("counted-by-thousands", after) || after.equals("%") || after.equals("/")) {
            return true;
        }
        int year = match.first().value(WordClass.YEAR);
        boolean spelled = !Character.isDigit(match.first().lower().charAt(0));
        if (spelled) {
            boolean spoken = year < 2000 || year > 2009;
            return (!led && !spoken) || isPlainPlural(match.after(0));
        }
        boolean unlikely = year < 1800 || year > 2100;
        return (unlikely && !led) || isNumbered(before) || namedWithYear(match);
    }

    private static boolean isNumbered(String before) {
        return before.equals(".") || before.equals("#") || before.equals("no.") || before.equals("flight");
    }

    /** "Lendal Vision 2030" is a name. */
    private static boolean namedWithYear(Match match) {
        return match.from() > 1
                && match.before(0).isName()
                && match.before(0).tags().isEmpty();
    }

    private static boolean decade(Match match) {
        boolean person = in("possessive", match.lowerBefore(0));
        boolean shortForm = match.last().lower().length() == 3;
        boolean the = match.has("the") || match.lowerBefore(0).equals("'") || in("position-word", match.lowerBefore(0));
        boolean listed = match.lowerBefore(0).equals("and") && match.before(1).is(WordClass.DECADE);
        return person || (shortForm && !the && !listed);
    }

    private static boolean season(Match match) {
        boolean year = match.has(WordClass.YEAR) || match.has(WordClass.SHIFT);
        if (year) {
            return false;
        }
        if (match.length() == 1 && !match.before(0).is(WordClass.POSITION)) {
            return true;
        }
        String next = match.lowerAfter(0);
        boolean event = next.equals("of")
                || match.after(0).is(WordClass.YEAR)
                || (match.last().lower().equals("fall") && (next.equals("in") || next.equals("from")));
        return event || match.after(0).isName();
    }

    private static boolean clock(Match match) {
        boolean plain = match.length() == 1 && !match.has(WordClass.MERIDIEM);
        String word = match.first().lower();
        boolean meridiem = word.endsWith("am") || word.endsWith("pm");
        return plain && !meridiem && !in("before-clock", match.lowerBefore(0));
    }

    /** "The day before authorities came" counts from an event, not from a day. */
    private static boolean beforeEvent(Match match) {
        boolean link =
                match.last().lower().equals("before") || match.last().lower().equals("after");
        return link && match.after(0).isLetters();
    }

    /** "USA Today", and "today's world", which is no day. */
    private static boolean titled(Match match) {
        boolean ofOurAge = match.lowerAfter(0).equals("'s") && in("of-our-age", match.lowerAfter(1));
        if (ofOurAge) {
            return true;
        }
        return match.first().capitalised() && match.before(0).isName();
    }

    private static boolean length(Match match) {
        if (beforeEvent(match)) {
            return true;
        }
        if (in("age-word", match.lowerAfter(0)) || match.lowerBefore(0).equals("aged")) {
            return true;
        }
        if (match.lowerAfter(0).equals("of") && match.lowerAfter(1).equals("age")) {
            return true;
        }
        if (match.last().capitalised() && match.from() > 0 && match.length() > 1) {
            return true;
        }
        // "Two days later than planned" measures a delay and names no day.
        if (match.hasAny("later", "earlier") && match.lowerAfter(0).equals("than")) {
            return true;
        }
        String last = match.last().lower();
        boolean article = !match.has(WordClass.NUMBER);
        if (last.equals("second")) {
            return article
                    || match.has("one")
                    || (match.after(0).isLetters() && !match.last().joined());
        }
        boolean fraction =
                (last.equals("quarter") && (article || match.lowerAfter(0).equals("of")))
                        || (last.equals("quarters") && (match.last().joined() || isShare(match)));
        boolean idiom = last.equals("minute") && match.lowerBefore(0).equals("last");
        return fraction || idiom;
    }

    /** "Three quarters of the fleet", but not "three quarters of losses". */
    private static boolean isShare(Match match) {
        return match.lowerAfter(0).equals("of") && in("shared-whole", match.lowerAfter(1));
    }

    private static boolean bareLength(Match match) {
        Granularity unit = Operator.unit(match);
        if (in("age-word", match.lowerAfter(0)) || (match.first().joined() && match.length() == 1)) {
            return true;
        }
        boolean fine = unit.isFinerThanDay();
        // "In the weeks before the vote" is told from the vote, and says neither how long nor when.
        boolean fromEvent =
                match.lowerAfter(0).equals("before") || match.lowerAfter(0).equals("after");
        return match.last().capitalised()
                || fromEvent
                || fine
                || unit == Granularity.QUARTER
                || !in("before-length", match.lowerBefore(0));
    }

    private static boolean unitHere(Match match) {
        Granularity unit = Operator.unit(match);
        if (unit.isFinerThanDay()) {
            return true;
        }
        if (match.rule().operator() != Operator.UNIT_HERE) {
            return unit == Granularity.SECOND
                    || (match.last().capitalised() && match.length() > 1)
                    || (match.last().joined() && unit != Granularity.YEAR);
        }
        if (match.after(0).joined()) {
            return true;
        }
        boolean relative = in("after-the-day", match.lowerAfter(0));
        boolean age = unit.compareTo(Granularity.YEAR) > 0;
        return (relative && unit == Granularity.DAY)
                || age
                || (match.lowerAfter(0).equals("of") && unit != Granularity.YEAR)
                || (match.lowerAfter(0).equals("'s") && unit == Granularity.DAY);
    }

    private static boolean repeated(Match match) {
        boolean titled = match.first().capitalised() && match.after(0).isName();
        boolean name = match.before(0).isName() && match.first().capitalised();
        boolean plural = match.first().is(WordClass.WEEKDAYS) && !match.first().capitalised();
        boolean quarterly = match.first().lower().equals("quarterly");
        if (match.first().is(WordClass.FREQUENCY) && isPaper(match)) {
            return true;
        }
        return titled || name || plural || quarterly;
    }

    /** "The daily Nordlys", "the party's daily Nordlys". */
    private static boolean isPaper(Match match) {
        boolean led = match.lowerBefore(0).equals("the")
                || match.lowerBefore(0).equals("'s")
                || match.before(0).capitalised();
        return led && match.after(0).isName();
    }

    private static boolean partOfDay(Match match) {
        boolean the =
                match.first().lower().equals("the") || match.first().lower().equals("in");
        boolean event = the && in("after-the-day", match.lowerAfter(0));
        return isName(match) || event || beforeEvent(match);
    }

    /** "At dawn" needs no article; "at night" names no day. */
    private static boolean edgeOfDay(Match match) {
        TimeMeaning.DayPart part = PartsOfDay.part(match);
        boolean edge = part == TimeMeaning.DayPart.DAWN || part == TimeMeaning.DayPart.DUSK;
        return !edge
                || match.first().capitalised()
                || !in("before-edge-of-day", match.lowerBefore(0))
                || match.lowerAfter(0).equals("of");
    }

    private static boolean reference(Match match) {
        String before = match.lowerBefore(0);
        String after = match.lowerAfter(0);
        if (match.has("soon")) {
            boolean told = before.equals("was") || before.equals("were") || Tense.isPast(after);
            return match.length() == 1
                    && (told
                            || before.equals("as")
                            || after.equals("after")
                            || after.equals("as")
                            || after.equals("enough"));
        }
        if (match.has("past")) {
            return isMeasured(match.after(0));
        }
        boolean bareFuture = match.first().lower().equals("future");
        return bareFuture || (match.has("future") && after.equals("of") && !match.has("near"));
    }

    /** A capital in the middle of a sentence and a capitalised word behind: part of a name. */
    private static boolean isName(Match match) {
        boolean month = match.has(WordClass.MONTH) || match.has(WordClass.WEEKDAY);
        boolean holiday = match.has(WordClass.HOLIDAY);
        if (month || (holiday && match.lowerAfter(0).equals("'s"))) {
            return false;
        }
        boolean capital = match.last().capitalised();
        return capital && match.after(0).isName() && !match.after(0).is(WordClass.WEEKDAY);
    }

    private static boolean isPlainPlural(Word word) {
        return word.isLetters() && !word.capitalised() && word.lower().endsWith("s");
    }

    private static boolean isMeasured(Word word) {
        return word.is(WordClass.NUMBER) || word.is(WordClass.UNIT) || word.is(WordClass.UNITS);
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<String> row : WordList.rows(Veto.class, "en/time-contexts.tsv")) {
            lists.put(row.get(0), new HashSet<>(Arrays.asList(row.get(1).split(" "))));
        }
        return lists;
    }
}
