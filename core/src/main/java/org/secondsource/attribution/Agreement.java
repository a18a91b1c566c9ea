package org.secondsource.attribution;

import java.util.Set;
import org.secondsource.language.CueWord;

/** Whether a subject and a verb fit in number, which tells verbs from nouns that look the same. */
final class Agreement {
    /** Forms in -s that are nouns as often as verbs. */
    private static final Set<String> NOUN_TOO = Set.of(
            "points",
            "issues",
            "attacks",
            "notes",
            "offers",
            "claims",
            "plans",
            "calls",
            "reports",
            "questions",
            "signs",
            "votes",
            "views",
            "hopes",
            "fears",
            "demands",
            "requests",
            "shows",
            "needs",
            "charges",
            "comments",
            "posts");

    private final Words words;

    Agreement(Words words) {
        this.words = words;
    }

    /** Base forms need a plural subject or an auxiliary, forms in -s a singular one. */
    boolean holds(VerbGroup group, Range subject) {
        int last = subject.to() - 1;
        if (group.supported() || group.word().form() == CueWord.Form.PAST) {
            return true;
        }
        boolean pronoun = words.is("pronoun", last);
        boolean singular = words.has(last, "he") || words.has(last, "she") || words.has(last, "it");
        if (group.word().form() == CueWord.Form.THIRD) {
            boolean noun = words.noun(group.head()).isPresent() || NOUN_TOO.contains(words.lower(group.head()));
            boolean article =
                    words.is("determiner", subject.from()) || words.token(last).isCapitalised();
            return singular || words.has(last, "who") || (!pronoun && !isPluralNoun(last) && (!noun || article));
        }
        return group.word().form() == CueWord.Form.BASE && ((pronoun && !singular) || isPlural(subject));
    }

    private boolean isPluralNoun(int at) {
        String lower = words.lower(at);
        return (lower.endsWith("s") && !words.token(at).isCapitalised() && lower.length() > 3)
                || lower.equals("people")
                || lower.equals("democrats")
                || lower.equals("republicans");
    }

    private boolean isPlural(Range subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            String lower = words.lower(at);
            boolean noun = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3 && !lower.equals("'s");
            if (noun
                    || words.is("number", at)
                    || words.token(at).isNumeral()
                    || lower.equals("people")
                    || words.has(at, "and")
                    || lower.equals("police")
                    || lower.equals("percent")
                    || lower.equals("women")
                    || lower.equals("men")) {
                return true;
            }
        }
        return false;
    }
}
