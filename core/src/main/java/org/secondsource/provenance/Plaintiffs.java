package org.secondsource.provenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Article;

/** Whose word a story's complaint is: of the only one whom its reports print as having gone to court. Stateless. */
final class Plaintiffs {
    /** Words are taken whole, as nothing that follows a name begins within one: no text takes long. */
    private static final String NAME = "(\\p{Lu}[\\p{L}'\u2019-]++(?: \\p{Lu}[\\p{L}'\u2019-]++){0,3})";

    private static final String SUIT = "(?:lawsuit|suit|complaint|filing|claim for damages)";

    private static final Pattern GOES = Pattern.compile("(?<!\\p{Lu})" + NAME
            + ",? (?:(?:has|had|is|was|have|are) )?(?:sued|suing|sues|(?:filed|lodged|brought) (?:an?|the|her|his|its) (?:[\\p{L}-]+ ){0,2}"
            + SUIT + "|(?:went|gone|goes) to court against|(?:took|taken|takes) [\\p{Lu}][\\p{L} ]{1,40} to court)\\b");

    private static final Pattern BY =
            Pattern.compile("\\b" + SUIT + ",? (?:that was )?(?:filed|lodged|brought)(?: [\\p{L}]+){0,4}? by " + NAME);

    /** Words with which a clause begins before a name. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:When|After|Before|As|While|If|Since|Though|Although|But|And|In|On|The) ");

    private Plaintiffs() {}

    /** The longest form of the only plaintiff's name; empty if there is none, or if several went to court. */
    static Optional<String> only(List<Article> reports) {
        Map<String, String> byLastName = new TreeMap<>();
        for (Article report : reports) {
            for (Pattern pattern : List.of(GOES, BY)) {
                for (Matcher found = pattern.matcher(report.text()); found.find(); ) {
                    String name = OPENING.matcher(found.group(1)).replaceFirst("");
                    byLastName.merge(
                            name.substring(name.lastIndexOf(' ') + 1),
                            name,
                            (a, b) -> a.length() >= b.length() ? a : b);
                }
            }
        }
        return byLastName.size() == 1
                ? Optional.of(byLastName.values().iterator().next())
                : Optional.empty();
    }
}
