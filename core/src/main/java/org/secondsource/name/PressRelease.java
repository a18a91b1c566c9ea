package org.secondsource.name;

import java.util.regex.Pattern;
import org.secondsource.text.Article;

/** Tells the release of a company or an office, which speaks for itself, from the report of an outlet. */
public final class PressRelease {
    private static final Pattern MARK =
            Pattern.compile("(?im)^\\W*(?:press|news|media)\\s+release\\b|\\bfor\\s+immediate\\s+release\\b"
                    + "|^\\W*(?:press|media|news)\\s+(?:contacts?|enquiries|inquiries)\\s*:"
                    + "|/pr ?newswire/|\\((?:pr newswire|business wire|globe ?newswire)\\)|^source: pr newswire");

    private static final Pattern WIRE = Pattern.compile("(?i)(?:pr newswire|business wire|globe ?newswire)");

    private PressRelease() {}

    /** By what stands at the head or the foot of releases, or by the service that spreads nothing else. */
    public static boolean is(Article article) {
        return MARK.matcher(article.text()).find()
                || article.masthead().credits().stream()
                        .anyMatch(line -> MARK.matcher(line).find())
                || article.outletName()
                        .filter(name -> WIRE.matcher(name.strip()).matches())
                        .isPresent();
    }
}
