package org.secondsource.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.NumberPhrase;
import org.secondsource.language.NumberReader;
import org.secondsource.quantity.Lists.Unit;
import org.secondsource.text.Token;

/** Reads number, modifiers and unit at one place of a sentence. Safe for use by many threads. */
final class FigureFinder {
    private static final int LONGEST_NUMBER = 12;

    /** Nobody in the news is older, in years. */
    private static final int OLDEST = 122;

    private final Lists lists;
    private final NumberReader numbers;
    private final ShareFinder shares;
    private final LooseUnits looseUnits;

    FigureFinder(Lists lists, NumberReader numbers) {
        this.lists = lists;
        this.numbers = numbers;
        this.shares = new ShareFinder(lists, numbers);
        this.looseUnits = new LooseUnits(lists, numbers);
    }

    Optional<Figure> at(List<Token> tokens, int at) {
        Optional<Phrases.Hit<Bound>> modifier = lists.before().at(tokens, at);
        if (modifier.isPresent()) {
            int number = at + modifier.get().length();
            Bound bound = modifier.get().meaning();
            Optional<Figure> bounded = shares.at(tokens, number)
                    .map(share -> share.bounded(bound, share.to()))
                    .or(() -> plain(tokens, number, bound));
            if (bounded.isPresent()) {
                return bounded.map(figure -> from(at, figure));
            }
        }
        Optional<Figure> share = shares.at(tokens, at);
        if (share.isPresent()) {
            return share;
        }
        boolean between = tokens.get(at).lower().equals("between");
        if (between) {
            return plain(tokens, at + 1, Bound.EXACTLY)
                    .flatMap(first -> upTo(tokens, first, "and"))
                    .map(figure -> from(at, figure));
        }
        return plain(tokens, at, Bound.EXACTLY);
    }

    private static Figure from(int at, Figure figure) {
        return new Figure(
                at,
                figure.number(),
                figure.to(),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.unit(),
                figure.digits());
    }

    private Optional<Figure> plain(List<Token> tokens, int at, Bound bound) {
        int number = at;
        Optional<Unit> money = Optional.empty();
        while (number < tokens.size() && number < at + 2) {
            Optional<Unit> sign = sign(tokens, number);
            if (sign.isEmpty()) {
                break;
            }
            money = Optional.of(money.isPresent() && !money.get().name().isEmpty() ? money.get() : sign.get());
            number++;
        }
        boolean countryOnly = money.isPresent()
                && number == at + 1
                && lists.currency(tokens.get(at).lower()).isEmpty();
        if (countryOnly) {
            return Optional.empty();
        }
        Optional<Figure> read = number(tokens, number);
        if (read.isEmpty()) {
            return read;
        }
        Figure figure = read.get();
        Bound told = bound == Bound.EXACTLY ? figure.bound() : bound;
        Optional<Unit> unit = money.isPresent() ? money : figure.unit();
        Figure whole = new Figure(at, at, figure.to(), figure.low(), figure.high(), told, unit, figure.digits());
        Figure complete = withRest(tokens, upTo(tokens, whole, "to").orElse(whole));
        return Optional.of(looseUnits.read(tokens, complete));
    }

    /** A sign of money, or a country's letters in front of one. */
    private Optional<Unit> sign(List<Token> tokens, int at) {
        String lower = tokens.get(at).lower();
        String currency = lists.currency(lower);
        if (currency.isEmpty() && at + 1 < tokens.size()) {
            // The texts of MEANTIME print the pound sign as "#".
            String next = tokens.get(at + 1).lower();
            boolean tight = tokens.get(at).end() == tokens.get(at + 1).start()
                    && tokens.get(at).isCapitalised();
            boolean signFollows =
                    (!lists.currency(next).isEmpty() && (tight || lower.length() > 1)) || next.equals("#");
            currency = signFollows ? lists.currencyOf(lower) : "";
        }
        boolean hash = lower.equals("#")
                && at > 0
                && lists.currencyOf(tokens.get(at - 1).lower()).equals("GBP");
        return currency.isEmpty() && !hash ? Optional.empty() : Optional.of(new Unit(hash ? "GBP" : currency, "money"));
    }

    private Optional<Figure> number(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String lower = tokens.get(at).lower();
        char first = lower.charAt(0);
        boolean digit = first >= '0' && first <= '9';
        if (!digit && !numbers.mayBegin(lower)) {
            return Optional.empty();
        }
        Optional<Figure> range = digit ? hyphenRange(lower, at) : Optional.empty();
        if (range.isPresent()) {
            return range;
        }
        List<String> words = new ArrayList<>(4);
        for (int next = at; next < Math.min(tokens.size(), at + LONGEST_NUMBER); next++) {
            words.add(tokens.get(next).lower());
        }
        words.set(0, withoutRate(lower));
        Optional<NumberPhrase> phrase = numbers.read(words);
        if (phrase.isEmpty()) {
            return hyphenated(lower, at).or(() -> glued(lower, at));
        }
        NumberPhrase number = phrase.get();
        boolean plus = tokens.get(at + number.words() - 1).lower().endsWith("-plus");
        return Optional.of(new Figure(
                at,
                at,
                at + number.words(),
                number.value(),
                number.upper(),
                plus ? Bound.AT_LEAST : Bound.EXACTLY,
                Optional.empty(),
                digit));
    }

    /** The 2bn of "$2bn-a-year". */
    private static String withoutRate(String lower) {
        int rate = lower.indexOf("-a-");
        return rate > 0 && Character.isDigit(lower.charAt(0)) ? lower.substring(0, rate) : lower;
    }

    /** "10-15", "5-7m". */
    private Optional<Figure> hyphenRange(String lower, int at) {
        int hyphen = Math.max(lower.indexOf('-'), lower.indexOf('\u2013'));
        if (hyphen <= 0 || hyphen == lower.length() - 1) {
            return Optional.empty();
        }
        Optional<NumberPhrase> low = numbers.read(List.of(lower.substring(0, hyphen)));
        Optional<NumberPhrase> high = numbers.read(List.of(lower.substring(hyphen + 1)));
        if (low.isEmpty()
                || high.isEmpty()
                || !high.get().digits()
                || low.get().value() >= high.get().value()) {
            return Optional.empty();
        }
        double scale = scaleOf(high.get().value(), low.get().value());
        return Optional.of(new Figure(
                at, at, at + 1, low.get().value() * scale, high.get().value(), Bound.EXACTLY, Optional.empty(), true));
    }

    /** "60-mile", "32-year-old", "400-seat": the number with its unit in one token. */
    private Optional<Figure> hyphenated(String lower, int at) {
        int hyphen = lower.indexOf('-');
        if (hyphen <= 0) {
            return Optional.empty();
        }
        String rest = lower.substring(hyphen + 1);
        Optional<NumberPhrase> number = numbers.read(List.of(lower.substring(0, hyphen)));
        if (rest.indexOf('-') > 0 && (number.isEmpty() || unitOf(rest).isEmpty())) {
            int second = lower.indexOf('-', hyphen + 1);
            number = numbers.read(List.of(lower.substring(0, second)));
            rest = lower.substring(second + 1);
        }
        String unit = rest;
        return number.filter(found -> !found.vague())
                .flatMap(found -> unitOf(unit)
                        .map(known -> new Figure(
                                at,
                                at,
                                at + 1,
                                found.value(),
                                found.upper(),
                                Bound.EXACTLY,
                                Optional.of(known),
                                found.digits())));
    }

    /** "30GB", "500km". */
    private Optional<Figure> glued(String lower, int at) {
        int letters = lower.length();
        while (letters > 0 && Character.isLetter(lower.charAt(letters - 1))) {
            letters--;
        }
        String unit = lower.substring(letters);
        Optional<NumberPhrase> number =
                letters == 0 ? Optional.empty() : numbers.read(List.of(lower.substring(0, letters)));
        boolean measured = unit.length() > 1 && Character.isDigit(lower.charAt(0));
        return measured
                ? number.flatMap(found -> unitOf(unit)
                        .map(known -> new Figure(
                                at, at, at + 1, found.value(), found.upper(), Bound.EXACTLY, Optional.of(known), true)))
                : Optional.empty();
    }

    private Optional<Unit> unitOf(String word) {
        if (word.equals("year-old") || word.equals("years-old") || word.equals("year-olds")) {
            return Optional.of(new Unit("age", "age"));
        }
        return lists.units().word(word);
    }

    /** "5 to 10", "between 5 and 10". */
    private Optional<Figure> upTo(List<Token> tokens, Figure first, String link) {
        int at = first.to();
        if (at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        String between = tokens.get(at).lower();
        boolean dash = between.equals("-") || between.equals("\u2013");
        if (!between.equals(link) && !(dash && link.equals("to"))) {
            return Optional.empty();
        }
        int next = at + 1;
        boolean sign = sign(tokens, next).isPresent();
        Optional<Figure> second = number(tokens, sign ? next + 1 : next);
        boolean rises = second.isPresent() && second.get().low() > first.low();
        if (!rises || first.high() > first.low()) {
            return Optional.empty();
        }
        double scale = scaleOf(second.get().low(), first.low());
        return Optional.of(withRest(
                tokens,
                new Figure(
                        first.from(),
                        first.number(),
                        second.get().to(),
                        first.low() * scale,
                        second.get().high(),
                        first.bound(),
                        first.unit(),
                        first.digits())));
    }

    /** "5 to 10 million" means 5 million to 10 million. */
    private static double scaleOf(double second, double first) {
        for (double scale = 1e12; scale >= 1e3; scale /= 1000) {
            if (second >= scale && first < 1000 && first * scale < second) {
                return scale;
            }
        }
        return 1;
    }

    /** Takes in what follows: a unit, "or more", "years old". */
    private Figure withRest(List<Token> tokens, Figure figure) {
        Figure whole = figure;
        Optional<Phrases.Hit<Bound>> after = lists.after().at(tokens, whole.to());
        if (after.isPresent()) {
            whole = whole.bounded(
                    after.get().meaning(), whole.to() + after.get().length());
        }
        int at = whole.to();
        if (at < tokens.size()
                && tokens.get(at).lower().equals("+")
                && tokens.get(at).start() == tokens.get(at - 1).end()) {
            whole = whole.bounded(Bound.AT_LEAST, at + 1);
        }
        if (whole.unit().isPresent()) {
            return whole;
        }
        return withUnit(tokens, whole);
    }

    /** "Aged 55", "at the age of 56", "Barra, 51, is the first". */
    private static boolean isAge(List<Token> tokens, Figure figure) {
        int at = figure.number();
        boolean possible = figure.low() >= 1 && figure.low() <= OLDEST && figure.low() == figure.high();
        if (!possible || at == 0) {
            return false;
        }
        String before = tokens.get(at - 1).lower();
        if (before.equals("aged")
                || (before.equals("of") && at > 1 && tokens.get(at - 2).lower().equals("age"))) {
            return true;
        }
        boolean apposed = before.equals(",") && at > 1 && tokens.get(at - 2).isCapitalised();
        boolean closed =
                figure.to() < tokens.size() && tokens.get(figure.to()).lower().equals(",");
        return apposed && closed && figure.digits();
    }

    private Figure withUnit(List<Token> tokens, Figure figure) {
        int at = figure.to();
        boolean old = at + 1 < tokens.size()
                && tokens.get(at).lower().startsWith("year")
                && tokens.get(at + 1).lower().equals("old");
        if (old || isAge(tokens, figure)) {
            return figure.in(new Unit("age", "age"), old ? at + 2 : at);
        }
        boolean of = at < tokens.size() && tokens.get(at).lower().equals("of");
        Optional<Phrases.Hit<Unit>> ofMoney = of ? lists.units().at(tokens, at + 1) : Optional.empty();
        if (ofMoney.isPresent() && ofMoney.get().meaning().kind().equals("money")) {
            return figure.in(ofMoney.get().meaning(), at + 1 + ofMoney.get().length());
        }
        Optional<Phrases.Hit<Unit>> unit = lists.units().at(tokens, at);
        if (unit.isPresent()) {
            return figure.in(unit.get().meaning(), at + unit.get().length());
        }
        boolean country = at + 1 < tokens.size()
                && !lists.currencyOf(tokens.get(at).lower()).isEmpty();
        Optional<Phrases.Hit<Unit>> money = country ? lists.units().at(tokens, at + 1) : Optional.empty();
        return money.filter(hit -> hit.meaning().kind().equals("money"))
                .map(hit ->
                        figure.in(new Unit(lists.currencyOf(tokens.get(at).lower()), "money"), at + 1 + hit.length()))
                .orElse(figure);
    }
}
