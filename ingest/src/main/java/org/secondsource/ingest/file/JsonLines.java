package org.secondsource.ingest.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.json.ArticleJson;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Reads articles from JSON Lines, one after the other, without ever holding more than one line. A bad line is reported
 * with its number and the rest goes on. Stateless.
 */
public final class JsonLines {
    /** Longest line that is read, in bytes: many times the longest article; our own choice. */
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final int END = -1;

    private final ArticleJson articleJson = new ArticleJson();

    /**
     * @param name what the stream is called in messages
     * @throws IOException if the stream itself fails
     */
    public void read(InputStream stream, String name, Consumer<Intake> sink) throws IOException {
        InputStream buffered = new BufferedInputStream(stream, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        long length = 0;
        for (int next = buffered.read(); next != END; next = buffered.read()) {
            if (next == '\n') {
                emit(line, length, name + ":" + number, sink);
                line.reset();
                length = 0;
                number++;
            } else {
                length++;
                if (length <= LONGEST_LINE) {
                    line.write(next);
                }
            }
        }
        emit(line, length, name + ":" + number, sink);
    }

    private void emit(ByteArrayOutputStream line, long length, String where, Consumer<Intake> sink) {
        if (length > LONGEST_LINE) {
            sink.accept(Intake.of(new Problem(
                    ProblemCode.TOO_LONG,
                    where,
                    "the line has " + length + " bytes; at most " + LONGEST_LINE + " are read")));
            return;
        }
        String json = line.toString(StandardCharsets.UTF_8);
        String plain = json.startsWith("\ufeff") ? json.substring(1) : json;
        if (!plain.isBlank()) {
            Intake intake = articleJson.read(plain, where);
            sink.accept(LongText.cut(intake, where));
        }
    }
}
