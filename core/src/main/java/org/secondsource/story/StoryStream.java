package org.secondsource.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.secondsource.story.Placement.Split;
import org.secondsource.text.Article;

/**
 * Places a stream and tells the story of each article once, in the order the articles came. It waits a while before it
 * tells, so that stories found to be one meanwhile have one name; memory is bounded by that while. Not thread-safe.
 */
public final class StoryStream {
    /** Articles held back: a busy day of a large feed. Stories that are one are found to be so within hours. */
    static final int HELD_BACK = 20_000;

    private final StoryPlacer placer;
    private final BiConsumer<String, StoryId> teller;
    private final Consumer<Placement> changes;
    private final int heldBack;
    private final Deque<Placed> waiting = new ArrayDeque<>();
    private final Map<StoryId, StoryId> partOf = new HashMap<>();
    private final Map<String, StoryId> moved = new HashMap<>();
    private final Deque<StoryId> absorbed = new ArrayDeque<>();
    private final Deque<Long> absorbedAt = new ArrayDeque<>();
    private long count;

    private record Placed(String article, StoryId story) {}

    /** @param teller is told the id of each article and its story */
    public StoryStream(BiConsumer<String, StoryId> teller) {
        this(teller, HELD_BACK);
    }

    /** @param heldBack articles to wait for before a story is told; 0 tells at once, as far as known by then */
    public StoryStream(BiConsumer<String, StoryId> teller, int heldBack) {
        this(teller, heldBack, change -> {});
    }

    /** @param changes is told at once of an article that showed stories to be one or two */
    public StoryStream(BiConsumer<String, StoryId> teller, int heldBack, Consumer<Placement> changes) {
        this(new StoryPlacer(), teller, heldBack, changes);
    }

    StoryStream(StoryPlacer placer, BiConsumer<String, StoryId> teller, int heldBack, Consumer<Placement> changes) {
        this.placer = placer;
        this.teller = teller;
        this.changes = changes;
        this.heldBack = heldBack;
    }

    public void add(Article article) {
        Placement placement = placer.place(article);
        count++;
        for (StoryId gone : placement.absorbed()) {
            partOf.put(gone, placement.story());
            absorbed.addLast(gone);
            absorbedAt.addLast(count);
        }
        placement.split().ifPresent(this::move);
        if (placement.changesStories()) {
            changes.accept(placement);
        }
        waiting.addLast(new Placed(article.id(), placement.story()));
        while (waiting.size() > heldBack) {
            tellOldest();
        }
        forget();
    }

    /** Those that wait are told where they are now. */
    private void move(Split split) {
        Set<String> articles = new HashSet<>(split.articles());
        waiting.stream()
                .map(Placed::article)
                .filter(articles::contains)
                .forEach(article -> moved.put(article, split.story()));
    }

    /** Tells what is still held back. */
    public void finish() {
        while (!waiting.isEmpty()) {
            tellOldest();
        }
    }

    private void tellOldest() {
        Placed oldest = waiting.removeFirst();
        StoryId moving = moved.remove(oldest.article());
        teller.accept(oldest.article(), current(moving == null ? oldest.story() : moving));
    }

    private StoryId current(StoryId story) {
        StoryId at = story;
        StoryId next = partOf.get(at);
        while (next != null) {
            at = next;
            next = partOf.get(at);
        }
        return at;
    }

    /** An absorbed story gets no articles: once all it had are told, nobody asks for it. */
    private void forget() {
        while (!absorbedAt.isEmpty() && count - absorbedAt.getFirst() > heldBack) {
            absorbedAt.removeFirst();
            partOf.remove(absorbed.removeFirst());
        }
    }
}
