package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.ingest.page.Witnesses.Field;
import org.secondsource.text.Stamp;

/** Chooses when an article was published and last changed. */
final class StampChooser {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?![0-9])");

    /** How far below the heading a printed date may stand, in blocks. */
    private static final int NEAR = 9;

    private StampChooser() {}

    static Optional<Stamp> published(Witnesses witnesses, Labelled page) {
        Map<Boolean, List<Witness>> byWeakness =
                witnesses.of(Field.PUBLISHED).stream().collect(Collectors.partitioningBy(StampChooser::isWeak));
        List<Witness> strong = byWeakness.getOrDefault(false, List.of());
        List<Witness> weak = byWeakness.getOrDefault(true, List.of());
        return stamps(strong)
                .findFirst()
                .or(() -> inAddress(witnesses))
                .or(() -> printed(page))
                .or(() -> stamps(weak).findFirst())
                .map(stamp -> withZone(stamp, () -> Stream.concat(stamps(strong), stamps(weak))));
    }

    /** Whether the date may be that of something else on the page. */
    private static boolean isWeak(Witness witness) {
        return witness.source().equals("time") || witness.source().equals("date");
    }

    static Optional<Stamp> modified(Witnesses witnesses) {
        List<Witness> found = witnesses.of(Field.MODIFIED);
        return stamps(found).findFirst().map(stamp -> withZone(stamp, () -> stamps(found)));
    }

    /** Read only as far as they are asked for: a list of articles has a date for each. */
    private static Stream<Stamp> stamps(List<Witness> witnesses) {
        return witnesses.stream().flatMap(one -> StampReader.parse(one.value()).stream());
    }

    /** A bare day is made an instant if another witness gives one on that day. */
    private static Stamp withZone(Stamp chosen, Supplier<Stream<Stamp>> others) {
        return chosen.time().isPresent()
                ? chosen
                : others.get()
                        .filter(other ->
                                other.time().isPresent() && other.date().equals(chosen.date()))
                        .findFirst()
                        .orElse(chosen);
    }

    private static Optional<Stamp> inAddress(Witnesses witnesses) {
        for (Witness url : witnesses.of(Field.URL)) {
            Matcher found = IN_ADDRESS.matcher(url.value());
            if (found.find()) {
                return StampReader.parse(found.group(1) + "-" + found.group(2) + "-" + found.group(3));
            }
        }
        return Optional.empty();
    }

    /**
     * A date in a short block near the heading that is no text or caption; else the nearest block that is taken for a date or
     * begins as one; else any short block near the heading.
     */
    private static Optional<Stamp> printed(Labelled page) {
        int top = page.top();
        List<Block> blocks = new ArrayList<>(page.scan().blocks());
        List<Block> near = List.copyOf(blocks.subList(
                Math.max(0, Math.min(top, blocks.size()) - 3), Math.min(blocks.size(), top + NEAR)));
        List<Block> ordered = new ArrayList<>(near);
        ordered.removeIf(block -> {
            BlockKind kind = page.kinds().get(block.index());
            return kind == BlockKind.CAPTION || kind.isText();
        });
        blocks.removeIf(block -> page.kinds().get(block.index()) != BlockKind.DATE
                && !page.scan().begins(block.index(), Phrases.Kind.DATE));
        blocks.sort(Comparator.comparingInt(block -> Math.abs(block.index() - top)));
        ordered.addAll(blocks);
        ordered.addAll(near);
        return ordered.stream().flatMap(block -> shortDate(block).stream()).findFirst();
    }

    private static Optional<Stamp> shortDate(Block block) {
        return block.text().length() <= 120 ? StampReader.parse(block.text()) : Optional.empty();
    }
}
