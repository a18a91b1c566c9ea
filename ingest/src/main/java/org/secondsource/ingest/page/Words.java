package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words for counting and comparing, not for reading: runs of letters and digits, lower case; two signs of an unspaced script. */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            boolean full = start >= 0 && i - start >= 2 && isUnspaced(text.charAt(start));
            if (start >= 0 && (!inWord || full)) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (inWord && start < 0) {
                start = i;
            }
        }
        return words;
    }

    static int count(String text) {
        int count = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            boolean full = start >= 0 && i - start >= 2 && isUnspaced(text.charAt(start));
            if (start >= 0 && (!inWord || full)) {
                count++;
                start = -1;
            }
            if (inWord && start < 0) {
                start = i;
            }
        }
        return count;
    }

    /** Chinese, Japanese, Thai and the like: no spaces between words. */
    static boolean isUnspaced(char letter) {
        return (letter >= '\u0e00' && letter <= '\u0eff') || (letter >= '\u3040' && letter <= '\u9fff');
    }

    /** Whether the text ends as sentences do, also inside a closing quotation mark or bracket. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'\u201c\u201d\u2019\u00bb\u00ab)]\u300d\u300f".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:".indexOf(text.charAt(at)) >= 0;
    }
}
