package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.report.Words;
import org.secondsource.app.report.html.GraphDrawing.Box;
import org.secondsource.app.report.html.GraphDrawing.Edge;
import org.secondsource.provenance.ProvenanceGraph;
import org.secondsource.provenance.ProvenanceNode;
import org.secondsource.provenance.Relay;

/**
 * Works out where the boxes and lines of a provenance graph lie: each node in the layer of the longest way to it, each
 * line that passes a layer in a slot of its own there, the slots of a layer at the height of what they hang on. Not
 * thread-safe; made for one graph.
 */
final class GraphLayout {
    static final int LINE_HEIGHT = 16;

    private static final int BOX_WIDTH = 196;
    private static final int BETWEEN_LAYERS = 150;
    private static final int BETWEEN_SLOTS = 18;
    private static final int PASSING_HEIGHT = 14;
    private static final int MARGIN = 6;

    /** Characters that fit into a line of a box at its letter size. */
    private static final int LINE_LENGTH = 25;

    private static final int MOST_LINES = 3;

    /** Characters of a cue that fit between two layers. */
    private static final int LABEL_LENGTH = 22;

    private final ProvenanceGraph graph;
    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> incoming = new HashMap<>();
    private final boolean circular;

    /** A place in a layer: of a node, or of a line that only passes. */
    private static final class Slot {
        private final int layer;
        private final Optional<ProvenanceNode> node;
        private final List<String> from = new ArrayList<>();
        private final List<String> lines;
        private int y;

        Slot(int layer, Optional<ProvenanceNode> node) {
            this.layer = layer;
            this.node = node;
            this.lines = node.map(each -> wrap(each.name())).orElse(List.of());
        }

        int x() {
            return MARGIN + layer * (BOX_WIDTH + BETWEEN_LAYERS);
        }

        int height() {
            return node.isPresent() ? 28 + (lines.size() + 1) * LINE_HEIGHT - 12 : PASSING_HEIGHT;
        }

        int middle() {
            return y + height() / 2;
        }
    }

    GraphLayout(ProvenanceGraph graph) {
        this.graph = graph;
        graph.nodes().forEach(node -> layers.put(node.key(), 0));
        circular = spread();
        graph.nodes().forEach(node -> slots.put(node.key(), new Slot(layer(node.key()), Optional.of(node))));
        for (int relay = 0; relay < graph.relays().size(); relay++) {
            addPassing(relay);
        }
        place();
        slots.keySet().forEach(key -> numbers.put(key, numbers.size()));
    }

    private int layer(String key) {
        return layers.getOrDefault(key, 0);
    }

    /** Gives each node the length of the longest way to it; answers whether some way never ends. */
    private boolean spread() {
        boolean moved = true;
        for (int round = 0; moved && round <= layers.size(); round++) {
            moved = false;
            for (Relay relay : graph.relays()) {
                int next = layer(relay.from()) + 1;
                if (next < layers.size() && layers.containsKey(relay.to()) && layer(relay.to()) < next) {
                    layers.put(relay.to(), next);
                    moved = true;
                }
            }
        }
        return moved;
    }

    /** The keys of the slots a relay runs through, from its beginning to its end. */
    private List<String> way(int number) {
        Relay relay = graph.relays().get(number);
        List<String> way = new ArrayList<>();
        way.add(relay.from());
        for (int layer = layer(relay.from()) + 1; layer < layer(relay.to()); layer++) {
            way.add(number + "\u0000" + layer);
        }
        way.add(relay.to());
        return way;
    }

    private void addPassing(int number) {
        Relay relay = graph.relays().get(number);
        if (!slots.containsKey(relay.from()) || !slots.containsKey(relay.to())) {
            return;
        }
        List<String> way = way(number);
        for (int at = 1; at < way.size(); at++) {
            int layer = layer(relay.from()) + at;
            slots.computeIfAbsent(way.get(at), key -> new Slot(layer, Optional.empty()))
                    .from
                    .add(way.get(at - 1));
        }
    }

    private void place() {
        int last = slots.values().stream().mapToInt(slot -> slot.layer).max().orElse(0);
        int tallest = 0;
        for (int layer = 0; layer <= last; layer++) {
            tallest = Math.max(tallest, height(column(layer)));
        }
        for (int layer = 0; layer <= last; layer++) {
            List<Slot> column = column(layer);
            column.sort(Comparator.comparingDouble(this::pull));
            int y = MARGIN + (tallest - height(column)) / 2;
            for (Slot slot : column) {
                slot.y = y;
                y += slot.height() + BETWEEN_SLOTS;
            }
        }
    }

    private List<Slot> column(int layer) {
        return new ArrayList<>(
                slots.values().stream().filter(slot -> slot.layer == layer).toList());
    }

    private static int height(List<Slot> column) {
        return column.stream().mapToInt(slot -> slot.height() + BETWEEN_SLOTS).sum() - BETWEEN_SLOTS;
    }

    /** The height at which what it hangs on lies, on average: fewer lines cross. */
    private double pull(Slot slot) {
        return slot.from.stream()
                .map(key -> Optional.ofNullable(slots.get(key)))
                .flatMap(Optional::stream)
                .mapToInt(Slot::middle)
                .average()
                .orElse(0);
    }

    GraphDrawing drawing() {
        List<Box> boxes = new ArrayList<>();
        slots.values().forEach(slot -> slot.node.ifPresent(node -> boxes.add(box(slot, node))));
        List<Edge> edges = new ArrayList<>();
        for (int relay = 0; relay < graph.relays().size(); relay++) {
            edge(relay).ifPresent(edges::add);
        }
        int width = boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0) + MARGIN;
        int height = slots.values().stream()
                        .mapToInt(slot -> slot.y + slot.height())
                        .max()
                        .orElse(0)
                + MARGIN;
        return new GraphDrawing(width, height, boxes, edges, circular);
    }

    private Box box(Slot slot, ProvenanceNode node) {
        String kind = Kinds.symbol(node.kind()) + " " + (node.report() ? "report" : Words.plain(node.kind()));
        return new Box(number(node.key()), slot.x(), slot.y, BOX_WIDTH, slot.height(), slot.lines, kind, node.report());
    }

    private Optional<Edge> edge(int number) {
        List<Slot> way = way(number).stream()
                .map(key -> Optional.ofNullable(slots.get(key)))
                .flatMap(Optional::stream)
                .toList();
        if (way.size() < 2) {
            return Optional.empty();
        }
        Relay relay = graph.relays().get(number);
        int port = port(number, way);
        StringBuilder path = new StringBuilder(
                "M" + (way.get(0).x() + BOX_WIDTH) + " " + way.get(0).middle());
        for (int at = 1; at < way.size(); at++) {
            Slot to = way.get(at);
            boolean last = at == way.size() - 1;
            curve(path, way.get(at - 1), to, last ? port : to.middle());
            path.append(last ? "" : " H" + (to.x() + BOX_WIDTH));
        }
        Slot end = way.get(way.size() - 1);
        String label = shorten(relay.why(), LABEL_LENGTH);
        return Optional.of(new Edge(
                number(relay.from()),
                number(relay.to()),
                path.toString(),
                relay.inferred(),
                end.x(),
                port,
                label,
                end.x() - 12,
                port - 5));
    }

    private int number(String key) {
        return numbers.getOrDefault(key, -1);
    }

    /** The height at which a relay ends: those that end at one box share its side out, in the order they come in. */
    private int port(int number, List<Slot> way) {
        Slot end = way.get(way.size() - 1);
        String target = graph.relays().get(number).to();
        List<Integer> all = incoming.computeIfAbsent(target, this::incoming);
        double step = Math.min(LINE_HEIGHT, (end.height() - 14.0) / all.size());
        double offset = (all.indexOf(number) - (all.size() - 1) / 2.0) * step;
        return (int) Math.round(end.middle() + offset);
    }

    /** The relays that end at a node and begin somewhere, in the order in which they come in. */
    private List<Integer> incoming(String target) {
        List<Integer> all = new ArrayList<>();
        for (int relay = 0; relay < graph.relays().size(); relay++) {
            if (graph.relays().get(relay).to().equals(target)
                    && slots.containsKey(graph.relays().get(relay).from())) {
                all.add(relay);
            }
        }
        all.sort(Comparator.comparingInt(this::heightBefore));
        return all;
    }

    /** Where a relay comes from last. */
    private int heightBefore(int number) {
        List<String> way = way(number);
        return Optional.ofNullable(slots.get(way.get(way.size() - 2)))
                .map(Slot::middle)
                .orElse(0);
    }

    private static void curve(StringBuilder path, Slot from, Slot to, int endY) {
        int startX = from.x() + BOX_WIDTH;
        int endX = to.x() - (to.node.isPresent() ? 7 : 0);
        int bend = Math.max(30, (endX - startX) / 2);
        path.append(" C").append(startX + bend).append(' ').append(from.middle());
        path.append(' ').append(endX - bend).append(' ').append(endY);
        path.append(' ').append(endX).append(' ').append(endY);
    }

    private static List<String> wrap(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(shorten(word, LINE_LENGTH));
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES));
        first.set(MOST_LINES - 1, shorten(first.get(MOST_LINES - 1) + " \u2026\u2026", LINE_LENGTH));
        return first;
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + "\u2026";
    }
}
