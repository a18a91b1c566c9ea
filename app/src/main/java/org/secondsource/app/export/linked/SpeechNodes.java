package org.secondsource.app.export.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.report.Words;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.UnnamedSource;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;

/** Who says what in one report: an annotation of the words, and the way they took as entities of PROV. */
final class SpeechNodes {
    private final Names names;
    private final Agents agents;
    private final Selectors selectors;

    SpeechNodes(Names names, Selectors selectors) {
        this.names = names;
        this.agents = new Agents(names);
        this.selectors = selectors;
    }

    List<Map<String, Object>> of(Reading reading) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        String article = reading.article().id();
        for (Attribution said : reading.attributions()) {
            nodes.add(annotation(article, said));
            nodes.add(speech(article, said));
            nodes.addAll(chain(reading, said));
        }
        return nodes;
    }

    private Map<String, Object> annotation(String article, Attribution said) {
        String id = names.attribution(article, said.id());
        return Node.of(id + "/annotation", "Annotation")
                .put("motivation", "describing")
                .put("body", id)
                .putAll("target", selectors.of(article, said.spans().content()))
                .map();
    }

    private Map<String, Object> speech(String article, Attribution said) {
        String id = names.attribution(article, said.id());
        int stations = said.chain().hops().size();
        return Node.of(id, "prov:Entity", said.type() == QuoteType.INDIRECT ? "ss:IndirectSpeech" : "ss:DirectSpeech")
                .put("ss:type", Words.kebab(said.type()))
                .put("ss:stance", Words.kebab(said.stance()))
                .put("ss:sourceKind", Words.kebab(said.kind()))
                .putAll("ss:source", selectors.of(article, said.spans().source()))
                .putAll("ss:cue", selectors.of(article, said.spans().cue()))
                .put("ss:within", said.parent().map(parent -> Node.reference(names.attribution(article, parent))))
                .put("ss:confidence", Math.round(said.spans().confidence() * 10_000) / 10_000.0)
                .put("ss:by", said.spans().by())
                .put("ss:inReport", Node.reference(names.article(article)))
                .put("prov:wasDerivedFrom", Node.reference(station(id, stations - 1)))
                .put("prov:hadPrimarySource", Node.reference(station(id, 0)))
                .map();
    }

    /** One entity per station: the words as they were there, first speaker first. */
    private List<Map<String, Object>> chain(Reading reading, Attribution said) {
        List<Map<String, Object>> stations = new ArrayList<>();
        for (int at = 0; at < said.chain().hops().size(); at++) {
            stations.add(station(reading, said, at));
        }
        return stations;
    }

    private Map<String, Object> station(Reading reading, Attribution said, int at) {
        Article article = reading.article();
        String attribution = names.attribution(article.id(), said.id());
        Hop hop = said.chain().hops().get(at);
        String place = station(attribution, at);
        Optional<UnnamedSource> unnamed = at == 0 ? said.unnamed() : Optional.empty();
        Map<String, Object> agent =
                agents.of(hop, place, unnamed, article.text()).map();
        boolean document = hop.kind() == SourceKind.DOCUMENT;
        List<Object> from = new ArrayList<>();
        if (at > 0) {
            from.add(Node.reference(station(attribution, at - 1)));
        }
        if (document) {
            from.add(agent);
        }
        return Node.of(place, "prov:Entity", "ss:Words")
                .put("ss:inferred", hop.inferred())
                .putAll("ss:words", selectors.of(article.id(), hop.spans()))
                .putAll(said.type() == QuoteType.DIRECT ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", from)
                .putAll("prov:wasAttributedTo", document ? List.of() : List.of(agent))
                .map();
    }

    private static String station(String attribution, int number) {
        return attribution + "/station/" + (number + 1);
    }
}
