package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The elements of a page that are no text but tell of it, in the order of the page. Filled by the one pass over it. */
final class Asides {
    private final List<Element> marked = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> head = new ArrayList<>();
    private final Map<Integer, String> times = new HashMap<>();

    /** Those that bear witness: {@code time}, those with {@code itemprop}, and links to an author. */
    List<Element> marked() {
        return Collections.unmodifiableList(marked);
    }

    /** Scripts with JSON-LD. */
    List<Element> scripts() {
        return Collections.unmodifiableList(scripts);
    }

    /** {@code meta} and {@code link} in the head of the page. */
    List<Element> head() {
        return Collections.unmodifiableList(head);
    }

    /** What {@code time} elements give, by the number of the block they stand in; the first of each. */
    Map<Integer, String> times() {
        return Collections.unmodifiableMap(times);
    }

    /**
     * Keeps an element of the text if it bears witness.
     *
     * @param signs what was read from it
     * @param block number of the block it stands in
     */
    void look(Element element, String tag, Signs signs, int block) {
        if (tag.equals("time") && !signs.time().isEmpty()) {
            times.putIfAbsent(block, signs.time());
        }
        if (signs.isWitness()) {
            marked.add(element);
        }
    }

    void readHead(Element element) {
        String tag = element.normalName();
        if (tag.equals("meta") || tag.equals("link")) {
            head.add(element);
        }
        if (!keptScript(element, tag)) {
            for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
                readHead(child);
            }
        }
    }

    /** Looks for scripts in a part of the page that holds no text, or is a script. */
    void readSkipped(Element element, String tag) {
        if (!keptScript(element, tag)) {
            for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
                readSkipped(child, child.normalName());
            }
        }
    }

    private boolean keptScript(Element element, String tag) {
        if (!tag.equals("script")) {
            return false;
        }
        if (element.attr("type").contains("ld+json")) {
            scripts.add(element);
        }
        return true;
    }
}
