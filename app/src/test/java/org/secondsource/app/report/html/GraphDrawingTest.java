package org.secondsource.app.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.attribution.SourceKind;
import org.secondsource.provenance.ProvenanceGraph;
import org.secondsource.provenance.ProvenanceNode;
import org.secondsource.provenance.Relay;

class GraphDrawingTest {
    @Test
    void drawsNoMoreThanPeopleCanFollowAndKeepsWhatManyRelyOn() {
        List<ProvenanceNode> nodes = new ArrayList<>();
        List<Relay> relays = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            nodes.add(new ProvenanceNode("report " + number, "Report " + number, SourceKind.OUTLET, true));
            relays.add(new Relay("agency", "report " + number, Optional.empty(), false, "stated"));
        }
        nodes.add(new ProvenanceNode("agency", "Northern Wire", SourceKind.OUTLET, false));

        GraphDrawing drawing = GraphDrawing.of(new ProvenanceGraph(nodes, relays));

        assertThat(drawing.boxes())
                .hasSize(GraphDrawing.MOST_NODES)
                .anySatisfy(box -> assertThat(box.lines()).containsExactly("Northern Wire"));
        assertThat(drawing.edges()).hasSize(GraphDrawing.MOST_NODES - 1);
    }

    @Test
    void namesTheNodesAtBothEndsOfALine() {
        ProvenanceGraph graph = new ProvenanceGraph(
                List.of(
                        new ProvenanceNode("a", "Ada Quill", SourceKind.PERSON, false),
                        new ProvenanceNode("b", "The Lantern", SourceKind.OUTLET, true)),
                List.of(new Relay("a", "b", Optional.empty(), false, "said")));

        GraphDrawing drawing = GraphDrawing.of(graph);

        assertThat(drawing.edges()).singleElement().satisfies(edge -> {
            assertThat(box(drawing, edge.from()).lines()).containsExactly("Ada Quill");
            assertThat(box(drawing, edge.to()).lines()).containsExactly("The Lantern");
        });
    }

    private static GraphDrawing.Box box(GraphDrawing drawing, int number) {
        return drawing.boxes().stream()
                .filter(box -> box.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
