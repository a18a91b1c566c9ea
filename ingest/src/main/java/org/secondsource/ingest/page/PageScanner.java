package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The one pass over a page's tree, in the order of the page, without recursion and without changing it. */
final class PageScanner implements NodeFilter {
    /** Blocks beyond this many are not collected; the longest page of the development data has 1,420. */
    static final int MOST_BLOCKS = 60_000;

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "math",
            "canvas",
            "head",
            "input",
            "audio",
            "video",
            "datalist");
    private static final Set<String> BLOCK_LEVEL = Set.of(
            "body",
            "p",
            "div",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "caption",
            "blockquote",
            "figure",
            "figcaption",
            "pre",
            "form",
            "fieldset",
            "legend",
            "address",
            "details",
            "summary",
            "center",
            "dialog",
            "button",
            "hr",
            "menu",
            "hgroup",
            "picture",
            "search",
            "option",
            "nobr");
    private static final Set<String> BOLD = Set.of("b", "strong", "em", "i");

    private final Traits reader = new Traits();
    private final BlockCollector collector = new BlockCollector();
    private final List<Element> elements = new ArrayList<>();
    private int[] parent = new int[512];
    private int[] firstBlock = new int[512];
    private int[] endBlock = new int[512];
    private long[] traits = new long[512];
    private int open = -1;
    private int paragraphs;
    private final Asides asides = new Asides();
    private final List<Integer> inlineStarts = new ArrayList<>();

    private PageScanner() {}

    static PageScan scan(Document page) {
        PageScanner scanner = new PageScanner();
        scanner.asides.readHead(page.head());
        NodeTraversor.filter(scanner, page.body());
        scanner.collector.flush();
        int[][] links = {scanner.parent, scanner.firstBlock, scanner.endBlock};
        return new PageScan(scanner.elements, links, scanner.traits, scanner.collector.blocks(), scanner.asides);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            collector.text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (SKIPPED.contains(tag) || collector.blocks().size() >= MOST_BLOCKS) {
            asides.readSkipped(element, tag);
            return FilterResult.SKIP_ENTIRELY;
        }
        asides.look(element, tag);
        if (tag.equals("br")) {
            collector.lineBreak();
        } else if (isBlockLevel(tag)) {
            enter(element, tag);
        } else {
            enterInline(element, tag);
        }
        return FilterResult.CONTINUE;
    }

    /** Unknown elements are blocks, as their authors mostly mean them to be, but never inside a paragraph. */
    private boolean isBlockLevel(String tag) {
        return BLOCK_LEVEL.contains(tag) || (paragraphs == 0 && tag.indexOf('-') > 0);
    }

    private void enter(Element element, String tag) {
        int index = elements.size();
        if (index == parent.length) {
            grow();
        }
        elements.add(element);
        collector.enter(index, tag);
        parent[index] = open;
        traits[index] = open < 0 ? 0 : reader.of(element);
        firstBlock[index] = collector.blocks().size();
        open = index;
        if (tag.equals("p")) {
            paragraphs++;
        }
    }

    private void grow() {
        int size = parent.length * 2;
        parent = Arrays.copyOf(parent, size);
        firstBlock = Arrays.copyOf(firstBlock, size);
        endBlock = Arrays.copyOf(endBlock, size);
        traits = Arrays.copyOf(traits, size);
    }

    private void enterInline(Element element, String tag) {
        if (tag.equals("a")) {
            collector.openLink(element.attr("href"));
        } else if (BOLD.contains(tag)) {
            collector.bold(1);
        }
        inlineStarts.add(collector.length());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || element.normalName().equals("br")) {
            return FilterResult.CONTINUE;
        }
        if (open >= 0 && elements.get(open).equals(element)) {
            leave(element);
        } else {
            leaveInline(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        collector.flush();
        endBlock[open] = collector.blocks().size();
        if (element.normalName().equals("p")) {
            paragraphs--;
        }
        open = parent[open];
        if (open >= 0) {
            collector.enter(open, elements.get(open).normalName());
        }
    }

    private void leaveInline(Element element) {
        int start = inlineStarts.remove(inlineStarts.size() - 1);
        String tag = element.normalName();
        if (tag.equals("a")) {
            collector.closeLink();
        } else if (BOLD.contains(tag)) {
            collector.bold(-1);
        }
        if (start == 0) {
            collector.inline(start, reader.of(element));
        }
    }
}
