package org.secondsource.eval.stories;

import java.util.List;
import java.util.Objects;

/**
 * What a careful reader finds in one story, as {@code golden.tsv} beside the reports gives it.
 *
 * @param name of the story's folder
 * @param part {@code open} and {@code seen} for tuning, {@code kept} for stories kept apart
 * @param links pairs that belong together beside those the claims show
 * @param open pairs on which two readers may differ: neither asked for nor false
 */
record GoldStory(
        String name,
        String part,
        List<Claim> claims,
        List<Chain> chains,
        List<Copy> copies,
        List<Difference> differences,
        List<Silence> silences,
        List<Denial> denials,
        List<Pair> links,
        List<Pair> open) {

    GoldStory {
        Objects.requireNonNull(name);
        Objects.requireNonNull(part);
        claims = List.copyOf(claims);
        chains = List.copyOf(chains);
        copies = List.copyOf(copies);
        differences = List.copyOf(differences);
        silences = List.copyOf(silences);
        denials = List.copyOf(denials);
        links = List.copyOf(links);
        open = List.copyOf(open);
    }

    /** Words that stand once in a report; the report by the number its file's name begins with. */
    record Place(String report, String words) {
        @Override
        public String toString() {
            return report + ":" + words;
        }
    }

    /**
     * @param names one for each origin, alternatives parted by a bar
     * @param places where the reports carry it
     */
    record Claim(String id, int min, int max, List<String> names, List<Place> places) {}

    /** @param ways the chains that are right, each as its stations, first speaker first */
    record Chain(Place place, List<List<String>> ways) {
        /** Whether the words came through at least one other hand than the report's own source. */
        boolean isLong() {
            return ways.stream().allMatch(stations -> stations.size() >= 3);
        }
    }

    /** @param direction {@code >} from a to b, {@code <} from b to a, {@code =} both from a third, {@code ?} not shown */
    record Copy(String a, String b, String direction) {}

    record Difference(String kind, String outcome, List<Place> places) {}

    record Silence(String claim, String report) {}

    record Denial(Place place, String claim, String strength) {}

    record Pair(Place a, Place b) {}
}
