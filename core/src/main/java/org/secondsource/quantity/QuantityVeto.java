package org.secondsource.quantity;

import java.util.List;
import java.util.Optional;
import org.secondsource.text.Token;

/**
 * Strikes out numbers that are no figures: parts of names ("SEAL Team 6"), pronouns ("one of them"), and counts of
 * sources, which belong to the attribution.
 */
final class QuantityVeto {
    /** How far behind a source's noun its verb of saying may stand, in tokens. */
    private static final int REACH = 14;

    /** "The death toll, officials said, stood at 83": so many tokens lie between at most. */
    private static final int TOLL_REACH = 9;

    /** A telephone number has no more groups of figures than this on either side of one. */
    private static final int MOST_GROUPS = 5;

    private final Lists lists;

    QuantityVeto(Lists lists) {
        this.lists = lists;
    }

    /** @param enumerates whether the sentence has counted before: "300 jobs in France, 200 in Spain" */
    boolean strikes(List<Token> tokens, Figure figure, Optional<CountedNouns.Head> head, boolean enumerates) {
        if (figure.unit().isPresent()) {
            return false;
        }
        return isName(tokens, figure, head)
                || isDialled(tokens, figure)
                || isPronoun(tokens, figure, head)
                || (!enumerates && isIdle(tokens, figure, head))
                || head.filter(noun -> isSource(tokens, figure, noun)).isPresent();
    }

    private boolean isName(List<Token> tokens, Figure figure, Optional<CountedNouns.Head> head) {
        if (figure.number() == 0 || figure.from() < figure.number()) {
            return false;
        }
        Token before = tokens.get(figure.number() - 1);
        String lower = before.lower();
        boolean label = lists.in("label", lower)
                && (before.isCapitalised() || lower.endsWith(".") || lower.equals("number") || lower.equals("flight"));
        boolean mark = lower.equals("#") || lower.equals("/") || lower.equals(".");
        boolean named = figure.digits()
                && before.isCapitalised()
                && before.isWord()
                && figure.number() > 1
                && !lists.in("stop", lower)
                && !lists.in("calendar", lower);
        boolean nameFollows = figure.digits()
                && figure.to() < tokens.size()
                && tokens.get(figure.to()).isCapitalised()
                && head.isEmpty()
                && figure.bound() == Bound.EXACTLY;
        String after = figure.to() < tokens.size() ? tokens.get(figure.to()).lower() : "";
        boolean ordinal = after.equals("th") || after.equals("st") || after.equals("nd") || after.equals("rd");
        return label || mark || ordinal || after.equals("/") || named || nameFollows;
    }

    /** "020 7946 0123", "+44 20 7946 0123": groups of figures in a row, three of them or with a nought or plus in front. */
    private static boolean isDialled(List<Token> tokens, Figure figure) {
        if (figure.number() >= tokens.size()
                || !isDigits(tokens.get(figure.number()).lower())) {
            return false;
        }
        int first = figure.number();
        while (first > 0 && first > figure.number() - MOST_GROUPS && follows(tokens, first)) {
            first--;
        }
        int last = figure.number();
        while (last + 1 < tokens.size() && last < figure.number() + MOST_GROUPS && follows(tokens, last + 1)) {
            last++;
        }
        boolean plus = first > 0 && tokens.get(first - 1).lower().equals("+");
        boolean nought = tokens.get(first).lower().startsWith("0")
                && !tokens.get(first).lower().contains(".");
        return last - first >= 2 || (last > first && (plus || nought));
    }

    /** Whether the token is a group of plain figures just behind another. */
    private static boolean follows(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        return isDigits(token.lower()) && isDigits(before.lower()) && token.start() - before.end() == 1;
    }

    private static boolean isDigits(String word) {
        for (int at = 0; at < word.length(); at++) {
            char character = word.charAt(at);
            if ((character < '0' || character > '9') && character != '-') {
                return false;
            }
        }
        return Character.isDigit(word.charAt(0));
    }

    private boolean isPronoun(List<Token> tokens, Figure figure, Optional<CountedNouns.Head> head) {
        if (!figure.isOne() || figure.digits()) {
            return false;
        }
        String before = figure.from() > 0 ? tokens.get(figure.from() - 1).lower() : "";
        String after = figure.to() < tokens.size() ? tokens.get(figure.to()).lower() : "";
        return head.isEmpty() || lists.in("pronoun-one", before) || after.equals("of") || after.equals("another");
    }

    /** A bare number that neither counts a noun nor stands where people are counted. */
    private boolean isIdle(List<Token> tokens, Figure figure, Optional<CountedNouns.Head> head) {
        if (head.isPresent() || figure.bound() != Bound.EXACTLY) {
            return false;
        }
        String before = figure.from() > 0 ? tokens.get(figure.from() - 1).lower() : "";
        String after = figure.to() < tokens.size() ? tokens.get(figure.to()).lower() : "";
        boolean large = figure.low() >= 1000 && figure.digits();
        boolean vague = figure.high() > figure.low();
        boolean counted = lists.in("killed", before)
                || lists.in("verb", after)
                || lists.in("more", after)
                || lists.in("subset", before);
        boolean toll = false;
        for (int at = Math.max(0, figure.from() - TOLL_REACH); at < figure.from(); at++) {
            toll |= lists.in("toll", tokens.get(at).lower());
        }
        return !toll && !counted && !large && !(vague && lists.in("killed", before));
    }

    private boolean isSource(List<Token> tokens, Figure figure, CountedNouns.Head head) {
        String noun = tokens.get(head.token()).lower();
        if (isCited(tokens, figure, head)) {
            return true;
        }
        if (!lists.in("source", noun)) {
            return false;
        }
        boolean anyone = noun.equals("people")
                || noun.equals("person")
                || noun.startsWith("individual")
                || noun.startsWith("witness");
        boolean familiar = false;
        for (int at = head.token() + 1; at < Math.min(tokens.size(), head.token() + REACH); at++) {
            String lower = tokens.get(at).lower();
            familiar |= lists.in("familiar", lower) && at <= head.token() + 4;
            boolean says = lists.in("saying", lower) && !lower.startsWith("accord");
            if (lower.equals(",") && !familiar && at <= head.token() + 2) {
                return false;
            }
            if (says && (!anyone || familiar || at == head.token() + 1)) {
                return true;
            }
        }
        String before = figure.from() > 0 ? tokens.get(figure.from() - 1).lower() : "";
        return familiar && (lists.in("saying", before) || before.equals("to"));
    }

    /** "Citing two people on the pier"; ", said two porters who asked not to be named". */
    private boolean isCited(List<Token> tokens, Figure figure, CountedNouns.Head head) {
        if (figure.from() < 2) {
            return false;
        }
        String before = tokens.get(figure.from() - 1).lower();
        String behind =
                head.token() + 1 < tokens.size() ? tokens.get(head.token() + 1).lower() : "";
        boolean inverted =
                before.equals("said") && !tokens.get(figure.from() - 2).isWord();
        boolean ofPersons = behind.equals("who") || lists.in("familiar", behind);
        return before.equals("citing") || (inverted && ofPersons);
    }
}
