package org.secondsource.ingest.document;

import java.util.List;
import org.secondsource.ingest.Intake;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Turns paragraphs into an article, the same way for every kind of document. */
final class PlainPage {
    private PlainPage() {}

    /** Blank paragraphs are dropped; white space inside the others is made one space. */
    static Intake of(String id, List<String> paragraphs, Masthead masthead, String where) {
        String text = String.join(
                "\n\n",
                paragraphs.stream()
                        .map(paragraph ->
                                paragraph.replaceAll("[\\s\\u00a0]+", " ").strip())
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList());
        return text.isEmpty()
                ? Intake.of(new Problem(ProblemCode.EMPTY, where, "the document holds no text"))
                : Intake.of(Article.of(id, text, masthead));
    }

    static Intake broken(String where, String kind, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return Intake.of(new Problem(ProblemCode.UNREADABLE, where, "not a whole " + kind + " (" + reason + ")"));
    }
}
