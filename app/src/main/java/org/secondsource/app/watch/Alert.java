package org.secondsource.app.watch;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.StoryEvent.News;

/**
 * Something that happened to a story and that those who keep watch want to know at once.
 *
 * @param event what happened
 * @param label a few words to know the story by
 */
public record Alert(StoryEvent event, String label) {
    /** A story gained something; that one more report came or a user moved something is no alert. */
    private static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.SECOND_ORIGIN,
            EventKind.CONFLICT,
            EventKind.DENIAL,
            EventKind.FIGURE_CHANGED,
            EventKind.CORRECTION_NOTED,
            EventKind.ARTICLE_CHANGED);

    public Alert {
        Objects.requireNonNull(event);
        Objects.requireNonNull(label);
    }

    public static boolean isWorth(StoryEvent event) {
        return KINDS.contains(event.news().kind());
    }

    /** The same wherever and whenever it is told. */
    String id() {
        News news = event.news();
        String content = event.number() + "\n" + event.at() + "\n" + news.story() + "\n" + news.says();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code second-origin}. */
    String kind() {
        return kebab(event.news().kind());
    }

    /** {@code Second origin: Blast at the harbour}. */
    String title() {
        String kind = kind().replace('-', ' ');
        String capital = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return label.isBlank() ? capital : capital + ": " + label;
    }

    /** For programs; what is not known is left out. */
    public Map<String, Object> fields() {
        News news = event.news();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind());
        fields.put("event", event.number());
        fields.put("story", news.story());
        fields.put("label", label);
        news.article().ifPresent(article -> fields.put("article", article));
        news.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
        fields.put("says", news.says());
        news.change().ifPresent(change -> {
            Map<String, Object> changed = new LinkedHashMap<>();
            changed.put("kind", kebab(change.kind()));
            changed.put("was", change.was());
            changed.put("is", change.is());
            fields.put("change", changed);
        });
        return fields;
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
