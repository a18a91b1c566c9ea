package org.secondsource.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;

/** Who is mentioned where in one article. Immutable. */
public final class Mentions {
    private final SpanIndex<Mention> index;

    /** One mention and whose it is. */
    public record Mention(Entity entity, Span span) {}

    private Mentions(SpanIndex<Mention> index) {
        this.index = index;
    }

    public static Mentions of(List<Entity> entities) {
        SpanIndex.Builder<Mention> builder = new SpanIndex.Builder<>();
        for (Entity entity : entities) {
            entity.mentions().forEach(span -> builder.add(new Mention(entity, span), span));
        }
        return new Mentions(builder.build());
    }

    /** Those that overlap a span, in the order of the entities, then of the text. */
    public List<Mention> overlapping(Span span) {
        return index.overlapping(span);
    }

    /** The first entity one of whose mentions overlaps a span and is as wished. */
    public Optional<Entity> first(Span span, Predicate<Mention> wish) {
        return overlapping(span).stream().filter(wish).findFirst().map(Mention::entity);
    }
}
