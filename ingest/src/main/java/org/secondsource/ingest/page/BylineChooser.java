package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.ingest.page.Byline.Kind;
import org.secondsource.ingest.page.Witnesses.Field;

/** Chooses the authors of an article among all that the page names. */
final class BylineChooser {
    /** Longer blocks tell of the author. */
    private static final int LONGEST = 120;

    /** How far below the headline a byline may stand, in blocks. */
    private static final int NEAR = 8;

    private static final int MOST_PRINTED = 5;

    private final BylineReader reader;

    BylineChooser(BylineReader reader) {
        this.reader = reader;
    }

    List<Byline> choose(Witnesses witnesses, Labelled page, Optional<String> outlet) {
        List<Byline> best = List.of();
        for (Set<Witness> source : bySource(witnesses)) {
            List<Byline> kept = withoutOutlet(names(source), outlet);
            if (kept.stream().anyMatch(name -> name.kind() == Kind.PERSON)) {
                return kept;
            }
            best = best.isEmpty() ? kept : best;
        }
        List<Byline> printed = withoutOutlet(printed(page), outlet);
        return printed.isEmpty() ? best : printed;
    }

    /** What each source says, in the order of trust; links to an author count as one source. */
    private static Collection<Set<Witness>> bySource(Witnesses witnesses) {
        Map<String, Set<Witness>> sources = new LinkedHashMap<>();
        for (Witness witness : witnesses.of(Field.AUTHOR)) {
            String source = witness.source().startsWith("json-ld") ? "json-ld" : witness.source();
            sources.computeIfAbsent(source, absent -> new LinkedHashSet<>()).add(witness);
        }
        return sources.values();
    }

    private List<Byline> names(Set<Witness> source) {
        Map<String, Byline> names = new LinkedHashMap<>();
        for (Witness witness : source) {
            boolean organisation = witness.source().endsWith("organisation");
            for (Byline name : reader.read(witness.value())) {
                Byline kept = organisation && name.kind() == Kind.PERSON ? new Byline(name.name(), Kind.DESK) : name;
                names.putIfAbsent(Words.key(name.name()), kept);
            }
        }
        return List.copyOf(names.values());
    }

    /** The outlet itself is an author only where nobody else is. */
    private static List<Byline> withoutOutlet(List<Byline> names, Optional<String> outlet) {
        boolean others = names.stream().anyMatch(name -> name.kind() == Kind.PERSON && !isOutlet(name, outlet));
        return names.stream()
                .filter(name -> !others || !isOutlet(name, outlet))
                .map(name -> isOutlet(name, outlet) ? new Byline(name.name(), Kind.DESK) : name)
                .toList();
    }

    private static boolean isOutlet(Byline name, Optional<String> outlet) {
        return outlet.filter(known -> Words.key(known).equals(Words.key(name.name())))
                .isPresent();
    }

    /** Names from the blocks that look like bylines, those near the headline first; the first that names a person. */
    private List<Byline> printed(Labelled page) {
        List<Block> blocks = new ArrayList<>(page.scan().blocks());
        blocks.removeIf(block -> block.text().length() > LONGEST || !isByline(page, block));
        int top = page.top();
        blocks.sort(Comparator.comparingInt(block -> Math.abs(block.index() - top - 1)));
        for (Block block : blocks) {
            List<Byline> persons = names(block).stream()
                    .filter(name -> name.kind() == Kind.AGENCY || BylineReader.looksLikeName(name.name()))
                    .toList();
            if (persons.stream().anyMatch(name -> name.kind() == Kind.PERSON)) {
                return persons.subList(0, Math.min(MOST_PRINTED, persons.size()));
            }
        }
        return List.of();
    }

    /** Taken for a byline by the model, named one by its elements, or beginning as one beside the headline. */
    private static boolean isByline(Labelled page, Block block) {
        BlockKind kind = page.kinds().get(block.index());
        int fromTop = block.index() - page.top();
        boolean near = fromTop >= -3 && fromTop <= NEAR;
        long traits = block.traits() | page.scan().traits(block.element());
        return kind == BlockKind.BYLINE
                || (near && kind != BlockKind.HEADLINE && Trait.BYLINE.in(traits))
                || (near && !kind.isText() && page.scan().begins(block.index(), Phrases.Kind.BYLINE));
    }

    /** Several links to authors need no comma between them. */
    private List<Byline> names(Block block) {
        if (block.links().size() < 2) {
            return reader.printed(block.text());
        }
        List<Byline> names = new ArrayList<>();
        block.links().forEach(link -> names.addAll(reader.printed(link.anchor().of(block.text()))));
        return names;
    }
}
