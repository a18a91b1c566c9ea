package org.secondsource.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.secondsource.text.Span;

/** The organisations, outlets, places and other named things of one article while it is read. */
final class Things {
    private final Map<String, Thing> byName = new LinkedHashMap<>();
    private final Map<String, Thing> byAlias = new LinkedHashMap<>();

    /** Something named in the article; grows while it is read. */
    static final class Thing {
        private final String name;
        private EntityKind kind;
        private final TreeSet<Span> mentions = new TreeSet<>();

        private Thing(String name, EntityKind kind) {
            this.name = name;
            this.kind = kind;
        }

        String name() {
            return name;
        }

        EntityKind kind() {
            return kind;
        }

        NavigableSet<Span> mentions() {
            return mentions;
        }

        private int lastBefore(int offset) {
            Span last = mentions.lower(new Span(offset, offset));
            return last == null ? -1 : last.start();
        }
    }

    List<Thing> all() {
        return new ArrayList<>(byName.values());
    }

    Thing add(String name, EntityKind kind) {
        Thing thing = byName.computeIfAbsent(key(name), folded -> new Thing(name, kind));
        if (thing.kind == EntityKind.OTHER) {
            thing.kind = kind;
        }
        return thing;
    }

    /** Without regard to case, accents and a leading article. */
    private static String key(String name) {
        String folded = PersonName.fold(name);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    void alias(String alias, Thing thing) {
        byAlias.putIfAbsent(alias, thing);
    }

    Optional<Thing> byAlias(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    List<Thing> outlets() {
        return byName.values().stream()
                .filter(thing -> thing.kind == EntityKind.OUTLET)
                .toList();
    }

    /** The one of several mentioned last before {@code offset}; the first if none was. */
    static Optional<Thing> nearest(List<Thing> things, int offset) {
        Optional<Thing> nearest = Optional.empty();
        for (Thing thing : things) {
            if (nearest.isEmpty() || thing.lastBefore(offset) > nearest.get().lastBefore(offset)) {
                nearest = Optional.of(thing);
            }
        }
        return nearest;
    }

    /** The thing among those given that was mentioned last before {@code offset}, if any was. */
    static Optional<Thing> lastMentioned(List<Thing> things, int offset) {
        return nearest(things, offset).filter(thing -> thing.lastBefore(offset) >= 0);
    }
}
