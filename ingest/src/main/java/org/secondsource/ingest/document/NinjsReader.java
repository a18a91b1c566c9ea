package org.secondsource.ingest.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads IPTC's news in JSON, ninjs 2 and 3: the fields a text report has. */
final class NinjsReader implements DocumentReader {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public Intake read(String id, Body body, String where) {
        try {
            JsonNode item = JSON.readTree(body.bytes());
            if (!item.isObject() || string(item, "uri").isEmpty()) {
                return Intake.of(
                        new Problem(ProblemCode.UNREADABLE, where, "not ninjs: expected an object with a \"uri\""));
            }
            return PlainPage.of(string(item, "uri").orElse(id), paragraphs(item), masthead(item), where);
        } catch (JacksonException broken) {
            return PlainPage.broken(where, "ninjs file", broken);
        }
    }

    private static List<String> paragraphs(JsonNode item) {
        List<String> plain = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (JsonNode part : item.path("bodies")) {
            String content = string(part, "value").orElse("");
            boolean text = string(part, "contentType").orElse("text/plain").startsWith("text/plain");
            if (text) {
                plain.addAll(Arrays.asList(content.split("\n\\s*\n|\n")));
            } else {
                Jsoup.parse(content).select("p, h2, h3, li").stream()
                        .map(Element::text)
                        .forEach(marked::add);
            }
        }
        return plain.isEmpty() ? marked : plain;
    }

    private static Masthead masthead(JsonNode item) {
        Masthead.Builder builder = Masthead.EMPTY.toBuilder();
        first(item, "headlines").or(() -> string(item, "title")).ifPresent(builder::title);
        string(item, "firstCreated")
                .or(() -> string(item, "versionCreated"))
                .flatMap(Stamp::parse)
                .ifPresent(stamp -> builder.published(Given.stated(stamp)));
        string(item, "versionCreated").flatMap(Stamp::parse).ifPresent(builder::modified);
        string(item, "language").ifPresent(builder::language);
        provider(item).ifPresent(name -> builder.outlet(Given.stated(Outlet.of(name))));
        string(item, "by").ifPresent(by -> builder.authors(List.of(by)));
        string(item, "located").ifPresent(place -> builder.dateline(Given.stated(place)));
        return builder.build();
    }

    /** ninjs 2 and 3 name the provider among the sources of information. */
    private static Optional<String> provider(JsonNode item) {
        for (JsonNode source : item.path("infoSources")) {
            if (source.path("role").asString("").endsWith("provider")
                    || item.path("infoSources").size() == 1) {
                return string(source, "name");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(JsonNode item, String list) {
        for (JsonNode each : item.path(list)) {
            return string(each, "value");
        }
        return Optional.empty();
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("").strip()).filter(text -> !text.isEmpty());
    }
}
