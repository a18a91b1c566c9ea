package org.secondsource.app.export.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.app.report.Words;
import org.secondsource.claim.Difference;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Side;

/** Where the reports part: what each side says, and which sides conflict. */
final class DifferenceNodes {
    private final Names names;
    private final Selectors selectors;

    DifferenceNodes(Names names, Selectors selectors) {
        this.names = names;
        this.selectors = selectors;
    }

    List<Map<String, Object>> of(List<Difference> differences) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (Difference difference : differences) {
            nodes.add(node(difference, names.difference(nodes.size() + 1)));
        }
        return nodes;
    }

    private Map<String, Object> node(Difference difference, String id) {
        List<Map<String, Object>> sides = new ArrayList<>();
        for (int number = 1; number <= difference.sides().size(); number++) {
            sides.add(side(difference, id, number));
        }
        return Node.of(id, "ss:Difference")
                .put("ss:kind", Words.kebab(difference.kind()))
                .put("ss:outcome", Words.kebab(difference.outcome()))
                .put("ss:about", difference.claim().map(claim -> Node.reference(names.claim(claim))))
                .put("ss:why", difference.why())
                .putAll("ss:side", sides)
                .map();
    }

    private Map<String, Object> side(Difference difference, String id, int number) {
        Side side = difference.sides().get(number - 1);
        List<String> others = new ArrayList<>();
        for (int other = 1; other <= difference.sides().size(); other++) {
            if (other != number && difference.outcome() == Outcome.CONFLICT) {
                others.add(id + "/side/" + other);
            }
        }
        return Node.of(id + "/side/" + number, "ss:Side")
                .put("ss:inReport", Node.reference(names.article(side.article())))
                .put("ss:says", side.says())
                .putAll("ss:words", selectors.of(side.article(), side.spans()))
                .putAll("ss:conflictsWith", Node.references(others))
                .map();
    }
}
