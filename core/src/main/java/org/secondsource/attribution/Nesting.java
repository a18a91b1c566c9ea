package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secondsource.name.Entity;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;

/**
 * Puts right what readers of attributions often miss about words inside words: a speaker behind a whole reported
 * sentence, the report an outlet is said to have made, "reportedly", and who stands inside whom. Stateless.
 */
public final class Nesting {
    private Nesting() {}

    /** What was found, mended, in the order of the contents, a parent before its children. */
    public static List<AttributionSpans> mend(Layout layout, List<Entity> entities, List<AttributionSpans> found) {
        List<AttributionSpans> mended = new TrailingSpeakers(layout).mend(found);
        mended = new QuotedPassively(layout).mend(mended);
        mended = new QuotedAsSaying(layout).add(mended);
        mended = new Subjects(layout).mend(mended);
        mended = new Witnessed(layout).mend(mended);
        mended = new Hearers(layout).mend(mended);
        mended = new CitedReports(layout).mend(mended);
        mended = new SpeakersBehind(layout).add(mended);
        mended = new SecondReading(layout).add(mended);
        mended = new OutletReports(layout, entities).add(mended);
        mended = new DocumentsInside(layout, entities).add(mended);
        mended = new DisputedNouns(layout).add(mended);
        mended = new PutFigures(layout).add(mended);
        mended = new SpokenOf(layout).add(mended);
        mended = new CountsOf(layout).add(mended);
        mended = new OrderedQuotations(layout, entities).add(mended);
        mended = new Hearsay(layout).add(mended);
        mended = mended.stream().map(new Edges(layout)::cut).toList();
        mended = new Coordination(layout).mend(mended);
        return inOrder(new NotSaid(layout).mend(withParents(mended)));
    }

    /** Gives each the smallest other whose content holds all of it, unless it has a smaller parent. */
    private static List<AttributionSpans> withParents(List<AttributionSpans> found) {
        SpanIndex.Builder<Integer> contents = new SpanIndex.Builder<>();
        for (int number = 0; number < found.size(); number++) {
            for (Span piece : found.get(number).content()) {
                contents.add(number, piece);
            }
        }
        SpanIndex<Integer> index = contents.build();
        List<AttributionSpans> nested = new ArrayList<>();
        for (int own = 0; own < found.size(); own++) {
            AttributionSpans each = found.get(own);
            OptionalInt best = smallestAround(own, found, index);
            boolean kept = best.isEmpty()
                    || (each.parent().isPresent()
                            && size(found.get(each.parent().getAsInt())) <= size(found.get(best.getAsInt())));
            nested.add(kept ? each : withParent(each, best));
        }
        return nested;
    }

    private static OptionalInt smallestAround(int own, List<AttributionSpans> found, SpanIndex<Integer> contents) {
        AttributionSpans each = found.get(own);
        return Stream.concat(each.source().stream(), each.cue().stream())
                .limit(1)
                .flatMap(word -> contents.overlapping(word).stream())
                .distinct()
                .filter(other -> other != own && holds(found.get(other), each))
                .min(Comparator.comparing((Integer other) -> size(found.get(other)))
                        .thenComparing(other -> other))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static boolean holds(AttributionSpans outer, AttributionSpans inner) {
        List<Span> words = new ArrayList<>(inner.source());
        words.addAll(inner.cue());
        words.addAll(inner.content());
        return size(outer) > size(inner)
                && words.stream().allMatch(word -> outer.content().stream().anyMatch(piece -> piece.contains(word)));
    }

    private static int size(AttributionSpans spans) {
        return spans.content().stream().mapToInt(Span::length).sum();
    }

    private static List<AttributionSpans> inOrder(List<AttributionSpans> found) {
        List<Integer> order = IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparing((Integer number) ->
                                found.get(number).content().get(0).start())
                        .thenComparing(number -> -size(found.get(number)))
                        .thenComparing(number -> depth(found, number)))
                .toList();
        List<Integer> places = new ArrayList<>(Collections.nCopies(found.size(), 0));
        for (int place = 0; place < order.size(); place++) {
            places.set(order.get(place), place);
        }
        return order.stream()
                .map(found::get)
                .map(each -> each.parent().isPresent()
                        ? withParent(
                                each, OptionalInt.of(places.get(each.parent().getAsInt())))
                        : each)
                .toList();
    }

    private static int depth(List<AttributionSpans> found, int number) {
        int depth = 0;
        OptionalInt parent = found.get(number).parent();
        while (parent.isPresent() && depth < found.size()) {
            depth++;
            parent = found.get(parent.getAsInt()).parent();
        }
        return depth;
    }

    /** Those of which something holds. Whose parent is left out gets the nearest of those around it that is left. */
    static List<AttributionSpans> keep(List<AttributionSpans> found, Predicate<AttributionSpans> holds) {
        List<AttributionSpans> kept = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (AttributionSpans each : found) {
            boolean stays = holds.test(each);
            places.add(stays ? kept.size() : -1);
            if (stays) {
                kept.add(each);
            }
        }
        return kept.stream()
                .map(each -> withParent(each, parentLeft(each, found, places)))
                .toList();
    }

    private static OptionalInt parentLeft(AttributionSpans spans, List<AttributionSpans> found, List<Integer> places) {
        OptionalInt parent = spans.parent();
        while (parent.isPresent() && places.get(parent.getAsInt()) < 0) {
            parent = found.get(parent.getAsInt()).parent();
        }
        return parent.isPresent() ? OptionalInt.of(places.get(parent.getAsInt())) : OptionalInt.empty();
    }

    static AttributionSpans withParent(AttributionSpans spans, OptionalInt parent) {
        return new AttributionSpans(
                spans.source(), spans.cue(), spans.content(), parent, spans.confidence(), spans.by());
    }
}
