package org.secondsource.name;

import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * Capitalised words that may be a name, in tokens of the layout.
 *
 * @param titleStart first token of the titles before the name; {@code start} if there are none
 * @param start first token of the name
 * @param end token after its last
 * @param known what our tables say of it
 */
record NameRun(int titleStart, int start, int end, Optional<Gazetteer.Known> known) {

    boolean isTitled() {
        return titleStart < start;
    }

    int length() {
        return end - start;
    }

    Span span(Layout layout) {
        return new Span(
                layout.tokens().get(start).start(), layout.tokens().get(end - 1).end());
    }

    /** With the titles. */
    Span fullSpan(Layout layout) {
        return new Span(
                layout.tokens().get(titleStart).start(),
                layout.tokens().get(end - 1).end());
    }

    String text(Layout layout) {
        return span(layout).of(layout.text()).replaceAll("[\\s\u00a0]+", " ");
    }

    String lower(Layout layout, int at) {
        return layout.tokens().get(at).lower();
    }

    Gender titleGender(Layout layout) {
        for (int at = titleStart; at < start; at++) {
            Gender gender = NameWords.genderOfTitle(lower(layout, at));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Index of a token inside the name that satisfies nothing but being an initial: J. */
    OptionalInt initial(Layout layout) {
        for (int at = start; at < end; at++) {
            String text = layout.tokens().get(at).text();
            if (text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
