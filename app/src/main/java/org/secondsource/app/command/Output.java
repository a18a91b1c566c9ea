package org.secondsource.app.command;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.secondsource.Dossier;
import org.secondsource.app.export.ExportFormat;

/** Opens what a command writes: a file (gzipped if its name ends in {@code .gz}) or, for {@code -}, standard output. */
final class Output {
    private Output() {}

    static Writer open(String name, Console console) {
        if (name.equals("-")) {
            return console.out();
        }
        try {
            Path path = Path.of(name);
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            OutputStream raw = Files.newOutputStream(path);
            OutputStream stream = name.endsWith(".gz") ? new GZIPOutputStream(raw, 1 << 14) : raw;
            return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException | InvalidPathException broken) {
            throw cannotWrite(name, broken);
        }
    }

    /** Closes a file; only flushes standard output. */
    static void close(Writer writer, String name) {
        try {
            if (name.equals("-")) {
                writer.flush();
            } else {
                writer.close();
            }
        } catch (IOException broken) {
            throw cannotWrite(name, broken);
        }
    }

    /** Opens, lets {@code content} write, and closes. */
    static void write(String name, Console console, Content content) {
        Writer writer = open(name, console);
        try {
            content.writeTo(writer);
        } catch (IOException broken) {
            throw cannotWrite(name, broken);
        } finally {
            close(writer, name);
        }
    }

    /** Writes a dossier; what is no text goes to a file only. */
    static void write(String name, Console console, ExportFormat format, Dossier dossier) {
        if (!format.isText()) {
            writeFile(name, stream -> format.write(dossier, List.of(), stream));
            return;
        }
        write(name, console, writer -> {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            format.write(dossier, List.of(), text);
            writer.write(text.toString(StandardCharsets.UTF_8));
        });
    }

    /** Writes a file that is no text, under its whole name only once it is whole. */
    static void writeFile(String name, Bytes content) {
        if (name.equals("-")) {
            throw new WrongUsage("what is no text is not written to standard output; name a file");
        }
        try {
            Path path = Path.of(name).toAbsolutePath();
            Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(path));
            Path part = path.resolveSibling(path.getFileName() + ".part");
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                content.writeTo(stream);
            }
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | InvalidPathException broken) {
            throw cannotWrite(name, broken);
        }
    }

    /** Writes a whole result as bytes. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream stream) throws IOException;
    }

    /** Writes a whole result. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    static Failure cannotWrite(String name, Exception broken) {
        String reason = Optional.ofNullable(broken.getMessage()).orElse("unknown reason");
        return new Failure(name + " cannot be written (" + reason + ")", broken);
    }
}
