package org.secondsource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionAnalyst;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.SourceKind;
import org.secondsource.language.Segmenter;
import org.secondsource.name.EntityFinder;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Stamp;
import tools.jackson.databind.JsonNode;

/**
 * Counts how many speakers are named rightly when the spans are gold, as the scorer beside the data compares names, and
 * how often the words of a body or an unnamed source go to a person named elsewhere in the text.
 */
final class SpeakerScore {
    private static final Map<String, String> OUTLETS = Map.of(
            "breitbart",
            "Breitbart",
            "huff-post",
            "HuffPost",
            "nyt",
            "The New York Times",
            "politico",
            "Politico",
            "usa-today",
            "USA Today",
            "wash-post",
            "The Washington Post",
            "west-journal",
            "Western Journalism");
    private static final Pattern WORD =
            Pattern.compile("[^\\W_]+(?:[-'\u2019][^\\W_]+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "gen",
            "president",
            "senator",
            "congressman",
            "former",
            "the",
            "a",
            "an",
            "jr",
            "sr");

    private final Segmenter segmenter = new Segmenter("en");
    private final EntityFinder finder = new EntityFinder();
    private final AttributionAnalyst analyst = new AttributionAnalyst();
    private int named;
    private int answered;
    private int right;
    private int nameless;
    private int misgiven;
    private final List<String> errors = new ArrayList<>();

    /** Of gold data that names speakers; empty if it names none. */
    static Optional<SpeakerScore> of(List<JsonNode> lines) {
        SpeakerScore score = new SpeakerScore();
        lines.forEach(score::add);
        return score.named > 0 ? Optional.of(score) : Optional.empty();
    }

    /** Adds a line of gold data. */
    void add(JsonNode line) {
        ScoredDocument document = ScoredDocument.of(line);
        if (document.attributions().stream().anyMatch(each -> each.content().isEmpty())) {
            return;
        }
        Layout layout = segmenter.segment(Article.of(document.id(), document.text(), masthead(line)));
        List<AttributionSpans> spans = document.attributions().stream()
                .map(each ->
                        new AttributionSpans(each.source(), each.cue(), each.content(), OptionalInt.empty(), 1, "gold"))
                .toList();
        List<Attribution> read = analyst.analyse(layout, finder.find(layout), spans);
        Set<String> people = new TreeSet<>();
        line.path("attributions")
                .forEach(each -> people.add(surname(each.path("speaker").asString(""))));
        people.remove("");
        for (int number = 0; number < read.size(); number++) {
            String gold = line.path("attributions").get(number).path("speaker").asString("");
            count(document, gold, read.get(number), people);
        }
    }

    private static Masthead masthead(JsonNode line) {
        Masthead.Builder builder = new Masthead.Builder();
        String outlet = OUTLETS.get(line.path("outlet").asString(""));
        if (outlet != null) {
            builder.outlet(Given.stated(Outlet.of(outlet)));
        }
        Stamp.parse(line.path("date").asString("")).ifPresent(day -> builder.published(Given.stated(day)));
        return builder.build();
    }

    private void count(ScoredDocument document, String gold, Attribution read, Set<String> people) {
        String name = read.kind() == SourceKind.PERSON ? read.speaker().orElse("") : "";
        if (!gold.isEmpty()) {
            named++;
            answered += name.isEmpty() ? 0 : 1;
            boolean same = plain(gold).equals(plain(name));
            right += same ? 1 : 0;
            if (!same) {
                errors.add(document.id() + ": " + printed(document, read) + " is " + gold + ", read " + name);
            }
        } else if (isNameless(document, read)) {
            nameless++;
            if (!name.isEmpty() && people.contains(surname(name))) {
                misgiven++;
                errors.add(document.id() + ": " + printed(document, read) + " given to " + name);
            }
        }
    }

    /** Whether a body or somebody unnamed speaks: a source that is neither a pronoun nor resolved in the gold data. */
    private static boolean isNameless(ScoredDocument document, Attribution read) {
        String form = SourceForm.of(document.text(), read.spans().source());
        return !form.equals("pronoun") && !form.equals("none");
    }

    private static String printed(ScoredDocument document, Attribution read) {
        return read.spans().source().stream()
                .map(span -> span.of(document.text()))
                .collect(Collectors.joining(" "));
    }

    /** As the scorer beside the data makes names comparable: lower case, without titles. */
    private static String plain(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s$", ""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !TITLES.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static String surname(String name) {
        String plain = plain(name);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    /** Share of the resolved speakers whose name is equal. */
    double strict() {
        return named == 0 ? 0 : (double) right / named;
    }

    /** Share of the names given that are right. */
    double precision() {
        return answered == 0 ? 0 : (double) right / answered;
    }

    /** Share of the words of bodies and unnamed sources that went to a person of the text. */
    double misgivenShare() {
        return nameless == 0 ? 0 : (double) misgiven / nameless;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    String table() {
        return String.format(
                Locale.ROOT,
                "speaker with gold spans: gold %d, answered %d, strict %.4f, precision %.4f; nameless sources %d, given to a"
                        + " named person %d (%.4f)",
                named,
                answered,
                strict(),
                precision(),
                nameless,
                misgiven,
                misgivenShare());
    }
}
