package org.secondsource.app.export.linked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Span;

/** Points at words as the Web Annotation Data Model has it: by quoting them and by counting code points. Immutable. */
final class Selectors {
    /** Code points quoted before and behind the words, as many as text fragments of browsers commonly carry. */
    private static final int CONTEXT = 32;

    private final Names names;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, CodePoints> counts = new HashMap<>();

    Selectors(Dossier dossier, Names names) {
        this.names = names;
        for (Reading reading : dossier.readings()) {
            String text = reading.article().text();
            texts.put(reading.article().id(), text);
            counts.put(reading.article().id(), CodePoints.of(text));
        }
    }

    /** One resource for each piece of words. */
    List<Map<String, Object>> of(String article, List<Span> spans) {
        return spans.stream().map(span -> of(article, span)).toList();
    }

    Optional<Map<String, Object>> of(Optional<Evidence> evidence) {
        return evidence.map(each -> of(each.article(), each.span()));
    }

    Map<String, Object> of(String article, Span span) {
        String text = text(article);
        CodePoints count = counts.getOrDefault(article, CodePoints.of(text));
        Map<String, Object> quote = Node.unnamed("TextQuoteSelector")
                .put("exact", span.of(text))
                .put("prefix", text.substring(moved(text, span.start(), -CONTEXT), span.start()))
                .put("suffix", text.substring(span.end(), moved(text, span.end(), CONTEXT)))
                .map();
        Map<String, Object> position = Node.unnamed("TextPositionSelector")
                .put("start", count.fromUtf16(span.start()))
                .put("end", count.fromUtf16(span.end()))
                .map();
        return Node.unnamed("SpecificResource")
                .put("source", names.article(article))
                .put("selector", List.of(quote, position))
                .map();
    }

    /** The words themselves, pieces joined by a space. */
    String words(String article, List<Span> spans) {
        String text = text(article);
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }

    private String text(String article) {
        return Optional.ofNullable(texts.get(article))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the dossier points at " + article + ", which is none of its articles"));
    }

    /** An offset some code points further, or as far as the text goes. */
    private static int moved(String text, int from, int codePoints) {
        return codePoints < 0
                ? text.offsetByCodePoints(from, -Math.min(-codePoints, text.codePointCount(0, from)))
                : text.offsetByCodePoints(from, Math.min(codePoints, text.codePointCount(from, text.length())));
    }
}
