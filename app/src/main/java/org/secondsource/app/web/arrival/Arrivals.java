package org.secondsource.app.web.arrival;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.web.answer.Refusal;
import org.secondsource.archive.Blob;
import org.secondsource.archive.Deposit;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.json.ArticleJson;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is handed in and gives it to the newsroom. What is answered for is on the disk. Safe for use by many threads. */
public final class Arrivals {
    private static final JsonMapper JSON = new JsonMapper();

    /** Articles in one request; more go by {@code ingest}. */
    private static final int MOST = 1000;

    /** In characters, for the name of a file. */
    private static final int LONGEST_NAME = 80;

    private final Newsroom newsroom;
    private final ArticleJson articleJson = new ArticleJson();

    public Arrivals(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /**
     * A document as it was sent.
     *
     * @param name of the file, from which an article without an id gets one
     */
    public record Document(DocumentKind kind, String name, Blob bytes) {}

    /** @param actor who hands it in */
    public List<Arrival> take(Document document, String actor) {
        List<Arrival> arrivals = new ArrayList<>();
        Consumer<Intake> sink = intake -> {
            if (arrivals.size() >= MOST) {
                throw Refusal.tooLarge("more than " + MOST + " articles in one request; hand in the rest in another");
            }
            arrivals.add(
                    new Arrival(intake.article().map(article -> keep(article, document, actor)), intake.problems()));
        };
        if (document.kind() == DocumentKind.JSON) {
            readJson(document.bytes().toArray(), sink);
        } else {
            readFile(document, sink);
        }
        return arrivals;
    }

    /** With the bytes it was read from, unless they are a list of articles. */
    private Deposit keep(Article article, Document document, String actor) {
        return document.kind().holdsOne()
                ? newsroom.deposit(article, new Newsroom.Original(document.bytes(), safe(document)), actor)
                : newsroom.deposit(article, actor);
    }

    /** One article, or a list of them. */
    private void readJson(byte[] bytes, Consumer<Intake> sink) {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException broken) {
            throw Refusal.badRequest(
                    "the body is not JSON (line " + broken.getLocation().getLineNr() + ")");
        }
        if (!root.isObject() && !root.isArray()) {
            throw Refusal.badRequest("the body must be an article or a list of articles");
        }
        List<JsonNode> articles = root.isArray() ? root.valueStream().toList() : List.of(root);
        for (int number = 0; number < articles.size(); number++) {
            sink.accept(articleJson.read(articles.get(number).toString(), "article " + (number + 1)));
        }
    }

    /** In a folder of its own, under a name in which no sign means anything. */
    private void readFile(Document document, Consumer<Intake> sink) {
        try {
            Path folder = Files.createTempDirectory("arrival");
            Path file = folder.resolve(safe(document));
            try {
                Files.write(file, document.bytes().toArray());
                try (InputStream nothing = new ByteArrayInputStream(new byte[0])) {
                    new ArticleFiles(nothing, newsroom.tables().outlets())
                            .read(
                                    new FileArgument(file.toString(), Map.of()),
                                    intake -> sink.accept(without(folder, intake)));
                }
            } finally {
                remove(folder);
            }
        } catch (IOException broken) {
            throw new ArrivalException("the document could not be put on the disk to be read", broken);
        }
    }

    /** Whoever sent it knows its name; where it lay here is nobody's business. */
    private static Intake without(Path folder, Intake intake) {
        String place = folder + File.separator;
        return new Intake(
                intake.article(),
                intake.problems().stream()
                        .map(problem -> new Problem(
                                problem.code(),
                                problem.where().replace(place, ""),
                                problem.message().replace(place, "")))
                        .toList(),
                intake.original());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String safe(Document document) {
        String stem = document.name().replaceAll("^.*[/\\\\]", "").replaceAll("\\.[A-Za-z0-9]{1,8}$", "");
        String plain = stem.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (cut.isEmpty() ? "document" : cut) + document.kind().ending();
    }
}
