package org.secondsource.eval.crawl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes pages that cost what news pages cost: a head with JSON-LD, menus, an article of a dozen paragraphs, lists of other
 * articles, and scripts for more than half of the bytes. The words are chance syllables. The same seed makes the same pages.
 */
final class PageGenerator {
    private static final String[] ONSETS = {"b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr"
    };
    private static final String[] RIMES = {"a", "e", "i", "o", "u", "an", "er", "in", "on", "ar", "é", "el", "or"};
    private static final int VOCABULARY = 20_000;

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int count;

    PageGenerator(long seed) {
        random = new Random(seed);
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int syllable = random.nextInt(3); syllable >= 0; syllable--) {
                word.append(one(ONSETS)).append(one(RIMES));
            }
            words.add(word.toString());
        }
    }

    /** The next page, in UTF-8. */
    byte[] next() {
        html.setLength(0);
        String title = headline();
        String author = capital(word()) + ' ' + capital(word());
        head(title, author);
        menu(60);
        html.append("<main class=\"page-main\"><article class=\"story\"><header class=\"story__header\"><h1>")
                .append(title)
                .append("</h1><p class=\"story__standfirst\">")
                .append(sentence())
                .append("</p><p class=\"byline\">By <a rel=\"author\" href=\"/people/")
                .append(count)
                .append("\">")
                .append(author)
                .append("</a></p></header><div class=\"story__body\" itemprop=\"articleBody\">");
        article();
        html.append("</div></article>");
        cards("More from the section", 40);
        html.append("</main>");
        cards("Most read", 30);
        menu(80);
        scripts(60);
        html.append("</body></html>");
        count++;
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(String title, String author) {
        html.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" - The Generated Post</title>");
        for (String name : List.of("og:title", "twitter:title")) {
            html.append("<meta property=\"" + name + "\" content=\"")
                    .append(title)
                    .append("\">");
        }
        html.append("<meta property=\"og:site_name\" content=\"The Generated Post\">")
                .append("<link rel=\"canonical\" href=\"https://post.example/a/" + count + "\">")
                .append(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",")
                .append("\"headline\":\"" + title + "\",\"author\":{\"@type\":\"Person\",\"name\":\"" + author + "\"},")
                .append("\"datePublished\":\"2026-03-04T10:00:00Z\",\"publisher\":{\"@type\":\"Organization\",")
                .append("\"name\":\"The Generated Post\"}}</script><style>");
        for (int rule = 0; rule < 300; rule++) {
            html.append('.').append(word()).append("{margin:0 " + rule + "px;padding:2px}");
        }
        html.append("</style></head><body class=\"article-page\">");
    }

    private void menu(int links) {
        html.append("<nav class=\"site-navigation\"><ul class=\"menu\">");
        for (int link = 0; link < links; link++) {
            html.append("<li class=\"menu__item\"><a class=\"menu__link\" href=\"/section/" + link + "\">")
                    .append(capital(word()))
                    .append("</a></li>");
        }
        html.append("</ul></nav>");
    }

    private void article() {
        for (int paragraph = 8 + random.nextInt(12); paragraph > 0; paragraph--) {
            html.append("<p class=\"story__paragraph\">");
            for (int sentence = 2 + random.nextInt(3); sentence > 0; sentence--) {
                html.append(sentence()).append(' ');
            }
            html.append("</p>\n");
            if (paragraph % 5 == 0) {
                html.append("<figure class=\"media\"><img src=\"/i/" + paragraph + ".jpg\" alt=\"\"><figcaption>")
                        .append(sentence())
                        .append("</figcaption></figure><div class=\"ad-slot\" data-slot=\"" + paragraph + "\"></div>");
            }
        }
    }

    private void cards(String heading, int cards) {
        html.append("<aside class=\"related\"><h2>").append(heading).append("</h2>");
        for (int card = 0; card < cards; card++) {
            html.append("<div class=\"card card--small\" data-id=\"" + random.nextInt(1_000_000) + "\">")
                    .append("<a class=\"card__link\" href=\"/a/" + random.nextInt(1_000_000) + "\"><span>")
                    .append(headline())
                    .append("</span></a><time datetime=\"2026-03-04\">4 March</time>")
                    .append("<svg viewBox=\"0 0 9 9\"><path d=\"M0 1L2 3Z\"/></svg></div>");
        }
        html.append("</aside>");
    }

    private void scripts(int scripts) {
        for (int script = 0; script < scripts; script++) {
            html.append("<script>window.state=window.state||{};window.state[" + script + "]=[");
            for (int field = 0; field < 60; field++) {
                html.append("{\"identifier\":" + random.nextInt(100_000) + ",\"sectionName\":\"")
                        .append(words.get(random.nextInt(30)))
                        .append("\",\"isPromoted\":false},\n");
            }
            html.append("];</script>");
        }
    }

    private String headline() {
        StringBuilder line = new StringBuilder(capital(word()));
        for (int more = 5 + random.nextInt(4); more > 0; more--) {
            line.append(' ').append(word());
        }
        return line.toString();
    }

    private String sentence() {
        return headline() + ' ' + headline().toLowerCase(Locale.ROOT) + '.';
    }

    /** Frequent words are far more frequent than rare ones, as in any language. */
    private String word() {
        double square = random.nextDouble() * random.nextDouble() * random.nextDouble();
        return words.get((int) (square * words.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String one(String... among) {
        return among[random.nextInt(among.length)];
    }
}
