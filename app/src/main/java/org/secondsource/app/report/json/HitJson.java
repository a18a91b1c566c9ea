package org.secondsource.app.report.json;

import java.util.List;
import java.util.stream.Stream;
import org.secondsource.archive.search.Hit;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Something found, as {@code search --json} and the API give it. */
public final class HitJson {
    private static final JsonMapper JSON = new JsonMapper();

    private HitJson() {}

    /** @param article the version the hit points into, with what was inferred about it */
    public static ObjectNode of(Hit hit, Article article) {
        CodePoints codePoints = CodePoints.of(article.text());
        ObjectNode node = JSON.createObjectNode();
        node.put("article", article.id());
        article.masthead().title().ifPresent(title -> node.put("title", title));
        article.outletName().ifPresent(outlet -> node.put("outlet", outlet));
        article.published().map(Stamp::toString).ifPresent(published -> node.put("published", published));
        inferred(article, node);
        hit.attribution().ifPresent(said -> {
            ObjectNode attribution = node.putObject("attribution");
            attribution.put("speaker", said.speaker());
            attribution.put("kind", said.kind());
            attribution.put("stance", said.stance());
            spans(attribution.putArray("content"), said.contents(), codePoints);
        });
        spans(node.putArray("spans"), hit.spans(), codePoints);
        ArrayNode words = node.putArray("words");
        hit.spans().forEach(span -> words.add(span.of(article.text())));
        return node;
    }

    /** Names those of outlet and date that nobody stated but the text showed; nothing where there is none. */
    public static void inferred(Article article, ObjectNode node) {
        boolean outlet = article.masthead().outlet().filter(Given::inferred).isPresent();
        boolean published =
                article.masthead().published().filter(Given::inferred).isPresent();
        if (outlet || published) {
            ArrayNode fields = node.putArray("inferred");
            Stream.of(outlet ? "outlet" : "", published ? "published" : "")
                    .filter(name -> !name.isEmpty())
                    .forEach(fields::add);
        }
    }

    private static void spans(ArrayNode array, List<Span> spans, CodePoints codePoints) {
        spans.forEach(
                span -> array.addArray().add(codePoints.fromUtf16(span.start())).add(codePoints.fromUtf16(span.end())));
    }
}
