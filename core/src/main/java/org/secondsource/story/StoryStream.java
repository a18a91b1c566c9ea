package org.secondsource.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.secondsource.text.Article;

/**
 * Places a stream and tells the story of each article once, in the order the articles came. It waits a while before it
 * tells, so that stories found to be one meanwhile have one name; memory is bounded by that while. Not thread-safe.
 */
public final class StoryStream {
    /** Articles held back: a busy day of a large feed. Stories that are one are found to be so within hours. */
    static final int HELD_BACK = 20_000;

    private final StoryPlacer placer = new StoryPlacer();
    private final BiConsumer<String, StoryId> teller;
    private final int heldBack;
    private final Deque<Placed> waiting = new ArrayDeque<>();
    private final Map<StoryId, StoryId> partOf = new HashMap<>();
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
        this.teller = teller;
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
        waiting.addLast(new Placed(article.id(), placement.story()));
        while (waiting.size() > heldBack) {
            tellOldest();
        }
        forget();
    }

    /** Tells what is still held back. */
    public void finish() {
        while (!waiting.isEmpty()) {
            tellOldest();
        }
    }

    private void tellOldest() {
        Placed oldest = waiting.removeFirst();
        teller.accept(oldest.article(), current(oldest.story()));
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
