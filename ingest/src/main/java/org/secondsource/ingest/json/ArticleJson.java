package org.secondsource.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.ingest.Intake;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Hyperlink;
import org.secondsource.text.LivePost;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an article from its JSON form. Fields it does not know are passed over; a field it cannot understand is left out
 * and reported. Stateless, safe for use by many threads.
 */
public final class ArticleJson {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param json one JSON object
     * @param where file and line, for messages
     */
    public Intake read(String json, String where) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException broken) {
            return Intake.of(new Problem(
                    ProblemCode.BAD_LINE, where, "not valid JSON (" + firstLine(broken.getOriginalMessage()) + ")"));
        }
        if (!node.isObject()) {
            return badLine(where, "expected a JSON object with \"id\" and \"text\"");
        }
        if (!node.path("text").isString()) {
            return badLine(where, "the article has no \"text\"");
        }
        JsonNode id = node.path("id");
        if (!id.isString() && !id.isNumber()) {
            return badLine(where, "the article has no \"id\"");
        }
        if (node.path("text").asString().isBlank()) {
            return Intake.of(new Problem(ProblemCode.EMPTY, where, "article " + id.asString() + " has no text"));
        }
        return new Fields(node, where).article();
    }

    private static Intake badLine(String where, String message) {
        return Intake.of(new Problem(ProblemCode.BAD_LINE, where, message));
    }

    private static String firstLine(String message) {
        int newline = message.indexOf('\n');
        return newline < 0 ? message : message.substring(0, newline);
    }

    /** One object being read, with the problems met. */
    private static final class Fields {
        private final JsonNode node;
        private final String where;
        private final String text;
        private final CodePoints codePoints;
        private final List<Problem> problems = new ArrayList<>();

        Fields(JsonNode node, String where) {
            this.node = node;
            this.where = where;
            this.text = node.path("text").asString();
            this.codePoints = CodePoints.of(text);
        }

        Intake article() {
            Article article =
                    new Article(node.path("id").asString(), text, masthead(), spans("paragraphs"), hyperlinks());
            return new Intake(Optional.of(article), problems);
        }

        private Masthead masthead() {
            Masthead.Builder builder = Masthead.EMPTY.toBuilder();
            string("title").ifPresent(builder::title);
            outlet().ifPresent(outlet -> builder.outlet(Given.stated(outlet)));
            string("url").ifPresent(builder::url);
            stamp("published").or(() -> stamp("date")).ifPresent(stamp -> builder.published(Given.stated(stamp)));
            stamp("modified").ifPresent(builder::modified);
            string("language").or(() -> string("lang")).ifPresent(builder::language);
            string("dateline").ifPresent(dateline -> builder.dateline(Given.stated(dateline)));
            builder.authors(strings("authors")).credits(strings("credits"));
            builder.captions(strings("captions")).notes(strings("notes")).posts(posts());
            return builder.build();
        }

        private Optional<Outlet> outlet() {
            Optional<String> domain = string("outletDomain");
            return string("outlet").or(() -> domain).map(name -> new Outlet(name, domain));
        }

        private Optional<String> string(String field) {
            JsonNode value = node.path(field);
            if (value.isString()) {
                return Optional.of(value.asString().strip()).filter(content -> !content.isEmpty());
            }
            if (!value.isMissingNode() && !value.isNull()) {
                badField(field, "expected a string");
            }
            return Optional.empty();
        }

        private Optional<Stamp> stamp(String field) {
            Optional<String> printed = string(field);
            Optional<Stamp> stamp = printed.flatMap(Stamp::parse);
            if (printed.isPresent() && stamp.isEmpty()) {
                badField(field, "expected 2025-11-28 or 2025-11-28T19:04:00Z, found " + printed.get());
            }
            return stamp;
        }

        private List<String> strings(String field) {
            JsonNode value = node.path(field);
            if (value.isString()) {
                return List.of(value.asString());
            }
            if (!value.isArray()) {
                if (!value.isMissingNode() && !value.isNull()) {
                    badField(field, "expected a list of strings");
                }
                return List.of();
            }
            List<String> strings = new ArrayList<>();
            for (JsonNode each : value) {
                if (each.isString()) {
                    strings.add(each.asString());
                } else {
                    badField(field, "expected a list of strings");
                }
            }
            return strings;
        }

        /** Spans that lie in the text, in order and apart from each other; if any does not, none is kept. */
        private List<Span> spans(String field) {
            List<Span> spans = new ArrayList<>();
            int last = 0;
            for (JsonNode pair : node.path(field)) {
                Optional<Span> span = span(pair.path(0), pair.path(1));
                if (span.isEmpty() || span.get().start() < last) {
                    badField(field, "expected spans [start, end) in order, inside the text: " + pair);
                    return List.of();
                }
                spans.add(span.get());
                last = span.get().end();
            }
            return spans;
        }

        private List<Hyperlink> hyperlinks() {
            List<Hyperlink> links = new ArrayList<>();
            for (JsonNode link : node.path("links")) {
                Optional<Span> anchor = span(link.path("start"), link.path("end"));
                if (anchor.isPresent() && link.path("href").isString()) {
                    links.add(new Hyperlink(anchor.get(), link.path("href").asString()));
                } else {
                    badField("links", "expected start, end and href, inside the text: " + link);
                }
            }
            return links;
        }

        private List<LivePost> posts() {
            List<LivePost> posts = new ArrayList<>();
            for (JsonNode post : node.path("posts")) {
                Optional<Span> span = span(post.path("start"), post.path("end"));
                if (span.isEmpty()) {
                    badField("posts", "expected start and end, inside the text: " + post);
                    continue;
                }
                Fields fields = new Fields(post, where);
                posts.add(new LivePost(fields.stamp("time"), fields.string("title"), span.get()));
                problems.addAll(fields.problems);
            }
            return posts;
        }

        private Optional<Span> span(JsonNode start, JsonNode end) {
            if (!start.isInt() || !end.isInt()) {
                return Optional.empty();
            }
            int from = start.asInt();
            int to = end.asInt();
            return from < 0 || to < from || to > codePoints.length()
                    ? Optional.empty()
                    : Optional.of(codePoints.toUtf16(from, to));
        }

        private void badField(String field, String expected) {
            problems.add(new Problem(ProblemCode.BAD_FIELD, where, "\"" + field + "\" was left out: " + expected));
        }
    }
}
