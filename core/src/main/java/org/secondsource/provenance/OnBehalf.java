package org.secondsource.provenance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For whom an unnamed spokesman speaks, and whose a document is: "a spokesman for the hospital in Holm" speaks in public
 * for the hospital, and "figures from the statistics office" are the office's. Stateless.
 */
final class OnBehalf {
    private static final Pattern SPOKESMAN_FOR = Pattern.compile(
            "(?i)^(?:(?:an?|the|one|another|its|their)\\s+)?(?:[\\p{L}-]+\\s+)?spokes(?:man|woman|person|people)"
                    + "\\s+(?:for|of|at)\\s+(.+)$");

    private static final Pattern SPOKESMAN_BEHIND = Pattern.compile(
            "(?i)^(?:an?|the|one|another)\\s+((?:[\\p{L}&.-]+\\s+){0,4}?[\\p{L}&.-]{3,})(?:['\u2019]s?)?"
                    + "\\s+spokes(?:man|woman|person|people)\\b.*$");

    private static final Pattern PAPERS_OF = Pattern.compile(
            "(?i)^(?:.*\\b(?:figures|data|statistics|records|numbers|estimates|measurements|readings)\\s+(?:from|by|of)"
                    + "|.*\\b(?:supplied|provided|released|published|issued|compiled|analy[sz]ed|collected|gathered"
                    + "|recorded)\\s+by)\\s+(.+)$");

    /** What goes on behind the body's name: "the company whose train it was", "who declined to be named". */
    private static final Pattern TAIL = Pattern.compile("(?i)(?:,|\\s+(?:who|which|that|whose|with|on)\\b).*$");

    /** Who may speak for himself through an unnamed spokesman is a person, not a body; "the group" tells nothing apart. */
    private static final Pattern NO_BODY = Pattern.compile(
            "(?i)(?:an?|the|its|their|his|her|one|new|chief|former|senior|official|second)(?:\\s.*)?|.*'s?");

    private OnBehalf() {}

    /** The body an unnamed spokesman speaks for; empty if none is printed. */
    static Optional<String> spokesman(String printed) {
        Matcher with = SPOKESMAN_FOR.matcher(printed.strip());
        if (with.matches()) {
            return body(with.group(1));
        }
        Matcher before = SPOKESMAN_BEHIND.matcher(printed.strip());
        return before.matches() && !NO_BODY.matcher(before.group(1)).matches()
                ? Optional.of("the " + before.group(1))
                : Optional.empty();
    }

    /** The body or outlet that a document's words say it comes from; empty if they do not, or only by a description. */
    static Optional<String> publisher(String printed) {
        Matcher papers = PAPERS_OF.matcher(printed.strip());
        return papers.matches()
                ? body(papers.group(1))
                        .filter(name -> name.chars().anyMatch(Character::isUpperCase)
                                || name.matches(
                                        "(?i)the [\\p{L}-]+ (?:office|agency|service|ministry|bureau|institute)"))
                : Optional.empty();
    }

    private static Optional<String> body(String words) {
        String name = TAIL.matcher(words.strip()).replaceFirst("").strip();
        return name.isEmpty() || SourceNames.isOpen(name) ? Optional.empty() : Optional.of(name);
    }
}
