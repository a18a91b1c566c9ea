package org.secondsource.provenance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Article;

/**
 * Which people the reports of a story print with the body they head or speak for: "the port office's director, Ana Kovac",
 * "coastguard commander Piet Larsen", "its chief, Ana Kovac". Immutable.
 */
final class Offices {
    /** Characters before and behind a name in which its office stands. */
    private static final int AROUND = 80;

    /** Characters before "its" and "the office's" in which the body is named: two sentences of middling length. */
    private static final int EARLIER = 300;

    private static final Pattern FORMER = Pattern.compile("\\b(?:former|ex|late|deposed|ousted|then)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:\"\u201c\u201d\\n]");

    /** Whose office it is: the body spoken of last, or "the office" of a longer name. */
    private static final Pattern OWNER =
            Pattern.compile("(?i)\\b(?:its|their|the ([\\p{L}]+)['\u2019]s?)\\s+(?:[\\p{L}-]+\\s+){0,3}$");

    private final List<Article> reports;
    private final Map<String, Optional<String>> holders = new HashMap<>();

    Offices(List<Article> reports) {
        this.reports = List.copyOf(reports);
    }

    /** Whether any report prints the person with an office of the body. */
    boolean holds(String person, String body) {
        return reports.stream().anyMatch(report -> holds(report.text(), person, SourceKeys.plain(body)));
    }

    /** Whether any report prints the noun beside the person's name: "television chef Ivo Lund", "Lund, a chef". */
    boolean isPrintedAs(String person, String noun) {
        String last = Pattern.quote(person.substring(person.lastIndexOf(' ') + 1));
        String what = Pattern.quote(noun);
        Pattern printed = Pattern.compile("\\b" + what + "\\s+(?:\\p{Lu}\\S*\\s+){0,2}" + last + "\\b|\\b" + last
                + ",\\s+(?:(?:an?|the|his|her)\\s+)?(?:[\\p{L}'\u2019-]+\\s+){0,4}" + what + "\\b");
        return reports.stream()
                .anyMatch(report -> printed.matcher(report.text()).find());
    }

    /** The only person printed with the age that "33-year-old" gives: "Ann Roe, 33,". In plain form, so without hyphens. */
    Optional<String> aged(String description) {
        Matcher age = AGE.matcher(description);
        return age.find()
                ? onlyOne(Pattern.compile("\\b(" + NAME + ")(), " + age.group(1) + "\\b(?! (?:per|times|people))"))
                : Optional.empty();
    }

    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3}) year old\\b");

    /** The only person of the story whom the reports print with an office: "chairman Ivo Lund", "Ivo Lund, the chairman". */
    Optional<String> holder(String noun) {
        boolean office = PersonNouns.ours()
                .singular(noun)
                .filter(each -> each.use() == PersonNouns.Use.OFFICE)
                .isPresent();
        if (!office) {
            return Optional.empty();
        }
        return holders.computeIfAbsent(noun, this::onlyHolder);
    }

    private Optional<String> onlyHolder(String noun) {
        String what = "(?i:" + Pattern.quote(noun) + ")";
        return onlyOne(Pattern.compile("\\b" + what + " (?:" + TITLE + " )?(" + NAME + ")|\\b(" + NAME
                + "), (?:(?:the|its|his|her|their|an?) )?(?:[\\p{L}'\u2019-]+ ){0,3}?" + what + "\\b"));
    }

    /** The only person, by last name, whom the first or the second group of a pattern finds in the reports. */
    private Optional<String> onlyOne(Pattern printed) {
        Map<String, String> byLastName = new TreeMap<>();
        for (Article report : reports) {
            for (Matcher found = printed.matcher(report.text()); found.find(); ) {
                String name = found.group(1) == null ? found.group(2) : found.group(1);
                byLastName.merge(
                        name.substring(name.lastIndexOf(' ') + 1), name, (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
        return byLastName.size() == 1
                ? Optional.of(byLastName.values().iterator().next())
                : Optional.empty();
    }

    static final String TITLE = "(?:Sir|Dame|Lord|Lady|Dr|Mr|Mrs|Ms|Prof|Professor)\\.?";

    /** Bounded and of whole words, so that no text takes long or deep. */
    private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]++(?: \\p{Lu}[\\p{L}'\u2019-]++){1,4}";

    /** Whether any report prints the one as lawyer, agent or spokesman of the other: "Roe's lawyer, Ivo Lund". */
    boolean actsFor(String agent, String client) {
        String surname = client.substring(client.lastIndexOf(' ') + 1);
        List<String> texts = reports.stream()
                .map(Article::text)
                .filter(text -> text.contains(agent) && text.contains(surname))
                .toList();
        if (texts.isEmpty()) {
            return false;
        }
        String last = Pattern.quote(surname);
        String whole = Pattern.quote(agent);
        Pattern printed =
                Pattern.compile(last + "['\u2019]s? (?:[\\p{L}-]+ ){0,2}" + AGENT + ",? " + whole + "|" + AGENT
                        + " (?:for|of) (?:[\\p{L}.-]+ ){0,3}" + last + ", " + whole + "|" + whole
                        + ", (?:an?|the|who is|who acts as) (?:[\\p{L}-]+ )?"
                        + AGENT + " (?:for|of) (?:[\\p{L}.-]+ ){0,3}" + last + "|" + whole
                        + ", who (?:represents|acts for) (?:[\\p{L}.-]+ ){0,3}" + last);
        return texts.stream().anyMatch(text -> printed.matcher(text).find());
    }

    private static final String AGENT =
            "(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent|manager|spokes(?:man|woman|person)|press secretary)";

    /** Whether any report sets a body's name and what it is beside each other: "the operator, Holm Lines", "Holm Lines, an operator". */
    boolean isBeside(String body, String noun) {
        String name = Pattern.quote(body);
        String what = "(?i:" + Pattern.quote(noun) + ")";
        Pattern printed = Pattern.compile("\\b" + what + ",? " + name + "\\b|\\b" + name
                + ", (?:(?:an?|the) )?(?:[\\p{L}'\u2019-]+ ){0,3}?" + what + "\\b");
        return reports.stream()
                .anyMatch(report -> printed.matcher(report.text()).find());
    }

    /** Whether any report prints the person as one who speaks for the holder of an office: "the mayor's spokesman, Ivo Lund". */
    boolean speaksFor(String person, String holder) {
        Pattern spokesman = Pattern.compile("(?i)\\b" + Pattern.quote(holder).replace(" ", "\\E[\\s-]+\\Q")
                + "['\u2019]s?\\s+(?:[\\p{L}-]+\\s+)?(?:spokes\\p{L}+|press secretary|aide|chief of staff|adviser|advisor|lawyer)"
                + "[,\\s]+" + Pattern.quote(person));
        return reports.stream()
                .anyMatch(report -> spokesman.matcher(report.text()).find());
    }

    private static boolean holds(String text, String person, String body) {
        for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
            String before = before(text, at);
            String behind = behind(text, at + person.length());
            String earlier = SourceKeys.plain(text.substring(Math.max(0, at - EARLIER), at));
            boolean minister = Ministries.isMinister(SourceKeys.plain(before), body, earlier)
                    || Ministries.isMinister(SourceKeys.plain(behind), body, earlier);
            if (minister || isOffice(before, body, earlier) || isOffice(behind, body, earlier)) {
                return true;
            }
        }
        return false;
    }

    /** The words of the sentence straight before the name. */
    private static String before(String text, int name) {
        String before = text.substring(Math.max(0, name - AROUND), name);
        String[] parts = SENTENCE_END.split(before, -1);
        return parts[parts.length - 1];
    }

    /** What is set off by commas behind the name. */
    private static String behind(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + AROUND));
        return behind.startsWith(", ") ? behind.substring(2).split("[,.;:\"\u201c\u201d\\n]", 2)[0] : "";
    }

    private static boolean isOffice(String words, String body, String earlier) {
        int noun = lastOffice(words);
        if (FORMER.matcher(words).find()) {
            return false;
        }
        if (noun < 0) {
            return isMember(words, body);
        }
        // The office and what it is of stand close together: "port office director", "director of the port office".
        String from = words.substring(Math.max(0, noun - body.length() - NEAR));
        if ((" " + SourceKeys.plain(from) + " ").contains(" " + body + " ") || isMember(words, body)) {
            return true;
        }
        return (" " + earlier + " ").contains(" " + body + " ") && isOfBodyNamed(words, noun, body);
    }

    /** "Its chief", "the office's director", "a spokeswoman for the office", "Chairman" alone, of a body named before. */
    private static boolean isOfBodyNamed(String words, int noun, String body) {
        Matcher owner = OWNER.matcher(words.substring(0, noun));
        Matcher behind = OWNER_BEHIND.matcher(words.substring(noun));
        if (owner.find()) {
            return owner.group(1) == null || isLastWord(owner.group(1), body);
        }
        return behind.find()
                ? isLastWord(behind.group(1), body)
                : BARE.matcher(words.substring(0, noun)).matches();
    }

    /** "The convenor of the Port Union at the dock": whatever the office is called. */
    private static boolean isMember(String words, String body) {
        Matcher member = MEMBER.matcher(words);
        return member.matches() && (SourceKeys.plain(member.group(1)) + " ").startsWith(body + " ");
    }

    private static final Pattern MEMBER = Pattern.compile(
            "(?i)\\s*(?:an?|the|its)\\s+(?:[\\p{L}-]+\\s+){0,3}?[\\p{L}-]+\\s+(?:of|for|at|with|from)\\s+(?:the\\s+)?(.+)");

    private static final Pattern OWNER_BEHIND =
            Pattern.compile("(?i)^[\\p{L}-]+\\s+(?:for|of|at)\\s+the\\s+([\\p{L}]+),?\\s*$");

    /** What may stand before an office that opens the sentence, without whose it is. */
    private static final Pattern BARE = Pattern.compile("\\s*(?:(?:Chief|Deputy|Vice|Acting|Managing|General)\\s+)?");

    /** Characters between a body and the office: "'s", "chief", "of the". */
    private static final int NEAR = 20;

    private static boolean isLastWord(String word, String body) {
        return body.substring(body.lastIndexOf(' ') + 1).equalsIgnoreCase(word);
    }

    /** Where the last noun for somebody who heads or speaks for others begins; -1 if there is none. */
    private static int lastOffice(String words) {
        return Arrays.stream(words.split("[^\\p{L}-]+"))
                .filter(word -> PersonNouns.ours()
                        .singular(word.toLowerCase(java.util.Locale.ROOT))
                        .filter(noun -> noun.use() != PersonNouns.Use.CROWD)
                        .isPresent())
                .mapToInt(words::lastIndexOf)
                .max()
                .orElse(-1);
    }
}
