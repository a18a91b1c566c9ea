package org.secondsource.app.report.json;

import java.io.Writer;
import java.util.List;
import org.secondsource.Dossier;
import org.secondsource.app.report.Version;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;

/** The front door: dossiers, readings and articles as JSON. Stateless, safe for use by many threads. */
public final class JsonReport {

    /** @param withText whether the articles' texts are written too */
    public void write(Dossier dossier, boolean withText, Writer writer) {
        try (JsonOut json = JsonOut.indented(writer)) {
            json.startObject();
            json.startObject("program");
            json.field("name", "Second Source");
            json.field("version", Version.current());
            json.endObject();
            json.startObject("story");
            json.field("id", dossier.story().id());
            json.field("label", dossier.story().label());
            json.strings("articles", dossier.story().articles());
            json.endObject();
            json.startList("articles");
            dossier.readings().forEach(reading -> ArticleFields.write(json, reading.article(), withText));
            json.endList();
            json.startList("readings");
            dossier.readings().forEach(reading -> ReadingFields.write(json, reading, List.of()));
            json.endList();
            new ComparisonFields(json, dossier).write();
            json.endObject();
        }
    }

    /**
     * The line of one article that was read.
     *
     * @param more problems met before the article was read
     */
    public void writeLine(Reading reading, List<Problem> more, Writer writer) {
        JsonOut json = JsonOut.onOneLine(writer);
        ReadingFields.write(json, reading, more);
        json.close();
    }

    /** The line of one article, with its text. */
    public void writeLine(Article article, Writer writer) {
        JsonOut json = JsonOut.onOneLine(writer);
        ArticleFields.write(json, article, true);
        json.close();
    }
}
