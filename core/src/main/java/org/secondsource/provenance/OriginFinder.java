package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.attribution.Attribution;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;

/**
 * Finds on whose word a claim rests, over any number of reports and outlets.
 *
 * <p>The rules, in words:
 *
 * <ul>
 *   <li>A named person, body or titled document that speaks in public (to an outlet, in a statement, in a post) is one
 *       origin, whoever carries it.
 *   <li>An outlet that passes on unnamed people is itself the origin, <em>on</em> those people as printed. Reports that
 *       rely on that outlet add none: they are echoes. What the unnamed people have from others, named or not, is part of
 *       the description's story and no origin.
 *   <li>What a report at hand says of its own sources counts more than what those who cite it say of them.
 *   <li>What is quoted in the same words from somebody named and, elsewhere, from "a judge" was said once.
 *   <li>Unnamed sources of two outlets are neither joined nor counted as shown to be independent: they widen the interval.
 *   <li>An outlet's own voice that states no source widens the interval, whether or not its own reporters are shown to
 *       have been at work (place line, credit line) and whether or not others cite it; if the same outlet states a source
 *       for the claim elsewhere, that source is meant.
 *   <li>An agency credited in place line, byline or credit line stands before the report's outlet: a stated link.
 *   <li>Shared passages and families of outlets are inferred links: they only lower the least number.
 *   <li>Outlets that only cite one another are one origin and an anomaly.
 * </ul>
 *
 * <p>Stateless, safe for use by many threads; {@link StorySources} is not. For who relies on whom over many claims see {@link Reliance}.
 */
public final class OriginFinder {
    private final OutletTable outlets;

    public OriginFinder() {
        this(OutletTable.ours());
    }

    /** @param outlets what is known of outlets: aliases, families, which are agencies */
    public OriginFinder(OutletTable outlets) {
        this.outlets = outlets;
    }

    /**
     * Where one claim comes from.
     *
     * @param carriers every place that carries the claim, in the order of the reports
     * @param copies passages the reports share, as {@link CopyFinder} finds them; may be empty
     */
    public Provenance find(List<Carrier> carriers, List<CopiedPassage> copies) {
        List<Article> reports =
                carriers.stream().map(Carrier::article).distinct().toList();
        List<Attribution> attributions =
                carriers.stream().flatMap(each -> each.attribution().stream()).toList();
        return find(carriers, copies, new StorySources(outlets, reports, attributions));
    }

    /**
     * The same for one of many claims of a story.
     *
     * @param story what its reports say of their sources
     */
    public Provenance find(List<Carrier> carriers, List<CopiedPassage> copies, StorySources story) {
        Paths reader = new Paths(outlets, carriers, story);
        List<Path> paths = Paths.overruled(carriers.stream().map(reader::of).toList());
        RelayGraph graph = new RelayGraph(paths);
        RootFinder finder = new RootFinder(reader, paths, graph);
        Utterances utterances = new Utterances(paths, finder);
        Map<String, String> saidElsewhere = new LinkedHashMap<>(utterances.saidByNamed(finder.roots()));
        saidElsewhere.putAll(utterances.saidOnce(finder.roots()));
        List<Root> roots = finder.roots().stream()
                .filter(root -> !saidElsewhere.containsKey(root.key()))
                .toList();
        SharedPassages shared = new SharedPassages(paths, finder, copies);
        shared.addTo(graph);
        Origins counted = new OriginCounter(outlets, roots, story.offices()).count(shared.pairs());
        List<String> reasons = new ArrayList<>(echoReasons(paths, finder, roots));
        reasons.addAll(saidElsewhere.values());
        reasons.addAll(counted.reasons());
        List<Anomaly> anomalies = new Anomalies(paths, graph).find(finder.circles());
        anomalies.forEach(anomaly -> reasons.add(anomaly.why()));
        return new Provenance(
                new ProvenanceGraph(graph.nodes(), graph.relays(), anomalies),
                new Origins(counted.min(), counted.max(), counted.list(), reasons),
                echoes(paths, finder, roots));
    }

    /** Reports all of whose roots are other outlets, or were already there. */
    private static List<String> echoes(List<Path> paths, RootFinder finder, List<Root> roots) {
        Map<String, Root> byKey = byKey(roots);
        Map<String, Boolean> adds = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Path path : paths) {
            boolean own = finder.rootsOf(path).stream()
                    .map(byKey::get)
                    .anyMatch(root -> root != null
                            && (root.outlets().contains(path.own().key())
                                    || (!root.isOutlet() && seen.add(root.key()))));
            adds.merge(path.carrier().article().id(), own, Boolean::logicalOr);
        }
        return adds.keySet().stream()
                .filter(article -> !adds.getOrDefault(article, false))
                .toList();
    }

    private static Map<String, Root> byKey(List<Root> roots) {
        Map<String, Root> byKey = new LinkedHashMap<>();
        roots.forEach(root -> byKey.put(root.key(), root));
        return byKey;
    }

    /** For every root that several outlets go back to: which, so that a reader sees why they count once. */
    private static List<String> echoReasons(List<Path> paths, RootFinder finder, List<Root> roots) {
        List<String> reasons = new ArrayList<>();
        for (Root root : roots) {
            Set<String> relying = paths.stream()
                    .filter(path -> finder.rootsOf(path).contains(root.key()))
                    .filter(path -> !path.own().name().equals(root.origin().name()))
                    .map(path -> path.own().name())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (relying.size() > 1 || (relying.size() == 1 && root.isOutlet())) {
                reasons.add(String.join(", ", relying)
                        + (relying.size() > 1 ? " rely on " : " relies on ")
                        + root.origin().name());
            }
        }
        return reasons;
    }
}
