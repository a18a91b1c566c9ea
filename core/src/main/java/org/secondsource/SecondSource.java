package org.secondsource;

import java.util.List;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.RuleReader;
import org.secondsource.claim.Comparer;
import org.secondsource.claim.Comparison;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.claim.StoryLabel;
import org.secondsource.claim.SummaryWriter;
import org.secondsource.framing.FramingReader;
import org.secondsource.name.NameTables;
import org.secondsource.name.OutletTable;
import org.secondsource.name.StoryOutlets;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.provenance.CopyFinder;
import org.secondsource.reading.ArticleReader;
import org.secondsource.reading.Reading;
import org.secondsource.story.Story;
import org.secondsource.text.Article;

/**
 * The front door: opens once, loads what it needs, and is safe for use by many threads.
 *
 * <pre>{@code
 * try (var secondSource = SecondSource.open()) {
 *     Dossier dossier = secondSource.compare(List.of(a, b));
 * }
 * }</pre>
 */
public final class SecondSource implements AutoCloseable {
    private final AttributionReader attributionReader;
    private final NameTables tables;
    private final ArticleReader reader;
    private final SentenceEncoder encoder;
    private final Comparer comparer;
    private final SummaryWriter summaryWriter = new SummaryWriter();
    private final FramingReader framingReader = new FramingReader();

    private SecondSource(AttributionReader attributionReader, SentenceEncoder encoder, NameTables tables) {
        this.attributionReader = attributionReader;
        this.encoder = encoder;
        comparer = new Comparer(encoder, tables.outlets());
        this.tables = tables;
        reader = new ArticleReader(attributionReader, tables);
    }

    /** With rules alone, and statements held against one another by their words. */
    public static SecondSource open() {
        return open(new RuleReader());
    }

    /**
     * With a reader of attributions of the caller's choice, such as the learned one of module {@code neural}; it is closed
     * with this object.
     */
    public static SecondSource open(AttributionReader attributionReader) {
        return open(attributionReader, texts -> List.of());
    }

    /** The same, with a sentence encoder, such as the learned one, that finds the same in other words; it is closed too. */
    public static SecondSource open(AttributionReader attributionReader, SentenceEncoder encoder) {
        return open(attributionReader, encoder, NameTables.ours());
    }

    /** The same, with tables of names of the caller's, such as {@link NameTables#extended}. */
    public static SecondSource open(AttributionReader attributionReader, SentenceEncoder encoder, NameTables tables) {
        return new SecondSource(attributionReader, encoder, tables);
    }

    /** All that one article says, analysed. */
    public Reading read(Article article) {
        return reader.read(article);
    }

    /**
     * Reads the articles, on all cores there are, and compares them as reports of one story.
     *
     * @see #readTogether
     */
    public Dossier compare(List<Article> articles) {
        return compareReadings(readTogether(articles));
    }

    /**
     * Reads the articles of one story, on all cores there are. Each is read knowing the outlets of the others, so that one
     * which no table lists is recognised where another cites it, and the people whom the others name in full.
     */
    public List<Reading> readTogether(List<Article> articles) {
        OutletTable known = StoryOutlets.among(tables.outlets(), articles);
        ArticleReader together = reader.knowing(known).together(articles);
        return articles.parallelStream().map(together::read).toList();
    }

    /** Compares readings made before. */
    public Dossier compareReadings(List<Reading> readings) {
        OutletTable known = StoryOutlets.among(
                tables.outlets(), readings.stream().map(Reading::article).toList());
        List<CopiedPassage> copies = new CopyFinder(known).find(readings).passages();
        Comparison comparison = comparer.knowing(known).compare(readings, copies);
        Story story = new Story(
                "s1",
                StoryLabel.of(readings, comparison.claims()),
                readings.stream().map(each -> each.article().id()).toList());
        return new Dossier(
                story,
                readings,
                comparison,
                copies,
                readings.stream()
                        .flatMap(each -> framingReader.read(each).stream())
                        .toList(),
                summaryWriter.write(readings, comparison),
                comparer.problems(readings));
    }

    @Override
    public void close() {
        attributionReader.close();
        encoder.close();
    }
}
