package org.secondsource.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.report.json.HitJson;
import org.secondsource.archive.search.Hit;
import org.secondsource.text.Article;
import org.secondsource.text.Span;

/** Shows hits with the words found, from the archive's own text. */
final class HitLines {
    /** Characters shown before and after what was found. */
    private static final int AROUND = 60;

    /** Letters of a word that is cut all the same. */
    private static final int LONG_WORD = 20;

    private final Newsroom newsroom;
    private final PrintWriter out;

    HitLines(Newsroom newsroom, PrintWriter out) {
        this.newsroom = newsroom;
        this.out = out;
    }

    /** Writes a hit; one whose version the archive does not have is passed over: the archive is the truth. */
    void write(Hit hit, boolean json) {
        newsroom.data()
                .articles()
                .version(hit.version())
                .map(newsroom.articles()::shown)
                .ifPresent(
                        article -> out.println(json ? HitJson.of(hit, article).toString() : line(hit, article)));
    }

    private static String line(Hit hit, Article article) {
        String head = article.published().map(stamp -> stamp.date().toString()).orElse("no date") + "  "
                + article.outletName().orElse("unknown outlet") + "  " + article.id();
        String who = hit.attribution()
                .map(said -> "\n  " + said.speaker() + " (" + said.kind() + ", " + said.stance() + "): ")
                .orElse("\n  ");
        return printable(head) + who.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ") + excerpt(hit, article.text());
    }

    private static String excerpt(Hit hit, String text) {
        List<Span> shown = shown(hit);
        Span where = shown.isEmpty() ? new Span(0, 0) : shown.get(0);
        int from = wordStart(text, Math.max(0, where.start() - AROUND));
        int to = wordStart(text, Math.min(text.length(), Math.max(where.end(), where.start() + 2 * AROUND) + AROUND));
        String spans = shown.stream()
                .map(span -> "[" + span.start() + "," + span.end() + ")")
                .collect(Collectors.joining(" "));
        String cut = text.substring(from, to);
        return (from > 0 ? "…" : "") + printable(cut).strip() + (to < text.length() ? "…" : "") + "\n  " + spans;
    }

    /** Excerpts do not begin or end within a word, unless it is very long. */
    private static int wordStart(String text, int at) {
        int moved = at;
        while (moved > 0
                && moved < text.length()
                && !Character.isWhitespace(text.charAt(moved - 1))
                && moved > at - LONG_WORD) {
            moved--;
        }
        return moved;
    }

    /** Where the words stand; where only other conditions were given, what is said. */
    private static List<Span> shown(Hit hit) {
        return hit.spans().isEmpty() ? hit.attribution().map(Hit.Said::contents).orElse(List.of()) : hit.spans();
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
