package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final Signs signs = new Signs();
    private final BlockCollector collector = new BlockCollector();
    private final List<Element> elements = new ArrayList<>();
    private int[] parent = new int[512];
    private int[] firstBlock = new int[512];
    private int[] endBlock = new int[512];
    private int[] looks = new int[512];
    private long[] traits = new long[512];
    private int open = -1;
    private int paragraphs;
    private final Asides asides = new Asides();

    private PageScanner() {}

    static PageScan scan(Document page) {
        PageScanner scanner = new PageScanner();
        scanner.asides.readHead(page.head());
        NodeTraversor.filter(scanner, page.body());
        scanner.collector.flush();
        int[][] numbers = {scanner.parent, scanner.firstBlock, scanner.endBlock, scanner.looks};
        return new PageScan(scanner.elements, numbers, scanner.traits, scanner.collector.blocks(), scanner.asides);
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
        Layout layout = Layout.of(tag);
        if (layout == Layout.SKIPPED || collector.blocks().size() >= MOST_BLOCKS) {
            asides.readSkipped(element, tag);
            return FilterResult.SKIP_ENTIRELY;
        }
        signs.read(element, tag);
        asides.look(element, tag, signs, collector.blocks().size());
        if (layout == Layout.BREAK) {
            collector.lineBreak();
        } else if (isBlockLevel(layout, tag)) {
            enter(element, tag);
        } else {
            enterInline(layout);
        }
        return FilterResult.CONTINUE;
    }

    /** Unknown elements are blocks, as their authors mostly mean them to be, but never inside a paragraph. */
    private boolean isBlockLevel(Layout layout, String tag) {
        return layout == Layout.BLOCK || (layout == Layout.INLINE && paragraphs == 0 && tag.indexOf('-') > 0);
    }

    private void enter(Element element, String tag) {
        int index = elements.size();
        if (index == parent.length) {
            grow();
        }
        elements.add(element);
        collector.enter(index, tag);
        parent[index] = open;
        traits[index] = open < 0 ? 0 : signs.traits();
        looks[index] = signs.look();
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
        looks = Arrays.copyOf(looks, size);
        traits = Arrays.copyOf(traits, size);
    }

    private void enterInline(Layout layout) {
        if (layout == Layout.LINK) {
            collector.openLink(signs.href());
        } else if (layout == Layout.BOLD) {
            collector.bold(1);
        }
        collector.openInline(signs.traits());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (open >= 0 && elements.get(open).equals(element)) {
                leave(element);
            } else {
                leaveInline(Layout.of(element.normalName()));
            }
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

    private void leaveInline(Layout layout) {
        if (layout == Layout.BREAK) {
            return;
        }
        if (layout == Layout.LINK) {
            collector.closeLink();
        } else if (layout == Layout.BOLD) {
            collector.bold(-1);
        }
        collector.closeInline();
    }
}
