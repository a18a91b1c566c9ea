package org.secondsource.name;

import java.util.List;
import java.util.Objects;
import org.secondsource.text.Span;

/**
 * A person, organisation, outlet or place of one article with all its mentions, role words among them.
 *
 * @param id unique in its article, such as {@code e1}
 * @param name the canonical name: the fullest printed, or the one in our tables
 * @param kind what it is
 * @param mentions in the order of the text
 * @param gender of a person, as far as the name or a title tells
 * @param descriptions the words printed with a name that say who it is: titles before it, appositions after it
 */
public record Entity(
        String id, String name, EntityKind kind, List<Span> mentions, Gender gender, List<Span> descriptions) {
    public Entity {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(gender);
        descriptions = List.copyOf(descriptions);
    }

    /** Without gender or descriptions. */
    public Entity(String id, String name, EntityKind kind, List<Span> mentions) {
        this(id, name, kind, mentions, Gender.UNKNOWN, List.of());
    }
}
