package org.secondsource.ingest.page;

/** Sums over the blocks of a page, so that what any element holds is a subtraction. */
final class TextSums {
    /** Blocks with fewer words are rarely running text. */
    private static final int SENTENCE_WORDS = 8;

    /** Longer ones are running text even without a full stop. */
    private static final int LONG_WORDS = 25;

    private static final double MOST_LINKED = 0.5;

    private final int[] words;
    private final int[] sentenceWords;
    private final int[] paragraphWords;
    private final int[] chars;
    private final int[] linkChars;

    TextSums(PageScan scan) {
        int size = scan.blocks().size() + 1;
        words = new int[size];
        sentenceWords = new int[size];
        paragraphWords = new int[size];
        chars = new int[size];
        linkChars = new int[size];
        for (Block block : scan.blocks()) {
            int at = block.index();
            int count = scan.words(at).length;
            int length = block.text().length();
            int linked = block.linkChars();
            boolean running = count >= SENTENCE_WORDS
                    && linked < MOST_LINKED * length
                    && (count >= LONG_WORDS || Words.endsSentence(block.text()));
            words[at + 1] = words[at] + count;
            sentenceWords[at + 1] = sentenceWords[at] + (running ? count : 0);
            paragraphWords[at + 1] = paragraphWords[at] + (block.tag().equals("p") ? count : 0);
            chars[at + 1] = chars[at] + length;
            linkChars[at + 1] = linkChars[at] + linked;
        }
    }

    int words(int from, int until) {
        return words[until] - words[from];
    }

    /** Words in blocks that look like running text. */
    int sentenceWords(int from, int until) {
        return sentenceWords[until] - sentenceWords[from];
    }

    int paragraphWords(int from, int until) {
        return paragraphWords[until] - paragraphWords[from];
    }

    int chars(int from, int until) {
        return chars[until] - chars[from];
    }

    /** Share of the characters that are linked; 0 where there is no text. */
    double linkShare(int from, int until) {
        int all = chars[until] - chars[from];
        return all == 0 ? 0 : (double) (linkChars[until] - linkChars[from]) / all;
    }
}
