package org.secondsource.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.NumberPhrase;
import org.secondsource.language.NumberReader;
import org.secondsource.text.Token;
import org.secondsource.time.Lexicon.HolidayName;

/**
 * Makes the words of the grammar out of the tokens of a sentence: cuts "third-quarter" in two, joins "two and a half",
 * "nineteen ninety-six" and "New Year's Eve", and gives each its classes. Safe for use by many threads.
 */
final class Lexer {
    /** No number is longer in print: "two hundred and thirty-four thousand five hundred and sixty-seven". */
    private static final int LONGEST_NUMBER = 12;

    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2199;

    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final Grammar grammar;

    Lexer(Lexicon lexicon, NumberReader numbers, Grammar grammar) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.grammar = grammar;
    }

    /** A stretch of a token. */
    private record Piece(int start, int end, String lower, boolean capitalised, boolean joined) {}

    List<Word> words(List<Token> tokens) {
        List<Piece> pieces = pieces(tokens);
        List<Word> words = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            int taken = addHoliday(pieces, at, words);
            if (taken == 0) {
                taken = addNumber(pieces, at, words);
            }
            if (taken == 0) {
                words.add(word(pieces.get(at), pieces.get(at), tags(pieces.get(at))));
                taken = 1;
            }
            at += taken;
        }
        return words;
    }

    private List<Piece> pieces(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>(tokens.size() + 4);
        for (Token token : tokens) {
            String lower = token.lower();
            boolean hyphenated = lower.indexOf('-') > 0 || lower.indexOf('\u2011') > 0 || lower.indexOf('\u2010') > 0;
            if (hyphenated && (isCut(lower) || isDaysOfMonth(lower, pieces))) {
                cut(token, pieces);
            } else {
                pieces.add(new Piece(token.start(), token.end(), lower, token.isCapitalised(), false));
            }
        }
        return pieces;
    }

    private boolean isCut(String lower) {
        if (grammar.literal(lower) >= 0
                || !lexicon.holidays(lower).isEmpty()
                || lower.endsWith("-plus")
                || (lower.length() == "2025-11-28".length() && isoDay(lower).isPresent())
                || numbers.read(List.of(lower)).isPresent()
                || numbers.ordinal(lower).isPresent()) {
            return false;
        }
        for (String part : lower.split("[-\u2010\u2011]", -1)) {
            if (!lexicon.tags(part).isEmpty()
                    || numbers.ordinal(part).isPresent()
                    || isYear(part)
                    || decade(part) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The figures of "March 15-17". */
    private boolean isDaysOfMonth(String lower, List<Piece> before) {
        if (before.isEmpty() || lower.length() > 5 || !Character.isDigit(lower.charAt(0))) {
            return false;
        }
        return Character.isDigit(lower.charAt(lower.length() - 1))
                && lexicon.isMonth(before.get(before.size() - 1).lower());
    }

    private static void cut(Token token, List<Piece> pieces) {
        String text = token.lower();
        boolean sameLength = text.length() == token.text().length();
        int start = 0;
        for (int at = 0; at <= text.length() && sameLength; at++) {
            boolean hyphen = at < text.length() && "-\u2010\u2011".indexOf(text.charAt(at)) >= 0;
            if ((hyphen || at == text.length()) && at > start) {
                boolean capital = Character.isUpperCase(token.text().charAt(start));
                pieces.add(new Piece(
                        token.start() + start, token.start() + at, text.substring(start, at), capital, start > 0));
            }
            start = hyphen ? at + 1 : start;
        }
        if (!sameLength) {
            pieces.add(new Piece(token.start(), token.end(), text, token.isCapitalised(), false));
        }
    }

    private int addHoliday(List<Piece> pieces, int at, List<Word> words) {
        if (!pieces.get(at).capitalised()) {
            return 0;
        }
        for (HolidayName name : lexicon.holidays(pieces.get(at).lower())) {
            int length = length(name, pieces, at);
            if (length > 0) {
                words.add(word(pieces.get(at), pieces.get(at + length - 1), List.of(name.tag())));
                return length;
            }
        }
        return 0;
    }

    /** How many pieces the name of a holiday takes; 0 if it does not stand there. */
    private static int length(HolidayName name, List<Piece> pieces, int at) {
        int end = 0;
        for (int next = at; end >= 0 && next < pieces.size(); next++) {
            end = name.behind(end, pieces.get(next).lower());
            if (end == name.name().length()) {
                return next + 1 - at;
            }
        }
        return 0;
    }

    private int addNumber(List<Piece> pieces, int at, List<Word> words) {
        List<String> ahead = new ArrayList<>(4);
        for (int next = at; next < Math.min(pieces.size(), at + LONGEST_NUMBER); next++) {
            ahead.add(pieces.get(next).lower());
            if (next == at && !mayBeginNumber(ahead.get(0))) {
                return 0;
            }
        }
        int year = addSpokenYear(pieces, at, ahead, words);
        if (year > 0) {
            return year;
        }
        Optional<NumberPhrase> number = numbers.read(ahead);
        if (number.isEmpty()) {
            return 0;
        }
        Piece last = pieces.get(at + number.get().words() - 1);
        words.add(word(pieces.get(at), last, numberTags(number.get(), pieces.get(at))));
        return number.get().words();
    }

    /** Minutes after midnight of "0735"; -1 if the word is no such time. */
    private static int clockFigures(String word) {
        int hour = word.length() == 4 ? digits(word, 0, 2) : -1;
        int minute = hour < 0 ? -1 : digits(word, 2, 4);
        return hour > 23 || minute < 0 || minute > 59 ? -1 : hour * 60 + minute;
    }

    /** A quick look that spares most words the work of reading a number. */
    private boolean mayBeginNumber(String lower) {
        char first = lower.charAt(0);
        return (first >= '0' && first <= '9')
                || (first >= 'a' && first <= 't' && numbers.mayBegin(lower))
                || first == 'z';
    }

    /** "Nineteen ninety-six"; returns how many words it takes, 0 if there is none. */
    private int addSpokenYear(List<Piece> pieces, int at, List<String> ahead, List<Word> words) {
        String first = ahead.get(0);
        boolean century = first.equals("nineteen") || first.equals("eighteen") || first.equals("twenty");
        if (!century || ahead.size() < 2) {
            return 0;
        }
        Optional<NumberPhrase> rest = numbers.read(ahead.subList(1, ahead.size()));
        if (rest.isEmpty() || !rest.get().isWholeWithin(10, 99) || rest.get().digits()) {
            return 0;
        }
        int hundreds = first.equals("nineteen") ? 1900 : first.equals("twenty") ? 2000 : 1800;
        int taken = rest.get().words() + 1;
        List<Tag> tags = List.of(new Tag(WordClass.YEAR, hundreds + rest.get().value()));
        words.add(word(pieces.get(at), pieces.get(at + taken - 1), tags));
        return taken;
    }

    private static List<Tag> numberTags(NumberPhrase number, Piece piece) {
        List<Tag> tags = new ArrayList<>(3);
        tags.add(new Tag(WordClass.NUMBER, number.value(), number.upper()));
        boolean bare = number.digits()
                && number.words() == 1
                && Character.isDigit(piece.lower().charAt(piece.lower().length() - 1));
        if (bare && piece.lower().length() <= 2 && number.isWholeWithin(1, 31)) {
            tags.add(new Tag(WordClass.DAY, number.value()));
        }
        if (bare && clockFigures(piece.lower()) >= 0) {
            tags.add(new Tag(WordClass.CLOCK_FIGURES, clockFigures(piece.lower())));
        }
        boolean fourDigits = bare && isYear(piece.lower());
        boolean millennium = !number.digits() && number.isWholeWithin(2000, 2099);
        if (fourDigits || millennium) {
            tags.add(new Tag(WordClass.YEAR, number.value()));
        }
        return tags;
    }

    private List<Tag> tags(Piece piece) {
        String lower = piece.lower();
        List<Tag> known = lexicon.tags(lower);
        char first = lower.charAt(0);
        Optional<Integer> ordinal = numbers.ordinal(lower);
        boolean figure = first >= '0' && first <= '9';
        if (ordinal.isEmpty() && !figure && !lower.equals("last") && !lower.equals("final")) {
            return known;
        }
        List<Tag> tags = new ArrayList<>(known);
        if (lower.equals("last") || lower.equals("final")) {
            tags.add(new Tag(WordClass.ORDINAL, -1));
        }
        if (ordinal.isPresent()) {
            addOrdinal(ordinal.get(), tags);
        }
        if (figure) {
            addFigure(lower, tags);
        }
        return tags;
    }

    private static void addOrdinal(int number, List<Tag> tags) {
        tags.add(new Tag(WordClass.ORDINAL, number));
        if (number >= 1 && number <= 31) {
            tags.add(new Tag(WordClass.DAY, number));
        }
    }

    private static void addFigure(String lower, List<Tag> tags) {
        if (decade(lower) > 0) {
            tags.add(new Tag(WordClass.DECADE, decade(lower)));
        }
        int minutes = clock(lower);
        if (minutes >= 0) {
            tags.add(new Tag(WordClass.CLOCK, minutes));
        }
        Optional<LocalDate> day = isoDay(lower);
        if (day.isPresent()) {
            tags.add(new Tag(WordClass.ISO_DAY, day.get().toEpochDay()));
        }
    }

    private Word word(Piece first, Piece last, List<Tag> tags) {
        return new Word(
                first.start(),
                last.end(),
                first.lower(),
                first.capitalised(),
                first.joined(),
                grammar.literal(first.lower()),
                tags);
    }

    private static boolean isYear(String word) {
        if (word.length() != 4) {
            return false;
        }
        int year = digits(word, 0, 4);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** First year of "1990s" or "'80s"; 0 if the word is no decade. */
    private static int decade(String word) {
        if (!word.endsWith("0s") || (word.length() != 5 && word.length() != 3)) {
            return 0;
        }
        int year = digits(word, 0, word.length() - 1);
        if (year < 0) {
            return 0;
        }
        if (word.length() == 5) {
            return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
        }
        return year >= 20 ? 1900 + year : 2000 + year;
    }

    /** Minutes after midnight of "10:35", "5pm", "10.30am"; -1 if the word is no clock time. */
    private static int clock(String word) {
        boolean morning = word.endsWith("am");
        boolean meridiem = morning || word.endsWith("pm");
        String time = meridiem ? word.substring(0, word.length() - 2) : word;
        int mark = Math.max(time.indexOf(':'), meridiem ? time.indexOf('.') : -1);
        int hour = digits(time, 0, mark < 0 ? time.length() : mark);
        int minute = mark < 0 ? 0 : time.length() == mark + 3 ? digits(time, mark + 1, time.length()) : -1;
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (mark < 0 && !meridiem) || time.length() > 5) {
            return -1;
        }
        if (meridiem && (hour == 0 || hour > 12)) {
            return -1;
        }
        int half = meridiem ? (morning ? 0 : 12 * 60) : 0;
        return (meridiem ? hour % 12 : hour) * 60 + minute + half;
    }

    private static Optional<LocalDate> isoDay(String word) {
        if (word.length() != 10 || word.charAt(4) != '-' || word.charAt(7) != '-' || digits(word, 0, 4) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(digits(word, 0, 4), digits(word, 5, 7), digits(word, 8, 10)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The number that stands in {@code [from, to)}; -1 if there are other signs or none. */
    private static int digits(String word, int from, int to) {
        if (to <= from || to - from > 4) {
            return -1;
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            char character = word.charAt(at);
            if (character < '0' || character > '9') {
                return -1;
            }
            number = number * 10 + character - '0';
        }
        return number;
    }
}
