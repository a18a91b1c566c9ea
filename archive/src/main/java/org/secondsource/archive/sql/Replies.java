package org.secondsource.archive.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.secondsource.archive.Compared.Asked;

/** Who was asked for comment in which report. */
final class Replies {
    private Replies() {}

    static void replace(Handle handle, List<Asked> replies, List<String> articles) {
        for (String article : articles) {
            handle.createUpdate("DELETE FROM reply WHERE article = :article")
                    .bind("article", article)
                    .execute();
        }
        Map<String, Integer> positions = new HashMap<>();
        for (Asked asked : replies) {
            handle.createUpdate("INSERT INTO reply (article, position, outlet_key, asked, outcome)"
                            + " SELECT article, :position, outlet_key, :asked, :outcome FROM report"
                            + " WHERE article = :article")
                    .bind("position", positions.merge(asked.article(), 1, Integer::sum))
                    .bind("asked", asked.who())
                    .bind("outcome", asked.outcome())
                    .bind("article", asked.article())
                    .execute();
        }
    }
}
