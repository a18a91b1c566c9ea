package org.secondsource.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Outlet;

/**
 * Makes known outlets of the mastheads of a story: a paper that no table lists is still certain to be an outlet where
 * another report of the same story cites it. Names are kept as the masthead has them.
 */
public final class StoryOutlets {
    /** Characters from the head of the text in which a place line with an agency may stand; place lines are short. */
    private static final int HEAD = 200;

    private static final Pattern PLACE_LINE =
            Pattern.compile("^[^\\n(]{2,60}\\(([A-Z][^()\\n]{1,40})\\)\\s*[-\u2013\u2014]", Pattern.MULTILINE);
    private static final Pattern LETTERS =
            Pattern.compile("(\\p{Lu}{2,5}) (?:News|TV|Television|Radio|Online|World|Sport)");
    private static final Set<String> AGENCIES = Set.of("agency", "newswire", "wire", "agentur");
    private static final Set<String> BROADCASTERS =
            Set.of("radio", "tv", "television", "channel", "broadcasting", "fm", "network", "rundfunk");

    private StoryOutlets() {}

    /** The table with the outlets of the articles that it does not know yet. */
    public static OutletTable among(OutletTable known, List<Article> articles) {
        OutletTable table = known;
        for (Article article : articles) {
            Optional<List<String>> row = row(table, article);
            if (row.isPresent()) {
                table = table.extended(List.of(row.get()));
            }
        }
        return table;
    }

    /** An article's own outlet as a row of a table; empty if it has none, the table knows it, or it speaks for itself. */
    static Optional<List<String>> row(OutletTable known, Article article) {
        Optional<Outlet> outlet = article.masthead().outlet().map(Given::value);
        if (outlet.isEmpty() || known.named(outlet.get().name()).isPresent() || PressRelease.is(article)) {
            return Optional.empty();
        }
        String name = outlet.get().name().strip();
        Optional<String> inPlaceLine = inPlaceLine(name, article.text());
        List<String> aliases = new ArrayList<>();
        inPlaceLine.filter(words -> !words.equals(name)).ifPresent(aliases::add);
        shortName(name).ifPresent(last -> aliases.addAll(List.of("the " + last, "the local " + last)));
        letters(name).ifPresent(aliases::add);
        String domain =
                outlet.get().domain().filter(host -> known.at(host).isEmpty()).orElse("-");
        return Optional.of(List.of(
                name,
                aliases.isEmpty() ? "-" : String.join("|", aliases),
                domain,
                "-",
                "-",
                inPlaceLine.isPresent() ? "agency" : known(kind(name))));
    }

    /** "OSLO (Northwire) -" or "(NNA) -" over a report of the Northwire News Agency: how an agency signs. */
    private static Optional<String> inPlaceLine(String name, String text) {
        Matcher matcher = PLACE_LINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String signed = matcher.group(1).strip();
        boolean own = name.equals(signed) || name.startsWith(signed + " ") || OutletWords.isInitials(signed, name);
        return own ? Optional.of(signed) : Optional.empty();
    }

    /** Courier, of The Ellerby Courier. */
    private static Optional<String> shortName(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean longer = name.contains(" ") && !name.equalsIgnoreCase("the " + last);
        return longer && NameWords.isOutletWord(last.toLowerCase(Locale.ROOT)) ? Optional.of(last) : Optional.empty();
    }

    /** NBX, of NBX News. */
    private static Optional<String> letters(String name) {
        Matcher matcher = LETTERS.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String known(String kind) {
        return kind.isEmpty() ? "-" : kind;
    }

    /** As far as the name tells; empty where it does not. */
    static String kind(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        if (AGENCIES.contains(words.get(words.size() - 1))) {
            return "agency";
        }
        return words.stream().anyMatch(BROADCASTERS::contains) ? "broadcaster" : "";
    }
}
