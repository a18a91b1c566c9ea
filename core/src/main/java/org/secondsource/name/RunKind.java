package org.secondsource.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Token;

/** Tells what kind of thing a run of capitalised words names, by its words, its shape and what stands beside it. */
final class RunKind {
    private static final Set<String> REPORTING = Set.of("reported", "reports", "said", "wrote", "revealed", "says");

    /** Words before the name of a company or place, hardly ever before a surname. */
    private static final Set<String> THINGS_FOLLOW = Set.of("on", "at", "via", "in", "the");

    /** Nouns straight before the name of an outlet, and straight behind it. */
    private static final Set<String> OUTLET_BEFORE = Set.of(
            "broadcaster", "newspaper", "daily", "tabloid", "weekly", "magazine", "newswire", "newsletter", "podcast");

    private static final Set<String> NUMBERS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Nouns that need the word before them to mean an outlet: news agency, radio station. */
    private static final Map<String, Set<String>> OUTLET_DESCRIBED = Map.of(
            "agency", Set.of("news", "press"),
            "station", Set.of("radio", "television", "tv"),
            "channel", Set.of("television", "tv", "news", "telegram"),
            "site", Set.of("news"),
            "website", Set.of("news"));

    /** What agencies of the press do, and other agencies hardly: the Interwire agency quoted. */
    private static final Set<String> QUOTING = Set.of("reported", "reports", "quoted", "quotes", "cited", "cites");

    private static final Set<String> OUTLET_BEHIND = Set.of("newspaper", "tabloid", "newswire");

    private static final Set<String> NEWS = Set.of("news", "press");

    /** Words between the noun of a description and the comma before the name: "head of the regional office". */
    private static final int LONGEST_DESCRIPTION = 10;

    /** Nouns for bodies: what is set off behind a name as "the firm" or "a charity" is no person. */
    private static final Set<String> BODIES = Set.of(
            "firm",
            "company",
            "charity",
            "group",
            "agency",
            "organisation",
            "organization",
            "business",
            "bank",
            "club",
            "union",
            "network",
            "platform",
            "app",
            "startup",
            "start-up",
            "manufacturer",
            "retailer",
            "airline",
            "drugmaker",
            "carmaker",
            "brand",
            "consultancy",
            "think-tank",
            "subsidiary",
            "newspaper",
            "website",
            "magazine",
            "town",
            "village",
            "city",
            "district",
            "region",
            "province",
            "ship",
            "vessel");

    /** Nouns straight before the name of a body. */
    private static final Set<String> BODY_BEFORE = Set.of(
            "firm",
            "company",
            "charity",
            "retailer",
            "airline",
            "drugmaker",
            "carmaker",
            "chipmaker",
            "consultancy",
            "startup",
            "start-up",
            "think-tank",
            "insurer",
            "supermarket",
            "nonprofit",
            "organisation",
            "organization");

    /** Nouns for a person or a body, so that a name behind their comma may be either. */
    private static final Set<String> EITHER = Set.of(
            "owner", "builder", "developer", "maker", "publisher", "landlord", "employer", "contractor", "rival");

    private static final Set<String> KIN = Set.of(
            "brother",
            "sister",
            "mother",
            "father",
            "wife",
            "husband",
            "son",
            "daughter",
            "parents",
            "children",
            "family",
            "grandmother",
            "grandfather",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "partner",
            "lawyer",
            "own");

    /** Words behind a name at the head of a sentence within which "his" or "her" is taken to be of who bears it. */
    private static final int POSSESSION = 5;

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "where");

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "from");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her");

    private final Layout layout;
    private final List<Token> tokens;
    private final Companies companies;
    private final Gazetteer gazetteer;

    private final Set<String> speaking = new TreeSet<>();

    RunKind(Layout layout, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.layout = layout;
        this.tokens = layout.tokens();
        this.companies = new Companies(layout);
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).isCapitalised() && (speaks(at) || isReflexive(at + 1))) {
                speaking.add(tokens.get(at).text());
            }
        }
        for (int at = 1; at < tokens.size(); at++) {
            if (THINGS_FOLLOW.contains(tokens.get(at - 1).lower())) {
                speaking.remove(tokens.get(at).text());
            }
        }
    }

    /** Whether a capitalised word stands alone before a verb of saying, or behind Mr. or Ms.: a surname. */
    private boolean speaks(int at) {
        Token before = tokens.get(at - 1);
        boolean courtesy = Set.of("mr.", "mrs.", "ms.").contains(before.lower());
        boolean alone = !before.isCapitalised()
                && !before.lower().equals("the")
                && NameWords.isSpeechVerb(tokens.get(at + 1).lower());
        return (courtesy || alone) && !NameWords.isNoName(tokens.get(at).lower());
    }

    /** Poe himself: said of nobody but a person. */
    private boolean isReflexive(int at) {
        return tokens.get(at).lower().matches("himself|herself");
    }

    EntityKind of(NameRun run, Sentence sentence) {
        if (run.known().isPresent()) {
            return run.known().get().kind();
        }
        String last = run.lower(layout, run.end() - 1);
        if (isBesideOutletNoun(run, sentence) || (run.length() > 1 && isOutlet(run, last, sentence))) {
            return EntityKind.OUTLET;
        }
        if (hasOrganisationWord(run) || isAcronym(run) || isBesideBody(run, sentence)) {
            return EntityKind.ORGANISATION;
        }
        boolean speaksBySurname = run.length() > 1 && run.length() < 4 && repeatsAlone(run);
        if (!speaksBySurname && companies.names(run, layout)) {
            return EntityKind.ORGANISATION;
        }
        return isPerson(run, sentence) ? EntityKind.PERSON : EntityKind.OTHER;
    }

    private boolean isOutlet(NameRun run, String last, Sentence sentence) {
        if (run.isTitled() || isStation(run)) {
            return !run.isTitled();
        }
        boolean agency = last.equals("agency") && NEWS.contains(run.lower(layout, run.end() - 2));
        if (!(agency || NameWords.isOutletWord(last))) {
            return false;
        }
        String after = run.end() < sentence.endToken() ? run.lower(layout, run.end()) : "";
        String before = run.start() > sentence.firstToken() ? run.lower(layout, run.start() - 1) : "";
        return !NameWords.isWeakOutletWord(last)
                || REPORTING.contains(after)
                || hasSeen(run, sentence)
                || Set.of("told", "to", "by", "the").contains(before);
    }

    /** The Denver Star, which has also seen the letter: who gets to see papers is an outlet. */
    private boolean hasSeen(NameRun run, Sentence sentence) {
        int at = run.end();
        boolean relative = at + 3 < sentence.endToken()
                && tokens.get(at).text().equals(",")
                && tokens.get(at + 1).lower().equals("which");
        int verb = relative && tokens.get(at + 2).lower().matches("has|had") ? at + 3 : at + 2;
        verb = relative && tokens.get(verb).lower().matches("also|first") ? verb + 1 : verb;
        return relative
                && verb < sentence.endToken()
                && tokens.get(verb).lower().matches("seen|obtained|reviewed|reported|published|viewed");
    }

    /** Radio Holm, Channel Nine. */
    private boolean isStation(NameRun run) {
        String first = run.lower(layout, run.start());
        return first.equals("radio")
                || (first.equals("channel") && NUMBERS.contains(run.lower(layout, run.start() + 1)));
    }

    /** State broadcaster Kanal Nord, the Ostra newspaper. */
    private boolean isBesideOutletNoun(NameRun run, Sentence sentence) {
        String before = run.start() > sentence.firstToken() ? run.lower(layout, run.start() - 1) : "";
        String after = run.end() < sentence.endToken() ? run.lower(layout, run.end()) : "";
        String second = run.end() + 1 < sentence.endToken() ? run.lower(layout, run.end() + 1) : "";
        boolean agency = (after.equals("news") && second.equals("agency"))
                || (after.equals("agency") && QUOTING.contains(second));
        boolean described = run.start() > sentence.firstToken() + 1
                && OUTLET_DESCRIBED.getOrDefault(before, Set.of()).contains(run.lower(layout, run.start() - 2));
        return !run.isTitled()
                && (isReporter(run, sentence)
                        || OUTLET_BEFORE.contains(before)
                        || OUTLET_BEHIND.contains(after)
                        || agency
                        || described);
    }

    /** As first reported by Finanzmorgen; told Starglow exclusively. */
    private boolean isReporter(NameRun run, Sentence sentence) {
        String before = run.start() > sentence.firstToken() ? run.lower(layout, run.start() - 1) : "";
        String further = run.start() > sentence.firstToken() + 1 ? run.lower(layout, run.start() - 2) : "";
        String after = run.end() < sentence.endToken() ? run.lower(layout, run.end()) : "";
        boolean reported = before.equals("by") && further.equals("reported");
        boolean told = before.matches("told|tells|telling") && after.equals("exclusively");
        return run.length() < 3 && (reported || told);
    }

    /** Security firm Redhawk, the charity Stepwise: the name behind the noun. */
    private boolean isBesideBody(NameRun run, Sentence sentence) {
        return !run.isTitled()
                && run.start() > sentence.firstToken()
                && BODY_BEFORE.contains(run.lower(layout, run.start() - 1));
    }

    private boolean hasOrganisationWord(NameRun run) {
        for (int at = run.start(); at < run.end(); at++) {
            if (NameWords.isOrganisationWord(run.lower(layout, at), at == run.end() - 1)) {
                return run.length() > 1;
            }
        }
        return false;
    }

    private boolean isAcronym(NameRun run) {
        String text = tokens.get(run.start()).text();
        return run.length() == 1
                && !run.isTitled()
                && text.length() > 1
                && text.length() < 7
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().allMatch(Character::isLetter);
    }

    private boolean isPerson(NameRun run, Sentence sentence) {
        if (run.isTitled()) {
            return run.length() < 6;
        }
        if (run.length() < 2 || run.length() > 6) {
            return false;
        }
        return NameWords.isFirstName(run.lower(layout, run.start()))
                || run.initial(layout).isPresent()
                || gazetteer.person(run.text(layout)).isPresent()
                || (run.length() < 4 && (repeatsAlone(run) || isAmongPeople(run, sentence)));
    }

    /** Whether the last word stands alone elsewhere as somebody who speaks. */
    private boolean repeatsAlone(NameRun run) {
        return speaking.contains(tokens.get(run.end() - 1).text())
                && !NameWords.isModifier(run.lower(layout, run.start()))
                && PersonNouns.ours().plural(run.lower(layout, run.start())).isEmpty()
                && !gazetteer.isDemonym(tokens.get(run.start()).text())
                && tokens.get(run.start()).text().length() > 1
                && !isCapitals(tokens.get(run.start()).text());
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether what stands beside the name is said of people only. */
    private boolean isAmongPeople(NameRun run, Sentence sentence) {
        String before = run.start() > sentence.firstToken() ? run.lower(layout, run.start() - 1) : "";
        String after = run.end() < sentence.endToken() ? run.lower(layout, run.end()) : "";
        if (isPersonNoun(before)
                || (run.end() < sentence.endToken() && isReflexive(run.end()))
                || hasPossession(run, sentence)
                || (NameWords.isTitle(before) && !before.equals("general"))
                || NameWords.isSpeechVerb(after)
                || (NameWords.isSpeechVerb(before) && !before.equals("told"))) {
            return true;
        }
        if (before.equals(",")
                && (after.equals(",") || NameWords.isSpeechVerb(after))
                && isDescribedBefore(run, sentence)) {
            return true;
        }
        if (!after.equals(",") || run.end() + 2 >= sentence.endToken()) {
            return false;
        }
        Token next = tokens.get(run.end() + 1);
        return isAge(run.end() + 1)
                || next.lower().equals("who")
                || isKinOf(run.end() + 1)
                || isPersonalApposition(run.end() + 1, sentence);
    }

    /** Poe, whose brother: a person has kin. */
    private boolean isKinOf(int at) {
        return tokens.get(at).lower().equals("whose")
                && KIN.contains(tokens.get(Math.min(at + 1, tokens.size() - 1)).lower());
    }

    /** "Ann Poe had her back to the wall": the subject of the sentence, with "his" or "her" and no other name between. */
    private boolean hasPossession(NameRun run, Sentence sentence) {
        int limit = Math.min(sentence.endToken(), run.end() + POSSESSION);
        for (int at = run.end(); run.start() == sentence.firstToken() && at < limit; at++) {
            Token token = tokens.get(at);
            if (token.lower().matches("his|her")) {
                return true;
            }
            if (token.isCapitalised() || !token.isWord()) {
                return false;
            }
        }
        return false;
    }

    /** The pier's manager, Ann Poe, said: the words before the comma say what somebody is. */
    private boolean isDescribedBefore(NameRun run, Sentence sentence) {
        int from = run.start() - 2;
        int limit = Math.max(sentence.firstToken(), from - LONGEST_DESCRIPTION);
        for (int at = from; at >= limit; at--) {
            String lower = tokens.get(at).lower();
            if (!tokens.get(at).isWord() && !lower.equals("'s")) {
                return false;
            }
            if (EITHER.contains(lower)) {
                return false;
            }
            if (PersonNouns.ours().singular(lower).isPresent()) {
                // "the owner of the pier, Ann Poe": between the noun and the comma only what it governs.
                return at == from || PREPOSITIONS.contains(run.lower(layout, at + 1));
            }
            if (NameWords.isSpeechVerb(lower)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a single word is set off from words that say what somebody is: Poe, the harbour master, denied it. */
    boolean isSetOff(NameRun run, Sentence sentence) {
        return run.length() == 1
                && !isReporter(run, sentence)
                && run.end() + 2 < sentence.endToken()
                && tokens.get(run.end()).text().equals(",")
                && DETERMINERS.contains(tokens.get(run.end() + 1).lower())
                && isPersonalApposition(run.end() + 1, sentence);
    }

    /** Whether the word names a body and not somebody of it: the firm, but not the firm's owner, the bank manager. */
    private boolean isBody(int at) {
        if (!BODIES.contains(tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return !next.isWord()
                ? !next.text().startsWith("'") && !next.text().startsWith("\u2019")
                : RELATIVE.contains(next.lower()) || PREPOSITIONS.contains(next.lower());
    }

    private static boolean isPersonNoun(String word) {
        return PersonNouns.ours()
                .singular(word)
                .filter(noun -> noun.use() != PersonNouns.Use.CROWD)
                .isPresent();
    }

    private boolean isAge(int at) {
        Token token = tokens.get(at);
        return token.isNumeral()
                && token.text().length() < 3
                && tokens.get(at + 1).text().equals(",");
    }

    /** ", a retired teacher", ", chief economist at": a person noun before the next comma, within eight words. */
    private boolean isPersonalApposition(int from, Sentence sentence) {
        for (int at = from; at < Math.min(from + 8, sentence.endToken()); at++) {
            String lower = tokens.get(at).lower();
            if (lower.equals(",") || RELATIVE.contains(lower) || isBody(at)) {
                return false;
            }
            boolean indefinite =
                    from < tokens.size() && tokens.get(from).lower().matches("an?");
            if (indefinite ? PersonNouns.ours().singular(lower).isPresent() : isPersonNoun(lower)) {
                // "in Aldport, governor Ann Poe said": the noun belongs to the next name.
                return at + 1 >= sentence.endToken() || !NameWords.looksLikeName(tokens.get(at + 1));
            }
        }
        return false;
    }
}
