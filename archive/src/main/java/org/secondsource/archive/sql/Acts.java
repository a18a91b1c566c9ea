package org.secondsource.archive.sql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.secondsource.archive.PlacingAct;

/** Carries out acts of placing: writes them down, and brings stories and their members to what they make of them. */
final class Acts {
    private Acts() {}

    /** @param article the article that an act of kind {@link PlacingAct.Kind#PLACED} places, by whatever version */
    static void carryOut(Handle handle, List<PlacingAct> acts, String article, Instant at) {
        for (PlacingAct act : acts) {
            writeDown(handle, act);
            switch (act.kind()) {
                case PLACED -> {
                    begin(handle, act.story(), at);
                    join(handle, article, act.story());
                }
                case ABSORBED -> absorb(handle, act.story(), act.subject());
                case BEGUN -> begin(handle, act.story(), at);
                case MOVED -> {
                    Stories.touchStoryOf(handle, act.subject());
                    join(handle, act.subject(), act.story());
                }
            }
            Stories.touch(handle, act.story());
        }
    }

    private static void writeDown(Handle handle, PlacingAct act) {
        handle.createUpdate("INSERT INTO act (kind, story, subject) VALUES (:kind, :story, :subject)")
                .bind("kind", act.kind().name().toLowerCase(Locale.ROOT))
                .bind("story", act.story())
                .bind("subject", act.subject())
                .execute();
    }

    private static void begin(Handle handle, String story, Instant at) {
        handle.createUpdate("INSERT INTO story (id, label, begun_at, changed_at) VALUES (:id, '', :at, :at)"
                        + " ON CONFLICT (id) DO NOTHING")
                .bind("id", story)
                .bind("at", at.toString())
                .execute();
    }

    /** At the end of the story; an article leaves the story it was in. */
    private static void join(Handle handle, String article, String story) {
        handle.createUpdate("INSERT INTO member (article, story, position)"
                        + " VALUES (:article, :story,"
                        + " (SELECT coalesce(max(position) + 1, 0) FROM member WHERE story = :story))"
                        + " ON CONFLICT (article) DO UPDATE SET story = excluded.story, position = excluded.position")
                .bind("article", article)
                .bind("story", story)
                .execute();
    }

    private static void absorb(Handle handle, String into, String from) {
        for (String article : Stories.members(handle, from)) {
            join(handle, article, into);
        }
        handle.createUpdate("UPDATE story SET part_of = :into WHERE id = :from OR part_of = :from")
                .bind("into", into)
                .bind("from", from)
                .execute();
        Stories.touch(handle, from);
    }

    /** Brings the numbers a card shows to what is there, before the story is compared. */
    static void count(Handle handle, String story) {
        handle.createUpdate("UPDATE story SET reports = (SELECT count(*) FROM member WHERE story = :id),"
                        + " outlets = (SELECT count(DISTINCT outlet_key) FROM member JOIN report"
                        + " ON report.article = member.article WHERE story = :id),"
                        + " label = CASE WHEN label <> '' THEN label ELSE coalesce((SELECT title FROM member JOIN report"
                        + " ON report.article = member.article WHERE story = :id AND title IS NOT NULL"
                        + " ORDER BY position LIMIT 1), '') END"
                        + " WHERE id = :id")
                .bind("id", story)
                .execute();
    }
}
