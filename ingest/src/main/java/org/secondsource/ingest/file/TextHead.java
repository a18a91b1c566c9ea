package org.secondsource.ingest.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text taken apart into its head of {@code Key: value} lines and what follows.
 *
 * @param details keys and values of the head; empty if there is none
 * @param text all below the head, or the whole text
 */
record TextHead(Map<String, String> details, String text) {
    private static final Pattern LINE = Pattern.compile("^([A-Za-z][A-Za-z _-]{0,30}):[ \\t]*(.*)$");

    /**
     * A head is a head only if one of its keys is known, all its lines have the form and a blank line ends it: an article
     * may well begin with "Brussels: ...". A line that starts with white space continues the one above.
     */
    static TextHead of(String whole) {
        Map<String, String> details = new LinkedHashMap<>();
        Optional<String> last = Optional.empty();
        int at = 0;
        while (at < whole.length()) {
            int newline = whole.indexOf('\n', at);
            int end = newline < 0 ? whole.length() : newline;
            String line = whole.substring(at, end);
            if (line.isBlank() && details.keySet().stream().anyMatch(Details::isKey)) {
                return new TextHead(details, whole.substring(Math.min(whole.length(), end + 1)));
            }
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                last = Optional.of(matcher.group(1));
                details.merge(matcher.group(1), matcher.group(2), (one, two) -> one + "; " + two);
            } else if (last.isPresent() && !line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                details.merge(last.get(), line.strip(), (one, two) -> one + " " + two);
            } else {
                return new TextHead(Map.of(), whole);
            }
            at = end + 1;
        }
        return new TextHead(Map.of(), whole);
    }
}
