package org.secondsource.eval.extraction;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the scorer beside the data compares titles, dates and names. */
final class FieldScores {
    private static final double LOOSE = 0.8;
    private static final int LONG_TITLE = 20;
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d).*", Pattern.DOTALL);

    private FieldScores() {}

    static String title(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u2018\\u2019\\u201a]", "'")
                .replaceAll("[\\u201c\\u201d\\u201e\\u00ab\\u00bb]", "\"")
                .replaceAll("[\\u2013\\u2014]", "-")
                .replace("\u00ad", "")
                .replaceAll("[\\s\\u00a0]+", " ");
        return fold(even.strip());
    }

    /** Case folding as far as titles and names need it. */
    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace("\u00df", "ss");
    }

    static boolean sameTitle(String gold, String given) {
        return !title(given).isEmpty() && title(gold).equals(title(given));
    }

    static boolean alikeTitle(String gold, String given) {
        String one = title(gold);
        String other = title(given);
        if (other.isEmpty()) {
            return false;
        }
        return one.equals(other)
                || other.contains(one)
                || (other.codePointCount(0, other.length()) > LONG_TITLE && one.contains(other))
                || wordF1(FourGrams.tokens(one), FourGrams.tokens(other)) >= LOOSE;
    }

    private static double wordF1(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int overlap = 0;
        for (String word : other) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                overlap++;
            }
        }
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * overlap / all;
    }

    /** The calendar days a stamp may stand for: as written, and in UTC where it has a zone. */
    static Set<String> days(String stamp) {
        Matcher day = DAY.matcher(stamp.strip());
        if (!day.matches()) {
            return Set.of();
        }
        Set<String> days = new HashSet<>(Set.of(day.group(1)));
        instant(stamp)
                .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                        .toLocalDate()
                        .toString())
                .ifPresent(days::add);
        return days;
    }

    static Optional<Instant> instant(String stamp) {
        String iso = stamp.strip().replaceFirst(" ", "T").replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }

    static String name(String text) {
        String bare = fold(Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
        String name = bare.replaceFirst("^\\s*(by|von|par|por|di|door|av|af)\\s+", "")
                .replaceFirst("(?s)\\s*(,|\\||/|\\().*$", "");
        return String.join(" ", FourGrams.tokens(name));
    }

    static Set<String> names(List<String> texts) {
        Set<String> names = new HashSet<>();
        texts.forEach(text -> names.add(name(text)));
        names.remove("");
        return names;
    }
}
