package org.secondsource.archive.search;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.QueryBuilder;

/** Puts a search in Lucene's words. */
final class Conditions {
    private final QueryBuilder builder;

    Conditions(Analyzer analyzer) {
        this.builder = new QueryBuilder(analyzer);
    }

    Query of(SearchQuery search) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        if (search.asksForAttributions()) {
            all.add(new TermQuery(new Term("in", Documents.ATTRIBUTION)), Occur.FILTER);
        }
        for (SearchQuery.Term term : search.terms()) {
            all.add(condition(term), occur(term));
        }
        return all.build();
    }

    private static Occur occur(SearchQuery.Term term) {
        return term.without() ? Occur.MUST_NOT : Occur.MUST;
    }

    private Query condition(SearchQuery.Term term) {
        String value = term.value();
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (term.field()) {
            case "from" -> TermRangeQuery.newStringRange("date", value, null, true, true);
            case "to" -> TermRangeQuery.newStringRange("date", null, QueryFaults.last(value), true, true);
            case "kind", "stance", "in" -> new TermQuery(new Term(term.field(), lower));
            case "id" -> new TermQuery(Documents.key(value));
            case "outlet", "speaker", "through" -> phrase(term.field(), value);
            default -> either(phrase("words", value), phrase("title", value));
        };
    }

    /** Words in a row; signs without any word find nothing. */
    private Query phrase(String field, String value) {
        Query phrase = builder.createPhraseQuery(field, value);
        return phrase == null ? new MatchNoDocsQuery("no words: " + value) : phrase;
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }
}
