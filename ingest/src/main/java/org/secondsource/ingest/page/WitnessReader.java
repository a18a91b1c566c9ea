package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.secondsource.ingest.page.Witnesses.Field;
import org.secondsource.language.WordList;
import tools.jackson.databind.JsonNode;

/** Gathers what a page says of itself. The order of the witnesses of a field is the order of trust in their sources. */
final class WitnessReader {
    /** No headline, date or author on the development pages comes near to these. */
    private static final int MOST_NODES = 500;

    private static final int MOST_LETTERS = 5_000;

    private static final Map<String, Field> META = new LinkedHashMap<>();

    static {
        for (List<String> row : WordList.rows(WitnessReader.class, "meta-names.tsv")) {
            META.put(row.get(1), Field.valueOf(row.get(0)));
        }
    }

    private final Witnesses found = new Witnesses();

    private WitnessReader() {}

    static Witnesses read(Document page, PageScan scan, StructuredData data) {
        WitnessReader reader = new WitnessReader();
        data.article().ifPresent(article -> reader.article(article, data));
        data.broken().forEach(reader::brokenJson);
        reader.meta(scan.asides().head());
        reader.properties(scan);
        reader.headings(scan);
        reader.found.add(Field.TITLE, page.title(), "title");
        reader.found.add(Field.LANGUAGE, page.child(0).attr("lang"), "html lang");
        return reader.found;
    }

    private void article(JsonNode article, StructuredData data) {
        text(Field.TITLE, article, "headline");
        text(Field.TITLE, article, "alternativeHeadline");
        text(Field.TITLE, article, "name");
        text(Field.PUBLISHED, article, "datePublished");
        text(Field.MODIFIED, article, "dateModified");
        text(Field.PUBLISHED, article, "dateCreated");
        text(Field.PUBLISHED, article, "uploadDate");
        text(Field.DESCRIPTION, article, "description");
        text(Field.BODY, article, "articleBody");
        text(Field.LANGUAGE, article, "inLanguage");
        text(Field.URL, article, "url");
        add(Field.OUTLET, data.resolve(article.path("publisher")), "json-ld publisher", 0);
        persons(article.path("author"), data, 0);
        if (found.of(Field.AUTHOR).isEmpty()) {
            persons(article.path("creator"), data, 0);
        }
    }

    private void text(Field field, JsonNode article, String name) {
        found.add(field, StructuredData.text(article, name), "json-ld " + name);
    }

    private void add(Field field, JsonNode value, String source, int depth) {
        if (value.isString()) {
            found.add(field, value.stringValue(), source);
        } else if (value.isObject()) {
            found.add(field, StructuredData.text(value, "name"), source);
        } else if (value.isArray() && depth == 0 && !value.isEmpty()) {
            add(field, value.get(0), source, 1);
        }
    }

    private void persons(JsonNode author, StructuredData data, int depth) {
        if (author.isArray() && depth < 2) {
            author.forEach(one -> persons(one, data, depth + 1));
            return;
        }
        JsonNode person = data.resolve(author);
        if (person.isString()) {
            found.add(Field.AUTHOR, person.stringValue(), "json-ld author");
        } else if (person.isObject()) {
            String source = StructuredData.types(person).contains("Organization")
                    ? "json-ld author organisation"
                    : "json-ld author";
            names(person.path("name"), source, 0);
        }
    }

    private void names(JsonNode name, String source, int depth) {
        if (name.isString()) {
            found.add(Field.AUTHOR, name.stringValue(), source);
        } else if (name.isArray() && depth < 2) {
            name.forEach(one -> names(one, source, depth + 1));
        }
    }

    /** Where no repair helps, the dates and the headline can still be read off. */
    private void brokenJson(String text) {
        field(text, "datePublished", Field.PUBLISHED);
        field(text, "dateModified", Field.MODIFIED);
        field(text, "headline", Field.TITLE);
    }

    private void field(String text, String name, Field field) {
        int key = text.indexOf('"' + name + '"');
        int open = key < 0 ? -1 : text.indexOf('"', text.indexOf(':', key) + 1);
        int close = open < 0 ? -1 : text.indexOf('"', open + 1);
        if (close > open && close - open < 400) {
            found.add(field, text.substring(open + 1, close), "broken json-ld " + name);
        }
    }

    private void meta(List<Element> head) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element element : head) {
            if (element.attr("content").isBlank()) {
                continue;
            }
            collect(element, "property", values);
            collect(element, "name", values);
            collect(element, "itemprop", values);
            collect(element, "http-equiv", values);
        }
        META.forEach(
                (name, field) -> values.getOrDefault(name, List.of()).forEach(value -> found.add(field, value, name)));
        for (Element link : head) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                found.add(Field.URL, link.attr("href"), "canonical");
            }
        }
    }

    private static void collect(Element meta, String attribute, Map<String, List<String>> values) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (META.containsKey(name)) {
            values.computeIfAbsent(name, absent -> new ArrayList<>()).add(meta.attr("content"));
        }
    }

    private void properties(PageScan scan) {
        for (Element element : scan.asides().marked()) {
            String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
            switch (property) {
                case "headline" -> found.add(Field.TITLE, content(element), "itemprop headline");
                case "datepublished", "datecreated" ->
                    found.add(Field.PUBLISHED, content(element), "itemprop datePublished");
                case "datemodified" -> found.add(Field.MODIFIED, content(element), "itemprop dateModified");
                case "author", "creator" -> author(element);
                default -> other(element);
            }
        }
    }

    private void author(Element element) {
        if (!isSmall(element)) {
            return;
        }
        Element name = element.getElementsByAttributeValue("itemprop", "name").first();
        found.add(Field.AUTHOR, content(name == null ? element : name), "itemprop author");
    }

    private void other(Element element) {
        if (element.normalName().equals("time")) {
            found.add(Field.PUBLISHED, content(element), "time");
        } else if (element.attr("rel").contains("author")) {
            found.add(Field.AUTHOR, isSmall(element) ? element.text() : "", "rel author");
        }
    }

    private static String content(Element element) {
        for (String attribute : List.of("content", "datetime", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return isSmall(element) ? element.text() : "";
    }

    /** Whether an element can be the value of a field: nested ones would have the whole page read for each. */
    private static boolean isSmall(Element element) {
        int nodes = 0;
        int letters = 0;
        Iterator<Node> inside = element.nodeStream().iterator();
        while (inside.hasNext() && nodes <= MOST_NODES && letters <= MOST_LETTERS) {
            nodes++;
            letters +=
                    inside.next() instanceof TextNode text ? text.getWholeText().length() : 0;
        }
        return !inside.hasNext() && nodes <= MOST_NODES && letters <= MOST_LETTERS;
    }

    private void headings(PageScan scan) {
        for (Block block : scan.blocks()) {
            if (block.tag().equals("h1")) {
                found.add(Field.TITLE, block.text(), "h1");
            }
        }
    }
}
