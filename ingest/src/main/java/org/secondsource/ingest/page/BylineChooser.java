package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.ingest.page.Byline.Kind;
import org.secondsource.ingest.page.Witnesses.Field;

/** Chooses the authors of an article among all that the page names. */
final class BylineChooser {
    /** Longer blocks tell of the author. */
    private static final int LONGEST = 120;

    private BylineChooser() {}

    static List<Byline> choose(Witnesses witnesses, Labelled page, Optional<String> outlet) {
        List<Byline> best = List.of();
        for (List<Byline> names : bySource(witnesses)) {
            List<Byline> kept = withoutOutlet(names, outlet);
            if (kept.stream().anyMatch(name -> name.kind() == Kind.PERSON)) {
                return kept;
            }
            best = best.isEmpty() ? kept : best;
        }
        List<Byline> printed = withoutOutlet(printed(page), outlet);
        return printed.isEmpty() ? best : printed;
    }

    /** The names of each source, in the order of trust; links to an author count as one source. */
    private static List<List<Byline>> bySource(Witnesses witnesses) {
        Map<String, Map<String, Byline>> sources = new LinkedHashMap<>();
        for (Witness witness : witnesses.of(Field.AUTHOR)) {
            String source = witness.source().startsWith("json-ld") ? "json-ld" : witness.source();
            Map<String, Byline> names = sources.computeIfAbsent(source, absent -> new LinkedHashMap<>());
            boolean organisation = witness.source().endsWith("organisation");
            for (Byline name : BylineReader.read(witness.value())) {
                Byline kept = organisation && name.kind() == Kind.PERSON ? new Byline(name.name(), Kind.DESK) : name;
                names.putIfAbsent(PageFacts.key(name.name()), kept);
            }
        }
        return sources.values().stream()
                .map(names -> List.copyOf(names.values()))
                .toList();
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
        return outlet.filter(known -> PageFacts.key(known).equals(PageFacts.key(name.name())))
                .isPresent();
    }

    /** Names from the blocks taken for bylines, and from those that begin as one; the first that names a person. */
    private static List<Byline> printed(Labelled page) {
        for (Block block : page.scan().blocks()) {
            boolean taken = page.kinds().get(block.index()) == BlockKind.BYLINE;
            boolean begins = page.around().contains(block.index())
                    && block.text().length() <= 60
                    && !page.kinds().get(block.index()).isText()
                    && Phrases.begins(block.text(), Phrases.Kind.BYLINE);
            if ((taken || begins) && block.text().length() <= LONGEST) {
                List<Byline> names = names(block);
                if (names.stream().anyMatch(name -> isPerson(name))) {
                    return names.stream()
                            .filter(name -> name.kind() != Kind.DESK)
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** A printed person's name has two words at least, each with a capital; unspaced scripts have neither. */
    private static boolean isPerson(Byline name) {
        boolean unspaced = name.name().chars().anyMatch(letter -> letter >= 0x0e00);
        return name.kind() == Kind.PERSON
                && (unspaced
                        || (name.name().contains(" ")
                                && Character.isUpperCase(name.name().charAt(0))));
    }

    /** Several links to authors need no comma between them. */
    private static List<Byline> names(Block block) {
        if (block.links().size() < 2) {
            return BylineReader.read(block.text());
        }
        List<Byline> names = new ArrayList<>();
        block.links()
                .forEach(link -> names.addAll(BylineReader.read(link.anchor().of(block.text()))));
        return names;
    }
}
