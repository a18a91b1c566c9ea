package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/** Cuts off what stands at the edges of a content and is not said: the place line before it, where it was said behind. */
final class Edges {
    private static final Pattern PLACE_LINE =
            Pattern.compile("^\\p{Lu}[^\\n(]{1,40}\\([^()\\n]{2,40}\\)\\s*[-\u2013\u2014]\\s*");

    /** Behind a closing mark: in remarks to the same paper. */
    private static final Pattern VENUE =
            Pattern.compile("(?<=[\"\u201d\u2019'])\\s+(?:in|during|at|on) (?:an? |the |his |her |its |their )?"
                    + "(?:\\w+ )?(?:interview|remarks|comments|statement|post|posts|email|letter|speech|briefing|message|column|article"
                    + "|conference|call|podcast|memo)\\b[^\"\u201c\u2018]*$");

    private final Layout layout;

    Edges(Layout layout) {
        this.layout = layout;
    }

    AttributionSpans cut(AttributionSpans spans) {
        List<Span> content = new ArrayList<>(spans.content());
        Span first = content.get(0);
        Matcher line = PLACE_LINE.matcher(first.of(layout.text()));
        if (line.find() && line.end() < first.length()) {
            content.set(0, new Span(first.start() + line.end(), first.end()));
        }
        Span last = content.get(content.size() - 1);
        Matcher venue = VENUE.matcher(last.of(layout.text()));
        if (venue.find() && venue.start() > 0) {
            content.set(content.size() - 1, new Span(last.start(), last.start() + venue.start()));
        }
        List<Span> source = spans.source().stream().map(this::behindTime).toList();
        content.set(0, behindTime(content.get(0)));
        return new AttributionSpans(source, spans.cue(), content, spans.parent(), spans.confidence(), spans.by());
    }

    private Span behindTime(Span span) {
        Span whole = new Span(paragraphStart(span), span.end());
        int start = TimeStamps.behind(layout.text(), whole).start();
        return start > span.start() && start < span.end() ? new Span(start, span.end()) : span;
    }

    private int paragraphStart(Span span) {
        return layout.paragraphs().stream()
                .filter(paragraph -> paragraph.contains(span.start()))
                .findFirst()
                .map(Span::start)
                .orElse(span.start());
    }
}
