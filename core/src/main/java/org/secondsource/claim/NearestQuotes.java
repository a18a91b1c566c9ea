package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.secondsource.text.Span;

/**
 * Which matches of quotations tell of a difference: who says a thing twice in other words is quoted twice, and each time is
 * to be held against the same time in the other report.
 */
final class NearestQuotes {
    private NearestQuotes() {}

    /**
     * The matches without those one of whose sides the other report prints word for word elsewhere, and of variants the
     * nearest of each side.
     *
     * @param matches of all pairs of reports
     */
    static List<QuoteMatch> of(List<QuoteMatch> matches) {
        Set<Place> settled = new HashSet<>();
        matches.stream().filter(NearestQuotes::isSame).forEach(match -> settled.addAll(places(match)));
        Set<QuoteMatch> nearest = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.stream()
                .filter(NearestQuotes::isVariant)
                .sorted(Comparator.comparingDouble(NearestQuotes::shareKept).reversed())
                .filter(match -> places(match).stream().noneMatch(settled::contains))
                .forEach(match -> {
                    nearest.add(match);
                    settled.addAll(places(match));
                });
        Predicate<QuoteMatch> alone = match -> places(match).stream().noneMatch(settled::contains);
        return matches.stream()
                .filter(match -> isSame(match) || (isVariant(match) ? nearest.contains(match) : alone.test(match)))
                .toList();
    }

    /** A quotation of one report, held against another report. */
    private record Place(String report, Span quoted, String other) {}

    private static List<Place> places(QuoteMatch match) {
        List<Place> places = new ArrayList<>();
        String a = match.placeOfA().article();
        String b = match.placeOfB().article();
        match.a().forEach(quoted -> places.add(new Place(a, quoted.span(), b)));
        match.b().forEach(quoted -> places.add(new Place(b, quoted.span(), a)));
        return places;
    }

    private static boolean isSame(QuoteMatch match) {
        return match.kind() == QuoteMatch.Kind.SAME;
    }

    private static boolean isVariant(QuoteMatch match) {
        return match.kind() == QuoteMatch.Kind.ALTERED || match.kind() == QuoteMatch.Kind.SPLICED;
    }

    private static double shareKept(QuoteMatch match) {
        return (double) match.shared() / Math.max(words(match.a()), words(match.b()));
    }

    private static int words(List<Quoted> quoted) {
        return quoted.stream().mapToInt(each -> each.words().size()).sum();
    }
}
