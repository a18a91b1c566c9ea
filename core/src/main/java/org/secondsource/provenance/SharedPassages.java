package org.secondsource.provenance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.text.Evidence;

/** What passages that reports share mean for one claim: hints that one report has it from another. */
final class SharedPassages {
    private final Map<String, List<Path>> pathsOf;
    private final RootFinder finder;
    private final List<CopiedPassage> copies;
    private final Set<String> ofOutlets = new LinkedHashSet<>();

    SharedPassages(List<Path> paths, RootFinder finder, List<CopiedPassage> copies) {
        pathsOf = paths.stream()
                .collect(Collectors.groupingBy(path -> path.carrier().article().id()));
        this.finder = finder;
        this.copies = copies;
        finder.roots().stream().filter(Root::isOutlet).forEach(root -> ofOutlets.add(root.key()));
    }

    /** Pairs of roots whose statements lie in one passage, with the reason why they may be one. */
    Map<List<String>, String> pairs() {
        Map<List<String>, String> pairs = new LinkedHashMap<>();
        for (CopiedPassage copy : copies) {
            List<Path> theirs = touched(copy.b());
            touched(copy.a()).forEach(a -> theirs.forEach(b -> addPairs(a, b, pairs)));
        }
        return pairs;
    }

    private void addPairs(Path a, Path b, Map<List<String>, String> pairs) {
        String why = a.own().name() + " and " + b.own().name() + " share the passage";
        for (String left : finder.rootsOf(a)) {
            for (String right : finder.rootsOf(b)) {
                // Two named people who are quoted in one shared passage stay two.
                if (!left.equals(right) && (ofOutlets.contains(left) || ofOutlets.contains(right))) {
                    pairs.putIfAbsent(List.of(left, right), why);
                }
            }
        }
    }

    /** Adds an inferred edge from report to report wherever the direction is shown. */
    void addTo(RelayGraph graph) {
        for (CopiedPassage copy : copies) {
            boolean forth = copy.direction() == CopiedPassage.Direction.A_TO_B;
            if (!forth && copy.direction() != CopiedPassage.Direction.B_TO_A) {
                continue;
            }
            List<Path> takers = touched(forth ? copy.b() : copy.a());
            touched(forth ? copy.a() : copy.b()).forEach(from -> takers.forEach(to -> graph.addCopy(from, to, copy)));
        }
    }

    private List<Path> touched(Evidence passage) {
        return pathsOf.getOrDefault(passage.article(), List.of()).stream()
                .filter(path -> path.carrier().evidence().stream()
                        .anyMatch(each -> each.span().overlaps(passage.span())))
                .toList();
    }
}
