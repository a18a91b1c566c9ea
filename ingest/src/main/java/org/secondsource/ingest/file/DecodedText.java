package org.secondsource.ingest.file;

import java.util.List;
import org.secondsource.text.Problem;

/**
 * Text made from bytes.
 *
 * @param text empty if the bytes hold none
 * @param problems what a reader should know about how it was made
 */
record DecodedText(String text, List<Problem> problems) {

    DecodedText {
        problems = List.copyOf(problems);
    }

    static DecodedText none(Problem why) {
        return new DecodedText("", List.of(why));
    }
}
