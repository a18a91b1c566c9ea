package org.secondsource.ingest.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.ingest.Intake;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Keeps articles to a length that no report of news reaches, and says so where something was cut. */
public final class LongText {
    /** In UTF-16 code units, about 65,000 words: several times the longest magazine pieces; our own choice. */
    public static final int LONGEST = 400_000;

    private LongText() {}

    /** The same article, cut at the end of a line where it is too long. */
    static Intake cut(Intake intake, String where) {
        if (intake.article().isEmpty() || intake.article().get().text().length() <= LONGEST) {
            return intake;
        }
        Article article = intake.article().get();
        int newline = article.text().lastIndexOf('\n', LONGEST);
        int blank = article.text().lastIndexOf(' ', LONGEST);
        int last = newline > LONGEST / 2 ? newline : blank > LONGEST / 2 ? blank : LONGEST;
        int end = Character.isLowSurrogate(article.text().charAt(last)) ? last - 1 : last;
        List<Problem> problems = new ArrayList<>(intake.problems());
        problems.add(new Problem(
                ProblemCode.TOO_LONG,
                where,
                "the text has " + article.text().length() + " characters; only the first " + end + " were read"));
        Article shorter = new Article(
                article.id(),
                article.text().substring(0, end),
                article.masthead(),
                article.paragraphs().stream()
                        .filter(paragraph -> paragraph.end() <= end)
                        .toList(),
                article.links().stream()
                        .filter(link -> link.anchor().end() <= end)
                        .toList());
        return new Intake(Optional.of(shorter), problems);
    }
}
