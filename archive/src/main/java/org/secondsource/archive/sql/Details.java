package org.secondsource.archive.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.text.Article;
import org.secondsource.text.Hyperlink;
import org.secondsource.text.LivePost;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/** Takes an article apart into rows, and puts it together again as it was. */
final class Details {
    private final List<Detail> rows;

    Details(List<Detail> rows) {
        this.rows = rows;
    }

    static List<Detail> of(Article article) {
        Masthead masthead = article.masthead();
        List<Detail> rows = new ArrayList<>();
        masthead.title().ifPresent(title -> rows.add(Detail.of("title", title)));
        masthead.outlet().ifPresent(given -> {
            rows.add(Detail.of("outlet", given.value().name(), given));
            given.value().domain().ifPresent(domain -> rows.add(Detail.of("domain", domain)));
        });
        masthead.url().ifPresent(url -> rows.add(Detail.of("url", url)));
        masthead.published()
                .ifPresent(
                        given -> rows.add(Detail.of("published", given.value().toString(), given)));
        masthead.modified().ifPresent(stamp -> rows.add(Detail.of("modified", stamp.toString())));
        masthead.language().ifPresent(language -> rows.add(Detail.of("language", language)));
        masthead.dateline().ifPresent(given -> rows.add(Detail.of("dateline", given.value(), given)));
        masthead.authors().forEach(author -> rows.add(Detail.of("author", author)));
        masthead.credits().forEach(credit -> rows.add(Detail.of("credit", credit)));
        masthead.captions().forEach(caption -> rows.add(Detail.of("caption", caption)));
        masthead.notes().forEach(note -> rows.add(Detail.of("note", note)));
        masthead.posts().forEach(post -> rows.add(Detail.at("post", printed(post), post.span())));
        article.paragraphs().forEach(span -> rows.add(Detail.at("paragraph", "", span)));
        article.links().forEach(link -> rows.add(Detail.at("link", link.href(), link.anchor())));
        return rows;
    }

    /** The time, or a stroke for none, then the title. */
    private static String printed(LivePost post) {
        return post.time().map(Stamp::toString).orElse("-")
                + post.title().map(title -> " " + title).orElse("");
    }

    private static LivePost post(String printed, Span span) {
        int cut = printed.indexOf(' ');
        return new LivePost(
                Stamp.parse(cut < 0 ? printed : printed.substring(0, cut)),
                cut < 0 ? Optional.empty() : Optional.of(printed.substring(cut + 1)),
                span);
    }

    Article article(String id, String text) {
        List<Span> paragraphs =
                all("paragraph").flatMap(row -> row.span().stream()).toList();
        List<Hyperlink> links = all("link")
                .flatMap(row -> row.span().map(span -> new Hyperlink(span, row.value())).stream())
                .toList();
        return new Article(id, text, masthead(), paragraphs, links);
    }

    private Masthead masthead() {
        Masthead.Builder builder = Masthead.EMPTY.toBuilder();
        one("title").ifPresent(row -> builder.title(row.value()));
        Optional<String> domain = one("domain").map(Detail::value);
        one("outlet").ifPresent(row -> builder.outlet(row.given(new Outlet(row.value(), domain))));
        one("url").ifPresent(row -> builder.url(row.value()));
        one("published")
                .ifPresent(row -> Stamp.parse(row.value()).ifPresent(stamp -> builder.published(row.given(stamp))));
        one("modified").flatMap(row -> Stamp.parse(row.value())).ifPresent(builder::modified);
        one("language").ifPresent(row -> builder.language(row.value()));
        one("dateline").ifPresent(row -> builder.dateline(row.given(row.value())));
        return builder.authors(values("author"))
                .credits(values("credit"))
                .captions(values("caption"))
                .notes(values("note"))
                .posts(all("post")
                        .flatMap(row -> row.span().map(span -> post(row.value(), span)).stream())
                        .toList())
                .build();
    }

    private Stream<Detail> all(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }

    private Optional<Detail> one(String kind) {
        return all(kind).findFirst();
    }

    private List<String> values(String kind) {
        return all(kind).map(Detail::value).toList();
    }
}
