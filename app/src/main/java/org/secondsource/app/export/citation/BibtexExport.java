package org.secondsource.app.export.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondsource.Dossier;
import org.secondsource.text.Stamp;

/** The reports of a dossier for LaTeX: one {@code @online} entry each, as biblatex reads them. Stateless. */
public final class BibtexExport {
    private static final Map<Character, String> ESCAPES = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('$', "\\$"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('%', "\\%"),
            Map.entry('_', "\\_"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"));

    public String render(Dossier dossier) {
        return Citation.of(dossier).stream().map(BibtexExport::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!citation.authors().isEmpty()) {
            // Braces keep a byline in one piece: "A and B of C" may be one name or two.
            List<String> authors = new ArrayList<>();
            citation.authors().forEach(author -> authors.add("{" + escaped(author) + "}"));
            fields.put("author", String.join(" and ", authors));
        }
        citation.title().ifPresent(title -> fields.put("title", "{" + escaped(title) + "}"));
        citation.outlet().ifPresent(outlet -> fields.put("organization", "{" + escaped(outlet) + "}"));
        citation.published().map(Stamp::date).ifPresent(day -> fields.put("date", day.toString()));
        citation.url().ifPresent(url -> fields.put("url", address(url)));
        citation.language().ifPresent(tag -> fields.put("langid", escaped(tag)));
        StringBuilder entry = new StringBuilder("@online{" + citation.key() + ",\n");
        fields.forEach((name, value) ->
                entry.append("  ").append(name).append(" = {").append(value).append("},\n"));
        return entry.append("}\n").toString();
    }

    /** On one line, with nothing in it that LaTeX would run. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char sign : text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip().toCharArray()) {
            escaped.append(ESCAPES.getOrDefault(sign, String.valueOf(sign)));
        }
        return escaped.toString();
    }

    /** biblatex takes an address as it is; what would end the field or is no part of an address is percent-encoded. */
    private static String address(String url) {
        return url.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "%20");
    }
}
