package org.secondsource.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;

/**
 * Tells a company without a word such as "Inc." by what the article says around its name anywhere: who owns what, and
 * whether the article uses the last word as a common noun (a fertiliser plant of Harrow Fertilisers).
 */
final class Companies {
    private static final Pattern BEFORE = Pattern.compile("(?:owned by|belong(?:s|ed|ing) to|operated by|subsidiary of"
            + "|(?:owner|company|firm|maker|operator|manufacturer|supplier|retailer),?) $");
    private static final Pattern BEHIND =
            Pattern.compile("^, which (?:owns|owned|operates|runs|makes|employs|sells|built)\\b");

    private final String text;

    Companies(Layout layout) {
        text = layout.text();
    }

    /** Whether a run of several words, none a title or known given name, names a company. */
    boolean names(NameRun run, Layout layout) {
        if (run.length() < 2 || run.isTitled() || NameWords.isFirstName(run.lower(layout, run.start()))) {
            return false;
        }
        String last = run.lower(layout, run.end() - 1);
        return isCommonNoun(last) || isOwnerOrOwned(run.text(layout));
    }

    /** A plural whose singular the article prints in small letters. */
    private boolean isCommonNoun(String last) {
        if (!last.endsWith("s") || last.endsWith("ss") || last.length() < 5) {
            return false;
        }
        String singular = last.substring(0, last.length() - 1);
        return Pattern.compile("\\b" + Pattern.quote(singular) + "s?\\b")
                .matcher(text)
                .find();
    }

    private boolean isOwnerOrOwned(String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            Matcher before = BEFORE.matcher(text.substring(Math.max(0, at - 20), at));
            Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 170)));
            if (before.find() || behind.find()) {
                return true;
            }
        }
        return false;
    }
}
