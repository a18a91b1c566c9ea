package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.attribution.QuoteType;
import org.secondsource.name.OutletTable;
import org.secondsource.provenance.CopiedPassage.Direction;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Span;

/**
 * Finds the passages that reports of one story share word for word, press releases among them. For streams, where most
 * articles have nothing to do with each other, ask {@link PassageIndex} first. Stateless, safe for use by many threads.
 *
 * <p>A passage that both reports print as a quotation shows a common speaker, not a copy: it is told as
 * {@link Direction#COMMON_ORIGIN} and counts for no share.
 */
public final class CopyFinder {
    /** Part of a passage that must lie in quotation marks for it to be a shared quotation. */
    private static final double QUOTED = 0.8;

    private final OutletTable outlets;

    public CopyFinder() {
        this(OutletTable.ours());
    }

    public CopyFinder(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** @param readings of one story */
    public Copies find(List<Reading> readings) {
        List<WordText> texts = readings.stream()
                .map(reading -> WordText.of(reading.article().text()))
                .toList();
        CopyDirection directions = new CopyDirection(outlets);
        List<CopiedPassage> passages = new ArrayList<>();
        List<CopyShare> shares = new ArrayList<>();
        for (int a = 0; a < readings.size(); a++) {
            for (int b = a + 1; b < readings.size(); b++) {
                Pair pair = new Pair(readings.get(a), readings.get(b), texts.get(a), texts.get(b));
                pair.addTo(passages, shares, directions);
            }
        }
        return new Copies(passages, shares, same(readings, shares));
    }

    /** Two reports and what they share. */
    private static final class Pair {
        private final Reading a;
        private final Reading b;
        private final WordText textA;
        private final WordText textB;

        Pair(Reading a, Reading b, WordText textA, WordText textB) {
            this.a = a;
            this.b = b;
            this.textA = textA;
            this.textB = textB;
        }

        void addTo(List<CopiedPassage> passages, List<CopyShare> shares, CopyDirection directions) {
            List<SharedRun> runs = PassageAligner.align(textA, textB);
            if (runs.isEmpty()) {
                return;
            }
            List<SharedRun> copied = runs.stream().filter(run -> !isQuoted(run)).toList();
            double ofA = share(copied, textA);
            double ofB = share(copied, textB);
            CopyDirection.Shown shown = directions.between(a, b, ofA, ofB);
            for (SharedRun run : runs) {
                boolean ours = copied.contains(run);
                passages.add(new CopiedPassage(
                        new Evidence(a.article().id(), textA.span(run.firstA(), run.endA())),
                        new Evidence(b.article().id(), textB.span(run.firstB(), run.endB())),
                        ours ? shown.direction() : Direction.COMMON_ORIGIN,
                        ours ? shown.why() : "both quote the same words"));
            }
            if (!copied.isEmpty()) {
                shares.add(new CopyShare(a.article().id(), b.article().id(), ofA));
                shares.add(new CopyShare(b.article().id(), a.article().id(), ofB));
            }
        }

        private double share(List<SharedRun> copied, WordText text) {
            int equal = copied.stream().mapToInt(SharedRun::equal).sum();
            return text.words() == 0 ? 0 : Math.min(1, (double) equal / text.words());
        }

        private boolean isQuoted(SharedRun run) {
            return isQuoted(a, textA.span(run.firstA(), run.endA()))
                    && isQuoted(b, textB.span(run.firstB(), run.endB()));
        }

        private boolean isQuoted(Reading reading, Span passage) {
            int quoted = reading.attributions().stream()
                    .filter(each ->
                            each.type() == QuoteType.DIRECT && each.parent().isEmpty())
                    .flatMap(each -> each.spans().content().stream())
                    .mapToInt(passage::overlap)
                    .sum();
            return quoted >= QUOTED * passage.length();
        }
    }

    /** Reports of which the one holds the other as a whole, and the other the one, taken together. */
    private static List<List<String>> same(List<Reading> readings, List<CopyShare> shares) {
        Map<String, Set<String>> whole = new LinkedHashMap<>();
        for (CopyShare share : shares) {
            boolean both = share.isWhole()
                    && shares.stream()
                            .anyMatch(other -> other.article().equals(share.in())
                                    && other.in().equals(share.article())
                                    && other.isWhole());
            if (both) {
                whole.computeIfAbsent(share.article(), key -> new LinkedHashSet<>())
                        .add(share.in());
            }
        }
        List<List<String>> groups = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Reading reading : readings) {
            List<String> group = new ArrayList<>();
            collect(reading.article().id(), whole, seen, group);
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static void collect(String article, Map<String, Set<String>> whole, Set<String> seen, List<String> group) {
        if (seen.add(article)) {
            group.add(article);
            whole.getOrDefault(article, Set.of()).forEach(next -> collect(next, whole, seen, group));
        }
    }
}
