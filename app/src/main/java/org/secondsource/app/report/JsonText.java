package org.secondsource.app.report;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Maps and lists as JSON text, the same bytes on every system. */
public final class JsonText {
    private static final JsonMapper JSON = new JsonMapper();

    private static final ObjectWriter INDENTED =
            JSON.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /** All on one line. */
    public static String compact(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Objects on lines of their own, ended by a line break. */
    public static String indented(Object value) {
        return INDENTED.writeValueAsString(value) + "\n";
    }
}
