package org.secondsource.app.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.Dossier;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Statement;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Stamp;

/** What schema.org has terms for: reports and whom they cite, claims, quotations. */
final class SchemaNodes {
    private final Dossier dossier;
    private final Names names;
    private final Selectors selectors;

    SchemaNodes(Dossier dossier, Names names) {
        this.dossier = dossier;
        this.names = names;
        this.selectors = new Selectors(dossier, names);
    }

    List<Map<String, Object>> all() {
        List<Map<String, Object>> nodes = new ArrayList<>();
        dossier.readings().forEach(reading -> nodes.add(report(reading)));
        dossier.comparison().claims().forEach(claim -> nodes.add(claim(claim)));
        dossier.readings().forEach(reading -> nodes.addAll(quotations(reading)));
        return nodes;
    }

    private Map<String, Object> report(Reading reading) {
        Article article = reading.article();
        Masthead masthead = article.masthead();
        List<String> cited = cited(reading);
        return Node.of(names.article(article.id()), "NewsArticle")
                .put("identifier", article.id())
                .put("headline", masthead.title())
                .put("url", masthead.url())
                .put("publisher", article.outletName().map(this::outlet))
                .putAll(
                        "author",
                        masthead.authors().stream()
                                .map(author -> Map.of("name", author))
                                .toList())
                .put("datePublished", article.published().map(Stamp::toString))
                .put("dateModified", masthead.modified().map(Stamp::toString))
                .put("inLanguage", masthead.language())
                .putAll("correction", masthead.notes())
                .putAll("citation", cited.stream().map(this::work).toList())
                .putAll("isBasedOn", Node.references(atHand(article, cited)))
                .map();
    }

    private Map<String, Object> outlet(String name) {
        return Node.of(names.outlet(name), "NewsMediaOrganization")
                .put("name", name)
                .map();
    }

    /** What a report cites is some work of an outlet; which one, it seldom says. */
    private Map<String, Object> work(String outlet) {
        return Node.unnamed("CreativeWork").put("publisher", outlet(outlet)).map();
    }

    /** Outlets that a report says it has words from, in the order of its text. */
    private static List<String> cited(Reading reading) {
        Set<String> outlets = new LinkedHashSet<>();
        for (Attribution said : reading.attributions()) {
            List<Hop> hops = said.chain().hops();
            hops.subList(0, hops.size() - 1).stream()
                    .filter(hop -> hop.kind() == SourceKind.OUTLET && !hop.inferred())
                    .forEach(hop -> outlets.add(hop.name()));
        }
        reading.article().outletName().ifPresent(outlets::remove);
        return List.copyOf(outlets);
    }

    /** The reports here of outlets that are cited, where an outlet has only one. */
    private List<String> atHand(Article citing, List<String> cited) {
        List<String> reports = new ArrayList<>();
        for (String outlet : cited) {
            List<String> own = dossier.readings().stream()
                    .map(Reading::article)
                    .filter(article -> !article.id().equals(citing.id()))
                    .filter(article ->
                            article.outletName().filter(outlet::equals).isPresent())
                    .map(Article::id)
                    .toList();
            if (own.size() == 1) {
                reports.add(names.article(own.get(0)));
            }
        }
        return reports;
    }

    private Map<String, Object> claim(Claim claim) {
        List<String> reports = claim.statements().stream()
                .map(Statement::article)
                .distinct()
                .map(names::article)
                .toList();
        return Node.of(names.claim(claim.id()), "Claim")
                .put("text", claim.text())
                .putAll("appearance", Node.references(reports))
                .map();
    }

    private List<Map<String, Object>> quotations(Reading reading) {
        String article = reading.article().id();
        return reading.attributions().stream()
                .filter(said -> said.type() != QuoteType.INDIRECT)
                .map(said -> Node.of(names.attribution(article, said.id()), "Quotation")
                        .put("text", selectors.words(article, said.spans().content()))
                        .put("spokenByCharacter", speaker(said))
                        .put("isPartOf", Node.reference(names.article(article)))
                        .map())
                .toList();
    }

    /** Whoever speaks under a name; a source without one is never given any. */
    private Optional<Map<String, Object>> speaker(Attribution said) {
        String type = said.kind() == SourceKind.PERSON ? "Person" : "Organization";
        boolean speaks = said.kind() == SourceKind.PERSON || said.kind() == SourceKind.ORGANISATION;
        String kind = said.kind() == SourceKind.PERSON ? "person" : "organisation";
        return said.speaker()
                .filter(name -> speaks)
                .map(name ->
                        Node.of(names.agent(kind, name), type).put("name", name).map());
    }
}
