package org.secondsource.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.SecondSource;
import org.secondsource.app.desk.packing.Packing;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.app.report.Version;
import org.secondsource.archive.Blob;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Makers;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;

/** Reads versions of articles, and gives back the readings that are kept of them. Safe for use by many threads. */
final class ReadingShelf implements AutoCloseable {
    /** Begins the name of what made a reading before its version was placed. */
    private static final String EARLY = "early ";

    private final DataFolder data;
    private final ReaderMemory memory;
    private final SecondSource secondSource;
    private final Packing packing = new Packing();
    private final String maker;
    private final Makers makers;

    ReadingShelf(DataFolder data, Equipment equipment) {
        this.data = data;
        memory = new ReaderMemory(equipment.reader());
        secondSource = SecondSource.open(
                memory, equipment.encoder(), equipment.knowledge().tables());
        String mark = equipment.knowledge().mark();
        maker = maker(equipment.readerName(), mark);
        makers = new Makers(maker, maker(Equipment.LEARNED, mark));
    }

    private String maker(String readerName, String mark) {
        String tables = mark.isEmpty() ? "" : " tables " + mark;
        return Version.current() + " " + readerName + tables + " " + packing.form();
    }

    /** What makes readings and dossiers now. */
    String maker() {
        return maker;
    }

    /** Those whose readings and dossiers are good enough. */
    Makers makers() {
        return makers;
    }

    DataFolder data() {
        return data;
    }

    Packing packing() {
        return packing;
    }

    SecondSource secondSource() {
        return secondSource;
    }

    /** Reads an article anew. */
    RawReading read(Article article) {
        memory.takeLast();
        Reading reading = secondSource.read(article);
        return new RawReading(reading, memory.takeLast());
    }

    KeptReading packed(long version, RawReading reading) {
        return new KeptReading(version, maker, packing.packReading(reading));
    }

    /** The same of a version that is not placed yet and will be read again: good to look at, and for nothing else. */
    KeptReading packedEarly(long version, RawReading reading) {
        return new KeptReading(version, EARLY + maker, packing.packReading(reading));
    }

    /** Whether a version was read and placed, well enough for now or not. */
    boolean isDone(long version) {
        return data.readings()
                .reading(version)
                .filter(kept -> !kept.maker().startsWith(EARLY))
                .isPresent();
    }

    /** Of a version that the program failed on. */
    KeptReading failed(long version) {
        return new KeptReading(version, maker, Blob.EMPTY);
    }

    /** The reading kept of a version; empty if it was not read yet, not in this form, or could not be read. */
    Optional<RawReading> kept(long version) {
        return data.readings()
                .reading(version)
                .filter(kept ->
                        kept.maker().endsWith(packing.form()) && !kept.content().isEmpty())
                .map(kept -> packing.unpackReading(kept.content()));
    }

    /**
     * Readings of the reports of one story, each made knowing the outlets and people of the others, from what the reader of
     * attributions found when it was asked.
     */
    List<Reading> together(List<RawReading> kept, List<Article> articles) {
        if (articles.size() < 2) {
            return kept.stream().map(RawReading::reading).toList();
        }
        Map<String, List<AttributionSpans>> answers = new LinkedHashMap<>();
        for (RawReading each : kept) {
            each.raw().ifPresent(raw -> answers.put(each.reading().article().text(), raw));
        }
        return memory.reminded(answers, () -> secondSource.readTogether(articles));
    }

    @Override
    public void close() {
        secondSource.close();
    }
}
