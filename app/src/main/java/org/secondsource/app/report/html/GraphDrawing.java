package org.secondsource.app.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.provenance.ProvenanceGraph;
import org.secondsource.provenance.ProvenanceNode;

/**
 * A provenance graph placed on paper: origins on the left, what relies on them to the right, in layers. The same graph
 * always gives the same drawing. Units are pixels at the drawing's natural size.
 *
 * @param circular whether reports rely on each other in a circle
 */
public record GraphDrawing(int width, int height, List<Box> boxes, List<Edge> edges, boolean circular) {
    /** Our own choice, as for the story page in general: beyond this the list beside it is easier to read. */
    static final int MOST_NODES = 60;

    public GraphDrawing {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /**
     * More nodes than people can follow are not drawn: those with the most lines stay, in the order of
     * the graph.
     */
    static GraphDrawing of(ProvenanceGraph graph) {
        return new GraphLayout(cut(graph)).drawing();
    }

    private static ProvenanceGraph cut(ProvenanceGraph graph) {
        if (graph.nodes().size() <= MOST_NODES) {
            return graph;
        }
        Map<String, Long> uses = graph.relays().stream()
                .flatMap(relay -> Stream.of(relay.from(), relay.to()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> kept = graph.nodes().stream()
                .map(ProvenanceNode::key)
                .sorted(Comparator.comparing((String key) -> -uses.getOrDefault(key, 0L)))
                .limit(MOST_NODES)
                .collect(Collectors.toSet());
        return new ProvenanceGraph(
                graph.nodes().stream().filter(node -> kept.contains(node.key())).toList(),
                graph.relays().stream()
                        .filter(relay -> kept.contains(relay.from()) && kept.contains(relay.to()))
                        .toList(),
                graph.anomalies());
    }

    /**
     * A node, with its name cut into lines.
     *
     * @param number of the node in its graph, by which edges name it
     */
    public record Box(
            int number, int x, int y, int width, int height, List<String> lines, String kind, boolean report) {
        /** Where line number {@code line} of the name is written. */
        public int baseline(int line) {
            return y + 36 + line * GraphLayout.LINE_HEIGHT;
        }
    }

    /**
     * A relay from one node to another, with the cue near its end.
     *
     * @param from number of the node it begins at
     * @param to number of the node it ends at
     * @param tipX where the arrow ends
     */
    public record Edge(
            int from,
            int to,
            String path,
            boolean inferred,
            int tipX,
            int tipY,
            String label,
            int labelX,
            int labelY) {}
}
