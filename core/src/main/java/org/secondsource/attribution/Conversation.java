package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Language;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * A conversation printed line by line ("ROE: We will see.", "Q: Is it safe?"): paragraphs that begin with the name of who
 * speaks and a colon. What is said there needs no grammar and, for the learned reader, no network. Stateless.
 */
public final class Conversation {
    /** Words of a name, with a title before it. */
    private static final int LONGEST_NAME = 5;

    /** From so many lines on, paragraphs with a name and a colon are a conversation. */
    private static final int FEWEST_LINES = 3;

    private static final Set<String> INSIDE_NAMES = Set.of("'s", "of", "the", "and");
    private static final String ENDS_OF_SENTENCES = ".?!\u2026\u2014-)\"\u201d";

    private Conversation() {}

    /** What each line of the conversation in an English article says; nothing if the article holds none. */
    public static List<AttributionSpans> turns(Layout layout) {
        LanguagePack english = LanguagePack.of(Language.ENGLISH).orElseThrow();
        Words words = new Words(layout, english, List.of());
        return read(words).stream()
                .map(turn -> new AttributionSpans(
                        turn.source().stream().map(words::span).toList(),
                        turn.cue().stream().map(words::span).toList(),
                        turn.content().stream().map(words::span).toList(),
                        OptionalInt.empty(),
                        turn.rule().confidence(),
                        turn.rule().label()))
                .toList();
    }

    static List<Candidate> read(Words words) {
        List<Candidate> lines = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        int whole = 0;
        List<Span> paragraphs = words.layout().paragraphs();
        for (int number = 0; number < paragraphs.size(); number++) {
            Range range = words.range(paragraphs.get(number));
            int colon = colon(words, range);
            if (colon > 0) {
                names.merge(words.token(colon - 1).lower(), 1, Integer::sum);
                whole += ENDS_OF_SENTENCES.contains(words.token(range.to() - 1).text()) ? 1 : 0;
                lines.add(new Candidate(
                        List.of(new Range(firstWord(words, range), colon)),
                        List.of(new Range(colon, colon + 1)),
                        content(words, number, colon + 1),
                        Rule.CONVERSATION));
            }
        }
        boolean taken = names.size() > 1 && names.values().stream().anyMatch(count -> count > 1);
        // Lists of figures have names and colons, too, but no sentences.
        return lines.size() >= FEWEST_LINES && taken && whole * 2 > lines.size() ? lines : List.of();
    }

    /** The colon behind a name at the beginning of a paragraph; -1 if there is none. */
    static int colon(Words words, Range paragraph) {
        int begin = firstWord(words, paragraph);
        int at = begin;
        while (at < paragraph.to() && at - begin <= LONGEST_NAME && isName(words, at)) {
            at++;
        }
        boolean named = at > begin && at + 2 < paragraph.to() && words.has(at, ":");
        return named && !words.is("label", begin) && !words.is("label", at - 1) ? at : -1;
    }

    /** Behind the quotation mark that may open the paragraph: a whole transcript is sometimes quoted. */
    static int firstWord(Words words, Range paragraph) {
        int first = paragraph.from();
        return first + 1 < paragraph.to() && words.isQuoteMark(first) ? first + 1 : first;
    }

    private static boolean isName(Words words, int at) {
        return words.token(at).isCapitalised() || INSIDE_NAMES.contains(words.lower(at));
    }

    /** The rest of the paragraph, and the paragraphs behind it where a quotation goes on that is still open. */
    private static List<Range> content(Words words, int paragraph, int from) {
        List<Span> paragraphs = words.layout().paragraphs();
        Range last = words.range(paragraphs.get(paragraph));
        List<Range> content = new ArrayList<>(List.of(new Range(from, last.to())));
        for (int next = paragraph + 1; next < paragraphs.size() && isOpen(words, last); next++) {
            last = words.range(paragraphs.get(next));
            boolean more = words.isQuoteMark(last.from()) && !words.has(last.from() + 1, "(") && colon(words, last) < 0;
            if (!more) {
                return content;
            }
            content.add(new Range(last.from() + 1, last.to()));
        }
        return content;
    }

    private static boolean isOpen(Words words, Range paragraph) {
        return paragraph.size() > 1 && words.isQuoteMark(paragraph.from()) && !words.isQuoteMark(paragraph.to() - 1);
    }
}
