package org.secondsource.attribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/** The time of day with which an entry of a live page begins: "10:42 The bridge is closed". */
public final class TimeStamps {
    private static final Pattern STAMP = Pattern.compile(
            "\\(?\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: (?:GMT|BST|UTC|CET|CEST|ET|EST|EDT|PT|PST|AEST))?\\)?(?:\\s*[-:\u2013\u2014|])?\\s+(?=[\\p{Lu}\"'\u201c\u2018])");

    private TimeStamps() {}

    /** What a paragraph says behind its time; the paragraph itself if it begins with none. */
    public static Span behind(String text, Span paragraph) {
        Matcher matcher = STAMP.matcher(text).region(paragraph.start(), paragraph.end());
        return matcher.lookingAt() && matcher.end() < paragraph.end()
                ? new Span(matcher.end(), paragraph.end())
                : paragraph;
    }
}
