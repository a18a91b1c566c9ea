package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.app.report.Words;
import org.secondsource.provenance.ProvenanceGraph;
import org.secondsource.provenance.ProvenanceNode;
import org.secondsource.provenance.Relay;

/**
 * A provenance graph placed on paper: origins on the left, what relies on them to the right, in layers. The same graph
 * always gives the same drawing.
 *
 * @param circular whether reports rely on each other in a circle
 */
public record GraphDrawing(int width, int height, List<Box> boxes, List<Edge> edges, boolean circular) {
    /** In units of the drawing, which are pixels at its natural size. */
    private static final int BOX_WIDTH = 196;

    private static final int LINE_HEIGHT = 16;
    private static final int PADDING = 12;
    private static final int BETWEEN_LAYERS = 150;
    private static final int BETWEEN_BOXES = 22;
    private static final int MARGIN = 6;

    /** Characters that fit into a line of a box at its letter size. */
    private static final int LINE_LENGTH = 25;

    private static final int MOST_LINES = 3;

    /** Characters of a cue that fit between two layers. */
    private static final int LABEL_LENGTH = 22;

    /** A node. */
    public record Box(String key, int x, int y, int height, List<String> lines, String kind, boolean report) {
        public int width() {
            return BOX_WIDTH;
        }

        int middle() {
            return y + height / 2;
        }

        /** Where line number {@code line} is written. */
        public int baseline(int line) {
            return y + PADDING + LINE_HEIGHT + line * LINE_HEIGHT + 8;
        }
    }

    /** A relay from one node to another, with the cue in its middle. */
    public record Edge(String path, boolean inferred, String label, int labelX, int labelY) {}

    static GraphDrawing of(ProvenanceGraph graph) {
        Map<String, Integer> layers = new LinkedHashMap<>();
        graph.nodes().forEach(node -> layers.put(node.key(), 0));
        boolean circular = spread(graph, layers);
        List<List<ProvenanceNode>> columns = columns(graph, layers);
        Map<String, Box> boxes = place(graph, columns);
        int height = boxes.values().stream()
                        .mapToInt(box -> box.y() + box.height())
                        .max()
                        .orElse(0)
                + MARGIN;
        int width = columns.size() * (BOX_WIDTH + BETWEEN_LAYERS) - BETWEEN_LAYERS + 2 * MARGIN;
        List<Edge> edges = graph.relays().stream()
                .filter(relay -> boxes.containsKey(relay.from()) && boxes.containsKey(relay.to()))
                .map(relay -> edge(relay, boxes))
                .toList();
        return new GraphDrawing(width, height, List.copyOf(boxes.values()), edges, circular);
    }

    /** Gives each node the length of the longest way to it; answers whether some way never ends. */
    private static boolean spread(ProvenanceGraph graph, Map<String, Integer> layers) {
        boolean moved = true;
        for (int round = 0; moved && round <= layers.size(); round++) {
            moved = false;
            for (Relay relay : graph.relays()) {
                int next = layers.getOrDefault(relay.from(), 0) + 1;
                if (next < layers.size() && layers.getOrDefault(relay.to(), next) < next) {
                    layers.put(relay.to(), next);
                    moved = true;
                }
            }
        }
        return moved;
    }

    private static List<List<ProvenanceNode>> columns(ProvenanceGraph graph, Map<String, Integer> layers) {
        List<List<ProvenanceNode>> columns = new ArrayList<>();
        for (int layer : layers.values().stream().distinct().sorted().toList()) {
            columns.add(graph.nodes().stream()
                    .filter(node -> layers.getOrDefault(node.key(), 0) == layer)
                    .toList());
        }
        return columns;
    }

    private static Map<String, Box> place(ProvenanceGraph graph, List<List<ProvenanceNode>> columns) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        int tallest =
                columns.stream().mapToInt(GraphDrawing::columnHeight).max().orElse(0);
        for (int column = 0; column < columns.size(); column++) {
            List<ProvenanceNode> nodes = new ArrayList<>(columns.get(column));
            nodes.sort(Comparator.comparingDouble(node -> pull(node, graph, boxes)));
            int y = MARGIN + (tallest - columnHeight(nodes)) / 2;
            for (ProvenanceNode node : nodes) {
                Box box = box(node, MARGIN + column * (BOX_WIDTH + BETWEEN_LAYERS), y);
                boxes.put(node.key(), box);
                y += box.height() + BETWEEN_BOXES;
            }
        }
        return boxes;
    }

    private static int columnHeight(List<ProvenanceNode> nodes) {
        return nodes.stream()
                        .mapToInt(node -> box(node, 0, 0).height() + BETWEEN_BOXES)
                        .sum()
                - BETWEEN_BOXES;
    }

    /** The height at which the nodes it relies on lie, on average: fewer lines cross. */
    private static double pull(ProvenanceNode node, ProvenanceGraph graph, Map<String, Box> placed) {
        return graph.relays().stream()
                .filter(relay -> relay.to().equals(node.key()))
                .map(relay -> Optional.ofNullable(placed.get(relay.from())))
                .flatMap(Optional::stream)
                .mapToInt(Box::middle)
                .average()
                .orElse(0);
    }

    private static Box box(ProvenanceNode node, int x, int y) {
        List<String> lines = wrap(node.name());
        int height = 2 * PADDING + (lines.size() + 1) * LINE_HEIGHT - 4;
        String kind = Kinds.symbol(node.kind()) + " " + (node.report() ? "report" : Words.plain(node.kind()));
        return new Box(node.key(), x, y, height, lines, kind, node.report());
    }

    private static List<String> wrap(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split("\\s+")) {
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

    private static Edge edge(Relay relay, Map<String, Box> boxes) {
        Box from = Objects.requireNonNull(boxes.get(relay.from()));
        Box to = Objects.requireNonNull(boxes.get(relay.to()));
        int startX = from.x() + BOX_WIDTH;
        int endX = to.x() - 7;
        int bend = Math.max(40, (endX - startX) / 2);
        String path = "M" + startX + " " + from.middle() + " C" + (startX + bend) + " " + from.middle() + " "
                + (endX - bend) + " " + to.middle() + " " + endX + " " + to.middle();
        return new Edge(
                path,
                relay.inferred(),
                shorten(relay.why(), LABEL_LENGTH),
                (startX + endX) / 2,
                (from.middle() + to.middle()) / 2 - 5);
    }
}
