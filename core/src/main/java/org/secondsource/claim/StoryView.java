package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
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
        List<ArticleView> views = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        Map<String, List<Quoted>> quoted = new LinkedHashMap<>();
        List<FoundDenial> denials = new ArrayList<>();
        List<ReplyFinder.Found> replies = new ArrayList<>();
        for (Reading reading : readings) {
            ArticleView view = new ArticleView(reading, views.size());
            views.add(view);
            List<ReplyFinder.Found> asked = new ReplyFinder().find(view);
            replies.addAll(asked);
            Set<Integer> furniture =
                    asked.stream().map(ReplyFinder.Found::sentence).collect(Collectors.toCollection(TreeSet::new));
            pieces.addAll(new StatementFinder().find(view, furniture));
            quoted.put(view.id(), new QuotedFinder().find(view));
            denials.addAll(new DenialFinder().find(view));
        }
        Map<String, ArticleView> byId = new HashMap<>();
        views.forEach(view -> byId.putIfAbsent(view.id(), view));
        return new StoryView(views, byId, pieces, quoted, denials, replies);
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
