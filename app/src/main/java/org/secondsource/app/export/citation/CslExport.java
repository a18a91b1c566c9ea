package org.secondsource.app.export.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.Dossier;
import org.secondsource.app.report.JsonText;
import org.secondsource.text.Stamp;

/** The reports of a dossier as CSL-JSON, which Zotero and other reference managers read. Stateless. */
public final class CslExport {
    public String render(Dossier dossier) {
        List<Map<String, Object>> items =
                Citation.of(dossier).stream().map(CslExport::item).toList();
        return JsonText.indented(items);
    }

    private static Map<String, Object> item(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.key());
        item.put("type", "article-newspaper");
        citation.title().ifPresent(title -> item.put("title", title));
        citation.outlet().ifPresent(outlet -> item.put("container-title", outlet));
        if (!citation.authors().isEmpty()) {
            item.put(
                    "author",
                    citation.authors().stream()
                            .map(name -> Map.of("literal", name))
                            .toList());
        }
        citation.published()
                .map(Stamp::date)
                .ifPresent(day -> item.put(
                        "issued",
                        Map.of(
                                "date-parts",
                                List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())))));
        citation.url().ifPresent(url -> item.put("URL", url));
        citation.language().ifPresent(tag -> item.put("language", tag));
        return item;
    }
}
