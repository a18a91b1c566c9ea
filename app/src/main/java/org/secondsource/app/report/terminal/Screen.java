package org.secondsource.app.report.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Text for a terminal: wraps words to a width and colours them where colour is wanted.
 *
 * @param width columns, at least 40
 * @param colour whether escape codes may be used
 */
public record Screen(int width, boolean colour) {
    /** Narrower than this no report can be read. */
    private static final int NARROWEST = 40;

    private static final String ESCAPE = "\u001b[";
    private static final String OFF = ESCAPE + "0m";

    public Screen {
        width = Math.max(NARROWEST, width);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String red(String text) {
        return paint("31", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String yellow(String text) {
        return paint("33", text);
    }

    String cyan(String text) {
        return paint("36", text);
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + code + "m" + text + OFF : text;
    }

    /**
     * Lines of at most this screen's width.
     *
     * @param first what the first line starts with; its visible length is {@code indent} where it is coloured
     * @param indent number of blanks before the other lines
     */
    List<String> wrap(String first, int indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = Math.max(20, width - indent);
        for (String word : plain(text).split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        for (int at = 0; at < lines.size(); at++) {
            lines.set(at, (at == 0 ? first : " ".repeat(indent)) + lines.get(at));
        }
        return lines;
    }

    /** Text from outside must not move the cursor or change colours: control characters become blanks. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .strip();
    }
}
