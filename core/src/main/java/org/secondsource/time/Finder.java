package org.secondsource.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.time.TimeMeaning.Clock;
import org.secondsource.time.TimeMeaning.MonthDay;
import org.secondsource.time.TimeMeaning.PartOf;
import org.secondsource.time.TimeMeaning.PartOfDay;
import org.secondsource.time.TimeMeaning.Position;

/**
 * Finds the times among the words of a sentence: left to right, the longest match that no veto strikes out. Safe for use
 * by many threads.
 */
final class Finder {
    /** "Around the end of early May": more words in front of a time than this never help. */
    private static final int PREFIXES = 3;

    /** "(1100 GMT)" is four words. */
    private static final int LONGEST_BRACKET = 5;

    private final Grammar grammar;

    Finder(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Found> find(List<Word> words) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found> found = readAt(words, at, PREFIXES);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            if (found.get().meaning() instanceof TimeMeaning.Nothing) {
                at = found.get().to();
                continue;
            }
            Found whole = repeated(joined(found.get(), words), words);
            all.add(whole);
            at = whole.meaning() instanceof Clock ? behindBracket(words, whole.to()) : whole.to();
            Optional<Found> second = secondDay(whole, words);
            if (second.isPresent()) {
                all.add(second.get());
                at = second.get().to();
            }
        }
        return all;
    }

    private Optional<Found> readAt(List<Word> words, int at, int prefixes) {
        if (at >= words.size() || !grammar.mayBegin(words.get(at))) {
            return Optional.empty();
        }
        for (Match match : grammar.matches(words, at)) {
            Optional<Found> found = match.rule().prefix() ? prefixed(match, prefixes) : plain(match);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> plain(Match match) {
        if (Veto.strikes(match)) {
            return Optional.empty();
        }
        Optional<TimeMeaning> meaning = match.rule().operator().read(match);
        return meaning.isPresent()
                ? Optional.of(new Found(meaning.get(), match, match.from(), match.to()))
                : Optional.empty();
    }

    private Optional<Found> prefixed(Match match, int prefixes) {
        if (prefixes == 0) {
            return Optional.empty();
        }
        Optional<Found> inner = readAt(match.words(), match.to(), prefixes - 1);
        if (inner.isEmpty()) {
            return inner;
        }
        Found found = inner.get();
        if (match.rule().operator() == Operator.ABOUT) {
            boolean counted = found.meaning() instanceof TimeMeaning.Length
                    || found.meaning() instanceof TimeMeaning.Away
                    || found.meaning() instanceof Clock;
            return counted ? Optional.of(found.with(found.meaning(), match.from(), found.to())) : Optional.empty();
        }
        OptionalInt named = match.value(WordClass.POSITION);
        Position position = named.isPresent() ? Position.ALL.get(named.getAsInt()) : Position.SOMETIME;
        if (Veto.strikesPosition(match, found)) {
            return Optional.empty();
        }
        return Optional.of(found.with(new PartOf(position, found.meaning()), match.from(), found.to()));
    }

    /** A clock time or part of a day takes the day that follows: "9 a.m. EST Monday", "noon on 3 June". */
    private Found joined(Found found, List<Word> words) {
        boolean clock = found.meaning() instanceof Clock;
        boolean part = found.meaning() instanceof PartOfDay partOfDay
                && partOfDay.day().isEmpty();
        if (!clock && !part) {
            return found;
        }
        int behind = behindBracket(words, found.to());
        int next = behind;
        if (next < words.size()
                && (words.get(next).lower().equals("on")
                        || words.get(next).lower().equals(",")
                        || words.get(next).lower().equals("of"))) {
            next++;
        }
        Optional<Found> day = readAt(words, next, 0);
        Optional<TimeMeaning> named =
                day.isEmpty() ? Optional.empty() : day.get().day();
        if (day.isEmpty() || named.isEmpty()) {
            return found;
        }
        TimeMeaning whole = found.meaning() instanceof Clock time
                ? new Clock(time.minutes(), time.zone(), time.exact(), named)
                : new PartOfDay(((PartOfDay) found.meaning()).part(), named, 0);
        return found.with(
                whole,
                found.from(),
                behind > found.to() ? found.to() : day.get().to());
    }

    /** The Monday of "Monday and Tuesday nights" comes back as the Tuesday does. */
    private Found repeated(Found found, List<Word> words) {
        boolean listed = found.meaning() instanceof TimeMeaning.Weekday
                && found.to() < words.size()
                && (words.get(found.to()).lower().equals("and")
                        || words.get(found.to()).lower().equals("or"));
        Optional<Found> next = listed ? readAt(words, found.to() + 1, 0) : Optional.empty();
        if (next.isPresent()
                && next.get().meaning() instanceof TimeMeaning.Repeating other
                && other.which().isPresent()
                && other.which().get() instanceof PartOfDay part
                && part.day().isPresent()) {
            PartOfDay here = new PartOfDay(part.part(), Optional.of(found.meaning()), 0);
            TimeMeaning each = new TimeMeaning.Repeating(other.count(), other.unit(), Optional.of(here));
            return found.with(each, found.from(), found.to());
        }
        return found;
    }

    /** "6 p.m. (1100 GMT) on Friday": the bracket tells the same time again. */
    private static int behindBracket(List<Word> words, int from) {
        boolean opens = from + 1 < words.size() && words.get(from).lower().equals("(");
        if (!opens || !Character.isDigit(words.get(from + 1).lower().charAt(0))) {
            return from;
        }
        for (int at = from + 1; at < Math.min(words.size(), from + LONGEST_BRACKET); at++) {
            if (words.get(at).lower().equals(")")) {
                return at + 1;
            }
        }
        return from;
    }

    /** The second day of "April 24 and 25". */
    private static Optional<Found> secondDay(Found found, List<Word> words) {
        if (!(found.meaning() instanceof MonthDay first) || found.to() >= words.size()) {
            return Optional.empty();
        }
        boolean joined = words.get(found.to()).joined();
        int at = joined ? found.to() : found.to() + 1;
        if (at >= words.size()) {
            return Optional.empty();
        }
        String link = words.get(found.to()).lower();
        Word day = words.get(at);
        boolean links = joined
                || link.equals("and")
                || link.equals("or")
                || link.equals("to")
                || link.equals("through")
                || link.equals("-")
                || link.equals("\u2013");
        boolean later = day.is(WordClass.DAY) && day.value(WordClass.DAY) > first.day();
        boolean dayFirst = found.match().last().is(WordClass.MONTH);
        if (!links || !later || dayFirst || (!joined && !endsThere(words, at + 1))) {
            return Optional.empty();
        }
        MonthDay second = new MonthDay(OptionalInt.empty(), first.month(), day.value(WordClass.DAY), first.direction());
        return Optional.of(found.with(second, at, at + 1));
    }

    /** Whether the number before {@code at} counts nothing that follows. */
    private static boolean endsThere(List<Word> words, int at) {
        if (at >= words.size()) {
            return true;
        }
        String next = words.get(at).lower();
        return (!Character.isLetterOrDigit(next.charAt(0)) && !next.equals("%"))
                || next.equals("in")
                || next.equals("at")
                || next.equals("for")
                || next.equals("to")
                || next.equals("and")
                || next.equals("when")
                || next.equals("as");
    }
}
