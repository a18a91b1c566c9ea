package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the summary, and where on the page what they speak of is listed.
 *
 * @param target id of an element; empty for words that lead nowhere
 */
public record SummaryWords(String text, String target) {
    /** A number and what it counts, or a claim in the summary's own quotation marks. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\d+(?:\u2013\\d+)? (reports?|outlets?|origins?|claims?|differences?|conflicts?)\\b|\u201c([^\u201c\u201d]+)\u201d");

    /** One line of the summary, cut into words that lead somewhere and words that do not. */
    static List<SummaryWords> of(String line, List<ClaimRow> claims) {
        Optional<ClaimRow> subject = claims.stream()
                .filter(row -> line.startsWith("\u201c" + row.claim().text() + "\u201d"))
                .findFirst();
        List<SummaryWords> words = new ArrayList<>();
        int done = 0;
        Matcher counted = COUNTED.matcher(line);
        while (counted.find()) {
            String target = Optional.ofNullable(counted.group(1))
                    .map(noun -> listOf(noun, subject))
                    .orElseGet(() -> subject.filter(row -> counted.start() == 0)
                            .map(ClaimRow::anchor)
                            .orElse(""));
            words.add(new SummaryWords(line.substring(done, counted.start()), ""));
            words.add(new SummaryWords(counted.group(), target));
            done = counted.end();
        }
        words.add(new SummaryWords(line.substring(done), ""));
        return words.stream().filter(each -> !each.text().isEmpty()).toList();
    }

    private static String listOf(String noun, Optional<ClaimRow> subject) {
        return switch (noun.charAt(0)) {
            case 'r' -> subject.map(ClaimRow::anchor).orElse("reports");
            case 'o' ->
                noun.startsWith("outlet")
                        ? "reports"
                        : subject.filter(ClaimRow::hasGraph)
                                .map(ClaimRow::graphAnchor)
                                .orElse("claims");
            case 'd' -> "differences";
            default -> noun.startsWith("claim") ? "claims" : "differences";
        };
    }
}
