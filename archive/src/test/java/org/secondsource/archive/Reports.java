package org.secondsource.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Hyperlink;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/** Articles of invented outlets. */
public final class Reports {
    public static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private Reports() {}

    public static Article plain(String id, String text) {
        return Article.of(id, text, Masthead.EMPTY);
    }

    public static Article at(String id, String url, String text) {
        return Article.of(id, text, Masthead.EMPTY.toBuilder().url(url).build());
    }

    /** With every field there is. */
    public static Article full(String id) {
        String text = "MARLOW (Lantern)\nThe harbour was closed \uD83D\uDEA2 on Tuesday, two officials said.";
        Masthead masthead = Masthead.EMPTY.toBuilder()
                .title("Harbour \"closed\"; it's said")
                .outlet(Given.inferred(Outlet.of("Daily Lantern"), new Span(8, 15)))
                .url("https://lantern.example/harbour?utm_source=x")
                .published(Given.inferred(Stamp.of(LocalDate.of(2026, 3, 12)), new Span(0, 3)))
                .modified(Stamp.parse("2026-03-12T19:04:00+02:00").orElseThrow())
                .language("en")
                .dateline(Given.stated("MARLOW (Lantern)"))
                .authors(List.of("Ada Quill", "Ben Ostrow"))
                .credits(List.of("Editing by C. Vale"))
                .captions(List.of("", "A ship; 'the Gull'"))
                .notes(List.of("Corrected: a date"))
                .build();
        return new Article(
                id,
                text,
                masthead,
                List.of(new Span(0, 16), new Span(17, text.length())),
                List.of(new Hyperlink(new Span(21, 28), "https://marlow.example/?a=1&b=%20")));
    }
}
