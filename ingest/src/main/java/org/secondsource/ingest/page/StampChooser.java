package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        List<Stamp> stamps = new ArrayList<>();
        List<Stamp> weak = new ArrayList<>();
        for (Witness witness : witnesses.of(Field.PUBLISHED)) {
            boolean isWeak = witness.source().equals("time") || witness.source().equals("date");
            StampReader.parse(witness.value()).ifPresent((isWeak ? weak : stamps)::add);
        }
        Optional<Stamp> chosen = first(stamps)
                .or(() -> inAddress(witnesses))
                .or(() -> printed(page))
                .or(() -> first(weak));
        stamps.addAll(weak);
        return chosen.map(stamp -> withZone(stamp, stamps));
    }

    static Optional<Stamp> modified(Witnesses witnesses) {
        List<Stamp> stamps = new ArrayList<>();
        witnesses
                .of(Field.MODIFIED)
                .forEach(one -> StampReader.parse(one.value()).ifPresent(stamps::add));
        return first(stamps).map(stamp -> withZone(stamp, stamps));
    }

    private static Optional<Stamp> first(List<Stamp> stamps) {
        return stamps.stream().findFirst();
    }

    /** A bare day is made an instant if another witness gives one on that day. */
    private static Stamp withZone(Stamp chosen, List<Stamp> others) {
        return chosen.time().isPresent()
                ? chosen
                : others.stream()
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
        blocks.removeIf(block ->
                page.kinds().get(block.index()) != BlockKind.DATE && !Phrases.begins(block.text(), Phrases.Kind.DATE));
        blocks.sort(Comparator.comparingInt(block -> Math.abs(block.index() - top)));
        ordered.addAll(blocks);
        ordered.addAll(near);
        return ordered.stream().flatMap(block -> shortDate(block).stream()).findFirst();
    }

    private static Optional<Stamp> shortDate(Block block) {
        return block.text().length() <= 120 ? StampReader.parse(block.text()) : Optional.empty();
    }
}
