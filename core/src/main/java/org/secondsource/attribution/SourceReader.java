package org.secondsource.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.language.WordList;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.PersonNouns;
import org.secondsource.name.PersonNouns.PersonNoun;
import org.secondsource.name.PersonNouns.Use;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Tells from the words of a source alone what kind it is and whom it names. A name counts only if it is the head of the
 * phrase: "advisers to Ms. Lee", "Lee's campaign" and "a Lee supporter" are not Ms. Lee.
 */
final class SourceReader {
    private static final Map<String, SourceKind> KINDS = kinds();
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "to",
            "for",
            "from",
            "with",
            "at",
            "in",
            "on",
            "by",
            "about",
            "near",
            "behind",
            "inside",
            "around",
            "close",
            "familiar",
            "briefed",
            "who",
            "whom",
            "which",
            "that",
            "whose",
            "involved",
            "seen",
            "obtained",
            "reviewed",
            "released",
            "published",
            "posted",
            "including",
            "like",
            "among",
            "within",
            "speaking",
            "shared",
            "under",
            "against",
            "over",
            "is",
            "are",
            "was",
            "were",
            "has",
            "had",
            "being",
            "knowledgeable",
            "present",
            "aware",
            "privy",
            "based",
            "working",
            "reached",
            "contacted",
            "interviewed",
            "surveyed",
            "polled",
            "questioned",
            "quoted",
            "cited",
            "living",
            "representing");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "any");
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "i", "we", "you", "who", "his", "her", "him", "them", "their", "our", "my",
            "its", "himself", "herself", "which", "whom", "that", "whose", "me", "us");

    private static final Set<String> QUANTIFIERS = Set.of(
            "many",
            "some",
            "most",
            "others",
            "several",
            "both",
            "all",
            "few",
            "everyone",
            "everybody",
            "nobody",
            "percent",
            "majority",
            "minority",
            "half",
            "third",
            "quarter",
            "number",
            "those",
            "anyone",
            "public",
            "crowd",
            "electorate",
            "each");
    /** Behind a participle that tells more of who is meant: engineers consulted by, residents evacuated from. */
    private static final Set<String> AGENTIVE = Set.of("by", "from", "in", "at", "with", "near");

    private static final Set<String> OTHERS = Set.of(
            "one", "another", "the other", "a second", "the second", "a third", "the third", "a fourth", "the first");

    /** Nouns for who has or makes something, a person or a body. */
    private static final Set<String> MAY_BE_BODIES = Set.of(
            "owner",
            "operator",
            "maker",
            "manufacturer",
            "publisher",
            "landlord",
            "developer",
            "employer",
            "supplier",
            "contractor",
            "builder",
            "lender",
            "rival",
            "shareholder",
            "investor",
            "organiser",
            "organizer",
            "promoter",
            "sponsor",
            "buyer",
            "seller",
            "bidder",
            "partner");

    private static final Set<String> HOLDING = Set.of(
            "seen",
            "obtained",
            "reviewed",
            "viewed",
            "verified",
            "acquired",
            "shared",
            "published",
            "gathered",
            "quoted",
            "cited",
            "examined",
            "read",
            "leaked",
            "carried");

    private static final Set<String> EPITHETS = Set.copyOf(WordList.lines(SourceReader.class, "epithet-nouns.txt"));

    /** The 33-year-old. */
    private static final Pattern AGED = Pattern.compile("\\d{1,3}-year-old");

    /** He'd, they've: a pronoun with its verb. */
    private static final Pattern CLITIC = Pattern.compile("['\u2019](?:d|s|ll|ve|re|m)$");

    private final Scene scene;
    private final ShownSource show;

    SourceReader(Scene scene) {
        this.scene = scene;
        this.show = new ShownSource(scene);
    }

    private static Map<String, SourceKind> kinds() {
        Map<String, SourceKind> kinds = new LinkedHashMap<>();
        for (List<String> row : WordList.rows(SourceReader.class, "source-nouns.tsv")) {
            kinds.put(
                    row.get(0),
                    switch (row.get(1)) {
                        case "document" -> SourceKind.DOCUMENT;
                        case "outlet" -> SourceKind.OUTLET;
                        default -> SourceKind.ORGANISATION;
                    });
        }
        return kinds;
    }

    /** Whether a word is a noun for documents. */
    static boolean isDocumentNoun(Token token) {
        return KINDS.get(token.lower()) == SourceKind.DOCUMENT;
    }

    /** Whether a word is a noun that our list knows, of whatever kind. */
    static boolean isNoun(Token token) {
        return KINDS.containsKey(token.lower());
    }

    /** Whether the head of a source is a noun for documents. */
    static boolean isDocument(List<Token> tokens) {
        return isDocumentNoun(tokens.get(head(tokens)));
    }

    /** The pronoun that a source consists of, if it does. */
    Optional<String> pronoun(List<Span> source) {
        List<Token> words = scene.tokens(source).stream().filter(Token::isWord).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = words.size() == 1
                || (words.size() == 2 && words.get(1).lower().matches("himself|herself|themselves|itself|both|all"));
        String first = CLITIC.matcher(words.get(0).lower()).replaceFirst("");
        return alone && PRONOUNS.contains(first) ? Optional.of(first) : Optional.empty();
    }

    Voice read(List<Span> source) {
        List<Token> tokens = scene.tokens(source);
        if (tokens.stream().noneMatch(Token::isWord)) {
            return Voice.NOBODY;
        }
        Optional<Voice> named = new NamedSource(scene, tokens).voice();
        if (named.isPresent()) {
            return named.get();
        }
        return byHead(source, tokens);
    }

    private Voice byHead(List<Span> source, List<Token> tokens) {
        if (isPart(tokens)) {
            return part(source, tokens);
        }
        if (isAnother(tokens)) {
            return Voice.of(SourceKind.UNNAMED, show.of(source), false)
                    .unnamed(new UnnamedReader(scene).read(tokens, head(tokens)));
        }
        int head = head(tokens);
        Token noun = tokens.get(head);
        String shown = show.of(source);
        Optional<Entity> entity = entityAt(noun);
        if (entity.isPresent() && isBody(entity.get())) {
            return ofEntity(entity.get(), shown);
        }
        SourceKind kind = isNewsAgency(tokens, head) ? SourceKind.OUTLET : KINDS.get(noun.lower());
        if (kind == SourceKind.OUTLET && entity.isEmpty()) {
            Optional<Voice> named = outletBefore(tokens, head).or(() -> outletBehind(tokens, head));
            if (named.isPresent()) {
                return named.get();
            }
        }
        if (kind == SourceKind.DOCUMENT || isHeld(tokens, head)) {
            return outletOf(tokens, head)
                    .orElseGet(() -> Voice.of(SourceKind.DOCUMENT, withoutHolder(source, tokens), false));
        }
        Optional<Voice> apposed = apposed(tokens, head);
        if (apposed.isPresent()) {
            return apposed.get();
        }
        Optional<Voice> people = people(source, tokens, head);
        if (people.isPresent() && (entity.isEmpty() || entity.get().kind() == EntityKind.OTHER)) {
            return people.get();
        }
        if (entity.isPresent()) {
            return ofEntity(entity.get(), shown);
        }
        return kind != null ? Voice.of(kind, ShownSource.withoutAside(shown), false) : byForm(tokens, shown);
    }

    /** The Boreal news agency: no body, but an outlet. */
    private static boolean isNewsAgency(List<Token> tokens, int head) {
        return head > 0
                && tokens.get(head).lower().matches("agency|agencies|wire")
                && tokens.get(head - 1).lower().equals("news");
    }

    /** One of them, two of the officials. */
    static boolean isPart(List<Token> tokens) {
        return tokens.size() > 2
                && UnnamedReader.isCounted(tokens)
                && tokens.get(1).lower().equals("of")
                && (Set.of("them", "the", "these", "those", "its", "his", "her", "their")
                                .contains(tokens.get(2).lower())
                        || isOwner(tokens));
    }

    /** Two of Roe's former colleagues. */
    private static boolean isOwner(List<Token> tokens) {
        return tokens.size() > 4
                && tokens.get(2).isCapitalised()
                && tokens.stream().anyMatch(token -> token.lower().matches("['\u2019]s"));
    }

    /** One, another, the other, a second: somebody of several who were spoken of. */
    static boolean isAnother(List<Token> tokens) {
        List<String> words =
                tokens.stream().filter(Token::isWord).map(Token::lower).toList();
        return OTHERS.contains(String.join(" ", words));
    }

    /** Some of several: as nameless as the several are. */
    private Voice part(List<Span> source, List<Token> tokens) {
        boolean one = tokens.get(0).lower().equals("one");
        int head = tokens.size() > 3 ? 3 + head(tokens.subList(3, tokens.size())) : 2;
        boolean people = head == 2
                || UnnamedReader.isCounted(tokens.subList(head, tokens.size()))
                || PersonNouns.ours().contains(tokens.get(head).lower());
        if (!people) {
            return Voice.of(SourceKind.GROUP, show.of(source), !one);
        }
        return Voice.of(SourceKind.UNNAMED, show.of(source), !one).unnamed(new UnnamedReader(scene).read(tokens, head));
    }

    /** "Inspection data seen by the Post" is inspection data: who saw it is a station of its own. */
    private String withoutHolder(List<Span> source, List<Token> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (HOLDING.contains(tokens.get(at).lower())
                    && tokens.get(at + 1).lower().equals("by")) {
                int last = tokens.get(at - 1).lower().equals("and") && at > 1 ? at - 2 : at - 1;
                for (int comma = 1; comma <= last; comma++) {
                    last = tokens.get(comma).text().equals(",") ? comma - 1 : last;
                }
                return show.of(
                        List.of(new Span(tokens.get(0).start(), tokens.get(last).end())));
            }
        }
        return ShownSource.withoutAside(show.of(source));
    }

    /** The ship's owner, Dunmore Lines: what may be a person or a body is the body that is named behind the comma. */
    private Optional<Voice> apposed(List<Token> tokens, int head) {
        boolean may = MAY_BE_BODIES.contains(tokens.get(head).lower())
                && head + 2 < tokens.size()
                && tokens.get(head + 1).text().equals(",");
        return may
                ? entityAt(tokens.get(head + 2))
                        .filter(entity -> isBody(entity) || isLongName(entity))
                        .map(entity -> Voice.named(
                                entity.kind() == EntityKind.OUTLET ? SourceKind.OUTLET : SourceKind.ORGANISATION,
                                entity.name(),
                                Optional.of(entity.id())))
                : Optional.empty();
    }

    private static boolean isLongName(Entity entity) {
        return entity.kind() == EntityKind.OTHER && entity.name().contains(" ");
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == EntityKind.OUTLET || entity.kind() == EntityKind.ORGANISATION;
    }

    private Voice ofEntity(Entity entity, String shown) {
        Optional<String> id = Optional.of(entity.id());
        return switch (entity.kind()) {
            case OUTLET -> Voice.named(SourceKind.OUTLET, entity.name(), id);
            case ORGANISATION -> Voice.named(SourceKind.ORGANISATION, entity.name(), id);
            case PLACE ->
                Voice.named(
                        SourceKind.ORGANISATION, scene.government(entity.name()).orElse(shown), id);
            case PERSON -> Voice.of(SourceKind.GROUP, shown, true);
            case OTHER -> Voice.of(endsInPlural(shown) ? SourceKind.GROUP : SourceKind.ORGANISATION, shown, true);
        };
    }

    private static boolean endsInPlural(String shown) {
        return shown.endsWith("s") && !shown.endsWith("ss");
    }

    /**
     * Words that no list of sources knows: with "a" or "another" somebody unnamed, in the plural a group, else a body or, by
     * an epithet, a person.
     */
    private Voice byForm(List<Token> tokens, String shown) {
        String first = tokens.get(0).lower();
        if (INDEFINITE.contains(first) || first.equals("his") || first.equals("her")) {
            return Voice.of(SourceKind.UNNAMED, shown, false)
                    .unnamed(new UnnamedReader(scene).read(tokens, head(tokens)));
        }
        String noun = tokens.get(head(tokens)).lower();
        if (EPITHETS.contains(noun) || AGED.matcher(noun).matches()) {
            return Voice.of(SourceKind.PERSON, ShownSource.withoutAside(shown), false);
        }
        boolean plural = endsInPlural(noun);
        return Voice.of(plural ? SourceKind.GROUP : SourceKind.ORGANISATION, ShownSource.withoutAside(shown), plural);
    }

    /** Somebody or some people without a name, if the head noun stands for people. */
    private Optional<Voice> people(List<Span> source, List<Token> tokens, int head) {
        String noun = tokens.get(head).lower();
        String shown = show.of(source);
        if (QUANTIFIERS.contains(noun)) {
            return Optional.of(Voice.of(SourceKind.GROUP, shown, true));
        }
        Optional<PersonNoun> plural = PersonNouns.ours().plural(noun);
        Optional<PersonNoun> singular = PersonNouns.ours().singular(noun);
        if (singular.isPresent() && isJoined(tokens, head)) {
            return Optional.of(Voice.of(SourceKind.GROUP, ShownSource.withoutAside(shown), true));
        }
        if (singular.isPresent() && !noun.equals("people")) {
            boolean office = singular.get().use() == Use.OFFICE
                    && !INDEFINITE.contains(tokens.get(0).lower());
            Voice voice = Voice.of(office ? SourceKind.PERSON : SourceKind.UNNAMED, shown, false);
            return Optional.of(office ? voice : voice.unnamed(new UnnamedReader(scene).read(tokens, head)));
        }
        if (plural.isEmpty()) {
            return Optional.empty();
        }
        boolean unnamed = plural.get().use() == Use.VOICE || UnnamedReader.isCounted(tokens);
        Voice voice = Voice.of(unnamed ? SourceKind.UNNAMED : SourceKind.GROUP, shown, true);
        return Optional.of(unnamed ? voice.unnamed(new UnnamedReader(scene).read(tokens, head)) : voice);
    }

    /** Rescue workers and a local doctor: more than one speak. A comedian and actor is one. */
    private static boolean isJoined(List<Token> tokens, int head) {
        for (int at = 1; at + 1 < head; at++) {
            if (tokens.get(at).lower().equals("and")
                    && ARTICLES.contains(tokens.get(at + 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** A report of an outlet stands for the outlet: the Times report, a story in the Times. */
    private Optional<Voice> outletOf(List<Token> tokens, int head) {
        if (!tokens.get(head)
                .lower()
                .matches("reports?|articles?|story|stories|editorial|piece|investigation|account")) {
            return Optional.empty();
        }
        Optional<Voice> before = outletBefore(tokens, head);
        boolean in = head + 1 < tokens.size() && tokens.get(head + 1).lower().matches("in|by|from|of|on");
        return before.or(() -> in ? firstOutlet(tokens.subList(head + 1, tokens.size())) : Optional.empty());
    }

    private Optional<Voice> outletBefore(List<Token> tokens, int head) {
        return firstOutlet(tokens.subList(0, head));
    }

    /** A local newspaper, the Post: the outlet named behind the comma. */
    private Optional<Voice> outletBehind(List<Token> tokens, int head) {
        boolean apposed =
                head + 2 < tokens.size() && tokens.get(head + 1).text().equals(",");
        return apposed ? firstOutlet(tokens.subList(head + 2, Math.min(tokens.size(), head + 4))) : Optional.empty();
    }

    private Optional<Voice> firstOutlet(List<Token> tokens) {
        return tokens.stream()
                .flatMap(token -> entityAt(token).stream())
                .filter(entity -> entity.kind() == EntityKind.OUTLET)
                .findFirst()
                .map(entity -> Voice.named(SourceKind.OUTLET, entity.name(), Optional.of(entity.id())));
    }

    /** A certificate seen by the Post: what somebody has seen or obtained is a document, whatever it is called. */
    private static boolean isHeld(List<Token> tokens, int head) {
        boolean held = false;
        for (int at = head + 1; at + 1 < tokens.size(); at++) {
            held |= HOLDING.contains(tokens.get(at).lower())
                    && tokens.get(at + 1).lower().equals("by");
        }
        return held && !PersonNouns.ours().contains(tokens.get(head).lower());
    }

    /** The last word before a preposition, comma or relative clause. */
    static int head(List<Token> tokens) {
        int head = -1;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean participle = head >= 0
                    && token.lower().endsWith("ed")
                    && at + 1 < tokens.size()
                    && AGENTIVE.contains(tokens.get(at + 1).lower());
            boolean stops = participle
                    || (!token.isWord() && !token.lower().equals("'s") && !isQuote(token))
                    || PREPOSITIONS.contains(token.lower());
            if (head >= 0 && stops) {
                return head;
            }
            if (token.isWord() && !ARTICLES.contains(token.lower()) && !stops) {
                head = at;
            }
        }
        return Math.max(head, 0);
    }

    private static boolean isQuote(Token token) {
        return "'\"\u2018\u2019\u201c\u201d".contains(token.text());
    }

    private Optional<Entity> entityAt(Token token) {
        return scene.entityAt(token.span());
    }
}
