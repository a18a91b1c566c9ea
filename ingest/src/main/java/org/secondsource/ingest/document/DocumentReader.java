package org.secondsource.ingest.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;

/** Reads the article in a document of one kind. Stateless, safe for use by many threads. */
@FunctionalInterface
public interface DocumentReader {

    /** By the ending of a file's name, without the dot. */
    Map<String, DocumentReader> BY_ENDING = Map.of(
            "pdf", new PdfReader(), "eml", new MailReader(), "docx", new WordReader(), "ninjs", new NinjsReader());

    /**
     * Reads one document; whatever is wrong with it becomes a problem.
     *
     * @param id for the article, unless the document carries its own
     * @param where how a user would look for the document, for messages
     */
    Intake read(String id, Body body, String where);

    /** The reader for a file of this name, if it names a document. */
    static Optional<DocumentReader> forName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ENDING.get(ending));
    }
}
