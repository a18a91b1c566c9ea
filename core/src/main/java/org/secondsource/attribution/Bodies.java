package org.secondsource.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Sentence;
import org.secondsource.text.Token;

/**
 * Finds which body "the ministry", "the company" or "it" means: the only one named before whose name has the noun, the
 * only company named before, the subject of the sentence before. Where several may be meant it stays open.
 */
final class Bodies {
    /** Nouns for a body that stand in its name as well: the ministry, of the Finance Ministry. */
    private static final Set<String> IN_NAMES = Set.of(
            "ministry",
            "union",
            "court",
            "council",
            "committee",
            "commission",
            "department",
            "university",
            "hospital",
            "party",
            "agency",
            "bank",
            "association",
            "federation",
            "institute",
            "authority",
            "office",
            "foundation",
            "administration",
            "club",
            "school",
            "college",
            "board",
            "bureau",
            "museum",
            "church",
            "diocese",
            "group",
            "centre",
            "center",
            "league",
            "fund",
            "police",
            "army",
            "navy",
            "embassy",
            "parliament",
            "senate",
            "airport");

    /** Before a noun that takes up a body: the bank, its board; and where no body is meant: at school, of police. */
    private static final Set<String> POINTING = Set.of(
            "the", "this", "that", "its", "his", "her", "their", "our", "s", "of", "at", "in", "by", "to", "from",
            "for", "with", "on", "and", "or", "against", "under", "after", "before", "when", "while", "said", "told");

    private static final Set<String> COMPANIES = Set.of(
            "company",
            "firm",
            "drugmaker",
            "carmaker",
            "automaker",
            "chipmaker",
            "airline",
            "operator",
            "manufacturer",
            "maker",
            "retailer",
            "lender",
            "brewer",
            "utility",
            "supplier",
            "insurer",
            "shipbuilder",
            "conglomerate",
            "startup",
            "start-up",
            "giant",
            "producer",
            "owner",
            "contractor",
            "corporation",
            "group",
            "business",
            "miner",
            "refiner",
            "publisher");

    private static final Pattern PUBLIC = Pattern.compile(
            "(?i)\\b(?:ministry|department|court|council|police|government|parliament|university|party|union|committee"
                    + "|commission|agency|authority|administration|army|navy|congress|senate|hospital|school|church|college"
                    + "|federation|association|club|prosecutors?|institute|house|staff|nations|league|office|embassy|diocese"
                    + "|foundation|museum|force)\\b");

    /** Behind a name: a company has shares, a spokesman, an owner; before it: shares in, a spokesman for. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:['\u2019]s)? (?:shares|stock|spokes\\w+|chief executive|founder|employees|customers)\\b"
                    + "|^(?:['\u2019]s)? (?:is|was|has|had|said|says|declined|announced|plans|makes|employs)\\b");

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:[Ss]hares (?:in|of)|spokes\\w+ (?:for|at|of)|[Mm]anagers (?:at|of)|[Ee]mployees (?:at|of)|makers?|firm|company|[Ee]ngineers? at|[Ss]ource at) $");

    private final Scene scene;

    Bodies(Scene scene) {
        this.scene = scene;
    }

    /** Which one a source means that consists of "the" and a noun. */
    Optional<Voice> named(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        if (words.size() != 2 || !words.get(0).lower().equals("the")) {
            return Optional.empty();
        }
        String noun = words.get(1).lower();
        int offset = words.get(0).start();
        Optional<Voice> same = IN_NAMES.contains(noun) && !isDescribed(noun, offset)
                ? only(before(offset).stream()
                        .filter(each -> hasWord(each, noun))
                        .toList())
                : Optional.empty();
        return same.isPresent() || !COMPANIES.contains(noun) ? same : company(offset);
    }

    /** Whether another of the kind was spoken of without a name: the central bank, beside the Holm Bank. */
    private boolean isDescribed(String noun, int offset) {
        List<Token> all = scene.layout().tokens();
        for (int at = 1; at + 1 < all.size() && all.get(at).start() < offset; at++) {
            Token before = all.get(at - 1);
            boolean described = all.get(at).text().equals(noun)
                    && before.isWord()
                    && !before.isCapitalised()
                    && !POINTING.contains(before.lower())
                    && !PersonNouns.ours().contains(all.get(at + 1).lower());
            if (described) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(Entity body, String noun) {
        return (" " + body.name().toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
    }

    private Optional<Voice> company(int offset) {
        List<Entity> named = before(offset);
        boolean rival = named.stream().anyMatch(each -> !isCompany(each) && mayBeCompany(each));
        return rival
                ? Optional.empty()
                : only(named.stream().filter(this::isCompany).toList());
    }

    /** Something of no known kind with which a sentence begins. */
    private boolean mayBeCompany(Entity body) {
        return body.kind() == EntityKind.OTHER
                && body.mentions().stream()
                        .anyMatch(mention -> scene.layout()
                                .sentenceAt(mention.start())
                                .filter(sentence -> sentence.span().start() == mention.start())
                                .isPresent());
    }

    private boolean isCompany(Entity body) {
        if (PUBLIC.matcher(body.name()).find() || scene.isPublic(body)) {
            return false;
        }
        String text = scene.layout().text();
        return body.kind() == EntityKind.ORGANISATION && body.name().contains(" ")
                || body.mentions().stream()
                        .anyMatch(mention -> BEHIND.matcher(text.substring(
                                                mention.end(), Math.min(text.length(), mention.end() + 30)))
                                        .find()
                                || BEFORE.matcher(text.substring(Math.max(0, mention.start() - 25), mention.start()))
                                        .find());
    }

    /** Whether a company publishes for itself, so that it counts as an outlet too: shares in it, its spokesman. */
    private boolean isTraded(Entity outlet) {
        String text = scene.layout().text();
        return outlet.mentions().stream()
                .anyMatch(mention -> BEFORE.matcher(text.substring(Math.max(0, mention.start() - 25), mention.start()))
                        .find());
    }

    /** Bodies, and things of no known kind, named before a place. */
    private List<Entity> before(int offset) {
        return scene.entities().stream()
                .filter(each -> each.kind() != EntityKind.PERSON && each.kind() != EntityKind.PLACE)
                .filter(each -> each.kind() != EntityKind.OUTLET || isTraded(each))
                .filter(each -> each.mentions().get(0).start() < offset)
                .toList();
    }

    private static Optional<Voice> only(List<Entity> bodies) {
        return bodies.size() == 1 ? Optional.of(voice(bodies.get(0))) : Optional.empty();
    }

    private static Voice voice(Entity body) {
        SourceKind kind = body.kind() == EntityKind.OUTLET ? SourceKind.OUTLET : SourceKind.ORGANISATION;
        return Voice.named(kind, body.name(), Optional.of(body.id()));
    }

    /** The body with which the sentence of a place, or the one before, begins: Acme rejected that; it said. */
    Optional<Voice> subject(int offset) {
        int here = scene.sentence(offset);
        for (int index = here; index >= Math.max(0, here - 1); index--) {
            Sentence sentence = scene.layout().sentences().get(index);
            Optional<Entity> body = beginning(sentence, offset);
            if (body.isPresent()) {
                return body.filter(each -> each.kind() != EntityKind.PERSON && each.kind() != EntityKind.PLACE)
                        .map(Bodies::voice);
            }
        }
        return Optional.empty();
    }

    /** What is named at the head of a sentence, behind an article also with words that describe it: the French website Clef. */
    private Optional<Entity> beginning(Sentence sentence, int offset) {
        List<Token> tokens = scene.layout().tokens();
        int first = sentence.firstToken();
        boolean article = tokens.get(first).lower().matches("the|an?");
        int limit = Math.min(sentence.endToken(), first + (article ? LONGEST_DESCRIPTION : 1));
        Optional<Entity> named = Optional.empty();
        for (int at = article ? first + 1 : first; at < limit && tokens.get(at).start() < offset; at++) {
            Optional<Entity> here = scene.entityAt(tokens.get(at).span());
            named = here;
            boolean adjective =
                    here.filter(each -> each.kind() == EntityKind.PLACE).isPresent();
            boolean describes = tokens.get(at).isWord()
                    && (here.isEmpty() || adjective)
                    && !POINTING.contains(tokens.get(at).lower());
            if (!describes) {
                return named;
            }
        }
        return named;
    }

    /** Words from the article to the name that they describe. */
    private static final int LONGEST_DESCRIPTION = 5;
}
