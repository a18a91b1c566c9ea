package org.secondsource.archive.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.secondsource.archive.Digest;
import org.secondsource.attribution.Attribution;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/** Turns a reading into what the index keeps of it: one document for the article, one for each attribution. */
final class Documents {
    static final String ARTICLE = "article";
    static final String ATTRIBUTION = "attribution";

    private static final String KEY = "key";

    /** In characters; Lucene takes terms of 32,766 bytes. */
    private static final int LONGEST_ID = 8000;

    /** Words with their places, so that hits can be shown where they stand. */
    private static final FieldType WORDS = words();

    private final long version;
    private final Reading reading;

    Documents(long version, Reading reading) {
        this.version = version;
        this.reading = reading;
    }

    private static FieldType words() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    List<Document> all() {
        List<Document> documents = new ArrayList<>();
        Document article = document(ARTICLE);
        article.add(new Field("words", reading.article().text(), WORDS));
        reading.article().masthead().title().ifPresent(title -> article.add(new Field("title", title, WORDS)));
        documents.add(article);
        reading.attributions().forEach(attribution -> documents.add(said(attribution)));
        return documents;
    }

    /** Names an article; an id longer than Lucene takes by its hash. */
    static Term key(String id) {
        return new Term(KEY, id.length() <= LONGEST_ID ? id : Digest.of(id.getBytes(StandardCharsets.UTF_8)));
    }

    private Document document(String form) {
        Document document = new Document();
        document.add(new StringField("in", form, Field.Store.YES));
        document.add(new StringField(KEY, key(reading.article().id()).text(), Field.Store.NO));
        document.add(new StoredField("article", reading.article().id()));
        document.add(new StoredField("version", version));
        reading.article().outletName().ifPresent(name -> document.add(new TextField("outlet", name, Field.Store.NO)));
        reading.article()
                .published()
                .map(Stamp::date)
                .ifPresent(date -> document.add(new StringField("date", date.toString(), Field.Store.NO)));
        return document;
    }

    private Document said(Attribution attribution) {
        Document document = document(ATTRIBUTION);
        List<Span> contents = attribution.spans().content();
        document.add(new Field("words", blanked(contents), WORDS));
        document.add(new StoredField(
                "contents",
                contents.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "))));
        String speaker = attribution.chain().first().name();
        document.add(new TextField("speaker", speaker, Field.Store.YES));
        // The chain ends at the article's own outlet, which has a field of its own.
        attribution.chain().hops().stream()
                .skip(1)
                .limit(Math.max(0, attribution.chain().hops().size() - 2L))
                .forEach(hop -> document.add(new TextField("through", hop.name(), Field.Store.NO)));
        document.add(new StringField("kind", lower(attribution.kind()), Field.Store.YES));
        document.add(new StringField("stance", lower(attribution.stance()), Field.Store.YES));
        return document;
    }

    /** The text up to the last content with blanks for all that is not content: words keep their places in the article. */
    private String blanked(List<Span> contents) {
        String text = reading.article().text();
        char[] blanked = new char[Span.covering(contents).end()];
        Arrays.fill(blanked, ' ');
        contents.forEach(span -> text.getChars(span.start(), span.end(), blanked, span.start()));
        return new String(blanked);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
