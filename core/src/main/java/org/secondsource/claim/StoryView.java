package org.secondsource.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/**
 * The readings of one story with what was found in each of them before they are compared.
 *
 * @param views one per reading, in order
 * @param byId the same by the ids of their articles
 * @param pieces the statements of all of them, in order
 * @param quoted what each article quotes
 * @param denials the denials of all articles, their targets still open
 * @param replies who was asked for comment
 */
record StoryView(
        List<ArticleView> views,
        Map<String, ArticleView> byId,
        List<Piece> pieces,
        Map<String, List<Quoted>> quoted,
        List<FoundDenial> denials,
        List<ReplyFinder.Found> replies) {

    static StoryView of(List<Reading> readings) {
        List<Report> reports = IntStream.range(0, readings.size())
                .parallel()
                .mapToObj(number -> Report.of(readings.get(number), number))
                .toList();
        Map<String, ArticleView> byId = new HashMap<>();
        Map<String, List<Quoted>> quoted = new LinkedHashMap<>();
        for (Report report : reports) {
            byId.putIfAbsent(report.view().id(), report.view());
            quoted.put(report.view().id(), report.quoted());
        }
        return new StoryView(
                reports.stream().map(Report::view).toList(),
                byId,
                reports.stream().flatMap(report -> report.pieces().stream()).toList(),
                quoted,
                reports.stream().flatMap(report -> report.denials().stream()).toList(),
                reports.stream().flatMap(report -> report.replies().stream()).toList());
    }

    /** What one report holds that is compared. */
    private record Report(
            ArticleView view,
            List<Piece> pieces,
            List<Quoted> quoted,
            List<FoundDenial> denials,
            List<ReplyFinder.Found> replies) {
        static Report of(Reading reading, int number) {
            ArticleView view = new ArticleView(reading, number);
            List<ReplyFinder.Found> replies = new ReplyFinder().find(view);
            Set<Integer> furniture =
                    replies.stream().map(ReplyFinder.Found::sentence).collect(Collectors.toCollection(TreeSet::new));
            return new Report(
                    view,
                    new StatementFinder().find(view, furniture),
                    new QuotedFinder().find(view),
                    new DenialFinder().find(view),
                    replies);
        }
    }

    List<Article> articles() {
        return views.stream().map(view -> view.reading().article()).toList();
    }

    ArticleView view(String article) {
        ArticleView view = byId.get(article);
        if (view == null) {
            throw new IllegalArgumentException("no report of this story: " + article);
        }
        return view;
    }

    /** Whether one article appeared before another, or may have. */
    boolean isPublicBefore(String one, String other) {
        Optional<Stamp> there = view(one).article().published();
        Optional<Stamp> here = view(other).article().published();
        return there.isEmpty() || here.isEmpty() || there.get().compareTo(here.get()) < 0;
    }

    /** Numbers of an article's statements that hold some of its words. */
    List<Integer> holding(String article, Span words) {
        return IntStream.range(0, pieces.size())
                .filter(at -> pieces.get(at).article().equals(article)
                        && pieces.get(at).holds(words))
                .boxed()
                .toList();
    }

    List<Quoted> quotedBy(String article) {
        return quoted.getOrDefault(article, List.of());
    }

    /** The places where somebody denies something. */
    Set<SentenceRef> denyingSentences() {
        return denials.stream().map(FoundDenial::place).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of them that say with a word of denial that something is denied, and little else. */
    Set<SentenceRef> openDenials() {
        return denials.stream()
                .filter(found -> !found.implied())
                .map(FoundDenial::place)
                .collect(Collectors.toUnmodifiableSet());
    }
}
