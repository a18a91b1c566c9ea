package org.secondsource.eval;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.secondsource.provenance.PassageIndex;
import org.secondsource.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate copies TEXTS...}: how many of the pairs of texts that share word 8-grams the fingerprints find. The truth
 * is exact: for each pair the share of the distinct 8-grams of the one that stand in the other, the greater of both ways.
 */
@Command(
        name = "copies",
        description = "Score the search for copied passages against exact word 8-grams.",
        mixinStandardHelpOptions = true)
public final class EvaluateCopies implements Callable<Integer> {
    private static final double[] CONTAINMENTS = {0.5, 0.2, 0.1};

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TEXTS", arity = "1..*", description = "articles with text or sentences (JSON Lines)")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--least", description = "fingerprints a pair must share (default: ${DEFAULT-VALUE})")
    private int least = 1;

    /** Two texts, by number, the smaller first. */
    private record Pair(int first, int second) {}

    @Override
    public Integer call() {
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            GoldStories.read(file, 0).forEach(each -> articles.add(each.article()));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(report(articles, least));
        out.flush();
        return 0;
    }

    static String report(List<Article> articles, int least) {
        Map<Pair, Double> truth = truth(articles);
        PassageIndex index = new PassageIndex(Integer.MAX_VALUE);
        articles.forEach(index::add);
        Set<Pair> found = found(articles, index, least);
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "%d texts, %d pairs found, %.1f fingerprints per text",
                articles.size(),
                found.size(),
                fingerprints(articles, index)));
        for (double containment : CONTAINMENTS) {
            report.append(String.format(Locale.ROOT, "%nrecall at containment >= %.1f: ", containment))
                    .append(String.format(Locale.ROOT, "%.4f", recall(truth, found, containment)));
        }
        return report.toString();
    }

    /** Recall over the pairs whose containment is at least so high; 1 if there are none. */
    static double recall(List<Article> articles, double containment) {
        PassageIndex index = new PassageIndex(Integer.MAX_VALUE);
        articles.forEach(index::add);
        return recall(truth(articles), found(articles, index, 1), containment);
    }

    private static double recall(Map<Pair, Double> truth, Set<Pair> found, double containment) {
        long all = truth.values().stream().filter(share -> share >= containment).count();
        long hit = truth.entrySet().stream()
                .filter(each -> each.getValue() >= containment && found.contains(each.getKey()))
                .count();
        return all == 0 ? 1 : (double) hit / all;
    }

    private static double fingerprints(List<Article> articles, PassageIndex index) {
        return articles.stream()
                .flatMap(article -> index.lookUp(article, 1).stream().limit(1))
                .mapToInt(PassageIndex.Hit::of)
                .average()
                .orElse(0);
    }

    private static Set<Pair> found(List<Article> articles, PassageIndex index, int least) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < articles.size(); number++) {
            numbers.put(articles.get(number).id(), number);
        }
        Set<Pair> found = new HashSet<>();
        for (int number = 0; number < articles.size(); number++) {
            for (PassageIndex.Hit hit : index.lookUp(articles.get(number), least)) {
                int other = numbers.getOrDefault(hit.article(), number);
                if (other != number) {
                    found.add(new Pair(Math.min(number, other), Math.max(number, other)));
                }
            }
        }
        return found;
    }

    private static Map<Pair, Double> truth(List<Article> articles) {
        Map<String, List<Integer>> holders = new LinkedHashMap<>();
        int[] sizes = new int[articles.size()];
        for (int number = 0; number < articles.size(); number++) {
            Set<String> grams = grams(articles.get(number).text());
            sizes[number] = grams.size();
            for (String gram : grams) {
                holders.computeIfAbsent(gram, key -> new ArrayList<>(1)).add(number);
            }
        }
        Map<Pair, Double> shared = new HashMap<>();
        for (List<Integer> numbers : holders.values()) {
            for (int a = 0; a < numbers.size(); a++) {
                for (int b = a + 1; b < numbers.size(); b++) {
                    shared.merge(new Pair(numbers.get(a), numbers.get(b)), 1.0, Double::sum);
                }
            }
        }
        shared.replaceAll((pair, count) -> count / Math.min(sizes[pair.first()], sizes[pair.second()]));
        return shared;
    }

    private static Set<String> grams(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> grams = new HashSet<>();
        for (int at = 0; at + 8 <= words.length; at++) {
            grams.add(String.join(" ", List.of(words).subList(at, at + 8)));
        }
        return grams;
    }
}
