package org.secondsource.time;

import java.util.Optional;

/** Lengths of time and distances: "two weeks", "the past five years", "a month ago". */
final class Lengths {
    /** Stands for "some", "several", "a few". */
    static final double VAGUE = -1;

    private Lengths() {}

    static Optional<TimeMeaning> length(Match match) {
        return Optional.of(new TimeMeaning.Length(count(match), Operator.unit(match)));
    }

    /** "2 1/2 years". */
    static Optional<TimeMeaning> fraction(Match match) {
        double whole = match.tag(WordClass.NUMBER, 0).orElseThrow().value();
        double above = match.tag(WordClass.NUMBER, 1).orElseThrow().value();
        double below = match.tag(WordClass.NUMBER, 2).orElseThrow().value();
        return below <= 0 || above >= below
                ? Optional.empty()
                : Optional.of(new TimeMeaning.Length(whole + above / below, Operator.unit(match)));
    }

    static Optional<TimeMeaning> window(Match match) {
        boolean future = Operator.lastShift(match) > 0;
        return Optional.of(new TimeMeaning.Window(count(match), Operator.unit(match), future));
    }

    static Optional<TimeMeaning> away(Match match) {
        boolean future = match.hasAny("later", "hence", "afterward", "afterwards", "from", "time");
        boolean fromContext = !match.hasAny("ago", "from", "hence", "time");
        boolean named = match.has(WordClass.NUMBER) || match.hasAny("a", "an", "one");
        double count = named ? count(match) : VAGUE;
        return Optional.of(new TimeMeaning.Away(count, Operator.unit(match), future, fromContext));
    }

    /** Years of "half a decade", "a quarter century". */
    static double partOfAge(Match match) {
        int whole = match.has("century") ? 100 : 10;
        return match.has("half") ? whole / 2.0 : whole / 4.0;
    }

    static double count(Match match) {
        Optional<Tag> number = match.tag(WordClass.NUMBER, 0);
        if (number.isEmpty()) {
            return 1;
        }
        return number.get().isVague() ? VAGUE : number.get().value();
    }
}
