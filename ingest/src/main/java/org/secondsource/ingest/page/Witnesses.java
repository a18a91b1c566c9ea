package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** What a page says of itself: for each field all witnesses, in the order of trust within the gathering. */
public final class Witnesses {
    private final Map<Field, List<Witness>> witnesses = new EnumMap<>(Field.class);

    /** The fields a page can bear witness to. */
    public enum Field {
        TITLE,
        AUTHOR,
        PUBLISHED,
        MODIFIED,
        OUTLET,
        URL,
        LANGUAGE,
        DESCRIPTION,
        BODY,
        TAG
    }

    /** White space evened out, entities that were escaped twice read again, soft hyphens gone. */
    static String even(String value) {
        String text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        if (isEven(text)) {
            return text;
        }
        StringBuilder even = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Words.isSpace(letter)) {
                space = true;
            } else if (Words.isPrinted(letter)) {
                if (space && even.length() > 0) {
                    even.append(' ');
                }
                space = false;
                even.append(letter);
            }
        }
        return even.toString();
    }

    /** Whether there is nothing to do: printed characters with single spaces inside. */
    private static boolean isEven(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ' ? before == ' ' : !Words.isPrinted(letter)) {
                return false;
            }
            before = letter;
        }
        return before != ' ' || text.isEmpty();
    }

    void add(Field field, String value, String source) {
        String even = even(value);
        if (!even.isEmpty()) {
            witnesses.computeIfAbsent(field, absent -> new ArrayList<>()).add(new Witness(even, source));
        }
    }

    /** All witnesses of a field; empty if there are none. */
    public List<Witness> of(Field field) {
        return Collections.unmodifiableList(witnesses.getOrDefault(field, List.of()));
    }

    /** The first witness whose source starts with {@code source}. */
    public Optional<Witness> of(Field field, String source) {
        return of(field).stream()
                .filter(witness -> witness.source().startsWith(source))
                .findFirst();
    }
}
