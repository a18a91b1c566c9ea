package org.secondsource.app.web.arrival;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is taken through the web. Archives and crawls are not: what they unpack to has no bound; {@code ingest} reads them. */
public enum DocumentKind {
    JSON("application/json", ".json"),
    JSON_LINES("application/x-ndjson", ".jsonl", ".ndjson"),
    PAGE("text/html", ".html", ".htm"),
    TEXT("text/plain", ".txt"),
    PDF("application/pdf", ".pdf"),
    MAIL("message/rfc822", ".eml"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final String mediaType;
    /** Separated by blanks. */
    private final String endings;

    DocumentKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    public String mediaType() {
        return mediaType;
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** What the name of a file of this kind ends in. */
    String ending() {
        return endings().get(0);
    }

    /** Whether such a document is one article, as it was printed; the others are lists of what somebody read before. */
    boolean holdsOne() {
        return this != JSON && this != JSON_LINES;
    }

    /** The kind that a Content-Type names. */
    public static Optional<DocumentKind> ofMediaType(String contentType) {
        String bare = contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(bare))
                .findFirst();
    }

    /** The kind that the name of a file ends in. */
    public static Optional<DocumentKind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** For a form: what may be chosen. */
    public static String allEndings() {
        return String.join(
                ",",
                Arrays.stream(values()).flatMap(kind -> kind.endings().stream()).toList());
    }
}
