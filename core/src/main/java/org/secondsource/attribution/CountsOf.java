package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/** "By the count of the union 40 were hurt", "…, going by the figures of the board": whose count it is. Stateless. */
final class CountsOf {
    private static final Pattern COUNT = Pattern.compile(
            "\\b((?:(?:going|judging) by|by|on) (?:the|an?) (?:[\\p{Ll}-]+ )?"
                    + "(?:count|counts|figures|estimates?|tally|reckoning|calculations?) (?:of|from)) ([^,;:.\u201c\u201d\"()]{3,80})");

    /** Letters of a clause that says something. */
    private static final int SHORTEST = 12;

    private final Layout layout;

    CountsOf(Layout layout) {
        this.layout = layout;
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (Sentence sentence : layout.sentences()) {
            Matcher count = COUNT.matcher(sentence.span().of(layout.text()));
            while (!layout.isFurniture(sentence.span()) && count.find()) {
                add(count, sentence.span(), all);
            }
        }
        return all;
    }

    private void add(Matcher count, Span sentence, List<AttributionSpans> all) {
        int from = sentence.start();
        Span cue = new Span(from + count.start(1), from + count.end(1));
        Span source = new Span(from + count.start(2), from + count.end(2));
        boolean known = all.stream()
                .anyMatch(each -> each.cue().stream().anyMatch(cue::overlaps)
                        || each.source().stream().anyMatch(source::overlaps));
        Span content = content(count, sentence);
        if (!known && content.length() >= SHORTEST) {
            all.add(new AttributionSpans(
                    List.of(source),
                    List.of(cue),
                    List.of(content),
                    OptionalInt.empty(),
                    Rule.ACCORDING.confidence(),
                    Rule.ACCORDING.label()));
        }
    }

    /** What stands before; behind the comma where the sentence begins with the count. */
    private Span content(Matcher count, Span sentence) {
        String text = layout.text();
        if (count.start() >= SHORTEST) {
            int end = sentence.start() + count.start();
            while (end > sentence.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            return new Span(sentence.start(), end);
        }
        int start = sentence.start() + count.end();
        while (start < sentence.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = sentence.end();
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }
}
