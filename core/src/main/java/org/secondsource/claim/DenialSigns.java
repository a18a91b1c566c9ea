package org.secondsource.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private record Sign(String name, Where where, Pattern words) {
        boolean isIn(String text) {
            return words.matcher(text).find();
        }
    }

    private DenialSigns(String language) {
        signs = WordList.rows(DenialSigns.class, language + "/denial-signs.tsv").stream()
                .map(row -> new Sign(row.get(0), Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)), words(row.get(2))))
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
        Map<Where, String> words =
                Map.of(Where.SAID, said, Where.HEAD, head, Where.BESIDE, beside, Where.SOURCE, source(piece));
        return signs.stream()
                .mapToDouble(sign -> sign.isIn(words.getOrDefault(sign.where(), "")) ? 1 : 0)
                .toArray();
    }

    /** Whether who says it speaks for somebody. */
    boolean speaksFor(Piece piece) {
        String source = source(piece);
        return signs.stream().filter(sign -> sign.where() == Where.SOURCE).anyMatch(sign -> sign.isIn(source));
    }

    private static String source(Piece piece) {
        return piece.attribution().stream()
                .flatMap(each -> each.spans().source().stream())
                .map(span -> plain(span.of(piece.source().text())))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
