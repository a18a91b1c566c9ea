package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.secondsource.archive.AuditEntry;
import org.secondsource.story.Story;

/** Stories and the articles that report them; an article is in one story at a time. */
public final class Stories {
    private final Database database;

    public Stories(Database database) {
        this.database = database;
    }

    /** Keeps a story as it is now: its label, and its articles, which leave the stories they were in. */
    public void keep(Story story, String actor, Instant now) {
        database.change(handle -> {
            handle.createUpdate("INSERT INTO story (id, label) VALUES (:id, :label)"
                            + " ON CONFLICT (id) DO UPDATE SET label = excluded.label")
                    .bind("id", story.id())
                    .bind("label", story.label())
                    .execute();
            handle.createUpdate("DELETE FROM member WHERE story = :id")
                    .bind("id", story.id())
                    .execute();
            for (int position = 0; position < story.articles().size(); position++) {
                join(handle, story.articles().get(position), story.id(), position);
            }
            AuditLog.add(handle, new AuditEntry(now, actor, "story", story.id()));
            return story;
        });
    }

    private static void join(Handle handle, String article, String story, int position) {
        handle.createUpdate("INSERT INTO member (article, story, position) VALUES (:article, :story, :position)"
                        + " ON CONFLICT (article) DO UPDATE SET story = excluded.story, position = excluded.position")
                .bind("article", article)
                .bind("story", story)
                .bind("position", position)
                .execute();
    }

    public Optional<Story> story(String id) {
        return database.ask(handle -> handle.createQuery("SELECT label FROM story WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(label -> new Story(id, label, members(handle, id))));
    }

    private static List<String> members(Handle handle, String id) {
        return handle.createQuery("SELECT article FROM member WHERE story = :id ORDER BY position, article")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    /** The id of the story an article is in. */
    public Optional<String> storyOf(String article) {
        return database.ask(handle -> handle.createQuery("SELECT story FROM member WHERE article = :article")
                .bind("article", article)
                .mapTo(String.class)
                .findOne());
    }
}
