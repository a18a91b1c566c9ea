package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.language.WordList;
import org.secondsource.text.Span;

/**
 * Words by which a statement seems to answer somebody who says otherwise ("never", "all were in order", "insists"). Immutable,
 * safe for use by many threads.
 */
final class DenialSigns {
    /** Words at the head of a statement. */
    private static final int HEAD = 3;

    private static final DenialSigns ENGLISH = new DenialSigns("en");

    private final List<Sign> signs;

    private enum Where {
        SAID,
        HEAD,
        BESIDE,
        SOURCE
    }

    private record Sign(String name, Where where, Pattern words) {}

    private DenialSigns(String language) {
        signs = WordList.rows(DenialSigns.class, language + "/denial-signs.tsv").stream()
                .map(row -> new Sign(
                        row.get(0), Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)), words(row.get(2))))
                .toList();
    }

    private static Pattern words(String list) {
        String either = Arrays.stream(list.split(","))
                .map(words -> words.strip().replace(" * ", " \\p{L}+ ").replace("*", "\\p{L}*"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }

    static DenialSigns english() {
        return ENGLISH;
    }

    /** In the order of what {@link #of} gives. */
    List<String> names() {
        return signs.stream().map(Sign::name).toList();
    }

    /** For each sign 1 if the statement shows it, else 0. */
    double[] of(Piece piece) {
        String text = piece.source().text();
        Span sentence = piece.source().sentences().get(piece.sentence()).span();
        String said = plain(piece.text());
        String head = Arrays.stream(said.split("[^\\p{L}']+")).limit(HEAD).collect(Collectors.joining(" "));
        String beside = plain(sentence.of(text).replace(piece.text(), " "));
        String source = piece.attribution().stream()
                .flatMap(each -> each.spans().source().stream())
                .map(span -> plain(span.of(text)))
                .collect(Collectors.joining(" "));
        List<String> places = List.of(said, head, beside, source);
        return signs.stream()
                .mapToDouble(sign ->
                        sign.words().matcher(places.get(sign.where().ordinal())).find() ? 1 : 0)
                .toArray();
    }

    private static String plain(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
