package org.secondsource.app.export.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.Words;
import org.secondsource.attribution.SourceKind;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Denial;
import org.secondsource.claim.Statement;
import org.secondsource.provenance.Origin;
import org.secondsource.provenance.ProvenanceNode;
import org.secondsource.provenance.Relay;

/** Who makes a claim where, who denies it, from whom the reports have it, and how many origins that leaves. */
final class ClaimNodes {
    private final DossierView view;
    private final Names names;
    private final Agents agents;
    private final Selectors selectors;

    ClaimNodes(Dossier dossier, Names names, Selectors selectors) {
        this.view = new DossierView(dossier);
        this.names = names;
        this.agents = new Agents(names);
        this.selectors = selectors;
    }

    List<Map<String, Object>> of(Claim claim) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        nodes.add(counts(claim));
        for (int number = 1; number <= claim.statements().size(); number++) {
            nodes.add(statement(claim, number));
        }
        for (int number = 1; number <= claim.denials().size(); number++) {
            nodes.add(denial(claim, number));
        }
        claim.provenance().nodes().forEach(node -> nodes.add(station(claim, node)));
        return nodes;
    }

    private Map<String, Object> counts(Claim claim) {
        String id = names.claim(claim.id());
        List<Object> origins = new ArrayList<>();
        for (Origin origin : claim.origins().list()) {
            String place = id + "/origin/" + (origins.size() + 1);
            origins.add(agents.of(origin.name(), origin.kind(), place)
                    .put("ss:on", origin.on())
                    .map());
        }
        return Node.of(id, "prov:Entity")
                .put("ss:status", Words.kebab(claim.status()))
                .put("ss:originsMin", claim.origins().min())
                .put("ss:originsMax", claim.origins().max())
                .put("ss:reports", claim.reports())
                .put("ss:outlets", claim.outlets())
                .putAll("ss:origin", origins)
                .putAll("ss:reason", claim.origins().reasons())
                .map();
    }

    private Map<String, Object> statement(Claim claim, int number) {
        Statement statement = claim.statements().get(number - 1);
        String id = names.claim(claim.id());
        return Node.of(id + "/statement/" + number, "Annotation", "ss:Statement")
                .put("motivation", "linking")
                .put("body", id)
                .putAll("target", selectors.of(statement.article(), statement.spans()))
                .put("ss:voice", Words.kebab(statement.voice()))
                .put(
                        "ss:said",
                        statement
                                .attribution()
                                .map(said -> Node.reference(names.attribution(statement.article(), said))))
                .put(view.denies(statement) ? "ss:denies" : "ss:agrees", Node.reference(id))
                .map();
    }

    private Map<String, Object> denial(Claim claim, int number) {
        Denial denial = claim.denials().get(number - 1);
        String id = names.claim(claim.id());
        return Node.of(id + "/denial/" + number, "Annotation", "ss:Denial")
                .put("motivation", "linking")
                .put("body", id)
                .put(
                        "target",
                        denial.evidence().stream()
                                .map(each -> selectors.of(each.article(), each.span()))
                                .toList())
                .put("ss:describedAs", denial.by())
                .put("ss:strength", Words.kebab(denial.strength()))
                .put("ss:wording", denial.words())
                .put("ss:denies", Node.reference(id))
                .map();
    }

    /** What a node of the graph had of the claim: an entity of PROV, with whom it had it from. */
    private Map<String, Object> station(Claim claim, ProvenanceNode node) {
        String place = station(claim, node.key());
        List<Relay> relays = claim.provenance().relays().stream()
                .filter(relay -> relay.to().equals(node.key()))
                .toList();
        Map<String, Object> agent = agents.of(node.name(), node.kind(), place).map();
        boolean document = node.kind() == SourceKind.DOCUMENT;
        return Node.of(place, "prov:Entity", "ss:Words")
                .put("prov:specializationOf", Node.reference(names.claim(claim.id())))
                .putAll("prov:wasAttributedTo", document ? List.of() : List.of(agent))
                .putAll("prov:hadPrimarySource", document ? List.of(agent) : List.of())
                .put("ss:inReport", report(node).map(Node::reference))
                .putAll(
                        "prov:wasDerivedFrom",
                        relays.stream()
                                .filter(relay -> !relay.inferred())
                                .map(relay -> Node.reference(station(claim, relay.from())))
                                .toList())
                .putAll(
                        "prov:qualifiedDerivation",
                        relays.stream().map(relay -> derivation(claim, relay)).toList())
                .map();
    }

    /** Every edge with its words; what was only concluded stands here alone, as no plain derivation. */
    private Map<String, Object> derivation(Claim claim, Relay relay) {
        return Node.unnamed("prov:Derivation")
                .put("prov:entity", Node.reference(station(claim, relay.from())))
                .put("ss:inferred", relay.inferred())
                .put("ss:why", relay.why())
                .put("ss:words", selectors.of(relay.evidence()))
                .map();
    }

    private String station(Claim claim, String key) {
        return names.agent("claim/" + claim.id() + "/station", key);
    }

    private Optional<String> report(ProvenanceNode node) {
        return view.articles().stream()
                .filter(article -> node.report()
                        && (node.key().equals(article) || node.key().equals("report:" + article)))
                .findFirst()
                .map(names::article);
    }
}
