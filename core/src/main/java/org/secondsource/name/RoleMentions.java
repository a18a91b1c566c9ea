package org.secondsource.name;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;
import org.secondsource.text.Token;

/**
 * Joins words that stand for somebody or something named elsewhere: "the Defense Secretary" to the person who is called
 * by that office, "the newspaper" to the outlet cited last. Only where one candidate fits.
 */
final class RoleMentions {
    private static final int LONGEST = 6;
    private static final Map<String, Set<String>> OUTLET_NOUNS = Map.ofEntries(
            Map.entry("publication", Set.of("newspaper", "magazine", "site", "")),
            Map.entry("outlet", Set.of("newspaper", "magazine", "site", "broadcaster", "agency", "")),
            Map.entry("newspaper", Set.of("newspaper", "")),
            Map.entry("paper", Set.of("newspaper", "")),
            Map.entry("daily", Set.of("newspaper", "")),
            Map.entry("tabloid", Set.of("newspaper", "")),
            Map.entry("magazine", Set.of("magazine", "")),
            Map.entry("weekly", Set.of("magazine", "newspaper", "")),
            Map.entry("network", Set.of("broadcaster", "")),
            Map.entry("broadcaster", Set.of("broadcaster", "")),
            Map.entry("channel", Set.of("broadcaster", "")),
            Map.entry("station", Set.of("broadcaster", "")),
            Map.entry("website", Set.of("site", "newspaper", "")),
            Map.entry("site", Set.of("site", "")),
            Map.entry("newswire", Set.of("agency")),
            Map.entry("agency", Set.of("agency")),
            Map.entry("wire", Set.of("agency")));

    private static final Set<String> NOT_THE_ONE =
            Set.of("former", "ex", "deputy", "then", "a", "an", "any", "every", "no", "another", "each", "first");

    /** Whose offices have one holder each: the city's fire chief. */
    private static final Set<String> JURISDICTIONS = Set.of(
            "city",
            "town",
            "village",
            "county",
            "state",
            "country",
            "nation",
            "kingdom",
            "republic",
            "region",
            "province",
            "district",
            "island",
            "territory",
            "capital",
            "municipality");

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

    /** Sentences within which somebody spoken of without a name is named. */
    private static final int NEXT_SENTENCES = 2;

    private final Layout layout;
    private final List<Token> tokens;
    private final Names names;
    private final People people;
    private final Things things;
    private final PrintedRoles printedRoles;
    private final Agencies agencies;
    private final Optional<String> own;
    private final StoryPeople story;

    RoleMentions(Layout layout, Names names, NameReader reader, StoryPeople story) {
        this.layout = layout;
        this.story = story;
        this.tokens = layout.tokens();
        this.names = names;
        this.people = reader.people();
        this.things = reader.things();
        own = layout.article()
                .outletName()
                .map(name -> names.outlet(name).map(KnownOutlet::name).orElse(name));
        printedRoles = new PrintedRoles(layout, this.people);
        agencies = new Agencies(layout, names, this.things);
    }

    void find(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                if (tokens.get(at).lower().equals("the")) {
                    findAt(at, sentence);
                } else if (OWNERS.contains(tokens.get(at).lower())) {
                    findOwned(at, sentence);
                } else {
                    findOffice(at, at, sentence);
                }
            }
        }
    }

    /** "His lawyer said" in one sentence, "The lawyer, Ann Poe, said" in one of the next: the only lawyer of the article. */
    private void findOwned(int owner, Sentence sentence) {
        if (owner + 1 >= sentence.endToken() || isMention(owner + 1) || goesOn(owner + 2, sentence)) {
            return;
        }
        String noun = tokens.get(owner + 1).lower();
        if (PersonNouns.ours().singular(noun).isEmpty()) {
            return;
        }
        int offset = tokens.get(owner).start();
        List<People.Person> carriers = people.all().stream()
                .filter(person -> isIntroduced(person, noun, offset, sentence))
                .toList();
        if (carriers.size() == 1) {
            carriers.get(0).mention(new Span(offset, tokens.get(owner + 1).end()), Gender.UNKNOWN);
        }
    }

    /** Whether somebody is named within the next sentences, straight behind "the" and the noun. */
    private boolean isIntroduced(People.Person person, String noun, int offset, Sentence sentence) {
        Span first = person.mentions().first();
        int there = layout.sentenceAt(first.start()).map(Sentence::index).orElse(-1);
        String before = layout.text().substring(Math.max(0, first.start() - noun.length() - 6), first.end());
        return first.start() > offset
                && there - sentence.index() <= NEXT_SENTENCES
                && before.toLowerCase(java.util.Locale.ROOT).startsWith("the " + noun);
    }

    private static final Pattern AGED = Pattern.compile("(\\d{1,3})-year-old");

    /** "The 24-year-old" behind "Ann Poe, 24,": the only one of that age. */
    private boolean findAged(int article) {
        Matcher age = AGED.matcher(
                article + 1 < tokens.size() ? tokens.get(article + 1).lower() : "");
        boolean alone = age.matches()
                && article + 2 < tokens.size()
                && PersonNouns.ours().singular(tokens.get(article + 2).lower()).isEmpty()
                && !NameWords.looksLikeName(tokens.get(article + 2));
        if (!alone) {
            return false;
        }
        Span span =
                new Span(tokens.get(article).start(), tokens.get(article + 1).end());
        List<People.Person> aged = people.all().stream()
                .filter(person -> person.mentions().first().start() < span.start())
                .filter(person -> person.mentions().stream().anyMatch(mention -> isAged(mention, age.group(1))))
                .toList();
        if (aged.size() == 1) {
            aged.get(0).mention(span, Gender.UNKNOWN);
        }
        return true;
    }

    private boolean isAged(Span mention, String age) {
        String text = layout.text();
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + 8));
        String before = text.substring(Math.max(0, mention.start() - 40), mention.start());
        return behind.startsWith(", " + age + ",") || before.matches("(?s).*\\b" + age + "-year-old(?: \\w+)?[ -]");
    }

    private void findAt(int article, Sentence sentence) {
        if (findAged(article)) {
            return;
        }
        if (findOffice(article, article + 1, sentence) || isMention(article + 1)) {
            return;
        }
        int from = afterOwner(article + 1, sentence);
        int head = head(from, sentence);
        if (head < 0) {
            return;
        }
        Span span = new Span(tokens.get(article).start(), tokens.get(head).end());
        String noun = tokens.get(head).lower();
        if (OUTLET_NOUNS.containsKey(noun)) {
            boolean news = head > article + 1 && tokens.get(head - 1).lower().equals("news");
            if (OutletWords.describe(tokens.subList(article + 1, head)) && speaksIfItMust(article, head)) {
                outlet(noun, news, span.start())
                        .ifPresent(outlet -> outlet.mentions().add(span));
            }
            return;
        }
        described(noun, from, head).ifPresent(person -> person.mention(span, Gender.UNKNOWN));
    }

    /** A station is an outlet where it says something or is told something; elsewhere trains may stop at it. */
    private boolean speaksIfItMust(int article, int head) {
        if (!tokens.get(head).lower().equals("station")) {
            return true;
        }
        boolean speaks = head + 1 < tokens.size()
                && (NameWords.isSpeechVerb(tokens.get(head + 1).lower())
                        || OutletWords.isReporting(tokens.get(head + 1).lower()));
        return speaks || (article > 0 && tokens.get(article - 1).lower().matches("told|telling|by|to"));
    }

    /** The token after "city's" in "the city's fire chief"; the same token if no such owner stands there. */
    private int afterOwner(int at, Sentence sentence) {
        boolean owned = at + 2 < sentence.endToken()
                && JURISDICTIONS.contains(tokens.get(at).lower())
                && Set.of("'s", "\u2019s").contains(tokens.get(at + 1).lower());
        return owned ? at + 2 : at;
    }

    /** An office of the table, with its article if it has one: Pentagon chief, the Defense Secretary. */
    private boolean findOffice(int start, int from, Sentence sentence) {
        if (from >= sentence.endToken()) {
            return false;
        }
        Optional<PhraseTable.Match<Role>> match = names.roles().at(layout, from, sentence.endToken());
        if (match.isEmpty() || match.get().endToken() - from < 2) {
            return false;
        }
        Span span = new Span(
                tokens.get(start).start(),
                tokens.get(match.get().endToken() - 1).end());
        boolean bare =
                start == from && Character.isLowerCase(tokens.get(from).text().charAt(0));
        if (bare
                || isCovered(span)
                || isFormer(from, sentence)
                || isMention(match.get().endToken())) {
            return true;
        }
        holder(match.get().value()).ifPresent(person -> person.mention(span, Gender.UNKNOWN));
        return true;
    }

    private boolean isFormer(int from, Sentence sentence) {
        if (from <= sentence.firstToken()) {
            return false;
        }
        String before = tokens.get(from - 1).lower();
        return NOT_THE_ONE.contains(before);
    }

    /** Whether a mention of a person begins at a token: then the words before it are its title. */
    private boolean isMention(int token) {
        if (token >= tokens.size()) {
            return false;
        }
        int offset = tokens.get(token).start();
        return people.all().stream()
                .anyMatch(person -> person.mentions().stream().anyMatch(span -> span.contains(offset)));
    }

    private boolean isCovered(Span span) {
        return people.all().stream()
                .anyMatch(person -> person.mentions().stream().anyMatch(span::overlaps));
    }

    /** Who is called by the office in this article; else who held it on the day of publication, if named here. */
    private Optional<People.Person> holder(Role role) {
        List<People.Person> called = people.all().stream()
                .filter(person -> person.words().stream().anyMatch(words -> calls(role, words)))
                .toList();
        if (called.size() == 1) {
            return Optional.of(called.get(0));
        }
        if (called.size() > 1) {
            return Optional.empty();
        }
        Optional<String> holder = layout.article().published().map(Stamp::date).flatMap(role::holderOn);
        return holder.flatMap(name -> people.all().stream()
                .filter(person -> PersonName.of(person.display()).mayBe(PersonName.of(name)))
                .findFirst());
    }

    private static boolean calls(Role role, String words) {
        return !words.startsWith("former ")
                && !words.startsWith("ex-")
                && !words.contains("deputy ")
                && role.wordings().stream().anyMatch(wording -> containsPhrase(words, wording));
    }

    private static boolean containsPhrase(String words, String wording) {
        return (" " + words + " ").contains(" " + wording.toLowerCase(java.util.Locale.ROOT) + " ");
    }

    /** The person noun or outlet noun that the words after "the" lead up to; -1 if they lead to something else. */
    private int head(int from, Sentence sentence) {
        for (int at = from; at < Math.min(from + LONGEST, sentence.endToken()); at++) {
            Token token = tokens.get(at);
            if (!token.isWord() || isMention(at)) {
                return -1;
            }
            boolean noun = PersonNouns.ours()
                            .singular(token.lower())
                            .filter(each -> each.use() == PersonNouns.Use.OFFICE)
                            .isPresent()
                    || OUTLET_NOUNS.containsKey(token.lower());
            if (noun && !goesOn(at + 1, sentence)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the noun is only the first part of a longer name of somebody: the president's wife, the director general. */
    private boolean goesOn(int next, Sentence sentence) {
        if (next >= sentence.endToken()) {
            return false;
        }
        Token token = tokens.get(next);
        boolean noun = PersonNouns.ours().contains(token.lower())
                || OUTLET_NOUNS.containsKey(token.lower())
                || token.lower().equals("of")
                || token.lower().equals("campaign");
        return noun || (token.isWord() && NameWords.looksLikeName(token));
    }

    /**
     * The one person whose printed description has the noun and all the words before it. Of several that fit, only the
     * one mentioned within the last sentences counts, since "the senator" takes up somebody just spoken of. If nobody
     * named before fits, the only person of the article that is given just these words further on: "the city's fire
     * chief said" in the first sentence, "fire chief Ann Poe" in the second.
     */
    private Optional<People.Person> described(String noun, int from, int head) {
        boolean owned = Set.of("'s", "\u2019s").contains(tokens.get(from - 1).lower());
        String phrase = new Span(tokens.get(from).start(), tokens.get(head).end())
                .of(layout.text())
                .toLowerCase(java.util.Locale.ROOT);
        List<People.Person> fitting = people.all().stream()
                .filter(person -> person.words().stream().anyMatch(words -> fits(words, noun, from, head))
                        || (head > from && printedRoles.carries(person, phrase)))
                .toList();
        int offset = tokens.get(from).start();
        List<People.Person> before = fitting.stream()
                .filter(person -> person.mentions().first().start() < offset)
                .toList();
        if (before.isEmpty()) {
            // Only words that one person of the article has: "the fire chief" alone may be anybody's.
            return owned || head > from
                    ? printedRoles
                            .onlyOne(phrase)
                            .or(() -> onlyTitled(noun, owned))
                            .or(() -> ofStory(phrase))
                    : Optional.empty();
        }
        if (before.size() < 2) {
            return before.stream().findFirst();
        }
        List<People.Person> plain = before.stream()
                .filter(person -> person.words().stream().anyMatch(words -> words.equals(noun)))
                .toList();
        return plain.size() == 1 ? plain.stream().findFirst() : Optional.empty();
    }

    /** "The state's governor" before "Gov. Ann Poe": the only one of the article with the short title. */
    private Optional<People.Person> onlyTitled(String noun, boolean owned) {
        List<People.Person> titled = people.all().stream()
                .filter(person -> owned && SHORT_TITLES.containsKey(noun))
                .filter(person -> person.words().stream().anyMatch(words -> holdsNoun(words, noun)))
                .toList();
        return titled.size() == 1 ? titled.stream().findFirst() : Optional.empty();
    }

    /** Whom another report of the story gives the office, if nobody here has it. */
    private Optional<People.Person> ofStory(String phrase) {
        boolean here = people.all().stream().anyMatch(person -> printedRoles.carries(person, phrase));
        return here
                ? Optional.empty()
                : story.byOffice(phrase).map(known -> people.introduce(known.name(), known.gender()));
    }

    private boolean fits(String words, String noun, int from, int head) {
        if (words.startsWith("former ") || !holdsNoun(words, noun)) {
            return false;
        }
        for (int at = from; at < head; at++) {
            if (!isPlace(at, head) && !containsPhrase(words, tokens.get(at).lower())) {
                return false;
            }
        }
        return true;
    }

    /** The Ohio senator: where somebody is from is rarely printed with the name, so it rules nobody out. */
    private boolean isPlace(int at, int head) {
        int from = at;
        while (from > 0 && from > at - 2 && tokens.get(from - 1).isCapitalised()) {
            from--;
        }
        for (int start = from; start <= at; start++) {
            boolean place = names.at(layout, start, head)
                    .filter(match -> match.value().kind() == EntityKind.PLACE && match.endToken() > at)
                    .isPresent();
            if (place && !names.gazetteer().isDemonym(tokens.get(at).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsNoun(String words, String noun) {
        return containsPhrase(words, noun)
                || SHORT_TITLES.getOrDefault(noun, Set.of()).stream().anyMatch(title -> containsPhrase(words, title));
    }

    private static final Map<String, Set<String>> SHORT_TITLES = Map.of(
            "senator", Set.of("sen.", "sen"),
            "governor", Set.of("gov.", "gov"),
            "congressman", Set.of("rep.", "rep", "representative"),
            "congresswoman", Set.of("rep.", "rep", "representative"),
            "representative", Set.of("rep.", "rep"),
            "general", Set.of("gen.", "gen"),
            "admiral", Set.of("adm.", "adm"),
            "professor", Set.of("prof.", "prof"));

    private Optional<Things.Thing> outlet(String noun, boolean news, int offset) {
        Set<String> kinds = OUTLET_NOUNS.getOrDefault(noun, Set.of());
        List<Things.Thing> fitting = things.outlets().stream()
                .filter(outlet -> !own.map(outlet.name()::equals).orElse(false))
                .filter(outlet -> kinds.contains(kind(outlet)))
                .sorted(Comparator.comparing(Things.Thing::name))
                .toList();
        Optional<Things.Thing> last = Things.lastMentioned(fitting, offset);
        return noun.equals("agency") ? agencies.meant(last, news, offset) : last;
    }

    private String kind(Things.Thing outlet) {
        return names.outlet(outlet.name()).map(KnownOutlet::kind).orElseGet(() -> printedKind(outlet.name()));
    }

    /** "The news agency Boreal Wire", "the website Clef": as the report introduces it. */
    private String printedKind(String name) {
        Matcher introduced = Pattern.compile("\\b(news agency|newswire|website|site|magazine|broadcaster) (?:[Tt]he )?"
                        + Pattern.quote(name.replaceFirst("^The ", "")))
                .matcher(layout.text());
        if (!introduced.find()) {
            return StoryOutlets.kind(name);
        }
        return switch (introduced.group(1)) {
            case "news agency", "newswire" -> "agency";
            case "website", "site" -> "site";
            default -> introduced.group(1);
        };
    }
}
