package org.secondsource.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.secondsource.text.Span;

/** One search: finds documents, and the places in their texts where the words stand. */
final class Finder {
    private static final Pattern BLANK = Pattern.compile(" ");

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    Finder(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    List<Hit> find(SearchQuery search, int skipped, int most) throws IOException {
        Query query = searcher.rewrite(new Conditions(analyzer).of(search));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Hit> hits = new ArrayList<>();
        ScoreDoc[] best = searcher.search(query, Math.addExact(skipped, most)).scoreDocs;
        for (ScoreDoc found : Arrays.asList(best).subList(Math.min(skipped, best.length), best.length)) {
            Document document = searcher.storedFields().document(found.doc);
            hits.add(hit(document, places(searcher.getIndexReader(), weight, found.doc), found.score));
        }
        return hits;
    }

    Set<String> matching(SearchQuery search, Collection<String> articles) throws IOException {
        Set<String> matching = new LinkedHashSet<>();
        for (String article : articles) {
            if (searcher.count(new Conditions(analyzer).of(search.and("id", article))) > 0) {
                matching.add(article);
            }
        }
        return matching;
    }

    private static List<Span> places(IndexReader reader, Weight weight, int number) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
        Matches matches = weight.matches(leaf, number - leaf.docBase);
        TreeSet<Span> places = new TreeSet<>();
        MatchesIterator words = matches == null ? null : matches.getMatches("words");
        while (words != null && words.next()) {
            places.add(new Span(words.startOffset(), words.endOffset()));
        }
        return List.copyOf(places);
    }

    private static Hit hit(Document document, List<Span> places, double score) {
        Optional<Hit.Said> said = document.get("in").equals(Documents.ATTRIBUTION)
                ? Optional.of(new Hit.Said(
                        document.get("speaker"), document.get("kind"), document.get("stance"), contents(document)))
                : Optional.empty();
        long version = document.getField("version").numericValue().longValue();
        return new Hit(document.get("article"), version, said, places, score);
    }

    private static List<Span> contents(Document document) {
        return Arrays.stream(BLANK.split(document.get("contents")))
                .map(pair -> pair.split("-", 2))
                .map(pair -> new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }
}
