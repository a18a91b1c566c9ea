package org.secondsource.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.secondsource.attribution.RuleReader;
import org.secondsource.language.WordList;
import org.secondsource.reading.ArticleReader;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;

/** Reports of stories that we made up, read by rules. */
final class Reports {
    private static final ArticleReader READER = new ArticleReader(new RuleReader());

    private Reports() {}

    /** The sinking of a ferry, as two outlets tell it. */
    static List<Reading> ferry() {
        return List.of(
                report("courier", "Hartholm Courier", "2031-05-06", text("ferry-courier.txt")),
                report("herald", "Evening Herald", "2031-05-07", text("ferry-herald.txt")));
    }

    static Reading report(String id, String outlet, String day, String text) {
        Masthead.Builder masthead = Masthead.EMPTY.toBuilder();
        masthead.outlet(Given.stated(Outlet.of(outlet)));
        Stamp.parse(day).ifPresent(stamp -> masthead.published(Given.stated(stamp)));
        return READER.read(Article.of(id, text, masthead.build()));
    }

    /** A report of which only the text matters. */
    static Reading report(String id, String text) {
        return report(id, "Outlet " + id, "2031-05-06", text);
    }

    static ArticleView view(String text) {
        return new ArticleView(report("r", text), 0);
    }

    static List<List<String>> rows(String resource) {
        return WordList.rows(Reports.class, resource);
    }

    private static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(Reports.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
