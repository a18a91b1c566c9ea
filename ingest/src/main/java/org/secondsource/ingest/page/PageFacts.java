package org.secondsource.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.secondsource.ingest.page.Witnesses.Field;

/** What the blocks of a page are compared with: titles, description, body, authors and tags that the page gives. */
final class PageFacts {
    private static final int GRAM = 4;

    /** A JSON-LD body of fewer words is a teaser. */
    private static final int LEAST_BODY = 60;

    private final Set<String> titleWords = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> descriptionWords = new HashSet<>();
    private final Set<Integer> bodyGrams = new HashSet<>();
    private final Set<String> authors = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();

    private final boolean news;

    /** @param news whether the page says that it is a news article */
    PageFacts(Witnesses witnesses, List<Block> blocks, boolean news) {
        this.news = news;
        for (Witness title : witnesses.of(Field.TITLE)) {
            titles.add(key(title.value()));
            if (!title.source().equals("title")) {
                titleWords.addAll(Words.of(title.value()));
            }
        }
        witnesses.of(Field.DESCRIPTION).forEach(one -> descriptionWords.addAll(Words.of(one.value())));
        witnesses.of(Field.AUTHOR).forEach(one -> authors.add(key(one.value())));
        witnesses.of(Field.TAG).forEach(one -> tags.add(key(one.value())));
        witnesses.of(Field.BODY).forEach(one -> body(one.value()));
        blocks.forEach(block -> copies.merge(block.text(), 1, Integer::sum));
    }

    boolean news() {
        return news;
    }

    private void body(String text) {
        List<String> words = Words.of(text);
        if (words.size() >= LEAST_BODY) {
            bodyGrams.addAll(grams(words));
        }
    }

    static String key(String text) {
        return String.join(" ", Words.of(text)).toLowerCase(Locale.ROOT);
    }

    private static Set<Integer> grams(List<String> words) {
        Set<Integer> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= words.size(); i++) {
            grams.add(words.subList(i, i + GRAM).hashCode());
        }
        return grams;
    }

    boolean isTitle(String key) {
        return titles.contains(key);
    }

    double inTitle(List<String> words) {
        return share(words, titleWords);
    }

    double inDescription(List<String> words) {
        return share(words, descriptionWords);
    }

    private static double share(List<String> words, Set<String> known) {
        if (words.isEmpty() || known.isEmpty()) {
            return 0;
        }
        int hits = 0;
        for (String word : words) {
            hits += known.contains(word) ? 1 : 0;
        }
        return (double) hits / words.size();
    }

    /** Share of the block's four-word runs that the JSON-LD body has too; -1 if there is no such body. */
    double inBody(List<String> words) {
        if (bodyGrams.isEmpty()) {
            return -1;
        }
        Set<Integer> grams = grams(words);
        if (grams.isEmpty()) {
            return -0.5;
        }
        long hits = grams.stream().filter(bodyGrams::contains).count();
        return (double) hits / grams.size();
    }

    /** Number of different runs of the JSON-LD body. */
    int bodySize() {
        return bodyGrams.size();
    }

    boolean namesAuthor(String key) {
        return authors.stream().anyMatch(author -> author.length() > 3 && key.contains(author));
    }

    boolean isTag(String key) {
        return tags.contains(key);
    }

    /** How often the text of a block stands on the page. */
    int copies(String text) {
        return copies.getOrDefault(text, 0);
    }
}
