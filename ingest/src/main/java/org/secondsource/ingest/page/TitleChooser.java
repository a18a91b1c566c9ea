package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.ingest.page.Witnesses.Field;

/** Chooses the headline among what the page gives for one. */
final class TitleChooser {
    /** Share of a heading's words that the page's own title must have too. */
    private static final double ALIKE = 0.6;

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7\\u00bb\\u2022:-]{1,2}\\s+");

    private TitleChooser() {}

    /**
     * What two of the page's witnesses agree on wins: readers see the h1, search engines the JSON-LD headline, other sites the
     * shared title, and newsrooms change one without the others. Order fitted by hand on fundus-dev, wcxb-dev and
     * trafilatura-dev, 2026-11-22.
     */
    static Optional<String> choose(Witnesses witnesses, Optional<String> site) {
        Optional<String> headline = stated(witnesses, "json-ld headline", site);
        Optional<String> shared = stated(witnesses, "og:title", site);
        Optional<String> heading = heading(witnesses, site);
        if (heading.isEmpty()) {
            return headline.or(() -> stated(witnesses, "headline", site))
                    .or(() -> shared)
                    .or(() -> stated(witnesses, "title", site));
        }
        if (shared.filter(title -> isWithoutKicker(title, heading.get())).isPresent()) {
            return shared;
        }
        if (headline.isEmpty()) {
            return heading;
        }
        return same(headline, heading)
                ? changed(witnesses, shared).or(() -> headline)
                : Optional.of(rival(witnesses, headline.get(), shared, heading.get()));
    }

    /** The first h1 that has most words in common with a title the page states. */
    private static Optional<String> heading(Witnesses witnesses, Optional<String> site) {
        List<String> stated = new ArrayList<>();
        for (String source : List.of("json-ld headline", "og:title", "twitter:title", "itemprop headline", "title")) {
            values(witnesses, source).forEach(value -> stated.add(withoutSite(value, site)));
        }
        List<String> headings = values(witnesses, "h1");
        return headings.stream()
                .filter(one -> stated.isEmpty() || stated.stream().anyMatch(title -> alike(one, title) >= ALIKE))
                .findFirst();
    }

    private static Optional<String> stated(Witnesses witnesses, String source, Optional<String> site) {
        return values(witnesses, source).stream()
                .findFirst()
                .map(value -> withoutSite(value, site))
                .filter(value -> !value.isEmpty());
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && Words.key(one.get()).equals(Words.key(other.get()));
    }

    /** "Storm over Elmsby: Bridge gives way" is shared as "Bridge gives way": the kicker stands apart. */
    private static boolean isWithoutKicker(String shared, String heading) {
        return heading.length() > shared.length() + 2 && heading.endsWith(": " + shared);
    }

    /** The shared title, where the JSON-LD's second headline says the same: the h1 is the newer one. */
    private static Optional<String> changed(Witnesses witnesses, Optional<String> shared) {
        boolean confirmed = same(
                        shared,
                        witnesses.of(Field.TITLE, "json-ld alternativeHeadline").map(Witness::value))
                || same(shared, witnesses.of(Field.TITLE, "json-ld name").map(Witness::value));
        return confirmed ? shared : Optional.empty();
    }

    private static String rival(Witnesses witnesses, String headline, Optional<String> shared, String heading) {
        Optional<String> stated = Optional.of(headline);
        if (headline.startsWith(heading)) {
            return heading;
        }
        boolean confirmed = same(
                stated, witnesses.of(Field.TITLE, "json-ld alternativeHeadline").map(Witness::value));
        if (confirmed || same(stated, shared)) {
            return headline;
        }
        return same(shared, Optional.of(heading)) ? heading : headline;
    }

    private static List<String> values(Witnesses witnesses, String source) {
        return witnesses.of(Field.TITLE).stream()
                .filter(witness -> witness.source().equals(source))
                .map(Witness::value)
                .toList();
    }

    /** Share of the words of the shorter of two titles that the other has too. */
    static double alike(String one, String other) {
        Set<String> words = new HashSet<>(Words.of(one));
        Set<String> others = new HashSet<>(Words.of(other));
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return shorter == 0 ? 0 : (double) words.size() / shorter;
    }

    /** The title without the site's name at its end or start, where the page gives that name elsewhere. */
    static String withoutSite(String title, Optional<String> site) {
        if (site.isEmpty()) {
            return title;
        }
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        if (isSite(last, site.get())) {
            return title.substring(0, title.lastIndexOf(last))
                    .replaceAll("\\s+[|\\u2013\\u2014\\u00b7\\u00bb\\u2022:-]{1,2}\\s+$", "");
        }
        return isSite(parts[0], site.get()) ? title.substring(title.indexOf(parts[1])) : title;
    }

    private static boolean isSite(String part, String site) {
        String key = Words.key(part).replace(" ", "");
        String name = Words.key(site).replace(" ", "");
        return !key.isEmpty() && (key.equals(name) || (key.length() > 3 && (name.contains(key) || key.contains(name))));
    }
}
