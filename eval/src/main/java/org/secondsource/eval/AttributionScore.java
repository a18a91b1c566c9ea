package org.secondsource.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Counts agreement of attributions with gold, document by document: the same figures as the Python scorer of attribution
 * beside the data, whose head explains each. Not thread-safe.
 */
final class AttributionScore {
    private final Map<String, Double> counts = new TreeMap<>();

    /** Adds a document; a text that is annotated only in part counts for recall alone. */
    void add(ScoredDocument gold, List<ScoredAttribution> predicted) {
        ScoredTokens tokens = ScoredTokens.of(gold.text());
        boolean complete = gold.complete();
        List<Covered> golden = cover(tokens, gold.attributions());
        golden.removeIf(each -> each.content().isEmpty() && complete);
        List<Covered> read = cover(tokens, predicted);
        add("docs", 1);
        add("gold", golden.size());
        add("pred", read.size());
        for (Role role : Role.values()) {
            addRole(role, golden, read, complete);
        }
        addMatches(gold, golden, read);
        addQuotations(gold, predicted);
    }

    /** Precision, recall and F1 by name of figure, in the order in which they are shown. */
    Map<String, Figures> figures() {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String key = role.label() + ".";
            figures.put(role.label() + " exact", figures(key + "hit_p", key + "p", key + "hit_g", key + "g"));
            figures.put(role.label() + " begin", figures(key + "beg_p", key + "p", key + "beg_g", key + "g"));
            figures.put(role.label() + " partial", figures(key + "psum", key + "p", key + "rsum", key + "g"));
            figures.put(role.label() + " token", figures(key + "tph", key + "tp", key + "tgh", key + "tg"));
            figures.put(
                    role.label() + " jaccard(gold)",
                    new Figures(Double.NaN, ratio(count(key + "jac"), count(key + "g")), Double.NaN));
        }
        figures.put("content found (Dice>=.5)", figures("found.hit_p", "full.p", "found.hit_g", "full.g"));
        figures.put("full attribution (Dice>=.5)", figures("full.hit_p", "full.p", "full.hit_g", "full.g"));
        figures.put("full + cue", figures("fullc.hit_p", "full.p", "fullc.hit_g", "full.g"));
        figures.put("full exact", figures("fulle.hit_p", "full.p", "fulle.hit_g", "full.g"));
        figures.put("quote content exact (direct)", figures("quote.hit_p", "quote.p", "quote.hit_g", "quote.g"));
        return figures;
    }

    double count(String key) {
        return counts.getOrDefault(key, 0.0);
    }

    /** The groups by which recall is broken down, such as {@code type:direct}, in the order of the alphabet. */
    List<String> groups() {
        return counts.keySet().stream()
                .filter(key -> (key.startsWith("type:") || key.startsWith("source:")) && key.endsWith(".n"))
                .map(key -> key.substring(0, key.length() - 2))
                .toList();
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private Figures figures(String rightPredicted, String predicted, String rightGold, String gold) {
        return Figures.of(ratio(count(rightPredicted), count(predicted)), ratio(count(rightGold), count(gold)));
    }

    private void add(String key, double number) {
        counts.merge(key, number, Double::sum);
    }

    private static List<Covered> cover(ScoredTokens tokens, List<ScoredAttribution> attributions) {
        List<Covered> covered = new ArrayList<>();
        for (ScoredAttribution each : attributions) {
            covered.add(new Covered(
                    each, tokens.cover(each.source()), tokens.cover(each.cue()), tokens.cover(each.content())));
        }
        return covered;
    }

    private void addRole(Role role, List<Covered> golden, List<Covered> read, boolean complete) {
        List<Set<Integer>> gs = groups(golden, role);
        List<Set<Integer>> ps = groups(read, role);
        String key = role.label() + ".";
        double hits = common(gs, ps);
        double begins = common(begins(gs), begins(ps));
        Set<Integer> allGold = union(gs);
        Set<Integer> allRead = union(ps);
        double both = overlap(allGold, allRead);
        add(key + "g", gs.size());
        add(key + "hit_g", hits);
        add(key + "beg_g", begins);
        add(key + "rsum", coverage(gs, ps));
        add(key + "jac", gs.stream().mapToDouble(each -> bestJaccard(each, ps)).sum());
        add(key + "tg", allGold.size());
        add(key + "tgh", both);
        if (complete) {
            add(key + "p", ps.size());
            add(key + "hit_p", hits);
            add(key + "beg_p", begins);
            add(key + "psum", coverage(ps, gs));
            add(key + "tp", allRead.size());
            add(key + "tph", both);
        }
    }

    private static List<Set<Integer>> groups(List<Covered> attributions, Role role) {
        return attributions.stream()
                .map(each -> each.of(role))
                .filter(tokens -> !tokens.isEmpty())
                .toList();
    }

    private static List<Integer> begins(List<Set<Integer>> groups) {
        return groups.stream().map(each -> each.iterator().next()).toList();
    }

    /** How many of one list are in the other, each used once. */
    private static <T> double common(Collection<T> some, Collection<T> others) {
        List<T> pool = new ArrayList<>(some);
        return others.stream().filter(pool::remove).count();
    }

    private static Set<Integer> union(List<Set<Integer>> groups) {
        Set<Integer> union = new TreeSet<>();
        groups.forEach(union::addAll);
        return union;
    }

    private static double overlap(Set<Integer> some, Set<Integer> others) {
        return some.stream().filter(others::contains).count();
    }

    /** Sum over groups of the share of each that the others cover, at most 1 each. */
    private static double coverage(List<Set<Integer>> groups, List<Set<Integer>> others) {
        double sum = 0;
        for (Set<Integer> group : groups) {
            double covered = 0;
            for (Set<Integer> other : others) {
                covered += overlap(group, other) / group.size();
            }
            sum += Math.min(1, covered);
        }
        return sum;
    }

    private static double bestJaccard(Set<Integer> group, List<Set<Integer>> others) {
        double best = 0;
        for (Set<Integer> other : others) {
            double both = overlap(group, other);
            best = Math.max(best, both / (group.size() + other.size() - both));
        }
        return best;
    }

    private void addMatches(ScoredDocument gold, List<Covered> golden, List<Covered> read) {
        BiPredicate<Covered, Covered> half = (g, p) -> dice(g.content(), p.content()) >= .5;
        BiPredicate<Covered, Covered> full = half.and((g, p) -> dice(g.source(), p.source()) >= .5);
        Map<Integer, Integer> found = gold.complete() ? match(golden, read, half) : covered(golden, read);
        Map<Integer, Integer> fully = match(golden, read, full);
        int withCue = match(golden, read, full.and((g, p) -> dice(g.cue(), p.cue()) >= .5))
                .size();
        int exact = match(
                        golden,
                        read,
                        (g, p) -> g.content().equals(p.content()) && g.source().equals(p.source()))
                .size();
        String[] names = {"found", "full", "fullc", "fulle"};
        int[] hits = {found.size(), fully.size(), withCue, exact};
        for (int index = 0; index < names.length; index++) {
            add(names[index] + ".hit_g", hits[index]);
            add(names[index] + ".hit_p", gold.complete() ? hits[index] : 0);
        }
        add("full.g", golden.size());
        add("full.p", gold.complete() ? read.size() : 0);
        for (int index = 0; index < golden.size(); index++) {
            addGroups(gold, golden.get(index), index, found, fully.containsKey(index), read);
        }
    }

    private void addGroups(
            ScoredDocument gold,
            Covered golden,
            int index,
            Map<Integer, Integer> found,
            boolean full,
            List<Covered> read) {
        List<String> keys = new ArrayList<>();
        keys.add("type:" + golden.attribution().type());
        if (!golden.source().isEmpty() || gold.complete()) {
            keys.add("source:" + SourceForm.of(gold.text(), golden.attribution().source()));
        }
        for (String key : keys) {
            add(key + ".n", 1);
            add(key + ".found", found.containsKey(index) ? 1 : 0);
            add(key + ".full", full ? 1 : 0);
            Integer match = found.get(index);
            add(
                    key + ".srcx",
                    match != null && golden.source().equals(read.get(match).source()) ? 1 : 0);
        }
    }

    /** Pairs one to one, greedily by overlap of content and source. */
    private static Map<Integer, Integer> match(
            List<Covered> golden, List<Covered> read, BiPredicate<Covered, Covered> fits) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < golden.size(); g++) {
            for (int p = 0; p < read.size(); p++) {
                Covered gold = golden.get(g);
                Covered guess = read.get(p);
                if (overlap(gold.content(), guess.content()) > 0 && fits.test(gold, guess)) {
                    pairs.add(new Pair(
                            dice(gold.content(), guess.content()) + dice(gold.source(), guess.source()), g, p));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::read));
        Map<Integer, Integer> matched = new TreeMap<>();
        Set<Integer> used = new TreeSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.gold()) && used.add(pair.read())) {
                matched.put(pair.gold(), pair.read());
            }
        }
        return matched;
    }

    /** Where only parts of quotations are annotated: found if one content covers half of the part. */
    private static Map<Integer, Integer> covered(List<Covered> golden, List<Covered> read) {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int g = 0; g < golden.size(); g++) {
            Set<Integer> content = golden.get(g).content();
            double best = content.isEmpty() ? 1 : 0;
            for (int p = 0; p < read.size() && !content.isEmpty(); p++) {
                double share = overlap(content, read.get(p).content()) / content.size();
                if (share >= .5 && share > best) {
                    best = share;
                    found.put(g, p);
                }
            }
        }
        return found;
    }

    private static double dice(Set<Integer> some, Set<Integer> others) {
        if (some.isEmpty() && others.isEmpty()) {
            return 1;
        }
        return ratio(2 * overlap(some, others), some.size() + others.size());
    }

    private void addQuotations(ScoredDocument gold, List<ScoredAttribution> predicted) {
        List<List<Integer>> gs = quotations(gold.text(), gold.attributions());
        List<List<Integer>> ps = quotations(gold.text(), predicted);
        double hits = common(gs, ps);
        add("quote.g", gs.size());
        add("quote.hit_g", hits);
        if (gold.complete()) {
            add("quote.p", ps.size());
            add("quote.hit_p", hits);
        }
    }

    private static List<List<Integer>> quotations(String text, List<ScoredAttribution> attributions) {
        return attributions.stream()
                .filter(each -> each.type().equals("direct"))
                .map(each -> ScoredTokens.withoutEdges(text, each.content()))
                .toList();
    }

    private record Pair(double weight, int gold, int read) {}

    private enum Role {
        SOURCE,
        CUE,
        CONTENT;

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An attribution with the tokens its roles cover. */
    private record Covered(ScoredAttribution attribution, Set<Integer> source, Set<Integer> cue, Set<Integer> content) {
        Set<Integer> of(Role role) {
            return switch (role) {
                case SOURCE -> source;
                case CUE -> cue;
                case CONTENT -> content;
            };
        }
    }
}
