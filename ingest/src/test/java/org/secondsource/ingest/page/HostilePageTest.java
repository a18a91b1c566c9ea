package org.secondsource.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Whatever a page is made of, it is read to an end and the reader says what was wrong with it. */
class HostilePageTest {
    private static final PageReader READER = PageReader.open();
    private static final PageAddress HERE = PageAddress.named("page");

    private static List<ProblemCode> codes(ReadPage page) {
        return page.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "<html>", "\u0000\u0001", "<!--", "<![CDATA[", "<script>", "</p></p></p>"})
    void saysThatAPageHoldsNoArticle(String html) {
        assertThat(codes(READER.read(html, HERE)))
                .isSubsetOf(ProblemCode.EMPTY, ProblemCode.NO_ARTICLE)
                .isNotEmpty();
    }

    @Test
    void takesAConsentWallForNoArticle() {
        ReadPage page = READER.read(PageSamples.bytes("consent-wall.html"), HERE);
        assertThat(codes(page)).contains(ProblemCode.NO_ARTICLE);
    }

    @Test
    void cutsAHugePageAndSaysSo() {
        byte[] page = new byte[100_000_000];
        Arrays.fill(page, (byte) ' ');
        byte[] head = PageSamples.bytes("harbour.html");
        System.arraycopy(head, 0, page, 0, head.length);
        ReadPage read = READER.read(page, HERE);
        assertThat(codes(read)).containsExactly(ProblemCode.TOO_LONG);
        assertThat(read.article().orElseThrow().text()).contains("tow rope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<a href=x>", "<ul><li>", "<table><tr><td>", "<p>a", "<br>", "<span>a</span>"})
    void readsEndlessRepetition(String piece) {
        ReadPage page = READER.read(piece.repeat(40_000) + "The end of the page is here.", HERE);
        assertThat(page.problems()).hasSizeLessThan(2);
    }

    @Test
    void readsAMillionAttributes() {
        StringBuilder tag = new StringBuilder("<p");
        for (int i = 0; i < 1_000_000; i++) {
            tag.append(" a").append(i).append("=1");
        }
        ReadPage page = READER.read(tag + ">A sentence that stands behind all of them.</p>", HERE);
        assertThat(codes(page)).containsAnyOf(ProblemCode.NO_ARTICLE, ProblemCode.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "\"", "{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":"})
    void readsEndlessJson(String piece) {
        String script = "<script type='application/ld+json'>" + piece.repeat(100_000) + "</script>";
        String page = PageSamples.text("harbour.html").replace("</head>", script + "</head>");
        assertThat(READER.read(page, HERE).article().orElseThrow().text()).contains("tow rope");
    }

    @Test
    void readsEndlessBylinesDatesAndTitles() {
        String noise = "By ".repeat(50_000) + "a, ".repeat(50_000) + "1 ".repeat(50_000) + " - ".repeat(50_000);
        String page = PageSamples.text("harbour.html")
                .replace("content=\"Harbour bridge closed after barge hits pillar\"", "content=\"" + noise + "\"")
                .replace("datetime=\"2025-03-04T09:15:00+01:00\"", "datetime=\"" + noise + "\"")
                .replace(
                        "<div class=\"byline\">", "<meta itemprop='author' content='" + noise + "'><div class=byline>");
        assertThat(READER.read(page, HERE).article().orElseThrow().text()).contains("tow rope");
    }

    @Test
    void findsTheCharsetThatThePageHides() {
        String page = "<html><head><title>x</title></head><body><article><p>"
                + "Die Brücke über die Förde bleibt gesperrt. ".repeat(8);
        byte[] windows = page.getBytes(Charset.forName("windows-1252"));
        byte[] utf8 =
                page.replace("<title>", "<meta charset=iso-8859-1><title>").getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = ("\ufeff" + page).getBytes(StandardCharsets.UTF_16LE);
        for (byte[] bytes : List.of(windows, utf8, utf16)) {
            assertThat(READER.read(bytes, HERE).article().orElseThrow().text()).contains("Brücke über die Förde");
        }
        ReadPage wrong = READER.read(windows, HERE.withCharset("utf-8"));
        assertThat(wrong.article().orElseThrow().text()).contains("Brücke");
        assertThat(codes(wrong)).contains(ProblemCode.CHARSET);
        assertThat(READER.read(windows, HERE.withCharset("no such charset")).article())
                .isPresent();
    }

    @Test
    void readsEveryMutantOfAPageTheSameWayTwice() {
        byte[] page = PageSamples.bytes("harbour.html");
        Random random = new Random(20251122);
        for (int round = 0; round < 300; round++) {
            byte[] mutant = mutate(page, random);
            ReadPage read = READER.read(mutant, PageAddress.at("https://elmsby.example/" + round));
            assertThat(READER.read(mutant, PageAddress.at("https://elmsby.example/" + round))
                            .article())
                    .isEqualTo(read.article());
            read.article().ifPresent(HostilePageTest::pointsIntoItself);
        }
    }

    private static void pointsIntoItself(Article article) {
        assertThat(article.paragraphs()).allMatch(one -> !one.of(article.text()).isBlank());
        assertThat(article.links())
                .allMatch(link -> !link.anchor().of(article.text()).isBlank());
    }

    /** Bytes changed, pieces cut out, doubled and swapped, and the signs of HTML and JSON thrown in. */
    private static byte[] mutate(byte[] page, Random random) {
        byte[] mutant = page.clone();
        for (int change = random.nextInt(1, 30); change > 0; change--) {
            int at = random.nextInt(mutant.length);
            int length = random.nextInt(1, Math.min(400, mutant.length - at) + 1);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = (byte) "<>\"'{}[]:,&;/!-=\\".charAt(random.nextInt(17));
                case 2 -> System.arraycopy(page, random.nextInt(page.length - 400), mutant, at, Math.min(length, 400));
                default -> mutant = cut(mutant, at, length);
            }
        }
        return mutant;
    }

    private static byte[] cut(byte[] page, int at, int length) {
        if (page.length - length < 500) {
            return page;
        }
        byte[] rest = Arrays.copyOf(page, page.length - length);
        System.arraycopy(page, at + length, rest, at, page.length - at - length);
        return rest;
    }
}
