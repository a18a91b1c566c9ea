package org.secondsource.app.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.app.report.JsonText;

/** Writes alerts as JSON Feed 1.1. Stateless, safe for use by many threads. */
public final class JsonFeed {
    public static final String MEDIA_TYPE = "application/feed+json";

    public String write(AlertFeed feed) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", "https://jsonfeed.org/version/1.1");
        root.put("title", feed.title());
        root.put("home_page_url", feed.desk().toString());
        root.put("feed_url", feed.self().toString());
        root.put("items", feed.alerts().stream().map(alert -> item(feed, alert)).toList());
        return JsonText.indented(root);
    }

    private static Map<String, Object> item(AlertFeed feed, Alert alert) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", alert.id());
        item.put("url", feed.page(alert).toString());
        item.put("title", alert.title());
        item.put("content_text", alert.event().news().says());
        item.put("date_published", alert.event().at().toString());
        item.put("tags", List.of(alert.kind()));
        item.put("_secondsource", alert.fields());
        return item;
    }
}
