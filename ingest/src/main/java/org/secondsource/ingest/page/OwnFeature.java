package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** What a block says by itself, without its place. The order of the constants is the order of the features. */
enum OwnFeature {
    WORDS,
    CHARS,
    LINKED,
    LINKS,
    ONE_LINK,
    SENTENCE_END,
    SENTENCES,
    COMMAS,
    LOWER_START,
    DIGITS,
    CAPITALS,
    COLON_END,
    BOLD,
    TAG,
    LIST_ITEM,
    HEADING,
    IN_TITLE,
    IS_TITLE,
    IN_DESCRIPTION,
    IN_BODY,
    AUTHOR,
    IS_TAG,
    COPIES,
    YEAR,
    CLOCK,
    AGENCY_MARK,
    QUOTED,
    PHRASE;

    private static final List<String> TAGS =
            List.of("p", "div", "li", "td", "span", "h1", "h2", "h3", "h4", "figcaption");

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (OwnFeature feature : values()) {
            if (feature != PHRASE) {
                names.add(feature.name());
            }
        }
        for (Phrases.Kind kind : Phrases.Kind.values()) {
            names.add("starts-" + kind);
        }
        return names;
    }

    /** Its place among the features. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the features
    int index() {
        return ordinal();
    }

    /** Place of the feature that says how long a phrase of this kind the block starts with. */
    static int phrase(Phrases.Kind kind) {
        return PHRASE.index() + kind.index();
    }

    static float[] of(PageScan scan, Block block, PageFacts facts) {
        int words = scan.words(block.index()).length;
        float[] values = new float[PHRASE.index() + Phrases.Kind.values().length];
        String text = block.text();
        words(block, words, values);
        letters(text, values);
        set(values, TAG, TAGS.indexOf(block.tag()));
        set(values, LIST_ITEM, block.tag().equals("li") ? 1 : 0);
        set(values, HEADING, block.isHeading() ? block.tag().charAt(1) - '0' : 0);
        comparisons(scan, block, facts, values);
        int[] phrases = scan.phrases(block.index());
        for (Phrases.Kind kind : Phrases.Kind.values()) {
            values[phrase(kind)] = phrases[kind.index()];
        }
        return values;
    }

    private static void set(float[] values, OwnFeature feature, double value) {
        values[feature.index()] = (float) value;
    }

    private static void words(Block block, int words, float[] values) {
        String text = block.text();
        int linked = block.linkChars();
        set(values, WORDS, words);
        set(values, CHARS, Math.log1p(text.length()));
        set(values, LINKED, (double) linked / text.length());
        set(values, LINKS, block.links().size());
        set(values, ONE_LINK, block.links().size() == 1 && linked >= text.length() - 2 ? 1 : 0);
        set(values, BOLD, (double) block.boldChars() / text.length());
    }

    private static void letters(String text, float[] values) {
        int sentences = 0;
        int commas = 0;
        int digits = 0;
        int capitals = 0;
        int quotes = 0;
        int longestDigits = 0;
        int run = 0;
        boolean clock = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter >= 'a' && letter <= 'z') || letter == ' ') {
                run = 0;
                continue;
            }
            if (letter >= 'A' && letter <= 'Z') {
                run = 0;
                capitals++;
                continue;
            }
            boolean digit = letter >= '0' && letter <= '9';
            run = digit ? run + 1 : 0;
            longestDigits = Math.max(longestDigits, run);
            digits += digit ? 1 : 0;
            capitals += Character.isUpperCase(letter) ? 1 : 0;
            commas += letter == ',' || letter == '\u3001' || letter == '\u060c' ? 1 : 0;
            quotes += "\"\u201c\u201d\u201e\u00ab\u00bb\u300c".indexOf(letter) >= 0 ? 1 : 0;
            boolean stop = ".!?\u3002\uff01\uff1f\u061f".indexOf(letter) >= 0;
            sentences += stop && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || letter > 127) ? 1 : 0;
            clock |= (letter == ':' || letter == '.')
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
        }
        set(values, SENTENCES, sentences);
        set(values, COMMAS, commas);
        set(values, DIGITS, (double) digits / text.length());
        set(values, CAPITALS, (double) capitals / text.length());
        set(values, QUOTED, quotes);
        set(values, YEAR, longestDigits);
        set(values, CLOCK, clock ? 1 : 0);
        set(values, SENTENCE_END, Words.endsSentence(text) ? 1 : 0);
        set(values, COLON_END, text.endsWith(":") ? 1 : 0);
        set(values, LOWER_START, Character.isLowerCase(text.charAt(0)) ? 1 : 0);
        boolean mark = text.indexOf('\u00a9') >= 0 || text.indexOf('/') >= 0 || text.indexOf('|') >= 0;
        set(values, AGENCY_MARK, mark ? 1 : 0);
    }

    private static void comparisons(PageScan scan, Block block, PageFacts facts, float[] values) {
        boolean shortText = scan.words(block.index()).length <= 40;
        String key = shortText ? scan.key(block.index()) : "";
        set(values, IN_TITLE, facts.inTitle(block.index()));
        set(values, IS_TITLE, shortText && facts.isTitle(key) ? 1 : 0);
        set(values, IN_DESCRIPTION, facts.inDescription(block.index()));
        set(values, IN_BODY, facts.inBody(block.index()));
        set(values, AUTHOR, shortText && facts.namesAuthor(key) ? 1 : 0);
        set(values, IS_TAG, shortText && facts.isTag(key) ? 1 : 0);
        set(values, COPIES, facts.copies(block.index()));
    }
}
