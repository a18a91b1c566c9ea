package org.secondsource.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondsource.story.JoinFeatures.Subject;
import org.secondsource.story.Placement.Split;
import org.secondsource.story.Placement.Union;
import org.secondsource.story.StoryIndex.Candidate;
import org.secondsource.story.TermStatistics.Field;
import org.secondsource.text.Article;

/**
 * Places the articles of a stream into stories, one by one, in the order they come: the second of the three functions,
 * with the open stories as its state. The same stream gives the same stories.
 *
 * <p>An article is held against the stories that share its most telling terms; a trained decision says whether it joins
 * the best of them or opens a story of its own. Other names, years or days than a story's speak against joining it. An
 * article that fits two stories may show that they are one: then the smaller becomes part of the greater. One that joins a
 * story of few may show that it is two: then the smaller part begins a story of its own. A story closes
 * {@value #OPEN_HOURS} hours after its last article, or when more than {@link #MOST_OPEN} are open, the longest untouched
 * first; memory is bounded by that number. Not thread-safe: one stream, one placer, one thread.
 */
public final class StoryPlacer {
    /** Fourteen days: after that, a new report is of a new happening more often than not. Not measured: no such data. */
    static final int OPEN_HOURS = 14 * 24;

    /** Open stories kept. */
    public static final int MOST_OPEN = 100_000;

    /** Words from which an article is a full text and not a mere headline. */
    private static final int FULL_TEXT = 40;

    /** Stories an article is held against. */
    private static final int CANDIDATES = 12;

    /** How near, in log-odds, a second story must be for an article to show that it is the same as the first. */
    private static final double BRIDGE = -1.5;

    /**
     * How near the next best story usually is: its median cosine over briefs and texts of ECB+ train. A story without a
     * rival, in an archive with few stories, is not the better for it.
     */
    private static final double USUAL_RIVAL = 0.12;

    private final TermStatistics terms = new TermStatistics(Field.ALL);
    private final TermStatistics leadTerms = new TermStatistics(Field.LEAD);
    private final TermStatistics nameTerms = new TermStatistics(Field.NAMES);
    private final JoinFeatures features = new JoinFeatures(terms, nameTerms);
    private final JoinModel full = JoinModel.read("join-full.tsv");
    private final JoinModel brief = JoinModel.read("join-brief.tsv");
    private final Rift rift = new Rift(features, full);
    private final StoryIndex index = new StoryIndex();
    private final Map<StoryId, OpenStory> byUse = new LinkedHashMap<>(64, 0.75f, true);
    private double latest = Double.NEGATIVE_INFINITY;
    private long opened;

    /** A story and the log-odds that the article belongs to it. */
    private record Scored(OpenStory story, double score) {}

    /** Places an article; its time, where known, is that of its masthead. */
    public Placement place(Article article) {
        Sketch sketch = Sketch.of(article);
        Subject subject = new Subject(article.id(), sketch, weigh(sketch));
        sketch.hour().ifPresent(hour -> latest = Math.max(latest, hour));
        closeOld();
        List<Scored> ranked = rank(subject);
        Optional<Scored> best = ranked.stream()
                .findFirst()
                .filter(first -> model(sketch.words()).joins(first.score()));
        OpenStory story = best.map(Scored::story).orElseGet(this::openStory);
        add(story, subject);
        StoryId joined = story.id;
        List<Union> unions = new ArrayList<>();
        Optional<Split> split = best.isPresent() ? split(story) : Optional.empty();
        if (split.isPresent()) {
            story = known(split.get().holds(article.id()) ? split.get().story() : joined);
        } else if (best.isPresent()) {
            for (Scored other : ranked.subList(1, Math.min(3, ranked.size()))) {
                story = bridge(story, other, unions);
            }
        }
        double score =
                ranked.isEmpty() ? Double.NEGATIVE_INFINITY : ranked.get(0).score();
        return new Placement(story.id, best.isEmpty(), score, joined, unions, split);
    }

    /**
     * Takes an article in where it was placed before, deciding nothing: a placer to which the articles, unions and moves of
     * another are told in their order is as that one is.
     *
     * @param story the story it joined; begun if it is not open
     */
    public void replay(Article article, StoryId story) {
        replay(prepare(article), story);
    }

    /** The part of {@link #replay} that needs no placer, so that many articles can be prepared at once. */
    public static Prepared prepare(Article article) {
        return new Prepared(article.id(), Sketch.of(article));
    }

    /** An article as {@link #replay} needs it. Safe for use by many threads. */
    public static final class Prepared {
        private final String article;
        private final Sketch sketch;

        private Prepared(String article, Sketch sketch) {
            this.article = article;
            this.sketch = sketch;
        }
    }

    /** Takes an article in that was prepared. */
    public void replay(Prepared prepared, StoryId story) {
        Sketch sketch = prepared.sketch;
        Subject subject = new Subject(prepared.article, sketch, weigh(sketch));
        sketch.hour().ifPresent(hour -> latest = Math.max(latest, hour));
        closeOld();
        add(known(story), subject);
    }

    /** Makes two stories one, as found before or as somebody says; one that is not open has nothing to give or take. */
    public void unite(Union union) {
        OpenStory into = byUse.get(union.into());
        OpenStory from = byUse.get(union.from());
        if (into != null && from != null && into != from) {
            absorb(into, from);
        }
    }

    /** Begins a story without an article; somebody says that there is one. */
    public StoryId begin() {
        return openStory().id;
    }

    /** Begins it again under the id it got then. */
    public void begin(StoryId story) {
        known(story);
    }

    /**
     * Lets a story know an article that somebody says belongs to it. The story it was in keeps what it knows of it, so that
     * what comes later may go to either.
     *
     * @param story begun if it is not open
     */
    public void move(Article article, StoryId story) {
        Sketch sketch = Sketch.of(article);
        OpenStory told = known(story);
        told.isOne = true;
        add(told, new Subject(article.id(), sketch, vectors(sketch)));
    }

    private OpenStory known(StoryId id) {
        OpenStory open = byUse.get(id);
        if (open != null) {
            return open;
        }
        opened = Math.max(opened, id.number());
        OpenStory story = index.open(id);
        byUse.put(id, story);
        return story;
    }

    /** Number of open stories. */
    public int openStories() {
        return index.size();
    }

    /** Number of stories opened so far, those closed or absorbed included. */
    public long opened() {
        return opened;
    }

    /** An estimate of the memory held, in bytes. */
    public long bytes() {
        long stories = byUse.values().stream().mapToLong(OpenStory::bytes).sum();
        return stories + index.bytes() + terms.bytes() + leadTerms.bytes() + nameTerms.bytes();
    }

    /** Tells what the decision would be told about each near story; for training it. Changes nothing. */
    Map<StoryId, double[]> examine(Article article) {
        Sketch sketch = Sketch.of(article);
        Map<StoryId, double[]> examined = new LinkedHashMap<>();
        Subject subject = new Subject(article.id(), sketch, weigh(sketch));
        List<Candidate> near = index.nearest(subject.vectors().all(), CANDIDATES);
        for (int at = 0; at < near.size(); at++) {
            examined.put(near.get(at).story().id, features.of(subject, near.get(at), rival(near, at)));
        }
        return examined;
    }

    /** Puts an article where it is known to belong; for training. Call after {@link #examine}, which counts its terms. */
    StoryId assign(Article article, Optional<StoryId> known) {
        Sketch sketch = Sketch.of(article);
        OpenStory story = known.map(byUse::get).orElseGet(this::openStory);
        add(story, new Subject(article.id(), sketch, vectors(sketch)));
        return story.id;
    }

    private SketchVectors weigh(Sketch sketch) {
        terms.add(sketch.all());
        leadTerms.add(sketch.lead());
        nameTerms.add(sketch.names());
        return vectors(sketch);
    }

    private SketchVectors vectors(Sketch sketch) {
        return new SketchVectors(
                terms.weigh(sketch.all()), leadTerms.weigh(sketch.lead()), nameTerms.weigh(sketch.names()));
    }

    private List<Scored> rank(Subject subject) {
        List<Candidate> near = index.nearest(subject.vectors().all(), CANDIDATES);
        JoinModel model = model(subject.sketch().words());
        List<Scored> ranked = new ArrayList<>();
        for (int at = 0; at < near.size(); at++) {
            double score = model.score(features.of(subject, near.get(at), rival(near, at)));
            ranked.add(new Scored(near.get(at).story(), score));
        }
        ranked.sort((a, b) -> {
            int byScore = Double.compare(b.score(), a.score());
            return byScore != 0 ? byScore : a.story().id.compareTo(b.story().id);
        });
        return ranked;
    }

    private static double rival(List<Candidate> near, int at) {
        int rival = at == 0 ? 1 : 0;
        return rival < near.size() ? near.get(rival).cosine() : USUAL_RIVAL;
    }

    private JoinModel model(long words) {
        return words < FULL_TEXT ? brief : full;
    }

    private OpenStory openStory() {
        OpenStory story = index.open(new StoryId(++opened));
        byUse.put(story.id, story);
        return story;
    }

    private void add(OpenStory story, Subject subject) {
        SparseVector vector = subject.vectors().all();
        boolean[] held = story.holds(vector);
        story.add(subject);
        index.weigh(story, vector, held);
        prune(story);
        byUse.get(story.id);
    }

    private void prune(OpenStory story) {
        for (int dropped : story.prune()) {
            index.unindex(story, dropped);
        }
        index.measure(story);
    }

    /** Splits a story that falls apart; the larger part, of equal ones the older, stays. */
    private Optional<Split> split(OpenStory story) {
        boolean texts = story.words >= (long) FULL_TEXT * story.articles;
        Optional<List<String>> left = texts ? rift.of(story) : Optional.empty();
        left.ifPresent(articles -> {
            StoryId begun = new StoryId(opened + 1);
            begin(begun, story.id);
            articles.forEach(each -> part(each, begun, story.id));
        });
        return left.map(articles -> new Split(new StoryId(opened), story.id, articles));
    }

    /** Begins a story that is going to be split from another; the articles follow by {@link #part}. */
    public void begin(StoryId story, StoryId from) {
        OpenStory parent = known(from);
        opened = Math.max(opened, story.number());
        byUse.put(story, index.open(story, parent.family));
    }

    /** Takes an article out of a story and into one split from it; if it is no longer remembered, nothing happens. */
    public void part(String article, StoryId into, StoryId from) {
        OpenStory parent = known(from);
        SparseVector before = SparseVector.unit(parent.all);
        parent.release(article).ifPresent(report -> {
            index.replace(parent, before);
            add(known(into), report.asSubject());
        });
    }

    /** Joins two stories that one article fits, if the smaller taken as an article would join the greater. */
    private OpenStory bridge(OpenStory story, Scored other, List<Union> unions) {
        if (other.score() < BRIDGE || story.family.equals(other.story().family)) {
            return story;
        }
        boolean greater = story.articles >= other.story().articles;
        OpenStory into = greater ? story : other.story();
        OpenStory from = greater ? other.story() : story;
        Subject subject = from.asSubject();
        double cosine = subject.vectors().all().dot(into.all) / into.allNorm;
        OptionalDouble now = subject.sketch().hour();
        double score = model(subject.sketch().words()).score(features.of(subject, new Candidate(into, cosine), 0));
        if (now.isPresent() && into.gap(now.getAsDouble()) > OPEN_HOURS) {
            return story;
        }
        if (!model(subject.sketch().words()).merges(score)) {
            return story;
        }
        absorb(into, from);
        unions.add(new Union(into.id, from.id));
        return into;
    }

    private void absorb(OpenStory into, OpenStory from) {
        SparseVector vector = SparseVector.unit(from.all);
        boolean[] held = into.holds(vector);
        index.close(from);
        byUse.remove(from.id);
        into.absorb(from);
        index.weigh(into, vector, held);
        prune(into);
    }

    private void closeOld() {
        Iterator<OpenStory> eldest = byUse.values().iterator();
        while (eldest.hasNext()) {
            OpenStory story = eldest.next();
            boolean old = !Double.isNaN(story.lastHour) && latest - story.lastHour > OPEN_HOURS;
            if (!old && byUse.size() <= MOST_OPEN) {
                return;
            }
            eldest.remove();
            index.close(story);
        }
    }
}
