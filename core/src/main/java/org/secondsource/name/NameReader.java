package org.secondsource.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Reads the names of one article in two passes: full names introduce people and things; after that surnames, acronyms
 * and short names repeat them. Holds the state of one article; for one thread.
 */
final class NameReader {
    /** Share of capitalised words from which a sentence is taken for a headline, where capitals tell nothing. */
    private static final double HEADLINE = 0.6;

    private static final Set<String> BODIES = Set.of(
            "administration",
            "campaign",
            "government",
            "military",
            "army",
            "navy",
            "parliament",
            "police",
            "embassy",
            "ministry",
            "camp",
            "team",
            "authorities",
            "regime");

    /** What somebody is to somebody else, straight before a given name. */
    private static final Set<String> KIN = Set.of(
            "husband",
            "wife",
            "son",
            "daughter",
            "brother",
            "sister",
            "mother",
            "father",
            "mum",
            "mom",
            "dad",
            "partner",
            "boyfriend",
            "girlfriend",
            "fiancé",
            "fiancée",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "grandson",
            "granddaughter",
            "grandmother",
            "grandfather",
            "stepfather",
            "stepmother",
            "twin");

    /** Letters behind a name that tell an office or an honour. */
    private static final Pattern LETTERS =
            Pattern.compile("(?: (?:KC|QC|SC|MP|MSP|MEP|TD|MBE|OBE|CBE|PhD|MD|RN|Esq))+$");

    private final Layout layout;
    private final List<Token> tokens;
    private final Names names;
    private final StoryPeople story;
    private final RunFinder finder;
    private final RunKind kinds;
    private final Descriptions descriptions;
    private final People people;
    private final Things things = new Things();

    NameReader(Layout layout, Names names, StoryPeople story) {
        this.story = story;
        this.layout = layout;
        this.tokens = layout.tokens();
        this.names = names;
        this.people = new People(names.gazetteer());
        this.finder = new RunFinder(layout, names);
        this.kinds = new RunKind(layout, names.gazetteer());
        this.descriptions = new Descriptions(layout);
        layout.article().outletName().ifPresent(name -> things.add(canonicalOutlet(name), EntityKind.OUTLET));
    }

    People people() {
        return people;
    }

    Things things() {
        return things;
    }

    private String canonicalOutlet(String name) {
        return names.outlet(name).map(KnownOutlet::name).orElse(name);
    }

    /** First pass: names that stand for themselves. */
    void introduce(Sentence sentence) {
        if (isHeadline(sentence)) {
            return;
        }
        for (NameRun run : finder.runs(sentence)) {
            EntityKind kind = kinds.of(run, sentence);
            boolean person = kind == EntityKind.PERSON && run.length() > 1;
            if (person) {
                introducePerson(run, sentence);
            } else if (kind != EntityKind.PERSON && (run.known().isPresent() || run.length() > 1)) {
                introduceThing(run, kind, sentence);
            }
        }
    }

    private void introducePerson(NameRun run, Sentence sentence) {
        String printed = LETTERS.matcher(run.text(layout)).replaceFirst("");
        Gender gender = gender(run, printed);
        People.Person person = people.introduce(printed, gender);
        person.mention(run.fullSpan(layout), gender);
        descriptions.of(run, sentence).forEach(span -> person.describe(span, lower(span)));
    }

    private Gender gender(NameRun run, String printed) {
        Gender byTitle = run.titleGender(layout);
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        Optional<Gazetteer.KnownPerson> known = names.gazetteer().person(printed);
        return known.map(Gazetteer.KnownPerson::gender)
                .orElseGet(() -> NameWords.genderOfFirstName(run.lower(layout, run.start())));
    }

    private void introduceThing(NameRun run, EntityKind kind, Sentence sentence) {
        if (run.length() == 1 && run.known().isEmpty()) {
            return;
        }
        String name = run.known().map(Gazetteer.Known::name).orElseGet(() -> run.text(layout));
        Optional<String> acronym = acronymAfter(run, sentence);
        EntityKind sure = kind == EntityKind.OTHER && acronym.isPresent() ? EntityKind.ORGANISATION : kind;
        if (isSurnamedPlace(run)) {
            return;
        }
        if (bodyAfter(run, sentence).isPresent() && sure == EntityKind.PLACE) {
            Span span = run.span(layout).union(tokens.get(run.end()).span());
            things.add(span.of(layout.text()), EntityKind.ORGANISATION)
                    .mentions()
                    .add(span);
            return;
        }
        Things.Thing thing = things.add(name, sure);
        thing.mentions().add(run.span(layout));
        acronym.ifPresent(letters -> things.alias(letters, thing));
    }

    /** A place that may be somebody's surname is left to the second pass: Austin. */
    private boolean isSurnamedPlace(NameRun run) {
        return run.length() == 1
                && run.known().map(known -> known.kind() == EntityKind.PLACE).orElse(false)
                && people.bySurname(
                                run.text(layout),
                                Gender.UNKNOWN,
                                run.span(layout).start())
                        .isPresent();
    }

    private Optional<String> acronymAfter(NameRun run, Sentence sentence) {
        int at = run.end();
        boolean bracketed = at + 2 < sentence.endToken()
                && tokens.get(at).text().equals("(")
                && tokens.get(at + 2).text().equals(")");
        String letters = bracketed ? tokens.get(at + 1).text() : "";
        boolean capitals = letters.length() > 1
                && letters.chars().filter(Character::isUpperCase).count() > 1;
        return capitals ? Optional.of(letters) : Optional.empty();
    }

    private Optional<Token> bodyAfter(NameRun run, Sentence sentence) {
        return run.end() < sentence.endToken()
                        && BODIES.contains(tokens.get(run.end()).lower())
                ? Optional.of(tokens.get(run.end()))
                : Optional.empty();
    }

    /** Second pass: names that repeat. */
    void repeat(Sentence sentence) {
        boolean headline = isHeadline(sentence);
        for (NameRun run : headline ? finder.words(sentence) : finder.runs(sentence)) {
            if (headline
                    || isSurnamedPlace(run)
                    || (run.length() == 1 && run.known().isEmpty())) {
                repeat(run, sentence, headline);
            }
        }
    }

    private void repeat(NameRun run, Sentence sentence, boolean headline) {
        Optional<Token> body = bodyAfter(run, sentence);
        if (body.isPresent() && !run.isTitled()) {
            Span span = run.span(layout).union(body.get().span());
            things.add(span.of(layout.text()), EntityKind.ORGANISATION)
                    .mentions()
                    .add(span);
            return;
        }
        if (run.known().isPresent() && headline) {
            things.add(run.known().get().name(), run.known().get().kind())
                    .mentions()
                    .add(run.span(layout));
            return;
        }
        if (repeatsPerson(run) || repeatsThing(run, sentence)) {
            return;
        }
        if (!headline && (run.isTitled() || isGivenName(run, sentence) || kinds.isSetOff(run, sentence))) {
            addPerson(run, sentence);
        } else if (!headline && !isFirst(run, sentence)) {
            EntityKind kind = kinds.of(run, sentence);
            things.add(run.text(layout), kind).mentions().add(run.span(layout));
        }
    }

    /** Somebody known by a given name alone: Mara said; her husband Otto. */
    private boolean isGivenName(NameRun run, Sentence sentence) {
        boolean kin = run.length() == 1
                && run.known().isEmpty()
                && run.start() > sentence.firstToken()
                && KIN.contains(run.lower(layout, run.start() - 1));
        return kin
                || NameWords.isFirstName(run.lower(layout, run.start()))
                        && run.end() < sentence.endToken()
                        && NameWords.isSpeechVerb(run.lower(layout, run.end()));
    }

    /** Whether the run's capital may be that of a sentence or quotation. */
    private boolean isFirst(NameRun run, Sentence sentence) {
        return run.start() == sentence.firstToken()
                || (!tokens.get(run.start() - 1).isWord()
                        && !tokens.get(run.start() - 1).text().equals(",")
                        && !tokens.get(run.start() - 1).lower().equals("'s"));
    }

    private boolean repeatsPerson(NameRun run) {
        String word = run.text(layout);
        int offset = run.span(layout).start();
        Gender gender = run.titleGender(layout);
        Optional<People.Person> person = people.bySurname(word, gender, offset);
        boolean introduced = person.map(each -> each.introducedBefore(offset)).orElse(false);
        Optional<String> president = president(run, word);
        if (president.isPresent()) {
            person = Optional.of(people.introduce(president.get(), Gender.MALE));
        } else if (person.isEmpty()
                && run.known().isEmpty()
                && ofStory(word, gender).isPresent()) {
            person = ofStory(word, gender);
        } else if (!introduced && run.known().isEmpty()) {
            person = names.gazetteer()
                    .bySurname(word)
                    .filter(known -> known.gender().agrees(gender))
                    .map(known -> people.introduce(known.name(), known.gender()))
                    .or(() -> people.bySurname(word, gender, offset))
                    .or(() -> people.byGivenName(word, gender, offset));
        }
        person.ifPresent(found -> {
            found.mention(run.fullSpan(layout), gender);
            if (run.isTitled()) {
                layout.sentenceAt(offset)
                        .ifPresent(sentence ->
                                descriptions.of(run, sentence).forEach(span -> found.describe(span, lower(span))));
            }
        });
        return person.isPresent();
    }

    /** Somebody whom another report of the story names in full. */
    private Optional<People.Person> ofStory(String surname, Gender gender) {
        return story.bySurname(surname, gender).map(known -> people.introduce(known.name(), known.gender()));
    }

    /** A president of the United States by surname, since relatives of several are in the news too. */
    private Optional<String> president(NameRun run, String surname) {
        boolean titled = run.isTitled() && run.lower(layout, run.start() - 1).equals("president");
        return names.offices().all().stream()
                .filter(role -> titled && role.office().equals("president of the United States"))
                .flatMap(role -> role.holders().stream())
                .map(Role.Holder::name)
                .filter(name -> PersonName.of(name).surname().equals(surname))
                .findFirst();
    }

    private void addPerson(NameRun run, Sentence sentence) {
        Gender gender = gender(run, run.text(layout));
        People.Person person = people.add(run.text(layout), gender);
        person.mention(run.fullSpan(layout), gender);
        descriptions.of(run, sentence).forEach(span -> person.describe(span, lower(span)));
    }

    private boolean repeatsThing(NameRun run, Sentence sentence) {
        String word = run.text(layout);
        Optional<Things.Thing> thing = things.byAlias(word).or(() -> beginning(run, word));
        if (thing.isEmpty() && isAfterArticle(run, sentence)) {
            thing = shortOutlet(word, run.span(layout).start()).or(() -> unknownOutlet(run, word));
        }
        thing.ifPresent(found -> found.mentions().add(run.span(layout)));
        return thing.isPresent();
    }

    /** "Corvale" where the Corvale Works stand: the only body whose name begins with the word. */
    private Optional<Things.Thing> beginning(NameRun run, String word) {
        if (run.length() != 1 || run.known().isPresent() || word.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        List<Things.Thing> bodies = things.all().stream()
                .filter(each -> each.name().startsWith(word + " "))
                .toList();
        return bodies.size() == 1 && bodies.get(0).kind() == EntityKind.ORGANISATION
                ? Optional.of(bodies.get(0))
                : Optional.empty();
    }

    /** Letters of the shortest first word that stands for the name of a body. */
    private static final int SHORTEST_BEGINNING = 4;

    private boolean isAfterArticle(NameRun run, Sentence sentence) {
        return run.start() > sentence.firstToken()
                && tokens.get(run.start() - 1).lower().equals("the");
    }

    /** The Courier reported: an outlet by its word and its verb, though nothing more is known of it. */
    private Optional<Things.Thing> unknownOutlet(NameRun run, String word) {
        boolean reports = run.end() < tokens.size()
                && Set.of("reported", "reports", "wrote")
                        .contains(tokens.get(run.end()).lower());
        return reports && NameWords.isOutletWord(run.lower(layout, run.start()))
                ? Optional.of(things.add("the " + word, EntityKind.OUTLET))
                : Optional.empty();
    }

    /** The Post: of the outlets with that short name the one the article has introduced. */
    private Optional<Things.Thing> shortOutlet(String word, int offset) {
        List<String> known =
                names.withShortName(word).stream().map(KnownOutlet::name).toList();
        List<Things.Thing> introduced = things.outlets().stream()
                .filter(outlet -> known.contains(outlet.name())
                        || outlet.name().endsWith(" " + word)
                        || outlet.name().equals(word))
                .toList();
        if (introduced.isEmpty() && !known.isEmpty()) {
            return Optional.of(things.add("the " + word, EntityKind.OUTLET));
        }
        return Things.nearest(introduced, offset);
    }

    private boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : layout.tokensOf(sentence)) {
            if (token.isWord() && !token.isNumeral()) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words > 4 && capitals > HEADLINE * words && standsLikeHeadline(sentence);
    }

    /** A headline has no stop, or is the first of several paragraphs and has it for itself. */
    private boolean standsLikeHeadline(Sentence sentence) {
        boolean stop = tokens.get(sentence.endToken() - 1).text().equals(".");
        boolean alone = sentence.index() + 1 < layout.sentences().size()
                && layout.sentences().get(sentence.index() + 1).paragraph() > sentence.paragraph();
        return !stop || (sentence.index() == 0 && alone);
    }

    private String lower(Span span) {
        return span.of(layout.text()).toLowerCase(java.util.Locale.ROOT);
    }
}
