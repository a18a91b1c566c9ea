package org.secondsource.story;

import java.util.OptionalDouble;
import org.secondsource.story.JoinFeatures.Subject;

/**
 * What an open story remembers of one of its articles, about a kilobyte: the weightiest terms, and what may speak against its
 * being of the same happening as others. Its maps are never changed.
 *
 * @param article its id
 * @param all the weightiest of its terms
 * @param lead the same of its lead
 * @param names the same of its names
 * @param numbers hashed
 * @param figures those among them that are no year and no day of a month
 * @param years years it speaks of
 * @param days days it speaks of, hashed
 * @param words number of words
 * @param hour hours since 1970; NaN if unknown
 */
record Report(
        String article,
        SparseVector all,
        SparseVector lead,
        SparseVector names,
        IntFloatMap numbers,
        IntFloatMap figures,
        IntFloatMap years,
        IntFloatMap days,
        int words,
        double hour) {
    private static final int TERMS = 48;
    private static final int LEAD_TERMS = 24;
    private static final int NAMES = 24;

    static Report of(Subject subject) {
        Sketch sketch = subject.sketch();
        SketchVectors vectors = subject.vectors();
        return new Report(
                subject.article(),
                vectors.all().greatest(TERMS),
                vectors.lead().greatest(LEAD_TERMS),
                vectors.names().greatest(NAMES),
                sketch.numbers(),
                sketch.figures(),
                sketch.years(),
                sketch.days(),
                sketch.words(),
                sketch.hour().orElse(Double.NaN));
    }

    /** The article again, as far as it is remembered. */
    Subject asSubject() {
        OptionalDouble known = Double.isNaN(hour) ? OptionalDouble.empty() : OptionalDouble.of(hour);
        Sketch sketch =
                new Sketch(all.terms(), lead.terms(), names.terms(), numbers, figures, years, days, words, known);
        return new Subject(article, sketch, new SketchVectors(all, lead, names));
    }

    long bytes() {
        return 8L * (all.size() + lead.size() + names.size())
                + numbers.bytes()
                + figures.bytes()
                + years.bytes()
                + days.bytes()
                + 300;
    }
}
