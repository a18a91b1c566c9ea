package org.secondsource.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondsource.story.JoinFeatures.Subject;

/** A story that may still get articles. Not thread-safe. */
final class OpenStory {
    /** Articles kept to compare with: the last ones tell how a story looks now. Measured best of 8, 16, 32 on ECB+ train. */
    static final int RECENT = 16;

    /** Terms a story keeps per field once it has grown beyond twice as many. */
    private static final int MOST_TERMS = 128;

    /** Share of a story's articles a term must stand in to be of its core. */
    private static final double CORE = 0.5;

    /** Hours after which an article's weight in how busy a story is has fallen to 1/e. */
    private static final double BUSY_HOURS = 6;

    final StoryId id;
    final int slot;

    /** The story that this one and its like were once part of; its own id if it was never split from another. */
    final StoryId family;

    final IntFloatMap all = new IntFloatMap();
    final IntFloatMap lead = new IntFloatMap();
    final IntFloatMap names = new IntFloatMap();
    final IntFloatMap spread = new IntFloatMap();
    final IntFloatMap nameSpread = new IntFloatMap();
    final IntFloatMap numbers = new IntFloatMap();
    final IntFloatMap years = new IntFloatMap();
    final IntFloatMap days = new IntFloatMap();
    final Deque<Report> recent = new ArrayDeque<>();
    int articles;

    /** Whether it was found or said to be one: then nothing splits it but somebody who says so. */
    boolean isOne;

    long words;
    double lastHour = Double.NaN;
    double allNorm;
    double leadNorm;
    double nameNorm;
    /** Terms of its core and names of its core, ascending: asked for by every article that comes near. */
    int[] core = new int[0];

    int[] coreNames = new int[0];
    private double busy;

    OpenStory(StoryId id, int slot) {
        this(id, slot, id);
    }

    OpenStory(StoryId id, int slot, StoryId family) {
        this.id = id;
        this.slot = slot;
        this.family = family;
    }

    void add(Subject subject) {
        add(subject, Report.of(subject));
        measure();
    }

    private void add(Subject subject, Report report) {
        Sketch sketch = subject.sketch();
        SketchVectors vectors = subject.vectors();
        addAll(all, vectors.all());
        addAll(lead, vectors.lead());
        addAll(names, vectors.names());
        count(spread, sketch.all());
        count(nameSpread, sketch.names());
        count(numbers, sketch.numbers());
        count(years, sketch.years());
        count(days, sketch.days());
        keep(report);
        articles++;
        words += sketch.words();
        sketch.hour().ifPresent(this::happened);
    }

    /** Whether all its articles are remembered one by one. */
    boolean isWhole() {
        return articles == recent.size();
    }

    /** Lets an article go, if all are remembered; it is then as if only the others had come, as far as they are. */
    Optional<Report> release(String article) {
        Optional<Report> found = recent.stream()
                .filter(report -> isWhole() && report.article().equals(article))
                .findFirst();
        found.ifPresent(report -> {
            List<Report> others = new ArrayList<>(recent);
            others.remove(report);
            forget();
            others.forEach(each -> add(each.asSubject(), each));
            measure();
        });
        return found;
    }

    private void forget() {
        List.of(all, lead, names, spread, nameSpread, numbers, years, days).forEach(IntFloatMap::clear);
        recent.clear();
        articles = 0;
        words = 0;
        busy = 0;
        lastHour = Double.NaN;
    }

    /** Which of the terms it holds. */
    boolean[] holds(SparseVector vector) {
        boolean[] held = new boolean[vector.size()];
        for (int at = 0; at < held.length; at++) {
            held[at] = all.contains(vector.term(at));
        }
        return held;
    }

    /** Takes over all that {@code other} holds. */
    void absorb(OpenStory other) {
        sum(all, other.all);
        sum(lead, other.lead);
        sum(names, other.names);
        sum(spread, other.spread);
        sum(nameSpread, other.nameSpread);
        sum(numbers, other.numbers);
        sum(years, other.years);
        sum(days, other.days);
        other.recent.forEach(this::keep);
        articles += other.articles;
        words += other.words;
        busy += other.busy;
        isOne = true;
        lastHour = Double.isNaN(lastHour) ? other.lastHour : Math.max(lastHour, other.lastHour);
        measure();
    }

    /** Forgets what stands in few of its articles once it holds too many terms; returns the terms that left it. */
    int[] prune() {
        if (spread.size() > 2 * MOST_TERMS) {
            spread.keepGreatest(MOST_TERMS);
            nameSpread.keepGreatest(MOST_TERMS);
            numbers.keepGreatest(MOST_TERMS);
            measure();
        }
        if (all.size() <= 2 * MOST_TERMS) {
            return new int[0];
        }
        lead.keepGreatest(MOST_TERMS);
        names.keepGreatest(MOST_TERMS);
        int[] dropped = all.keepGreatest(MOST_TERMS);
        measure();
        return dropped;
    }

    /** The story taken as one article, to be held against another story. */
    Subject asSubject() {
        OptionalDouble hour = Double.isNaN(lastHour) ? OptionalDouble.empty() : OptionalDouble.of(lastHour);
        int each = (int) (words / Math.max(1, articles));
        Sketch sketch = new Sketch(spread, lead, nameSpread, numbers, new IntFloatMap(), years, days, each, hour);
        return new Subject(
                "",
                sketch,
                new SketchVectors(SparseVector.unit(all), SparseVector.unit(lead), SparseVector.unit(names)));
    }

    /** Hours since the last article; 0 if either time is unknown or the clock went back. */
    double gap(double hour) {
        double gap = hour - lastHour;
        return gap > 0 ? gap : 0;
    }

    /** Articles of the last hours, older ones counting less; 0 if times are unknown. */
    double busy(double hour) {
        return Double.isNaN(hour) || Double.isNaN(lastHour) ? 0 : busy * Math.exp(-gap(hour) / BUSY_HOURS);
    }

    long bytes() {
        long maps = all.bytes()
                + lead.bytes()
                + names.bytes()
                + spread.bytes()
                + nameSpread.bytes()
                + numbers.bytes()
                + years.bytes()
                + days.bytes();
        return maps + recent.stream().mapToLong(Report::bytes).sum() + 800;
    }

    private void happened(double hour) {
        busy = busy(hour) + 1;
        lastHour = Double.isNaN(lastHour) ? hour : Math.max(lastHour, hour);
    }

    private void keep(Report report) {
        recent.addLast(report);
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
    }

    private void measure() {
        allNorm = norm(all);
        leadNorm = norm(lead);
        nameNorm = norm(names);
        core = spread.keysFrom((float) Math.max(2, CORE * articles));
        coreNames = nameSpread.keysFrom((float) Math.max(1, CORE * articles));
    }

    private static double norm(IntFloatMap map) {
        double norm = map.norm();
        return norm == 0 ? 1 : norm;
    }

    private static void addAll(IntFloatMap map, SparseVector vector) {
        for (int at = 0; at < vector.size(); at++) {
            map.add(vector.term(at), vector.weight(at));
        }
    }

    private static void count(IntFloatMap map, IntFloatMap terms) {
        for (int term : terms.sortedKeys()) {
            map.add(term, 1);
        }
    }

    private static void sum(IntFloatMap map, IntFloatMap other) {
        for (int term : other.sortedKeys()) {
            map.add(term, other.get(term));
        }
    }
}
