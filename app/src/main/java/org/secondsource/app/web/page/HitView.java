package org.secondsource.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.web.answer.Keys;
import org.secondsource.archive.search.Hit;
import org.secondsource.text.Article;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/**
 * Something found, with the words around it.
 *
 * @param article the version in which it was found, with what was inferred about it
 */
public record HitView(Hit hit, Article article) {
    /** Characters shown before and after what was found. */
    private static final int AROUND = 90;

    /** Characters shown of one hit at most. */
    private static final int LONGEST = 420;

    /** @param found whether it is what was searched for */
    public record Piece(String text, boolean found) {}

    public String title() {
        return article.masthead().title().orElse(article.id());
    }

    public String outlet() {
        return article.outletName().orElse("unknown outlet");
    }

    public Optional<LocalDate> published() {
        return article.published().map(Stamp::date);
    }

    /** The article, at the place found. */
    public String address() {
        String at = places().isEmpty() ? "" : "?at=" + places().get(0).start() + "#sought";
        return "/articles/" + Keys.of(hit.article()) + at;
    }

    /** Where the words stand; where only other conditions were given, what is said. */
    private List<Span> places() {
        return hit.spans().isEmpty() ? hit.attribution().map(Hit.Said::contents).orElse(List.of()) : hit.spans();
    }

    public boolean isCutBefore() {
        return start() > 0;
    }

    public boolean isCutAfter() {
        return end() < article.text().length();
    }

    private int start() {
        return places().isEmpty() ? 0 : wordStart(Math.max(0, places().get(0).start() - AROUND));
    }

    private int end() {
        int length = article.text().length();
        int last = places().isEmpty() ? 0 : places().get(places().size() - 1).end();
        return wordStart(Math.min(length, Math.min(last + AROUND, start() + LONGEST)));
    }

    /** Excerpts do not begin or end within a word. */
    private int wordStart(int at) {
        String text = article.text();
        int moved = at;
        while (moved > 0
                && moved < text.length()
                && !Character.isWhitespace(text.charAt(moved - 1))
                && moved > at - 20) {
            moved--;
        }
        return moved;
    }

    /** The words around what was found, cut where it begins and ends. */
    public List<Piece> excerpt() {
        List<Piece> pieces = new ArrayList<>();
        int at = start();
        for (Span place : hit.spans()) {
            if (place.start() >= at && place.end() <= end()) {
                add(pieces, at, place.start(), false);
                add(pieces, place.start(), place.end(), true);
                at = place.end();
            }
        }
        add(pieces, at, end(), false);
        return pieces;
    }

    private void add(List<Piece> pieces, int start, int end, boolean found) {
        if (start < end) {
            pieces.add(new Piece(article.text().substring(start, end), found));
        }
    }
}
