package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * How the reports describe one outlet's sources that have no name: "four people with direct knowledge of the talks" in
 * its own report, "people familiar with the matter" where another passes it on. Descriptions are compared as printed,
 * never matched with persons. Stateless once made.
 */
final class SourceDescriptions {
    private static final Set<SourceKind> NAMELESS = Set.of(SourceKind.UNNAMED, SourceKind.GROUP, SourceKind.DOCUMENT);

    /** Points back at a description rather than giving one. */
    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)^(?:one|two|three|some|all|both|none|each|another|most) of (?:the|them|these|those)\\b"
                    + "|^(?:the|these|those|they|he|she|both)\\b[^,]*$");

    /** "Who told the Courier", "a copy of which", "a third", "one of whom", and names: these describe nobody. */
    private static final Pattern NO_DESCRIPTION =
            Pattern.compile("(?i:^(?:who|which|that|whom)\\b|\\bof (?:which|whom)\\b"
                    + "|^(?:(?:an?|the) )?(?:one|two|three|four|second|third|fourth|others?|another|both|many|several)$)"
                    + "|^(?:[Tt]he )?(?:\\p{Lu}[\\p{L}-]*\\s+)*\\p{Lu}[\\p{L}-]*$");

    /** "Sources in the foreign media": an outlet that is not named. */
    private static final Pattern OF_MEDIA =
            Pattern.compile("(?i)\\b(?:media|press|newspapers?|outlets?|broadcasters?|websites?)\\b");

    private static final Set<String> ENDS_NOUN = Set.of(
            "with",
            "who",
            "that",
            "which",
            "of",
            "in",
            "on",
            "at",
            "from",
            "close",
            "familiar",
            "involved",
            "briefed",
            "seen",
            "to",
            "within",
            "inside",
            "near",
            "working",
            "quoted",
            "reviewed",
            "obtained",
            "dated",
            "by");

    private final StoryView story;
    private final BiPredicate<SentenceRef, SentenceRef> together;
    private final Map<SentenceRef, Set<String>> claims;
    private final Lexicon lexicon = Lexicon.english();

    /** @param together whether two sentences report the same claim */
    SourceDescriptions(
            StoryView story, BiPredicate<SentenceRef, SentenceRef> together, Map<SentenceRef, Set<String>> claims) {
        this.story = story;
        this.together = together;
        this.claims = claims;
    }

    /**
     * A description in one report.
     *
     * @param outlet whose source it is, in lower case; empty if the report only says that it was in the media
     * @param noun stem of what the source is called
     */
    private record Description(ArticleView view, SentenceRef place, Hop hop, String outlet, String noun) {
        String words() {
            return hop.name();
        }

        Span printed() {
            return Span.covering(hop.spans());
        }
    }

    List<Difference> find() {
        List<List<Description>> sources = new ArrayList<>();
        List<Description> all = all();
        for (Description each : all) {
            sources.stream()
                    .filter(source -> source.stream().anyMatch(other -> isSame(each, other, all)))
                    .findFirst()
                    .ifPresentOrElse(source -> source.add(each), () -> sources.add(new ArrayList<>(List.of(each))));
        }
        return sources.stream().flatMap(source -> difference(source).stream()).toList();
    }

    private List<Description> all() {
        List<Description> all = new ArrayList<>();
        for (ArticleView view : story.views()) {
            for (Attribution attribution : view.reading().attributions()) {
                List<Hop> hops = attribution.chain().hops();
                for (int at = 0; at + 1 < hops.size(); at++) {
                    description(view, hops, at).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** Of the nameless station at an index, if an outlet comes next. */
    private Optional<Description> description(ArticleView view, List<Hop> hops, int at) {
        Hop hop = hops.get(at);
        Hop next = hops.get(at + 1);
        boolean nameless = NAMELESS.contains(hop.kind()) && !hop.spans().isEmpty();
        if (!nameless || next.kind() != SourceKind.OUTLET || !describes(hop)) {
            return Optional.empty();
        }
        boolean media = OF_MEDIA.matcher(hop.name()).find() && hop.kind() != SourceKind.DOCUMENT;
        String outlet = media && at + 2 == hops.size() ? "" : key(next.name());
        return view.layout()
                .sentenceAt(hop.spans().get(0).start())
                .map(Sentence::index)
                .map(sentence ->
                        new Description(view, new SentenceRef(view.id(), sentence), hop, outlet, noun(hop.name())));
    }

    /** Whether its words describe somebody rather than name him or point back. */
    static boolean describes(Hop hop) {
        return !NO_DESCRIPTION.matcher(hop.name()).find()
                && !POINTS_BACK.matcher(hop.name()).find();
    }

    private static String key(String outlet) {
        return Lexicon.nameKey(outlet).replaceAll(" (?:newspaper|news agency|website|magazine)$", "");
    }

    /** The word before what tells more of the source: "two [researchers] involved in the trial". */
    private String noun(String description) {
        String noun = "";
        for (String word : Lexicon.nameKey(description).split(" ")) {
            if (ENDS_NOUN.contains(word) && !noun.isEmpty()) {
                break;
            }
            noun = word;
        }
        return lexicon.concept(lexicon.stem(noun));
    }

    /**
     * Whether both are of one outlet and tell of the same: the same claim, the same noun, or the only such source either
     * report has of that outlet. Of two outlets ("a worker told the Courier") those called by the same noun for one claim.
     */
    private boolean isSame(Description one, Description other, List<Description> all) {
        boolean linked = one.place().equals(other.place()) || together.test(one.place(), other.place());
        if (one.outlet().isEmpty() || other.outlet().isEmpty()) {
            return linked && !one.view().id().equals(other.view().id());
        }
        boolean document = one.hop().kind() == SourceKind.DOCUMENT;
        if (document != (other.hop().kind() == SourceKind.DOCUMENT)) {
            return false;
        }
        boolean sameNoun = one.noun().equals(other.noun());
        boolean sameArticle = one.view().id().equals(other.view().id());
        if (!one.outlet().equals(other.outlet())) {
            return sameNoun && !sameArticle && shareClaim(one, other);
        }
        if (sameNoun || sameArticle) {
            return sameNoun;
        }
        boolean known = hasTwin(one, other.view(), all) || hasTwin(other, one.view(), all);
        boolean only = isOnly(one, all) && isOnly(other, all) && mayBeAsMany(one, other);
        return !known && (linked || only);
    }

    private boolean shareClaim(Description one, Description other) {
        return !Collections.disjoint(
                claims.getOrDefault(one.place(), Set.of()), claims.getOrDefault(other.place(), Set.of()));
    }

    /** Whether a report calls a source of the outlet just as this one is called. */
    private static boolean hasTwin(Description one, ArticleView report, List<Description> all) {
        return all.stream()
                .filter(each -> each.view().id().equals(report.id()))
                .anyMatch(each ->
                        each.outlet().equals(one.outlet()) && each.noun().equals(one.noun()));
    }

    /** "A whistleblower" is not "two members of the council". */
    private static boolean mayBeAsMany(Description one, Description other) {
        String left = number(one.words());
        String right = number(other.words());
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }

    /** How many the description says they are; empty where it does not. */
    private static String number(String description) {
        Matcher matcher = NUMBER.matcher(description);
        if (!matcher.find()) {
            return "";
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        return word.matches("an?") ? "one" : word;
    }

    private static final Pattern NUMBER =
            Pattern.compile("(?i)^(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b");

    private static boolean isOnly(Description one, List<Description> all) {
        return all.stream()
                .filter(other -> other.view().id().equals(one.view().id()))
                .filter(other -> other.outlet().equals(one.outlet()))
                .filter(other -> (other.hop().kind() == SourceKind.DOCUMENT)
                        == (one.hop().kind() == SourceKind.DOCUMENT))
                .allMatch(other -> other.noun().equals(one.noun()));
    }

    /** The fullest description of each report, if they differ. */
    private Optional<Difference> difference(List<Description> source) {
        Map<String, Description> fullest = new LinkedHashMap<>();
        source.stream()
                .sorted(Comparator.comparing((Description each) -> isOfSharedClaim(each, source))
                        .thenComparing(each -> each.words().length())
                        .thenComparing(each -> each.printed().length())
                        .reversed())
                .forEach(each -> fullest.putIfAbsent(each.view().id(), each));
        Set<String> wordings = new LinkedHashSet<>();
        fullest.values().forEach(each -> wordings.add(Lexicon.nameKey(each.words())));
        if (fullest.size() < 2 || wordings.size() < 2) {
            return Optional.empty();
        }
        Set<String> claim = new LinkedHashSet<>();
        fullest.values().forEach(each -> claim.addAll(claims.getOrDefault(each.place(), Set.of())));
        List<Side> sides = fullest.values().stream()
                .sorted(Comparator.comparing(each -> each.view().number()))
                .map(each -> Sides.of(each.view(), each.printed(), each.words()))
                .toList();
        return Optional.of(
                new Difference(
                        DifferenceKind.SOURCE_DESCRIPTION,
                        Outcome.COMPATIBLE,
                        claim.stream().findFirst(),
                        sides,
                        isOfOneOutlet(fullest.values())
                                ? "the same outlet's source is described in different words"
                                : "the outlets describe their own sources for it in different words; nothing shows whether they are the same"));
    }

    private static boolean isOfOneOutlet(Collection<Description> descriptions) {
        return descriptions.stream().map(Description::outlet).distinct().count() == 1;
    }

    private boolean isOfSharedClaim(Description one, List<Description> source) {
        return source.stream()
                .anyMatch(other -> !other.view().id().equals(one.view().id()) && shareClaim(one, other));
    }
}
