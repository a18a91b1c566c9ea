package org.secondsource.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.archive.Correction;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.Attribution;
import org.secondsource.reading.Reading;
import org.secondsource.text.Span;

/**
 * Lays what users said of an article over every new reading of it, also of a later version: there it counts for the same
 * words, if they are still printed. Safe for use by many threads.
 */
final class Overlay {
    private final DataFolder data;

    Overlay(DataFolder data) {
        this.data = data;
    }

    /** The reading with all corrections of its article. */
    Reading lay(Reading reading) {
        Reading laid = reading;
        for (Correction correction :
                standing(data.corrections().of(reading.article().id()))) {
            laid = lay(correction, laid);
        }
        return laid;
    }

    /** Those that count: a later correction of the same words takes the place of an earlier, or takes it back. */
    static List<Correction> standing(List<Correction> corrections) {
        Map<String, Correction> last = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            String key = correction.version() + " " + correction.target();
            last.remove(key);
            last.put(key, correction);
        }
        return last.values().stream()
                .filter(correction -> Verdict.of(correction) != Verdict.WITHDRAWN)
                .toList();
    }

    private Reading lay(Correction correction, Reading reading) {
        Optional<Attribution> attribution = placeNow(correction, reading).flatMap(span -> attributionAt(span, reading));
        if (attribution.isEmpty()) {
            return reading;
        }
        return switch (Verdict.of(correction)) {
            case RIGHT -> Corrected.confirmed(reading, attribution.get());
            case WRONG -> Corrected.without(reading, attribution.get());
            case INSTEAD -> Corrected.saidBy(reading, attribution.get(), correction.value());
            case WITHDRAWN -> reading;
        };
    }

    /** The words that were corrected, as they stood then. */
    String words(Correction correction) {
        String then = textThen(correction);
        return Target.parse(correction.target())
                .map(Target::where)
                .filter(where -> where.end() <= then.length())
                .map(where -> where.of(then))
                .orElse("");
    }

    private String textThen(Correction correction) {
        return data.articles()
                .version(correction.version())
                .map(version -> version.article().text())
                .orElse("");
    }

    /** Where what is corrected stands now: where it stood, or where the same words are printed next to that. */
    Optional<Span> placeNow(Correction correction, Reading reading) {
        Optional<Span> where = Target.parse(correction.target()).map(Target::where);
        String then = textThen(correction);
        if (where.isEmpty() || where.get().end() > then.length()) {
            return Optional.empty();
        }
        String text = reading.layout().text();
        return then.equals(text)
                ? where
                : nearest(where.get().of(then), where.get().start(), text);
    }

    private static Optional<Span> nearest(String words, int start, String text) {
        int before = text.lastIndexOf(words, start);
        int after = text.indexOf(words, start);
        if (before < 0 && after < 0) {
            return Optional.empty();
        }
        boolean isAfter = before < 0 || (after >= 0 && after - start < start - before);
        int at = isAfter ? after : before;
        return Optional.of(new Span(at, at + words.length()));
    }

    /** The attribution whose content is most like the words: they overlap by more than half of both taken together. */
    static Optional<Attribution> attributionAt(Span words, Reading reading) {
        Attribution best = null;
        double most = 0.5;
        for (Attribution attribution : reading.attributions()) {
            double share = share(Span.covering(attribution.spans().content()), words);
            if (share > most) {
                best = attribution;
                most = share;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double share(Span one, Span other) {
        double both = one.overlap(other);
        return both / (one.length() + other.length() - both);
    }
}
