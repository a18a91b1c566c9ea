package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.attribution.Attribution;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * Finds what an article prints in quotation marks, double or single, plain or typographic, within a sentence: a
 * quotation over several sentences gives one entry for each. Stateless, safe for use by many threads.
 */
final class QuotedFinder {
    private static final String DOUBLE = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final String SINGLE = "'\u2018\u2019";

    /** Marks of something left out, with the blanks around them; begun once for a run of blanks, however long. */
    private static final Pattern OMISSION =
            Pattern.compile("(?<!\\s)\\s*+[\\[(]?(?:\\.(?:\\s?\\.){2,}|\u2026)[\\])]?\\s*");

    List<Quoted> find(ArticleView view) {
        List<Quoted> found = new ArrayList<>();
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : view.sentences()) {
            if (found.size() >= Comparer.MOST) {
                break;
            }
            open &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            open = scan(view, sentence, open, found);
        }
        return found;
    }

    /** Adds the sentence's quotations; tells whether one is still open at its end. */
    private static boolean scan(ArticleView view, Sentence sentence, boolean openBefore, List<Quoted> found) {
        String text = view.text();
        int end = sentence.span().end();
        int start = openBefore ? sentence.span().start() : -1;
        boolean single = false;
        for (int at = sentence.span().start(); at < end; at++) {
            char mark = text.charAt(at);
            boolean isDouble = DOUBLE.indexOf(mark) >= 0;
            if (start < 0 && (isDouble || (SINGLE.indexOf(mark) >= 0 && opens(text, at, end)))) {
                start = at + 1;
                single = !isDouble;
            } else if (start >= 0 && (single ? SINGLE.indexOf(mark) >= 0 && closes(text, at, end) : isDouble)) {
                add(view, sentence, new Span(start, at), found);
                start = -1;
            }
        }
        if (start >= 0) {
            add(view, sentence, new Span(Math.min(start, end), end), found);
        }
        return start >= 0 && !single;
    }

    private static boolean opens(String text, int at, int end) {
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return free && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A single mark closes if no letter follows and it is no plural's apostrophe with more of the quotation behind it. */
    private static boolean closes(String text, int at, int end) {
        boolean free = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean apostrophe = text.charAt(at - 1) == 's' && at + 2 < end && Character.isLowerCase(text.charAt(at + 2));
        return free && !(apostrophe && laterMark(text, at + 1, end));
    }

    private static boolean laterMark(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (SINGLE.indexOf(text.charAt(at)) >= 0
                    && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
                return !opens(text, at, end);
            }
        }
        return false;
    }

    /** One entry for each stretch between the places where the report shows that it leaves something out. */
    private static void add(ArticleView view, Sentence sentence, Span span, List<Quoted> found) {
        Matcher omission = OMISSION.matcher(view.text()).region(span.start(), span.end());
        int from = span.start();
        while (omission.find()) {
            addStretch(view, sentence, new Span(from, omission.start()), found);
            from = omission.end();
        }
        addStretch(view, sentence, new Span(from, span.end()), found);
    }

    private static void addStretch(ArticleView view, Sentence sentence, Span span, List<Quoted> found) {
        List<QuotedWord> words = QuotedWords.of(view.tokens(span).stream()
                .filter(token -> span.contains(token.span()))
                .toList());
        if (!words.isEmpty()) {
            found.add(new Quoted(view, sentence, span, words, attribution(view, sentence, span)));
        }
    }

    /** The innermost attribution whose content holds the words. */
    private static Optional<Attribution> attribution(ArticleView view, Sentence sentence, Span span) {
        Optional<Attribution> best = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Attribution attribution : view.attributionsIn(sentence)) {
            for (Span content : attribution.spans().content()) {
                if (content.overlap(span) * 2 > span.length() && content.length() < shortest) {
                    shortest = content.length();
                    best = Optional.of(attribution);
                }
            }
        }
        return best;
    }
}
