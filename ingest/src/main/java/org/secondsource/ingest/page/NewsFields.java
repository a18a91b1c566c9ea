package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Span;

/** What newsrooms print around a report: dateline, credits, captions, notes. */
final class NewsFields {
    /** WASHINGTON (Reuters) -; PARIS, Nov 28 (AFP) —; Berlin (dpa) –; the place in capitals or an agency in brackets. */
    private static final Pattern DATELINE = Pattern.compile(
            "^((?:(?:\\p{Lu}[\\p{Lu}.'\\u2019-]+)(?:[ /]\\p{Lu}[\\p{Lu}.'\\u2019-]+){0,3}(?:, [\\p{L}.]+(?: [\\p{L}.]+)?)?(?:, \\p{L}+\\.? \\d{1,2})?(?: ?\\([\\p{L}/ .]{2,30}\\))?"
                    + "|\\p{Lu}[\\p{L}.'\\u2019/-]+(?: \\p{Lu}[\\p{L}.'\\u2019-]+){0,3} ?\\([\\p{L}/ .]{2,30}\\)))\\s?(?:[\\u2013\\u2014]|--?)\\s");

    /** How far from the end of the text a credit line may stand, in paragraphs: behind it only notes are printed. */
    private static final int LAST_PARAGRAPHS = 3;

    private static final Pattern CREDIT = Pattern.compile(
            "^[(\\[]?(?:(?:additional )?reporting by|with (?:additional )?reporting|(?:writing|editing|compiled|edited) by|"
                    + "with files from|mit material von|\\(?(?:dpa|afp|reuters|apa|sid|epd|kna)(?:/[\\p{L}-]{2,12})*\\)?$).*",
            Pattern.CASE_INSENSITIVE);
    /** Reuters' line, which no sentence begins with. */
    private static final Pattern SURE_CREDIT = Pattern.compile(
            "^[(\\[]?(?:reporting|writing) by\\b.{0,300}\\b(?:editing|writing|reporting) by\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Update" alone begins many a sentence; "this article was amended" none. */
    private static final int LONG_PHRASE = 15;

    private static final int SHORTEST_NOTE = 4;
    private static final int LEAST_NOTE = 6;
    private static final int LONGEST_CREDIT = 400;

    private NewsFields() {}

    static Optional<Given<String>> dateline(Article article) {
        if (article.paragraphs().isEmpty()) {
            return Optional.empty();
        }
        for (Span paragraph :
                article.paragraphs().subList(0, Math.min(2, article.paragraphs().size()))) {
            String text = paragraph.of(article.text());
            Matcher found = DATELINE.matcher(text.substring(0, Math.min(120, text.length())));
            if (found.find()) {
                Span where = new Span(paragraph.start(), paragraph.start() + found.end(1));
                return Optional.of(Given.inferred(found.group(1), where));
            }
        }
        return Optional.empty();
    }

    /** Whether a paragraph this far from the end is a credit line, whatever the model took it for. */
    static boolean isCredit(String text, int fromEnd) {
        return text.length() <= LONGEST_CREDIT
                && (fromEnd < LAST_PARAGRAPHS || SURE_CREDIT.matcher(text).lookingAt())
                && CREDIT.matcher(text).matches();
    }

    /** Whether a block calls itself a correction, an update or an editor's note. */
    static boolean isNote(PageScan scan, int block) {
        int phrase = scan.phrases(block)[Phrases.Kind.NOTE.index()];
        if (phrase < SHORTEST_NOTE) {
            return false;
        }
        int colon = scan.block(block).text().indexOf(':');
        boolean announced = colon >= phrase - 1 && colon <= phrase + 20;
        return scan.words(block).length >= LEAST_NOTE && (announced || phrase >= LONG_PHRASE);
    }

    /** The notes of an article, those among its paragraphs too. */
    static List<String> notes(Labelled page) {
        Set<String> notes = new LinkedHashSet<>();
        Span around = page.around();
        for (int block = around.start(); block < around.end(); block++) {
            BlockKind kind = page.kinds().get(block);
            if (kind == BlockKind.NOTE || (kind.isText() && isNote(page.scan(), block))) {
                notes.add(page.scan().block(block).text());
            }
        }
        return new ArrayList<>(notes);
    }

    /** The captions with their photo credits apart; a credit in a block of its own goes to the caption before it. */
    static List<Caption> captions(Labelled page) {
        List<Caption> captions = new ArrayList<>();
        for (String text : texts(page, BlockKind.CAPTION)) {
            Caption caption = CaptionReader.read(text);
            int last = captions.size() - 1;
            if (caption.text().isEmpty()
                    && last >= 0
                    && captions.get(last).credit().isEmpty()) {
                captions.set(last, new Caption(captions.get(last).text(), caption.credit()));
            } else {
                captions.add(caption);
            }
        }
        return captions;
    }

    /** The texts of the blocks of one kind in and around the article, each once. */
    static List<String> texts(Labelled page, BlockKind kind) {
        Set<String> texts = new LinkedHashSet<>();
        Span around = page.around();
        for (int block = around.start(); block < around.end(); block++) {
            if (page.kinds().get(block) == kind) {
                texts.add(page.scan().block(block).text());
            }
        }
        return new ArrayList<>(texts);
    }
}
