package org.secondsource.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.secondsource.ingest.Collected;
import org.secondsource.ingest.Ingested;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.document.DocumentReader;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Reads articles from files and folders, each kind in its own way: {@code .jsonl}, {@code .json} and {@code .ndjson} as
 * JSON Lines, {@code .html} and {@code .htm} as saved pages, PDF, mail and Word files as documents, all else as plain
 * text; any of them may be gzipped. A
 * folder gives all its files of these kinds and {@code .txt}, in the order of their names. Safe for use by many threads,
 * except that there is one standard input.
 */
public final class ArticleFiles {
    /** Bytes of a text file that are read at most: a text of the longest length in any charset, with mark-up to spare. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final List<String> JSON_LINES = List.of(".jsonl", ".json", ".ndjson");

    /** Asked before the readers themselves, which take time to load. */
    private static final List<String> DOCUMENTS = List.of(".pdf", ".eml", ".docx", ".ninjs");

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    private final TextDecoder decoder = new TextDecoder();
    private final JsonLines jsonLines = new JsonLines();
    private final InputStream standardInput;

    /** Opened with the first page: texts should not wait for what pages need. */
    private final SavedPages pages;

    public ArticleFiles(InputStream standardInput) {
        this(standardInput, OutletTable.ours());
    }

    /** @param outlets by which the publishers of pages are known */
    public ArticleFiles(InputStream standardInput, OutletTable outlets) {
        this.standardInput = standardInput;
        this.pages = new SavedPages(outlets);
    }

    /** Reads all files into memory; ids are made unique and copies of an article are left out. */
    public Ingested readAll(List<FileArgument> files) {
        Collected collected = new Collected();
        for (FileArgument file : files) {
            read(file, collected);
        }
        return collected.ingested();
    }

    /** Reads one file or folder and hands on what comes out of it, one by one, in order. */
    public void read(FileArgument argument, Consumer<Intake> sink) {
        Consumer<Intake> detailed = intake -> sink.accept(withDetails(intake, argument));
        try {
            if (argument.path().equals("-")) {
                jsonLines.read(standardInput, "standard input", detailed);
                return;
            }
            Path path = Path.of(argument.path());
            if (Files.isDirectory(path)) {
                readFolder(path, detailed);
            } else {
                readFile(path, detailed);
            }
        } catch (InvalidPathException noPath) {
            sink.accept(Intake.of(unreadable(argument.path(), "this is no name of a file")));
        } catch (IOException broken) {
            sink.accept(Intake.of(unreadable(argument.path(), reason(broken))));
        }
    }

    private void readFolder(Path folder, Consumer<Intake> sink) throws IOException {
        List<Path> files = filesIn(folder);
        if (files.isEmpty()) {
            sink.accept(nothingIn(folder));
        }
        for (Path file : files) {
            read(new FileArgument(file.toString(), Map.of()), sink);
        }
    }

    /** The files of a folder, and of folders in it, that are read, in the order of their names. */
    public static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> isOurs(path) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file gives one article and not, like JSON Lines, any number. */
    public static boolean holdsOne(Path file) {
        return !hasEnding(kindName(file), JSON_LINES);
    }

    /** What is said of a folder in which nothing is read. */
    public static Intake nothingIn(Path folder) {
        return Intake.of(new Problem(
                ProblemCode.EMPTY,
                folder.toString(),
                "the folder holds no .txt, .html, .jsonl, .pdf, .docx or .eml file"));
    }

    private static boolean isOurs(Path path) {
        String name = kindName(path);
        return !name.startsWith(".")
                && (name.endsWith(".txt")
                        || hasEnding(name, DOCUMENTS)
                        || hasEnding(name, JSON_LINES)
                        || hasEnding(name, PAGES));
    }

    private void readFile(Path path, Consumer<Intake> sink) throws IOException {
        if (!Files.exists(path)) {
            sink.accept(Intake.of(unreadable(path.toString(), "no such file")));
            return;
        }
        try (InputStream stream = open(path)) {
            if (hasEnding(kindName(path), JSON_LINES)) {
                jsonLines.read(stream, path.toString(), sink);
            } else {
                sink.accept(readText(path, stream));
            }
        }
    }

    private Intake readText(Path path, InputStream stream) throws IOException {
        String where = path.toString();
        byte[] bytes = stream.readNBytes(MOST_BYTES);
        boolean more = stream.read() >= 0;
        if (hasEnding(kindName(path), DOCUMENTS) && bytes.length > 0 && !more) {
            DocumentReader document = DocumentReader.forName(kindName(path)).orElseThrow();
            return LongText.cut(document.read(id(path), new Body(bytes), where), where);
        }
        if (bytes.length == 0) {
            return Intake.of(new Problem(ProblemCode.EMPTY, where, "the file is empty"));
        }
        if (hasEnding(kindName(path), PAGES)) {
            return LongText.cut(pages.read(id(path), bytes, where), where);
        }
        DecodedText decoded = decoder.decode(bytes, more, where);
        if (decoded.text().isBlank()) {
            return decoded.problems().isEmpty()
                    ? Intake.of(new Problem(ProblemCode.EMPTY, where, "the file holds no text"))
                    : new Intake(Optional.empty(), decoded.problems());
        }
        Intake read =
                isPage(decoded.text()) ? pages.read(id(path), bytes, where) : plain(id(path), decoded.text(), where);
        List<Problem> problems = new ArrayList<>(decoded.problems());
        problems.addAll(read.problems());
        return LongText.cut(new Intake(read.article(), problems), where);
    }

    /** A page saved under another ending is still a page. */
    private static boolean isPage(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static Intake plain(String id, String whole, String where) {
        TextHead head = TextHead.of(whole);
        Details details = new Details(Masthead.EMPTY, where);
        head.details().forEach(details::add);
        if (head.text().isBlank()) {
            return Intake.of(new Problem(ProblemCode.EMPTY, where, "there is no text below the head"));
        }
        String text = head.text().strip();
        Article article = Article.of(details.id().orElse(id), text, details.masthead());
        return new Intake(Optional.of(article), details.problems());
    }

    /** What the user says of a file wins over what the file says. */
    public static Intake withDetails(Intake intake, FileArgument argument) {
        if (intake.article().isEmpty() || argument.details().isEmpty()) {
            return intake;
        }
        Article article = intake.article().get();
        Details details = new Details(article.masthead(), argument.path());
        argument.details().forEach(details::add);
        Article detailed = new Article(
                details.id().orElse(article.id()),
                article.text(),
                details.masthead(),
                article.paragraphs(),
                article.links());
        List<Problem> problems = new ArrayList<>(intake.problems());
        problems.addAll(details.problems());
        return new Intake(Optional.of(detailed), problems, intake.original());
    }

    private static InputStream open(Path path) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        return fileName(path).endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    private static Problem unreadable(String where, String reason) {
        return new Problem(ProblemCode.UNREADABLE, where, reason);
    }

    private static String reason(IOException broken) {
        return broken instanceof AccessDeniedException
                ? "you may not read this file"
                : "cannot be read (" + Optional.ofNullable(broken.getMessage()).orElse("unknown reason") + ")";
    }

    private static boolean hasEnding(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }

    private static String fileName(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }

    /** The name in lower case, without a {@code .gz}: its ending tells the kind. */
    private static String kindName(Path path) {
        String name = fileName(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    /** The file's name without its endings. */
    static String id(Path path) {
        String name = fileName(path);
        int length = kindName(path).length();
        String plain = name.substring(0, length);
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }
}
