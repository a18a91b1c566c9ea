package org.secondsource.app.report.html;

import java.util.List;
import org.secondsource.provenance.ProvenanceGraph;

/**
 * A provenance graph placed on paper: origins on the left, what relies on them to the right, in layers. The same graph
 * always gives the same drawing. Units are pixels at the drawing's natural size.
 *
 * @param circular whether reports rely on each other in a circle
 */
public record GraphDrawing(int width, int height, List<Box> boxes, List<Edge> edges, boolean circular) {

    public GraphDrawing {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    static GraphDrawing of(ProvenanceGraph graph) {
        return new GraphLayout(graph).drawing();
    }

    /** A node, with its name cut into lines. */
    public record Box(int x, int y, int width, int height, List<String> lines, String kind, boolean report) {
        /** Where line number {@code line} of the name is written. */
        public int baseline(int line) {
            return y + 36 + line * GraphLayout.LINE_HEIGHT;
        }
    }

    /**
     * A relay from one node to another, with the cue near its end.
     *
     * @param tipX where the arrow ends
     */
    public record Edge(String path, boolean inferred, int tipX, int tipY, String label, int labelX, int labelY) {}
}
