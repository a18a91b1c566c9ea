package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.text.Article;
import org.secondsource.text.LivePost;
import org.secondsource.text.Span;

/**
 * Finds the posts of a live blog by how it is printed: elements side by side that look alike, each with a time of its own and
 * running text, together most of the article. For pages whose JSON-LD lists no posts.
 */
final class PrintedPosts {
    /** Two dated pieces may be a report and its update. */
    private static final int LEAST_POSTS = 3;

    /** Fewer words under a time are a teaser or a pointer. */
    private static final int LEAST_WORDS = 8;

    /** Share of the article's words that posts hold: below it they are a box in a report. */
    private static final double LEAST_SHARE = 0.5;

    private static final Pattern CLOCK =
            Pattern.compile("(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?: ?(?:[ap]\\.?m\\.?|uhr|h))?");
    private static final int LONGEST_CLOCK = 12;

    private final PageScan scan;
    private final Labelled page;
    /** How many words of the article stand before each block. */
    private final int[] words;
    /** For each block what it or an element in it gives as its time; empty for none. */
    private final List<String> times = new ArrayList<>();
    /** How many such blocks stand before each. */
    private final int[] timed;

    private PrintedPosts(Labelled page) {
        this.page = page;
        scan = page.scan();
        int blocks = scan.blocks().size();
        words = new int[blocks + 1];
        timed = new int[blocks + 1];
        Map<Integer, String> marks = scan.asides().times();
        for (int block = 0; block < blocks; block++) {
            String mark = marks.get(block);
            String time = mark == null ? clock(scan.block(block).text()) : mark;
            times.add(time);
            timed[block + 1] = timed[block] + (time.isEmpty() ? 0 : 1);
            int text = page.kinds().get(block).isText() ? scan.words(block).length : 0;
            words[block + 1] = words[block] + text;
        }
    }

    private static String clock(String text) {
        return text.length() <= LONGEST_CLOCK
                        && Character.isDigit(text.charAt(0))
                        && CLOCK.matcher(text.toLowerCase(Locale.ROOT)).matches()
                ? text
                : "";
    }

    /** @param text the blocks of the article's paragraphs, in their order */
    static List<LivePost> find(Labelled page, List<Block> text, Article article) {
        PrintedPosts posts = new PrintedPosts(page);
        int first = page.scan().firstBlock(page.container());
        int end = page.scan().endBlock(page.container());
        if (posts.timed[end] - posts.timed[first] < LEAST_POSTS) {
            return List.of();
        }
        List<Integer> elements = posts.alike();
        return elements.stream()
                .limit(LivePosts.MOST_POSTS)
                .map(element -> posts.post(element, text, article))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The elements side by side that look alike and are posts; empty if there are none. */
    private List<Integer> alike() {
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        for (int element = page.container() + 1; element < scan.size() && inside(element); element++) {
            if (isPost(element)) {
                List<Object> look = List.of(scan.parent(element), scan.tag(element));
                groups.computeIfAbsent(look, absent -> new ArrayList<>()).add(element);
            }
        }
        List<Integer> best = List.of();
        for (List<Integer> group : groups.values()) {
            if (group.size() > best.size() && isBlog(group)) {
                best = group;
            }
        }
        return best;
    }

    private boolean inside(int element) {
        return scan.firstBlock(element) < scan.endBlock(page.container());
    }

    private boolean isPost(int element) {
        int first = scan.firstBlock(element);
        int end = scan.endBlock(element);
        return timed[end] > timed[first] && words[end] - words[first] >= LEAST_WORDS;
    }

    private boolean isBlog(List<Integer> group) {
        Set<String> different = new HashSet<>();
        int held = 0;
        for (int element : group) {
            different.add(time(element));
            held += words[scan.endBlock(element)] - words[scan.firstBlock(element)];
        }
        return different.size() >= LEAST_POSTS && held >= LEAST_SHARE * words[words.length - 1];
    }

    private String time(int element) {
        int block = scan.firstBlock(element);
        while (times.get(block).isEmpty()) {
            block++;
        }
        return times.get(block);
    }

    private Optional<LivePost> post(int element, List<Block> text, Article article) {
        int from = scan.firstBlock(element);
        int until = scan.endBlock(element);
        Optional<String> title = Optional.empty();
        List<Span> paragraphs = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            Block block = text.get(at);
            if (block.index() >= from && block.index() < until) {
                paragraphs.add(article.paragraphs().get(at));
                title = title.isEmpty() && block.isHeading() ? Optional.of(block.text()) : title;
            }
        }
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        int start = paragraphs.get(0).start();
        int end = paragraphs.get(paragraphs.size() - 1).end();
        return Optional.of(new LivePost(StampReader.parse(time(element)), title, new Span(start, end)));
    }
}
