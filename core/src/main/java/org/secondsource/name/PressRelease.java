package org.secondsource.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.secondsource.text.Article;

/** Tells the release of a company or an office, which speaks for itself, from the report of an outlet. */
public final class PressRelease {
    private static final Pattern MARK =
            Pattern.compile("(?i)^\\W*(?:press|news|media)\\s+release\\b|\\bfor\\s+immediate\\s+release\\b"
                    + "|^\\W*(?:press|media|news)\\s+(?:contacts?|enquiries|inquiries)\\s*:"
                    + "|/pr ?newswire/|\\((?:pr newswire|business wire|globe ?newswire)\\)|^source: pr newswire");

    private static final Pattern WIRE = Pattern.compile("(?i)(?:pr newswire|business wire|globe ?newswire)");

    /** One of these stands in each of the marks: most texts hold none, and need not be searched for more. */
    private static final List<String> HINTS =
            List.of("release", "contact", "inquir", "enquir", "newswire", "business wire");

    private PressRelease() {}

    /** By what stands at the head or the foot of releases, or by the service that spreads nothing else. */
    public static boolean is(Article article) {
        return article.text().lines().anyMatch(PressRelease::isMarked)
                || article.masthead().credits().stream().anyMatch(PressRelease::isMarked)
                || article.outletName()
                        .filter(name -> WIRE.matcher(name.strip()).matches())
                        .isPresent();
    }

    private static boolean isMarked(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return HINTS.stream().anyMatch(lower::contains) && MARK.matcher(line).find();
    }
}
