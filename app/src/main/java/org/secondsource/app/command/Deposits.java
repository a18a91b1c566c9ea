package org.secondsource.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.archive.Blob;
import org.secondsource.archive.Deposit;
import org.secondsource.archive.Standing;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.Original;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import tools.jackson.databind.json.JsonMapper;

/** Hands articles to the archive and tells of each once it is kept. */
final class Deposits implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /** Who the audit log says it was. */
    private static final String ACTOR = "ingest";

    /** Articles between two words on progress. */
    private static final long STRIDE = 1000;

    private final Newsroom newsroom;
    private final Console console;
    private final Map<Standing, Long> counts = new EnumMap<>(Standing.class);

    private Deposits(Newsroom newsroom, Console console) {
        this.newsroom = newsroom;
        this.console = console;
    }

    /** @param newsroom is closed with this */
    static Deposits into(Newsroom newsroom, Console console) {
        newsroom.start(false);
        return new Deposits(newsroom, console);
    }

    /** Takes what was read from an argument; the bytes from which a single article was read are kept, too. */
    Consumer<Intake> from(FileArgument argument) {
        Optional<Original> document = document(argument).map(Original.InFile::new);
        return intake -> {
            intake.problems().forEach(console::problem);
            intake.article()
                    .ifPresent(article -> keep(article, intake.original().or(() -> document)));
        };
    }

    private static Optional<Path> document(FileArgument argument) {
        try {
            return Optional.of(Path.of(argument.path()))
                    .filter(Files::isRegularFile)
                    .filter(ArticleFiles::holdsOne);
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private void keep(Article article, Optional<Original> original) {
        Deposit deposit = original.flatMap(this::bytes)
                .map(bytes -> newsroom.deposit(article, bytes, ACTOR))
                .orElseGet(() -> newsroom.deposit(article, ACTOR));
        counts.merge(deposit.standing(), 1L, Long::sum);
        console.out()
                .println("{\"id\": " + JSON.writeValueAsString(deposit.id()) + ", \"status\": \""
                        + deposit.standing().name().toLowerCase(Locale.ROOT) + "\"}");
        console.out().flush();
        if (total() % STRIDE == 0) {
            tellCount();
        }
    }

    private Optional<Newsroom.Original> bytes(Original original) {
        try {
            return Optional.of(
                    new Newsroom.Original(Blob.of(original.body().bytes()), original.source(), original.captured()));
        } catch (IOException broken) {
            console.problem(new Problem(
                    ProblemCode.UNREADABLE,
                    original.source(),
                    "its bytes were not kept (" + broken.getMessage() + ")"));
            return Optional.empty();
        }
    }

    private long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line on standard error: how many articles there were, and how many of them were new. */
    void tellCount() {
        console.err()
                .println("secondsource: " + total() + " articles: " + count(Standing.STORED) + " stored, "
                        + count(Standing.CHANGED) + " changed, " + count(Standing.KNOWN) + " known");
        console.err().flush();
    }

    /** Waits until all that was kept is read, placed and compared. */
    void finish() {
        newsroom.catchUp();
    }

    private long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
