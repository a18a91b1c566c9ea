package org.secondsource.quantity;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.NumberPhrase;
import org.secondsource.language.NumberReader;
import org.secondsource.text.Token;

/**
 * Units that only the words beside a figure tell: the inches of "5ft 10in", the metres of "1.8m tall", which would else be
 * millions. Safe for use by many threads.
 */
final class LooseUnits {
    private static final double MILLION = 1_000_000;
    private static final int INCHES_OF_A_FOOT = 12;

    private final Lists lists;
    private final NumberReader numbers;

    LooseUnits(Lists lists, NumberReader numbers) {
        this.lists = lists;
        this.numbers = numbers;
    }

    Figure read(List<Token> tokens, Figure figure) {
        if (figure.unit().isEmpty()) {
            return metres(tokens, figure);
        }
        return figure.unit().get().name().equals("foot") ? withInches(tokens, figure) : figure;
    }

    private Figure metres(List<Token> tokens, Figure figure) {
        String last = tokens.get(figure.to() - 1).lower();
        boolean letter = last.endsWith("m") && last.length() > 1 && Character.isDigit(last.charAt(last.length() - 2));
        String next = lower(tokens, figure.to());
        if (!letter || !lists.in("metres", next)) {
            return figure;
        }
        Lists.Unit metre = new Lists.Unit("metre", "measure");
        return new Figure(
                figure.from(),
                figure.number(),
                figure.to(),
                figure.low() / MILLION,
                figure.high() / MILLION,
                figure.bound(),
                Optional.of(metre),
                true);
    }

    /** "5ft 10in", "6 feet 2 inches", "5 ft 10 in tall", but not "5 ft 10 in July". */
    private Figure withInches(List<Token> tokens, Figure figure) {
        String word = lower(tokens, figure.to());
        boolean glued = word.endsWith("in") && word.length() > 2;
        String digits = glued ? word.substring(0, word.length() - 2) : word;
        Optional<NumberPhrase> inches = digits.isEmpty() ? Optional.empty() : numbers.read(List.of(digits));
        if (inches.isEmpty() || inches.get().upper() >= INCHES_OF_A_FOOT) {
            return figure;
        }
        int unit = figure.to() + 1;
        String name = lower(tokens, unit);
        boolean inWords = name.startsWith("inch") || (name.equals("in") && lists.in("metres", lower(tokens, unit + 1)));
        if (!glued && !inWords) {
            return figure;
        }
        double more = inches.get().value() / INCHES_OF_A_FOOT;
        return new Figure(
                figure.from(),
                figure.number(),
                glued ? unit : unit + 1,
                figure.low() + more,
                figure.high() + more,
                figure.bound(),
                figure.unit(),
                figure.digits());
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
