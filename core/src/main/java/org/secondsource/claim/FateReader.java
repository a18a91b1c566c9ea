package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import org.secondsource.claim.Fates.Kind;
import org.secondsource.quantity.Quantity;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Token;

/**
 * Reads what befell those a figure counts from the clause around it: the verb that has them as object ("killing 12"),
 * the verb or word said of them ("12 were hurt"), a noun that tells it ("12 dead"), or a tally ("the death toll rose
 * to 14"). Safe for use by many threads.
 */
final class FateReader {
    /** What is said of those counted follows at most so many tokens behind them. */
    private static final int REACH = 9;

    /** Between "toll" and its number stand at most so many tokens. */
    private static final int TALLY_REACH = 9;

    /** Between a verb and the figure that is its object: "killed at least another". */
    private static final int FILLERS = 3;

    /** "Feared" and "could have" stand at most so many tokens before the verb. */
    private static final int MODAL_REACH = 4;

    private final Fates fates = Fates.english();
    private final Layout layout;

    FateReader(Layout layout) {
        this.layout = layout;
    }

    /**
     * A figure and its neighbours.
     *
     * @param before the figure before it in the article
     * @param fateBefore what befell those
     * @param next where the next figure begins; the text's length if there is none
     */
    record Place(Quantity quantity, Optional<Quantity> before, String fateBefore, int next) {}

    /** The family of the fate, with a note if it is only feared; empty if the clause tells none. */
    String fate(Place place) {
        Quantity quantity = place.quantity();
        Optional<Sentence> sentence = layout.sentenceAt(quantity.span().start());
        if (sentence.isEmpty() || !quantity.unit().equals("count")) {
            return "";
        }
        int from = layout.tokenAt(sentence.get().span().start());
        int first = layout.tokenAt(quantity.span().start());
        int end = Math.min(sentence.get().span().end(), place.next());
        int last = layout.tokenAt(quantity.counted().orElse(quantity.span()).end() - 1);
        return quantity.counted()
                .flatMap(noun -> fates.of(Kind.NOUN, lower(last)).or(() -> lives(first, last, from)))
                .map(family -> noted(family, first, from))
                .map(family -> isWitnessed(first, from) ? family + " (seen)" : family)
                .or(() -> objectOf(first, from))
                .or(() -> tally(first, from, place))
                .or(() -> saidOf(last + 1, end, from))
                .or(() -> coordinated(place, first))
                .orElse("");
    }

    /** "The loss of 26 lives", "cost 26 lives". */
    private Optional<String> lives(int first, int last, int from) {
        boolean lives = lower(last).equals("lives");
        for (int at = first - 1; lives && at >= Math.max(from, first - FILLERS - 1); at--) {
            if (fates.is("taking", lower(at))) {
                return Optional.of("killed");
            }
        }
        return Optional.empty();
    }

    /** "A reporter counted 22 bodies" is what one saw, not the toll. */
    private boolean isWitnessed(int first, int from) {
        for (int at = first - 1; at >= Math.max(from, first - 2); at--) {
            if (fates.is("witness", lower(at))) {
                return true;
            }
        }
        return false;
    }

    private String lower(int token) {
        return tokens().get(token).lower();
    }

    private List<Token> tokens() {
        return layout.tokens();
    }

    private String noted(String family, int verb, int from) {
        for (int at = Math.max(from, verb - MODAL_REACH); at < verb; at++) {
            if (fates.is("feared", lower(at))) {
                return family + " (feared)";
            }
        }
        return family;
    }

    /** "Killing 12", "has killed another 12". */
    private Optional<String> objectOf(int first, int from) {
        int at = first - 1;
        while (at > from
                && first - at <= FILLERS
                && fates.is("filler", lower(at))
                && !lower(at).equals("and")) {
            at--;
        }
        int verb = at;
        if (verb < from || (verb > from && fates.is("being", lower(verb - 1)))) {
            return Optional.empty();
        }
        return fates.of(Kind.ACTIVE, lower(verb)).map(family -> noted(family, verb, from));
    }

    /**
     * "The death toll rose to 14", "the number of injured stood at 70". A tally that names nothing counts what the article
     * counted last: "put the number at nine".
     */
    private Optional<String> tally(int first, int from, Place place) {
        boolean linked = first > from && fates.is("link", lower(first - 1));
        for (int at = first - 1; linked && at >= Math.max(from, first - TALLY_REACH); at--) {
            if (fates.is("tally", lower(at))) {
                return named(Math.max(from, at - 1), first).or(() -> Optional.of(place.fateBefore()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(int start, int end) {
        for (int at = start; at < end; at++) {
            for (Kind kind : List.of(Kind.NOUN, Kind.PASSIVE, Kind.STATE)) {
                Optional<String> family = fates.of(kind, lower(at));
                if (family.isPresent()) {
                    return family;
                }
            }
        }
        return Optional.empty();
    }

    /** "12 were killed", "12 are known to have died", "12 people, still missing". */
    private Optional<String> saidOf(int start, int end, int from) {
        for (int at = start; at < Math.min(tokens().size(), start + REACH); at++) {
            Token token = tokens().get(at);
            if (token.start() >= end || !token.isWord() || fates.is("aside", token.lower())) {
                return Optional.empty();
            }
            Optional<String> family = saidBy(at, start);
            if (family.isPresent()) {
                int verb = at;
                return family.map(each -> noted(each, verb, Math.max(from, start)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> saidBy(int at, int start) {
        String before = at > 0 ? lower(at - 1) : "";
        if (at + 2 < tokens().size()
                && lower(at).equals("lost")
                && fates.is("determiner", lower(at + 1))
                && lower(at + 2).matches("lives|life")) {
            return Optional.of("killed");
        }
        Optional<String> state = fates.of(Kind.STATE, lower(at));
        if (state.isPresent() && !fates.is("determiner", before)) {
            boolean actsOnOthers = fates.of(Kind.ACTIVE, lower(at)).isPresent() && hasObject(at);
            return actsOnOthers ? Optional.empty() : state;
        }
        int aux = at - 1;
        while (aux > start && (fates.is("filler", lower(aux)) || lower(aux).endsWith("ly"))) {
            aux--;
        }
        boolean passive = at > start && fates.is("being", lower(aux));
        boolean reduced = at == start && !hasObject(at);
        return passive || reduced ? fates.of(Kind.PASSIVE, lower(at)) : Optional.empty();
    }

    /** "12 officers arrested the man". */
    private boolean hasObject(int verb) {
        if (verb + 1 >= tokens().size()) {
            return false;
        }
        Token next = tokens().get(verb + 1);
        return fates.is("determiner", next.lower()) || next.isNumeral() || next.isCapitalised();
    }

    /** "Killed nine people and 60 horses": the second is an object of the same verb. */
    private Optional<String> coordinated(Place place, int first) {
        if (place.before().isEmpty() || place.fateBefore().isEmpty() || first < 1) {
            return Optional.empty();
        }
        Quantity before = place.before().get();
        int behind = layout.tokenAt(before.counted().orElse(before.span()).end() - 1) + 1;
        boolean joined = behind == first - 1
                && (lower(behind).equals("and") || lower(behind).equals(","));
        return joined ? Optional.of(place.fateBefore()) : Optional.empty();
    }
}
