package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * Reads a web page into an article. Any bytes are read: what is wrong with them is in the problems of the result, nothing is
 * thrown. Immutable, safe for use by many threads.
 *
 * <pre>{@code
 * ReadPage page = PageReader.open().read(bytes, PageAddress.at("https://example.org/news/1"));
 * page.article().ifPresent(article -> System.out.println(article.text()));
 * }</pre>
 */
public final class PageReader {
    /** Bytes read of one page. Pages of the development data have at most 2.2 million, CC-NEWS cuts at 5 MiB. */
    public static final int MOST_BYTES = 8 << 20;

    private final PageReading.Means means;

    private PageReader(PageReading.Means means) {
        this.means = means;
    }

    /** A reader with the models shipped with the program. */
    public static PageReader open() {
        return with(PageModels.ours());
    }

    public static PageReader with(PageModels models) {
        return new PageReader(new PageReading.Means(Objects.requireNonNull(models), OutletTable.ours()));
    }

    /** This reader with another table of outlets, such as one extended with a user's own. */
    public PageReader knowing(OutletTable outlets) {
        return new PageReader(new PageReading.Means(means.models(), Objects.requireNonNull(outlets)));
    }

    /** Reads the bytes of a page, finding their charset. */
    public ReadPage read(byte[] bytes, PageAddress address) {
        List<Problem> problems = new ArrayList<>();
        byte[] kept = bytes;
        if (bytes.length > MOST_BYTES) {
            problems.add(cut(address, "bytes"));
            kept = Arrays.copyOf(bytes, MOST_BYTES);
        }
        return isBlank(kept)
                ? empty(address, problems)
                : read(PageParser.parse(kept, address, problems), address, problems);
    }

    /** Reads a page that is text already. */
    public ReadPage read(String html, PageAddress address) {
        List<Problem> problems = new ArrayList<>();
        String kept = html;
        if (html.length() > MOST_BYTES) {
            problems.add(cut(address, "characters"));
            kept = html.substring(0, MOST_BYTES);
        }
        return kept.isBlank() ? empty(address, problems) : read(PageParser.parse(kept, address), address, problems);
    }

    /** The tree of a page alone, parsed as for reading it. */
    public static Document parse(byte[] bytes, PageAddress address) {
        return PageParser.parse(bytes, address, new ArrayList<>());
    }

    /** Whoever hands a page over may have cut it already: what is certain is that it has more. */
    private static Problem cut(PageAddress address, String units) {
        return new Problem(
                ProblemCode.TOO_LONG,
                address.id(),
                "the page has more than " + MOST_BYTES + " " + units
                        + "; the rest was not read, the article may be incomplete");
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one > ' ' || one < 0) {
                return false;
            }
        }
        return true;
    }

    private static ReadPage empty(PageAddress address, List<Problem> problems) {
        problems.add(new Problem(ProblemCode.EMPTY, address.id(), "the page is empty"));
        return new ReadPage(
                Optional.empty(), new Witnesses(), List.of(), List.of(), List.of(), List.of(), false, problems);
    }

    private ReadPage read(Document document, PageAddress address, List<Problem> problems) {
        return new PageReading(document, address, means, problems).read();
    }
}
