package org.secondsource.attribution;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** How a chain shows a source that goes by no name: the words of the text, as far as a chain has room for them. */
final class ShownSource {
    /** Which part-funded the work; a maker of stairs; published in May. */
    private static final Pattern ASIDE = Pattern.compile(
            " (?:that|which) .*\\b(?:obtained|seen|reviewed|viewed|published|printed)$|, (?:(?:which|who|whose|where) |(?:a|an|the|part|one) (?!.*\\band\\b)|(?:\\w+ly )?(?:dated|published|written|released|seen|obtained"
                    + "|reviewed|issued|signed|sent|prepared|based|known|headed|led|owned|run|compiled|drawn|commissioned)\\b"
                    + "|\\p{Lu}\\S*['\u2019]s? \\p{Ll}(?!.*\\band\\b))");

    private static final Pattern POSSESSIVE = Pattern.compile("(?s)(.+?)(?:['\u2019]s|(?<=s)['\u2019])");

    /** Words that alone stand for nobody: an article without its noun, or whoever did not say a thing. */
    private static final Set<String> NOBODY = Set.of("the", "a", "an", "no one", "no-one", "nobody", "none", "nothing");

    private static final Pattern NUMBER = Pattern.compile("[\\p{N}.,]+");

    private final Scene scene;

    ShownSource(Scene scene) {
        this.scene = scene;
    }

    /** Whether the words tell of nobody who could be a source. */
    static boolean isNobody(List<Token> tokens) {
        List<String> words =
                tokens.stream().filter(Token::isWord).map(Token::lower).toList();
        String all = String.join(" ", words);
        return words.isEmpty() || NOBODY.contains(all) || NUMBER.matcher(all).matches();
    }

    /** The words of a source without the marks behind them. */
    String of(List<Span> source) {
        String text = scene.text(source);
        String trimmed = text.replaceAll("[,;\u2014\u2013 ]+$", "");
        return trimmed.isEmpty() ? text : withoutPossessive(trimmed);
    }

    /** The regatta's advice is the regatta's; but Holm's, a shop that the text nowhere calls Holm, keeps its name. */
    private String withoutPossessive(String words) {
        Matcher possessive = POSSESSIVE.matcher(words);
        String bare = possessive.matches() ? possessive.group(1).strip() : "";
        if (bare.isEmpty()) {
            return words;
        }
        boolean name = Character.isUpperCase(bare.codePointAt(bare.lastIndexOf(' ') + 1));
        boolean alone = Pattern.compile("\\b" + Pattern.quote(bare) + "\\b(?!['\u2019]s)")
                .matcher(scene.layout().text())
                .find();
        return name && !alone ? words : bare;
    }

    /** Without what is put in behind a comma, which tells more of the source than a chain has room for. */
    static String withoutAside(String shown) {
        Matcher aside = ASIDE.matcher(shown);
        return aside.find() && aside.start() > 0 ? shown.substring(0, aside.start()) : shown;
    }
}
