package org.secondsource.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.secondsource.ingest.Collected;
import org.secondsource.ingest.Ingested;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.Original;
import org.secondsource.ingest.crawl.Capture;
import org.secondsource.ingest.crawl.CrawlReader;
import org.secondsource.ingest.crawl.CrawlSink;
import org.secondsource.ingest.feed.FeedReader;
import org.secondsource.ingest.fetch.Fetcher;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.ingest.page.PageAddress;
import org.secondsource.ingest.page.PageReader;
import org.secondsource.ingest.page.ReadPage;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Reads articles from whatever a user names: a file or folder, a web address, a feed or sitemap (on the web or saved), a
 * list of addresses ({@code .urls}), a crawl ({@code .warc}, {@code .warc.gz}, {@code .wacz}). Articles come one by one in
 * a fixed order; what cannot be read becomes a problem. Used from one thread; close it when done.
 */
public final class ArticleSources implements AutoCloseable {
    private static final List<String> SAVED_LISTS = List.of(".rss", ".atom", ".opml", ".xml");

    private final ArticleFiles files;
    private final Supplier<Fetcher> opener;
    private final int atOnce;
    private final OutletTable outlets;
    private Optional<Fetcher> fetcher = Optional.empty();
    private Optional<PageReader> pages = Optional.empty();

    /**
     * @param standardInput what {@code -} reads
     * @param opener opens the fetcher when the first web address is met, and not before
     * @param atOnce how many pages are worked on at the same time
     */
    public ArticleSources(InputStream standardInput, Supplier<Fetcher> opener, int atOnce) {
        this(standardInput, opener, atOnce, OutletTable.ours());
    }

    /** @param outlets by which the publishers of pages are known */
    public ArticleSources(InputStream standardInput, Supplier<Fetcher> opener, int atOnce, OutletTable outlets) {
        this.files = new ArticleFiles(standardInput, outlets);
        this.outlets = outlets;
        this.opener = opener;
        this.atOnce = atOnce;
    }

    /** Hands every article the argument leads to, and every problem met on the way, to {@code sink}. */
    public void read(FileArgument argument, Consumer<Intake> sink) {
        String name = argument.path();
        String lower = name.toLowerCase(Locale.ROOT);
        Consumer<Intake> detailed = intake -> sink.accept(ArticleFiles.withDetails(intake, argument));
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            web().walk(name, detailed);
        } else if (lower.endsWith(".urls")) {
            readAddresses(name, detailed);
        } else if (SAVED_LISTS.stream().anyMatch(lower::endsWith)) {
            readSavedList(name, detailed);
        } else if (isCrawl(name)) {
            readCrawl(name, detailed);
        } else if (isFolder(name)) {
            readFolder(Path.of(name), detailed);
        } else {
            files.read(argument, sink);
        }
    }

    /** Reads everything into memory; ids are made unique and copies of an article are left out. */
    public Ingested readAll(List<FileArgument> arguments) {
        Collected collected = new Collected();
        arguments.forEach(argument -> read(argument, collected));
        return collected.ingested();
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private void readFolder(Path folder, Consumer<Intake> sink) {
        List<Path> inside;
        try {
            inside = ArticleFiles.filesIn(folder);
        } catch (IOException broken) {
            sink.accept(unreadable(folder.toString(), broken));
            return;
        }
        if (inside.isEmpty()) {
            sink.accept(ArticleFiles.nothingIn(folder));
        }
        try (Pipeline<Intake> pipeline = new Pipeline<>(atOnce, sink)) {
            for (Path file : inside) {
                FileArgument argument = new FileArgument(file.toString(), Map.of());
                if (ArticleFiles.holdsOne(file)) {
                    pipeline.add(() -> readOne(argument).from(new Original.InFile(file)));
                } else {
                    pipeline.finish();
                    files.read(argument, sink);
                }
            }
        }
    }

    private Intake readOne(FileArgument argument) {
        Collected collected = new Collected();
        files.read(argument, collected);
        Ingested ingested = collected.ingested();
        return new Intake(ingested.articles().stream().findFirst(), ingested.problems());
    }

    private static Intake unreadable(String name, IOException broken) {
        return Intake.of(new Problem(ProblemCode.UNREADABLE, name, "cannot be read (" + broken + ")"));
    }

    private static boolean isCrawl(String name) {
        try {
            return CrawlReader.isCrawl(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** One address a line; blank lines and lines that start with {@code #} are passed over. */
    private void readAddresses(String name, Consumer<Intake> sink) {
        text(name, sink).ifPresent(text -> {
            try (Pipeline<Intake> pipeline = new Pipeline<>(atOnce, sink)) {
                WebWalk<Intake> web = web();
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(line -> pipeline.add(() -> web.ask(line)));
            }
        });
    }

    private void readSavedList(String name, Consumer<Intake> sink) {
        text(name, sink).ifPresent(text -> {
            URI address = Path.of(name).toUri();
            web().walkList(new FeedReader().read(text, address), address, sink);
        });
    }

    private Optional<String> text(String name, Consumer<Intake> sink) {
        try {
            return Optional.of(new String(Files.readAllBytes(Path.of(name)), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            sink.accept(unreadable(name, broken));
            return Optional.empty();
        }
    }

    private void readCrawl(String name, Consumer<Intake> sink) {
        PageReader reader = pageReader();
        try (Pipeline<Intake> pipeline = new Pipeline<>(atOnce, sink)) {
            new CrawlReader(PageReader.MOST_BYTES).read(Path.of(name), new CrawlSink() {
                @Override
                public void page(Capture capture) {
                    pipeline.add(() -> intake(reader, capture));
                }

                @Override
                public void problem(Problem problem) {
                    pipeline.add(() -> Intake.of(problem));
                }
            });
        } catch (IOException broken) {
            sink.accept(unreadable(name, broken));
        }
    }

    private static Intake intake(PageReader reader, Capture capture) {
        PageAddress address = PageAddress.at(capture.address());
        ReadPage page = reader.read(
                capture.body().bytes(),
                capture.charset().map(address::withCharset).orElse(address));
        return new Intake(page.article(), page.problems())
                .from(new Original.Held(capture.address(), Optional.of(capture.captured()), capture.body()));
    }

    private WebWalk<Intake> web() {
        if (fetcher.isEmpty()) {
            fetcher = Optional.of(opener.get());
        }
        return new WebWalk<>(fetcher.get(), atOnce, new Answers(pageReader())::intake, Intake::of);
    }

    private PageReader pageReader() {
        if (pages.isEmpty()) {
            pages = Optional.of(PageReader.open().knowing(outlets));
        }
        return pages.get();
    }

    @Override
    public void close() {
        fetcher.ifPresent(Fetcher::close);
    }
}
