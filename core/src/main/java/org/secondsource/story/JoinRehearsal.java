package org.secondsource.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.Article;

/**
 * Replays a stream whose stories are known and tells what the decision to join should have learned from it. For
 * {@code training/stories}; not thread-safe.
 */
public final class JoinRehearsal {
    private final StoryPlacer placer = new StoryPlacer();
    private final Map<String, StoryId> known = new LinkedHashMap<>();

    /**
     * What an article was held against.
     *
     * @param joins whether it belongs to that story
     * @param features as in {@link #names}
     */
    public record Sample(boolean joins, List<Double> features) {
        public Sample {
            features = List.copyOf(features);
        }
    }

    /** Names of the features, in their order. */
    public static List<String> names() {
        return JoinFeatures.NAMES;
    }

    /** The samples of one article; then the article is put where it belongs. */
    public List<Sample> rehearse(Article article, String story) {
        Optional<StoryId> right = Optional.ofNullable(known.get(story));
        List<Sample> samples = placer.examine(article).entrySet().stream()
                .map(entry -> new Sample(
                        right.equals(Optional.of(entry.getKey())),
                        Arrays.stream(entry.getValue()).boxed().toList()))
                .toList();
        known.put(story, placer.assign(article, right));
        return samples;
    }
}
