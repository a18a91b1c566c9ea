package org.secondsource.app.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.Dossier;
import org.secondsource.app.report.JsonText;
import org.secondsource.app.report.Version;
import org.secondsource.reading.Reading;

/**
 * The front door: a dossier as JSON-LD, whole or as the few lines that stand in the head of a page. Same dossier and
 * version, same bytes. Stateless, safe for use by many threads.
 */
public final class LinkedData {
    /** Everything: who says what where, chains, claims and origins, differences. */
    public String render(Dossier dossier) {
        Names names = Names.of(dossier);
        Selectors selectors = new Selectors(dossier, names);
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(about(dossier, names));
        graph.addAll(new SchemaNodes(dossier, names).all());
        SpeechNodes speech = new SpeechNodes(names, selectors);
        dossier.readings().forEach(reading -> graph.addAll(speech.of(reading)));
        ClaimNodes claims = new ClaimNodes(dossier, names, selectors);
        dossier.comparison().claims().forEach(claim -> graph.addAll(claims.of(claim)));
        graph.addAll(
                new DifferenceNodes(names, selectors).of(dossier.comparison().differences()));
        return JsonText.indented(document(Vocabulary.full(), graph));
    }

    /**
     * Reports, claims and quotations in schema.org's terms, fit to stand in a {@code script} element: no sign in it can end
     * the element or open another.
     */
    public String head(Dossier dossier) {
        Map<String, Object> document = document(Vocabulary.head(), new SchemaNodes(dossier, Names.of(dossier)).all());
        return JsonText.compact(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Map<String, Object> document(Object context, List<Map<String, Object>> graph) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context);
        document.put("@graph", graph);
        return document;
    }

    private static Map<String, Object> about(Dossier dossier, Names names) {
        Map<String, Object> program = Node.unnamed("prov:SoftwareAgent")
                .put("name", "Second Source")
                .put("schema:softwareVersion", Version.current())
                .map();
        List<String> reports = dossier.readings().stream()
                .map(Reading::article)
                .map(article -> names.article(article.id()))
                .toList();
        return Node.of(names.dossier(), "prov:Entity", "CreativeWork")
                .put("name", dossier.story().label())
                .put("schema:abstract", dossier.summary())
                .put("ss:offsets", "Unicode code points")
                .putAll("isBasedOn", Node.references(reports))
                .put("prov:wasAttributedTo", program)
                .map();
    }
}
