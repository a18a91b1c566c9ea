package org.secondsource.app.web.traffic;

import java.io.PrintWriter;
import java.time.Clock;
import org.secondsource.SecondSourceException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Log lines as JSON, one object each. They name articles and users by their ids and never hold what an article says. */
public final class JsonLog {
    private static final JsonMapper JSON = new JsonMapper();

    /** Frames of a failure that are worth a line: where it happened and who called. */
    private static final int FRAMES = 8;

    private final PrintWriter out;
    private final Clock clock;

    public JsonLog(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** @param event what happened, in a word or two */
    public void info(String event, java.util.Map<String, ?> fields) {
        write(line("info", event), fields);
    }

    /**
     * A mistake of ours.
     *
     * @param where what was being done
     */
    public void fault(String where, Throwable failed) {
        ObjectNode line = line("error", "fault");
        line.put("where", where).put("failure", failed.getClass().getName());
        if (failed instanceof SecondSourceException) {
            line.put("message", String.valueOf(failed.getMessage()));
        }
        var frames = line.putArray("frames");
        java.util.Arrays.stream(failed.getStackTrace()).limit(FRAMES).forEach(frame -> frames.add(frame.toString()));
        write(line, java.util.Map.of());
    }

    private ObjectNode line(String level, String event) {
        return JSON.createObjectNode()
                .put("at", clock.instant().toString())
                .put("level", level)
                .put("event", event);
    }

    private void write(ObjectNode line, java.util.Map<String, ?> fields) {
        fields.forEach((name, value) -> line.putPOJO(name, value));
        String text = JSON.writeValueAsString(line);
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
