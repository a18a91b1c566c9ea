package org.secondsource.benchmarks.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * What readers of a desk look at: found out once by asking it, then chosen at random, the same for the same seed.
 *
 * @param stories ids, those that changed last first
 * @param articles ids
 * @param words from titles and names, to search for
 */
public record Sights(List<String> stories, List<String> articles, List<String> words) {
    /** What of a hundred looks go to each; searches and stories are what people wait for. */
    private static final int STORIES = 40;

    private static final int SEARCHES = 40;
    private static final int ARTICLES = 10;

    public Sights {
        stories = List.copyOf(stories);
        articles = List.copyOf(articles);
        words = List.copyOf(words);
    }

    /**
     * Something to look at.
     *
     * @param kind under which its times are counted
     * @param path on the server
     */
    public record Look(String kind, String path) {
        public Look {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(path);
        }
    }

    /**
     * The next look of a reader.
     *
     * @param only a kind of look, if it is to be one of that kind
     */
    Look choose(Random random, Optional<String> only) {
        String kind = only.orElseGet(() -> kind(random.nextInt(100)));
        return switch (kind) {
            case "story" -> new Look(kind, "/stories/" + one(stories, random));
            case "search" -> new Look(kind, "/search?q=" + URLEncoder.encode(query(random), StandardCharsets.UTF_8));
            case "article" -> new Look(kind, "/articles/" + one(articles, random));
            case "stories" -> new Look(kind, "/");
            default -> throw new IllegalArgumentException("nobody looks at " + kind);
        };
    }

    private static String kind(int choice) {
        if (choice < STORIES) {
            return "story";
        }
        if (choice < STORIES + SEARCHES) {
            return "search";
        }
        return choice < STORIES + SEARCHES + ARTICLES ? "article" : "stories";
    }

    /** Words, phrases, names and conditions, as people type them. */
    private String query(Random random) {
        String word = one(words, random);
        return switch (random.nextInt(6)) {
            case 0 -> word + " " + one(words, random);
            case 1 -> "speaker:" + word;
            case 2 -> "kind:unnamed " + word;
            case 3 -> "stance:denies " + word;
            case 4 -> "\"" + word + " said\"";
            default -> word;
        };
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
