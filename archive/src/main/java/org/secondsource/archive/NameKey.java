package org.secondsource.archive;

import java.util.Locale;

/** Under which a name is found again however it is written: without case, article, or space to spare. */
public final class NameKey {
    /** In characters; no name is longer, and databases bound the length of what they look up. */
    private static final int LONGEST = 200;

    private NameKey() {}

    public static String of(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ")
                .strip();
        String key = plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
