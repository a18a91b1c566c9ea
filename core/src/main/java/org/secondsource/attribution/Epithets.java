package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Gender;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds who is meant by words that papers set for a name to vary it: "the 33-year-old" is whom the report prints with that
 * age, "the iron lady of the harbour" who was spoken of just before; "he" behind "a porter was sweeping the hall" is the
 * porter. Offices and callings ("the minister", "the driver") may be anybody's and are left alone.
 */
final class Epithets {
    private static final Pattern AGE = Pattern.compile("(?i)the (\\d{1,3})-year-old(?: [\\p{Ll}-]+){0,2}");

    /** Sentences back that such words reach. */
    private static final int REACH = 2;

    /** Words from "a" to its noun: a retired ship's porter. */
    private static final int LONGEST_PHRASE = 4;

    private static final Set<String> SINGULAR = Set.of("a", "an");

    private final Scene scene;
    private final List<Voice> voices;
    private final List<Integer> heard;

    Epithets(Scene scene, List<Voice> voices, List<Integer> heard) {
        this.scene = scene;
        this.voices = voices;
        this.heard = heard;
    }

    /** The person by name; empty if the words are no such words, or nobody can be told. */
    Optional<Voice> meant(List<Span> source, Voice voice) {
        String printed = scene.text(source);
        Matcher age = AGE.matcher(printed);
        if (age.matches() && !isIntroduced(age.group(1), source.get(0))) {
            return ofAge(age.group(1)).or(() -> before(source.get(0)));
        }
        List<Token> tokens = scene.tokens(source);
        boolean epithet = voice.kind() == SourceKind.PERSON
                && voice.name().isEmpty()
                && voice.unnamed().isEmpty()
                && tokens.size() > 2
                && tokens.get(0).lower().equals("the")
                && !isCalling(tokens);
        return epithet ? before(source.get(0)) : Optional.empty();
    }

    private static boolean isCalling(List<Token> tokens) {
        return PersonNouns.ours().contains(tokens.get(SourceReader.head(tokens)).lower());
    }

    /** Whether the report brought in "a 34-year-old" before, who has no name and is to be given none. */
    private boolean isIntroduced(String years, Span source) {
        return Pattern.compile("(?i)\\ban? (?:[\\p{Ll}-]+ ){0,2}" + years + "-year-old\\b")
                .matcher(scene.layout().text().substring(0, source.start()))
                .find();
    }

    private Optional<Voice> ofAge(String years) {
        String text = scene.layout().text();
        List<Entity> aged = scene.entities().stream()
                .filter(each -> each.kind() == EntityKind.PERSON)
                .filter(each -> each.mentions().stream()
                        .anyMatch(mention -> text.startsWith(", " + years + ",", mention.end())
                                || text.startsWith(", " + years + ".", mention.end())))
                .toList();
        return aged.size() == 1 ? Optional.of(voice(aged.get(0))) : Optional.empty();
    }

    private static Voice voice(Entity person) {
        return Voice.named(SourceKind.PERSON, person.name(), Optional.of(person.id()));
    }

    private Optional<Voice> before(Span source) {
        return new Actors(scene, voices, heard)
                .before(source, Gender.UNKNOWN, REACH)
                .map(Actor::voice)
                .filter(voice ->
                        voice.kind() == SourceKind.PERSON && voice.name().isPresent());
    }

    /** The only one whom this sentence or the one before brings in without a name: "a porter". */
    Optional<Span> introduced(Span pronoun) {
        int here = scene.sentence(pronoun.start());
        List<Span> people = new ArrayList<>();
        for (int index = Math.max(0, here - 1); index <= here; index++) {
            Sentence sentence = scene.layout().sentences().get(index);
            for (int at = sentence.firstToken(); at + 1 < sentence.endToken(); at++) {
                person(at, sentence)
                        .filter(words -> words.end() <= pronoun.start() && !scene.isQuoted(words))
                        .ifPresent(people::add);
            }
        }
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** From "a" to the noun for a person behind it; empty if something else begins here. */
    private Optional<Span> person(int article, Sentence sentence) {
        List<Token> tokens = scene.layout().tokens();
        if (!SINGULAR.contains(tokens.get(article).lower())) {
            return Optional.empty();
        }
        for (int at = article + 1; at < Math.min(sentence.endToken(), article + LONGEST_PHRASE); at++) {
            Token token = tokens.get(at);
            if (!token.isWord() || token.isCapitalised()) {
                return Optional.empty();
            }
            boolean last = at + 1 >= tokens.size()
                    || !PersonNouns.ours().contains(tokens.get(at + 1).lower());
            if (PersonNouns.ours().contains(token.lower()) && last) {
                return Optional.of(new Span(tokens.get(article).start(), token.end()));
            }
        }
        return Optional.empty();
    }
}
