package org.secondsource.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Span;

/** Runs a reader over gold documents. */
final class AttributionRun {
    private final AttributionReader reader;
    private final boolean nested;
    private final Segmenter english = new Segmenter("en");
    private final Segmenter german = new Segmenter("de");

    AttributionRun(AttributionReader reader, boolean nested) {
        this.reader = reader;
        this.nested = nested;
    }

    AttributionScore score(List<ScoredDocument> documents) {
        AttributionScore score = new AttributionScore();
        for (ScoredDocument document : documents) {
            score.add(document, read(document));
        }
        return score;
    }

    /** What the reader finds in a document; without nested attributions unless they are asked for. */
    List<ScoredAttribution> read(ScoredDocument document) {
        Segmenter segmenter = document.language().equals("de") ? german : english;
        Layout layout = segmenter.segment(Article.of(document.id(), document.text(), Masthead.EMPTY));
        List<ScoredAttribution> found = new ArrayList<>();
        for (AttributionSpans each : reader.read(layout)) {
            if (nested || each.parent().isEmpty()) {
                found.add(new ScoredAttribution(
                        each.source(), each.cue(), each.content(), type(document, each), each.by()));
            }
        }
        return found;
    }

    /** As the converter of the gold data names it: by the quotation marks of the content. */
    private static String type(ScoredDocument document, AttributionSpans attribution) {
        int quoted = 0;
        int length = 0;
        for (Span piece : attribution.content()) {
            String printed = piece.of(document.text()).strip();
            boolean whole = printed.length() > 2 && isMark(printed.charAt(0));
            quoted += whole ? printed.length() : 0;
            length += printed.length();
        }
        if (length > 0 && quoted == length) {
            return "direct";
        }
        boolean some = attribution.content().stream()
                .anyMatch(piece -> piece.of(document.text())
                        .chars()
                        .anyMatch(sign -> isMark((char) sign) && sign != '\'' && sign != '\u2019'));
        return some ? "mixed" : "indirect";
    }

    private static boolean isMark(char sign) {
        return "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'".indexOf(sign) >= 0;
    }

    /** A line of predictions, offsets in code points. */
    static Map<String, Object> json(ScoredDocument document, List<ScoredAttribution> found) {
        List<Map<String, Object>> attributions = new ArrayList<>();
        for (ScoredAttribution each : found) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("source", pieces(document.text(), each.source()));
            one.put("cue", pieces(document.text(), each.cue()));
            one.put("content", pieces(document.text(), each.content()));
            one.put("type", each.type());
            one.put("by", each.by());
            attributions.add(one);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", document.id());
        line.put("attributions", attributions);
        return line;
    }

    private static List<List<Integer>> pieces(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> List.of(text.codePointCount(0, span.start()), text.codePointCount(0, span.end())))
                .toList();
    }
}
