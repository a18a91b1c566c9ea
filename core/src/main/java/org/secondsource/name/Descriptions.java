package org.secondsource.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** Finds the words printed with a person's name that say who it is: before the name, or set off behind it. */
final class Descriptions {
    private static final int LONGEST_BEFORE = 8;
    private static final int LONGEST_BEHIND = 16;
    private static final Set<String> STOPS = Set.of(
            "that", "and", "with", "said", "told", "by", "to", "in", "on", "from", "as", "but", "when", "while",
            "after", "is", "was", "the", "a", "an", "his", "her", "their", "its", "for", "against", "between", "than",
            "or", "of", "at", "if", "because", "where", "who", "which", "what", "how", "whether", "like");

    private static final Set<String> COURTESIES = Set.of("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "sir", "dr.");

    private final List<Token> tokens;

    Descriptions(Layout layout) {
        tokens = layout.tokens();
    }

    List<Span> of(NameRun run, Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        int start = before(run, sentence);
        if (start < run.start()) {
            spans.add(new Span(
                    tokens.get(start).start(), tokens.get(run.start() - 1).end()));
        }
        int end = behind(run, sentence);
        if (end > run.end() + 1) {
            spans.add(new Span(
                    tokens.get(run.end() + 1).start(), tokens.get(end - 1).end()));
        }
        return spans;
    }

    /** First token of the description before the name; the name's own first if there is none. */
    private int before(NameRun run, Sentence sentence) {
        int at = run.titleStart() - 1;
        if (isCourtesy(run)) {
            return run.start();
        }
        boolean described = run.isTitled()
                || (at >= sentence.firstToken()
                        && PersonNouns.ours().contains(tokens.get(at).lower()));
        if (!described) {
            return run.start();
        }
        int start = run.titleStart();
        while (at >= sentence.firstToken() && run.start() - at <= LONGEST_BEFORE && belongs(tokens.get(at))) {
            start = at;
            at--;
        }
        return start;
    }

    /** Mr. and Mrs. say nothing of who somebody is. */
    private boolean isCourtesy(NameRun run) {
        return run.isTitled() && COURTESIES.contains(tokens.get(run.start() - 1).lower());
    }

    private static boolean belongs(Token token) {
        String lower = token.lower();
        if (STOPS.contains(lower) || !(token.isWord() || lower.equals("'s"))) {
            return false;
        }
        return lower.equals("'s")
                || token.isCapitalised()
                || NameWords.isTitle(lower)
                || NameWords.isModifier(lower)
                || PersonNouns.ours().singular(lower).isPresent();
    }

    /** Token after the apposition behind the name; the one after the name if there is none. */
    private int behind(NameRun run, Sentence sentence) {
        int from = run.end() + 1;
        int limit = Math.min(sentence.endToken(), from + LONGEST_BEHIND);
        if (from >= limit || !tokens.get(run.end()).text().equals(",")) {
            return run.end();
        }
        boolean personal = false;
        int at = from;
        while (at < limit
                && !tokens.get(at).text().equals(",")
                && !tokens.get(at).text().equals(".")) {
            String lower = tokens.get(at).lower();
            if (at - from < 8 && PersonNouns.ours().singular(lower).isPresent()) {
                personal = true;
            }
            if (!personal && (lower.equals("who") || NameWords.isSpeechVerb(lower))) {
                return run.end();
            }
            at++;
        }
        return personal && at < limit ? at : run.end();
    }
}
