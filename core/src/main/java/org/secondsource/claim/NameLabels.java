package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * What stands beside a name to say who or what is meant: "the harbour's owner, Lendal Lines,", "Ivo Lund, the former
 * head of the port,", "disgraced tycoon Ivo Lund". Pure functions.
 */
final class NameLabels {
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "our");

    /** Tokens of an apposition without its commas. */
    private static final int LONGEST = 9;

    /** Words right before a name. */
    private static final int LONGEST_BEFORE = 3;

    private NameLabels() {}

    static Optional<Span> beside(ArticleView view, Span name) {
        List<Token> tokens = view.layout().tokens();
        int first = view.layout().tokenAt(name.start());
        int after = view.layout().tokenAt(name.end() - 1) + 1;
        return behind(view, tokens, after)
                .or(() -> before(view, tokens, first, after))
                .or(() -> rightBefore(view, tokens, first));
    }

    /** "..., the former head of the port,". */
    private static Optional<Span> behind(ArticleView view, List<Token> tokens, int after) {
        if (!isComma(tokens, after) || after + 1 >= tokens.size()) {
            return Optional.empty();
        }
        boolean opens = DETERMINERS.contains(tokens.get(after + 1).lower())
                || tokens.get(after + 1).lower().equals("former");
        int end = after + 1;
        while (opens && end < tokens.size() && end - after <= LONGEST && isPlain(view, tokens.get(end))) {
            end++;
        }
        boolean closed = isComma(tokens, end)
                || (end < tokens.size() && tokens.get(end).text().equals("."));
        return opens && closed && end > after + 2
                ? Optional.of(new Span(
                        tokens.get(after + 1).start(), tokens.get(end - 1).end()))
                : Optional.empty();
    }

    /** "The harbour's owner, Lendal Lines, ...": from the beginning of the sentence. */
    private static Optional<Span> before(ArticleView view, List<Token> tokens, int first, int after) {
        if (first < 3 || !isComma(tokens, first - 1) || !isComma(tokens, after)) {
            return Optional.empty();
        }
        int from = first - 2;
        while (from > 0 && first - from <= LONGEST && isPlain(view, tokens.get(from)) && !opens(view, tokens, from)) {
            from--;
        }
        boolean determined = DETERMINERS.contains(tokens.get(from).lower()) && opens(view, tokens, from);
        return determined && first - 2 > from
                ? Optional.of(
                        new Span(tokens.get(from).start(), tokens.get(first - 2).end()))
                : Optional.empty();
    }

    /** "Disgraced tycoon Ivo Lund": at the beginning of a sentence or behind a comma, all in lower case but its first. */
    private static Optional<Span> rightBefore(ArticleView view, List<Token> tokens, int first) {
        int from = first;
        while (from > 0 && first - from < LONGEST_BEFORE && isLabelWord(view, tokens, from - 1)) {
            from--;
        }
        boolean bounded = from < first
                && (opens(view, tokens, from)
                        || DETERMINERS.contains(
                                tokens.get(Math.max(0, from - 1)).lower()));
        String last = first > 0 ? tokens.get(first - 1).lower() : "";
        return bounded && !last.endsWith("ing") && !last.endsWith("ed")
                ? Optional.of(
                        new Span(tokens.get(from).start(), tokens.get(first - 1).end()))
                : Optional.empty();
    }

    private static boolean isLabelWord(ArticleView view, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean lower = !token.isCapitalised() || opens(view, tokens, at);
        return lower
                && isPlain(view, token)
                && !token.isNumeral()
                && !Lexicon.english().isFunctionWord(token.lower());
    }

    private static boolean opens(ArticleView view, List<Token> tokens, int at) {
        return view.layout()
                .sentenceAt(tokens.get(at).start())
                .filter(sentence -> sentence.span().start() == tokens.get(at).start())
                .isPresent();
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(",");
    }

    private static boolean isPlain(ArticleView view, Token token) {
        boolean word = token.isWord() || token.text().matches("['\u2019]s?|-");
        boolean time =
                view.reading().times().stream().anyMatch(each -> each.span().overlaps(token.span()));
        return word && !time && !view.layout().isFurniture(token.span());
    }
}
