package org.secondsource.ingest.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as named on a command line, with what the user says of it: {@code FILE@outlet=Reuters,published=2025-11-28}.
 *
 * @param path the file or folder; {@code -} is standard input
 * @param details keys as in the head of a text file, with their values, in the order given
 */
public record FileArgument(String path, Map<String, String> details) {
    /** An at sign counts only before a known shape, so that names like {@code mail@home.txt} stay names. */
    private static final Pattern DETAILS = Pattern.compile("^(.+)@((?:[A-Za-z]+=[^=]*)(?:,[A-Za-z]+=[^=]*)*)$");

    /** A comma parts two details only where a key follows, so that a value may hold one. */
    private static final Pattern BETWEEN = Pattern.compile(",(?=[A-Za-z]+=)");

    public FileArgument {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public static FileArgument parse(String argument) {
        Matcher matcher = DETAILS.matcher(argument);
        if (!matcher.matches()) {
            return new FileArgument(argument, Map.of());
        }
        Map<String, String> details = new LinkedHashMap<>();
        for (String detail : BETWEEN.split(matcher.group(2))) {
            int equals = detail.indexOf('=');
            details.put(
                    detail.substring(0, equals), detail.substring(equals + 1).strip());
        }
        return new FileArgument(matcher.group(1), details);
    }
}
