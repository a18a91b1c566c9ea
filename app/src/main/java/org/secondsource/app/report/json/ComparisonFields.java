package org.secondsource.app.report.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.secondsource.Dossier;
import org.secondsource.app.report.Words;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Comparison;
import org.secondsource.claim.Denial;
import org.secondsource.claim.Difference;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.Link;
import org.secondsource.claim.Reply;
import org.secondsource.claim.SentenceRef;
import org.secondsource.claim.Side;
import org.secondsource.claim.Silence;
import org.secondsource.claim.Statement;
import org.secondsource.claim.TimelineEntry;
import org.secondsource.framing.FramingNote;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.provenance.Origin;
import org.secondsource.provenance.ProvenanceNode;
import org.secondsource.provenance.Relay;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;

/** Writes what came out of comparing the readings of a story. */
final class ComparisonFields {
    private final JsonOut json;
    private final Dossier dossier;
    private final Map<String, CodePoints> codePoints = new HashMap<>();

    ComparisonFields(JsonOut json, Dossier dossier) {
        this.json = json;
        this.dossier = dossier;
        for (Reading reading : dossier.readings()) {
            codePoints.put(
                    reading.article().id(), CodePoints.of(reading.article().text()));
        }
    }

    void write() {
        Comparison comparison = dossier.comparison();
        list("claims", comparison.claims(), this::claim);
        list("links", comparison.links(), this::link);
        list("differences", comparison.differences(), this::difference);
        list("timeline", comparison.timeline(), this::timelineEntry);
        list("figures", comparison.figures(), this::figure);
        list("denials", comparison.denials(), this::denial);
        list("silences", comparison.silences(), this::silence);
        list("replies", comparison.replies(), this::reply);
        list("copies", dossier.copies(), this::copy);
        list("framing", dossier.framing(), this::framing);
        list("problems", dossier.problems(), problem -> ReadingFields.problem(json, problem));
        json.field("summary", dossier.summary());
    }

    private <T> void list(String name, Iterable<T> values, Consumer<T> each) {
        json.startList(name);
        values.forEach(each);
        json.endList();
    }

    private CodePoints of(String article) {
        CodePoints found = codePoints.get(article);
        if (found == null) {
            throw new IllegalArgumentException("the dossier points at " + article + ", which is none of its articles");
        }
        return found;
    }

    private void claim(Claim claim) {
        json.startObject();
        json.field("id", claim.id());
        json.field("text", claim.text());
        list("statements", claim.statements(), this::statement);
        json.startObject("origins");
        json.field("min", claim.origins().min());
        json.field("max", claim.origins().max());
        list("list", claim.origins().list(), this::origin);
        json.strings("reasons", claim.origins().reasons());
        json.endObject();
        json.startObject("provenance");
        list("nodes", claim.provenance().nodes(), this::node);
        list("relays", claim.provenance().relays(), this::relay);
        json.endObject();
        json.field("reports", claim.reports());
        json.field("outlets", claim.outlets());
        json.field("status", Words.kebab(claim.status()));
        json.score("centrality", claim.centrality());
        json.endObject();
    }

    private void statement(Statement statement) {
        json.startObject();
        json.field("article", statement.article());
        json.numbers("sentences", statement.sentences());
        json.field("attribution", statement.attribution());
        json.spans("spans", statement.spans(), of(statement.article()));
        json.field("voice", Words.kebab(statement.voice()));
        json.endObject();
    }

    private void origin(Origin origin) {
        json.startObject();
        json.field("name", origin.name());
        json.field("kind", Words.kebab(origin.kind()));
        json.field("on", origin.on());
        json.endObject();
    }

    private void node(ProvenanceNode node) {
        json.startObject();
        json.field("key", node.key());
        json.field("name", node.name());
        json.field("kind", Words.kebab(node.kind()));
        json.field("report", node.report());
        json.endObject();
    }

    private void relay(Relay relay) {
        json.startObject();
        json.field("from", relay.from());
        json.field("to", relay.to());
        evidence("evidence", relay.evidence());
        json.field("inferred", relay.inferred());
        json.field("why", relay.why());
        json.endObject();
    }

    private void evidence(String name, Optional<Evidence> evidence) {
        if (evidence.isEmpty()) {
            json.field(name, Optional.empty());
            return;
        }
        json.startObject(name);
        evidence(evidence.get());
        json.endObject();
    }

    /** The two fields that point at text. */
    private void evidence(Evidence evidence) {
        json.field("article", evidence.article());
        json.span("span", evidence.span(), of(evidence.article()));
    }

    private void link(Link link) {
        json.startObject();
        sentence("a", link.a());
        sentence("b", link.b());
        json.field("kind", Words.kebab(link.kind()));
        json.score("score", link.score());
        json.field("why", link.why());
        json.endObject();
    }

    private void sentence(String name, SentenceRef sentence) {
        json.startObject(name);
        json.field("article", sentence.article());
        json.field("sentence", sentence.sentence());
        json.endObject();
    }

    private void difference(Difference difference) {
        json.startObject();
        json.field("kind", Words.kebab(difference.kind()));
        json.field("outcome", Words.kebab(difference.outcome()));
        json.field("claim", difference.claim());
        list("sides", difference.sides(), this::side);
        json.field("why", difference.why());
        json.endObject();
    }

    private void side(Side side) {
        json.startObject();
        json.field("article", side.article());
        json.spans("spans", side.spans(), of(side.article()));
        json.field("says", side.says());
        json.endObject();
    }

    private void timelineEntry(TimelineEntry entry) {
        json.startObject();
        json.field("lane", Words.kebab(entry.lane()));
        json.field("begin", ReadingFields.begin(entry.when()));
        json.field("until", ReadingFields.until(entry.when()));
        json.field("label", entry.label());
        list("evidence", entry.evidence(), each -> {
            json.startObject();
            evidence(each);
            json.endObject();
        });
        json.field("disputed", entry.disputed());
        json.endObject();
    }

    private void figure(FigureRow figure) {
        json.startObject();
        json.field("kind", Words.kebab(figure.kind()));
        json.field("counted", figure.counted());
        json.field("unit", figure.unit());
        json.field("outcome", Words.kebab(figure.outcome()));
        list("values", figure.values(), this::figureValue);
        json.field("why", figure.why());
        json.endObject();
    }

    private void figureValue(FigureRow.Value value) {
        json.startObject();
        evidence(value.evidence());
        json.bound("min", value.amount().min());
        json.bound("max", value.amount().max());
        json.field("minOpen", value.amount().minOpen());
        json.field("maxOpen", value.amount().maxOpen());
        json.field("source", value.source());
        json.field("asOf", value.asOf().map(FigureRow.AsOf::when));
        json.field("asOfStated", value.asOf().filter(FigureRow.AsOf::stated).isPresent());
        json.endObject();
    }

    private void denial(Denial denial) {
        json.startObject();
        json.field("by", denial.by());
        json.field("strength", Words.kebab(denial.strength()));
        json.field("words", denial.words());
        json.field("claim", denial.claim());
        evidence("denied", denial.denied());
        String article = denial.sentence().article();
        json.field("article", article);
        json.spans("spans", denial.evidence().stream().map(Evidence::span).toList(), of(article));
        json.endObject();
    }

    private void silence(Silence silence) {
        json.startObject();
        json.field("claim", silence.claim());
        json.field("article", silence.article());
        json.field("why", silence.why());
        json.endObject();
    }

    private void reply(Reply reply) {
        json.startObject();
        json.strings("asked", reply.asked());
        json.field("outcome", Words.kebab(reply.outcome()));
        evidence(reply.evidence());
        json.endObject();
    }

    private void copy(CopiedPassage copy) {
        json.startObject();
        evidence("a", Optional.of(copy.a()));
        evidence("b", Optional.of(copy.b()));
        json.field("direction", Words.kebab(copy.direction()));
        json.field("why", copy.why());
        json.endObject();
    }

    private void framing(FramingNote note) {
        json.startObject();
        json.field("kind", Words.kebab(note.kind()));
        evidence(note.evidence());
        json.field("referent", note.referent());
        json.field("why", note.why());
        json.endObject();
    }
}
