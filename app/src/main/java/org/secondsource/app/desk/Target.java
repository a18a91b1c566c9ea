package org.secondsource.app.desk;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.archive.Correction;
import org.secondsource.text.Span;

/**
 * What a user corrects: an attribution, or who speaks in it. It is named by the words that are attributed, which stay when
 * numbers change.
 *
 * @param role {@code attribution} or {@code speaker}
 * @param where the words attributed, from the first to the last, in UTF-16 offsets of the version corrected
 */
record Target(String role, Span where) {
    static final String ATTRIBUTION = "attribution";
    static final String SPEAKER = "speaker";

    private static final Pattern FORM = Pattern.compile("(attribution|speaker) (\\d{1,9})-(\\d{1,9})");

    Target {
        Objects.requireNonNull(role);
        Objects.requireNonNull(where);
    }

    static Optional<Target> parse(String target) {
        Matcher matcher = FORM.matcher(target);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(2));
        int end = Integer.parseInt(matcher.group(3));
        return start < end ? Optional.of(new Target(matcher.group(1), new Span(start, end))) : Optional.empty();
    }

    /** As {@link Correction#target} has it. */
    @Override
    public String toString() {
        return role + " " + where.start() + "-" + where.end();
    }
}
