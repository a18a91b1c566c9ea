package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** "The Post said a permit limited the guests to nine", "it had seen a permit which says that": what the permit says. */
final class DocumentsInside {
    private static final Set<String> PREPOSITIONS =
            Set.of("by", "in", "on", "at", "to", "for", "from", "of", "with", "as", "and", ",");

    /** Words of a document's description up to its noun: an unpublished internal audit. */
    private static final int LONGEST = 5;

    private final Layout layout;
    private final List<Entity> entities;

    DocumentsInside(Layout layout, List<Entity> entities) {
        this.layout = layout;
        this.entities = entities;
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (AttributionSpans each : found) {
            if (isOutlets(each)) {
                addShown(each.content().get(each.content().size() - 1), all);
            }
        }
        return all;
    }

    private boolean isOutlets(AttributionSpans spans) {
        return !spans.source().isEmpty()
                && entities.stream()
                        .filter(each -> each.kind() == EntityKind.OUTLET)
                        .flatMap(each -> each.mentions().stream())
                        .anyMatch(mention -> spans.source().stream().anyMatch(mention::overlaps));
    }

    private void addShown(Span content, List<AttributionSpans> all) {
        int first = layout.tokenAt(content.start());
        int end = layout.tokenAt(content.end() - 1) + 1;
        int from = token(first).lower().equals("that") ? first + 1 : first;
        for (int at = from; at + 3 < end; at++) {
            boolean relative = token(at + 1).lower().matches("which|that");
            boolean subject = at > from && at - from < LONGEST && isPlain(from, at);
            int verb = relative ? at + 2 : at + 1;
            boolean document = SourceReader.isDocumentNoun(token(at)) && (relative || subject);
            if (document && shows(verb, relative) && !isTaken(verb, all)) {
                int start = relative ? withDeterminer(at, from) : from;
                all.add(new AttributionSpans(
                        List.of(new Span(token(start).start(), token(at).end())),
                        List.of(token(verb).span()),
                        List.of(new Span(token(verb + 1).start(), content.end())),
                        OptionalInt.empty(),
                        Rule.FINITE.confidence(),
                        "rule:document"));
                return;
            }
        }
    }

    /** Nothing before the noun but a determiner and words that describe it. */
    private boolean isPlain(int from, int noun) {
        boolean determined = token(from).lower().matches("an?|the|its|internal|confidential|leaked");
        for (int at = from; at < noun; at++) {
            determined &= token(at).isWord() && !PREPOSITIONS.contains(token(at).lower());
        }
        return determined;
    }

    private boolean shows(int verb, boolean relative) {
        boolean known = SecondReading.SHOWING.contains(token(verb).lower());
        boolean past = !relative
                && token(verb).lower().endsWith("ed")
                && !PREPOSITIONS.contains(token(verb + 1).lower());
        return token(verb).isWord() && (known || past);
    }

    private boolean isTaken(int verb, List<AttributionSpans> all) {
        Span word = token(verb).span();
        return all.stream().anyMatch(each -> each.cue().stream().anyMatch(word::overlaps));
    }

    private int withDeterminer(int noun, int from) {
        int start = noun;
        while (start > from && noun - start < LONGEST && !token(start).lower().matches("an?|the|its")) {
            start--;
        }
        return token(start).lower().matches("an?|the|its") ? start : noun;
    }

    private Token token(int at) {
        return layout.tokens().get(at);
    }
}
