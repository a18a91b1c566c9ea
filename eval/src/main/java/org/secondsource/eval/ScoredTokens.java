package org.secondsource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/** The scorer's own tokens: runs of letters and digits, or single other signs; quotation marks are left out. */
final class ScoredTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{N}]+(?:['\\u2019][\\p{L}\\p{N}]+)*|[^\\p{L}\\p{N}\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u2039\u203a'`";
    private static final String EDGES = QUOTES + " \t\r\n\u00a0,.;:";

    private final List<Span> tokens;

    private ScoredTokens(List<Span> tokens) {
        this.tokens = tokens;
    }

    static ScoredTokens of(String text) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            boolean quote = matcher.end() == matcher.start() + 1 && QUOTES.indexOf(text.charAt(matcher.start())) >= 0;
            if (!quote) {
                tokens.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return new ScoredTokens(tokens);
    }

    /** Indices of the tokens that overlap one of the spans. */
    Set<Integer> cover(List<Span> spans) {
        Set<Integer> covered = new TreeSet<>();
        for (Span span : spans) {
            int at = firstEndingAfter(span.start());
            while (at < tokens.size() && tokens.get(at).start() < span.end()) {
                covered.add(at);
                at++;
            }
        }
        return covered;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The borders of the pieces, without marks and white space at the two ends. */
    static List<Integer> withoutEdges(String text, List<Span> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Span> sorted = pieces.stream().sorted().toList();
        int start = sorted.get(0).start();
        int end = sorted.get(sorted.size() - 1).end();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        List<Integer> borders = new ArrayList<>();
        borders.add(start);
        for (int index = 0; index < sorted.size(); index++) {
            if (index > 0) {
                borders.add(sorted.get(index).start());
            }
            if (index < sorted.size() - 1) {
                borders.add(sorted.get(index).end());
            }
        }
        borders.add(end);
        return borders;
    }
}
