package org.secondsource.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * Finds who and what an article names and joins the mentions that certainly mean the same: a surname to the full name
 * before it, an alias to the outlet in our table. Stateless, safe for use by many threads.
 */
public final class EntityFinder {
    private final NameTables tables;
    private final Names known;
    private final StoryPeople story;

    /** With the tables shipped with the program. */
    public EntityFinder() {
        this(NameTables.ours());
    }

    /** With tables of the caller's, such as {@link NameTables#extended}. */
    public EntityFinder(NameTables tables) {
        this(tables, new Names(tables), StoryPeople.NOBODY);
    }

    private EntityFinder(NameTables tables, Names known, StoryPeople story) {
        this.tables = tables;
        this.known = known;
        this.story = story;
    }

    /** The same for a report of a story whose people are known. */
    public EntityFinder knowing(StoryPeople people) {
        return new EntityFinder(tables, known, people);
    }

    /** In the order of their first mentions. */
    public List<Entity> find(Layout layout) {
        Names names = known.with(
                StoryOutlets.row(known.outlets(), layout.article()).stream().toList(), HomeCountry.of(layout, tables));
        NameReader reader = new NameReader(layout, names, story);
        List<Sentence> sentences = layout.sentences().stream()
                .filter(sentence -> !layout.isFurniture(sentence.span()))
                .toList();
        sentences.forEach(reader::introduce);
        sentences.forEach(reader::repeat);
        new RoleMentions(layout, names, reader, story).find(sentences);
        return entities(reader);
    }

    private static List<Entity> entities(NameReader reader) {
        List<Entity> unnumbered = new ArrayList<>();
        for (People.Person each : reader.people().all()) {
            List<Span> descriptions = List.copyOf(each.descriptions());
            unnumbered.add(new Entity(
                    "", each.display(), EntityKind.PERSON, List.copyOf(each.mentions()), each.gender(), descriptions));
        }
        for (Things.Thing each : reader.things().all()) {
            unnumbered.add(new Entity("", each.name(), each.kind(), List.copyOf(each.mentions())));
        }
        unnumbered.removeIf(each -> each.mentions().isEmpty());
        unnumbered.sort(
                Comparator.comparing((Entity each) -> each.mentions().get(0)).thenComparing(Entity::name));
        List<Entity> entities = new ArrayList<>();
        for (Entity each : unnumbered) {
            String id = "e" + (entities.size() + 1);
            entities.add(new Entity(id, each.name(), each.kind(), each.mentions(), each.gender(), each.descriptions()));
        }
        return entities;
    }
}
