package org.secondsource.app.report.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON field by field, in the order of the calls; the same calls give the same bytes. Not thread-safe. */
final class JsonOut implements AutoCloseable {
    /** Whoever opened the writer closes it. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Decimals kept of scores and confidences: enough to rank by, few enough to read. */
    private static final double DECIMALS = 10_000;

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** All on one line, as JSON Lines want it. */
    static JsonOut onOneLine(Writer writer) {
        return new JsonOut(FACTORY.createGenerator(ObjectWriteContext.empty(), writer));
    }

    /** Objects on lines of their own, lists in one line: a change of the result shows as a change of few lines. */
    static JsonOut indented(Writer writer) {
        PrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
        return new JsonOut(FACTORY.createGenerator(context, writer));
    }

    void startObject() {
        generator.writeStartObject();
    }

    void startObject(String name) {
        generator.writeName(name);
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startList(String name) {
        generator.writeName(name);
        generator.writeStartArray();
    }

    void endList() {
        generator.writeEndArray();
    }

    void field(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void field(String name, Optional<String> value) {
        generator.writeName(name);
        if (value.isPresent()) {
            generator.writeString(value.get());
        } else {
            generator.writeNull();
        }
    }

    void field(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    void field(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    /** A score or confidence. */
    void score(String name, double value) {
        generator.writeNumberProperty(name, Math.round(value * DECIMALS) / DECIMALS);
    }

    /** A bound; null where it is infinite. Whole numbers are written without decimals. */
    void bound(String name, double value) {
        generator.writeName(name);
        if (Double.isInfinite(value)) {
            generator.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            generator.writeNumber((long) value);
        } else {
            generator.writeNumber(value);
        }
    }

    void strings(String name, List<String> values) {
        startList(name);
        values.forEach(generator::writeString);
        endList();
    }

    void numbers(String name, List<Integer> values) {
        startList(name);
        values.forEach(generator::writeNumber);
        endList();
    }

    void span(String name, Span span, CodePoints codePoints) {
        generator.writeName(name);
        span(span, codePoints);
    }

    void span(String name, Optional<Span> span, CodePoints codePoints) {
        generator.writeName(name);
        if (span.isPresent()) {
            span(span.get(), codePoints);
        } else {
            generator.writeNull();
        }
    }

    void spans(String name, List<Span> spans, CodePoints codePoints) {
        startList(name);
        spans.forEach(span -> span(span, codePoints));
        endList();
    }

    private void span(Span span, CodePoints codePoints) {
        generator.writeStartArray();
        generator.writeNumber(codePoints.fromUtf16(span.start()));
        generator.writeNumber(codePoints.fromUtf16(span.end()));
        generator.writeEndArray();
    }

    @Override
    public void close() {
        generator.close();
    }
}
