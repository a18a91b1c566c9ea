package org.secondsource.time;

import java.util.ArrayList;
import java.util.List;

/** Writes a pattern with choices and optional parts out into all the rows of words it stands for. */
final class Pattern {
    private final String text;
    private int at;

    private Pattern(String text) {
        this.text = text;
    }

    static List<List<String>> expand(String pattern) {
        Pattern reader = new Pattern(pattern);
        List<List<String>> rows = reader.choices();
        if (reader.at < pattern.length()) {
            throw new IllegalStateException("pattern does not end where its brackets do: " + pattern);
        }
        rows.remove(List.of());
        return rows;
    }

    private List<List<String>> choices() {
        List<List<String>> all = new ArrayList<>(row());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            all.addAll(row());
        }
        return all;
    }

    private List<List<String>> row() {
        List<List<String>> rows = List.of(List.of());
        while (at < text.length() && text.charAt(at) != ')' && text.charAt(at) != '|') {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            rows = joined(rows, part());
        }
        return rows;
    }

    private List<List<String>> part() {
        List<List<String>> part;
        if (text.charAt(at) == '(') {
            at++;
            part = choices();
            at++;
        } else {
            part = List.of(List.of(word()));
        }
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            List<List<String>> optional = new ArrayList<>(part);
            optional.add(List.of());
            return optional;
        }
        return part;
    }

    private String word() {
        if (text.charAt(at) == '\\') {
            at += 2;
            return text.substring(at - 1, at);
        }
        int start = at;
        while (at < text.length() && " ()|?".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static List<List<String>> joined(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> row = new ArrayList<>(head);
                row.addAll(tail);
                all.add(row);
            }
        }
        return all;
    }
}
