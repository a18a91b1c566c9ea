package org.secondsource.app.web.answer;

import io.javalin.http.Context;
import java.util.Optional;
import org.secondsource.archive.search.SearchQuery;

/** Reads the parameters of an address, which are whatever somebody typed. */
public final class Query {
    /** In characters; nobody types more. */
    private static final int LONGEST = 2000;

    private final Context context;

    public Query(Context context) {
        this.context = context;
    }

    /** A parameter without blanks around it; empty if it is not given, or empty. */
    public Optional<String> text(String name) {
        String given = Optional.ofNullable(context.queryParam(name)).orElse("").strip();
        if (given.length() > LONGEST) {
            throw Refusal.badRequest("the parameter " + name + " is longer than " + LONGEST + " characters");
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }

    /** A parameter that has to be given. */
    public String needed(String name) {
        return text(name).orElseThrow(() -> Refusal.badRequest("the parameter " + name + " is missing"));
    }

    /** A search; one that cannot be meant is refused with what is wrong with it. */
    public static SearchQuery search(String typed) {
        return sound(SearchQuery.parse(typed));
    }

    /** The same of one that is put together already. */
    public static SearchQuery sound(SearchQuery query) {
        if (!query.faults().isEmpty()) {
            throw Refusal.badRequest(String.join("; ", query.faults()));
        }
        return query;
    }

    /** Whether something is wished; whoever writes it otherwise than {@code true} or {@code false} is told, not guessed at. */
    public boolean isWished(String name) {
        String given = text(name).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw Refusal.badRequest("the parameter " + name + " must be true or false");
        }
        return given.equals("true");
    }

    /** A whole number between bounds. */
    public int number(String name, int usual, int most) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as a number out of bounds is
        }
        throw Refusal.badRequest("the parameter " + name + " must be a whole number from 1 to " + most);
    }

    /** A whole number of any size from 0 on, such as that of an event. */
    public long count(String name) {
        String given = text(name).orElse("0");
        if (!given.matches("[0-9]{1,18}")) {
            throw Refusal.badRequest("the parameter " + name + " must be a whole number");
        }
        return Long.parseLong(given);
    }

    /** Where a list is to go on: what the part before gave as {@code next}; empty for its beginning. */
    public Optional<String> cursor(String name, String form) {
        Optional<String> given = text(name);
        if (given.filter(cursor -> !cursor.matches(form)).isPresent()) {
            throw Refusal.badRequest("the parameter " + name + " must be what the part before gave as \"next\"");
        }
        return given;
    }
}
