package org.secondsource.app.report.json;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.report.Words;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.UnnamedSource;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.name.Entity;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Problem;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.time.TimeExpression;
import org.secondsource.time.TimeInterval;

/** Writes a reading: the line that {@code annotate} gives for an article. */
final class ReadingFields {
    private final JsonOut json;
    private final String text;
    private final CodePoints codePoints;

    private ReadingFields(JsonOut json, String text) {
        this.json = json;
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    /** @param more problems met before the article was read, written before its own */
    static void write(JsonOut json, Reading reading, List<Problem> more) {
        new ReadingFields(json, reading.article().text()).write(reading, more);
    }

    private void write(Reading reading, List<Problem> more) {
        json.startObject();
        json.field("id", reading.article().id());
        json.spans(
                "sentences",
                reading.layout().sentences().stream().map(Sentence::span).toList(),
                codePoints);
        json.startList("attributions");
        reading.attributions().forEach(this::attribution);
        json.endList();
        json.startList("timexes");
        reading.times().forEach(this::time);
        json.endList();
        json.startList("quantities");
        reading.quantities().forEach(this::quantity);
        json.endList();
        json.startList("entities");
        reading.entities().forEach(this::entity);
        json.endList();
        json.startList("problems");
        more.forEach(problem -> problem(json, problem));
        reading.problems().forEach(problem -> problem(json, problem));
        json.endList();
        json.endObject();
    }

    private void attribution(Attribution attribution) {
        json.startObject();
        json.field("id", attribution.id());
        json.spans("source", attribution.spans().source(), codePoints);
        json.spans("cue", attribution.spans().cue(), codePoints);
        json.spans("content", attribution.spans().content(), codePoints);
        json.field("type", Words.kebab(attribution.type()));
        json.field("parent", attribution.parent());
        json.field("speaker", attribution.speaker());
        json.field("sourceKind", Words.kebab(attribution.kind()));
        unnamed(attribution.unnamed());
        json.strings("chain", attribution.chain().hops().stream().map(Hop::name).toList());
        json.startList("hops");
        attribution.chain().hops().forEach(this::hop);
        json.endList();
        json.field("stance", Words.kebab(attribution.stance()));
        json.field("channel", printed(attribution.channel()));
        json.field("audience", printed(attribution.audience()));
        json.score("confidence", attribution.spans().confidence());
        json.field("by", attribution.spans().by());
        json.endObject();
    }

    private void unnamed(Optional<UnnamedSource> unnamed) {
        if (unnamed.isEmpty()) {
            json.field("unnamed", Optional.empty());
            return;
        }
        json.startObject("unnamed");
        json.field("count", printed(unnamed.get().count()));
        json.field("role", printed(unnamed.get().role()));
        json.field("access", printed(unnamed.get().access()));
        json.field("reason", printed(unnamed.get().reason()));
        json.endObject();
    }

    private Optional<String> printed(Optional<Span> span) {
        return span.map(where -> where.of(text));
    }

    private void hop(Hop hop) {
        json.startObject();
        json.field("name", hop.name());
        json.field("kind", Words.kebab(hop.kind()));
        json.field("entity", hop.entity());
        json.spans("spans", hop.spans(), codePoints);
        json.field("inferred", hop.inferred());
        json.endObject();
    }

    private void time(TimeExpression time) {
        json.startObject();
        json.field("start", codePoints.fromUtf16(time.span().start()));
        json.field("end", codePoints.fromUtf16(time.span().end()));
        json.field("type", time.type().name());
        json.field("value", time.value());
        json.field("begin", begin(time.interval()));
        json.field("until", until(time.interval()));
        json.score("confidence", time.confidence());
        json.field("by", time.rule());
        json.endObject();
    }

    /** First moment of an interval; empty if it is open or there is none. */
    static Optional<String> begin(Optional<TimeInterval> interval) {
        return interval.map(TimeInterval::begin)
                .filter(begin -> !begin.equals(LocalDateTime.MIN))
                .map(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);
    }

    /** First moment after an interval; empty if it is open or there is none. */
    static Optional<String> until(Optional<TimeInterval> interval) {
        return interval.map(TimeInterval::until)
                .filter(until -> !until.equals(LocalDateTime.MAX))
                .map(DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);
    }

    private void quantity(Quantity quantity) {
        json.startObject();
        json.field("start", codePoints.fromUtf16(quantity.span().start()));
        json.field("end", codePoints.fromUtf16(quantity.span().end()));
        json.bound("min", quantity.amount().min());
        json.bound("max", quantity.amount().max());
        json.field("minOpen", quantity.amount().minOpen());
        json.field("maxOpen", quantity.amount().maxOpen());
        json.field("unit", quantity.unit());
        json.span("counted", quantity.counted(), codePoints);
        json.field("additive", quantity.additive());
        json.field("by", quantity.rule());
        json.endObject();
    }

    private void entity(Entity entity) {
        json.startObject();
        json.field("id", entity.id());
        json.field("name", entity.name());
        json.field("kind", Words.kebab(entity.kind()));
        json.spans("mentions", entity.mentions(), codePoints);
        json.endObject();
    }

    static void problem(JsonOut json, Problem problem) {
        json.startObject();
        json.field("code", problem.code().code());
        json.field("where", problem.where());
        json.field("message", problem.message());
        json.endObject();
    }
}
