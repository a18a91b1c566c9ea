package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Gender;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds whom "he" or "she" means: the nearest compatible speaker or subject of the last sentences. A single unnamed
 * speaker stands in the way of a name further back, so that no name is given to an unnamed source.
 */
final class Actors {
    /** Within how many words of its sentence a name is taken for the subject. */
    private static final int SUBJECT_REACH = 12;

    /** The same behind the comma of a clause before it: a title at most stands between. */
    private static final int MAIN_REACH = 2;

    private static final Set<String> SUBORDINATING = Set.of(
            "when", "after", "as", "while", "before", "because", "although", "though", "since", "once", "until", "if");

    private static final Set<String> DEPENDENT = Set.of(
            "of",
            "to",
            "for",
            "from",
            "by",
            "with",
            "at",
            "about",
            "against",
            "on",
            "in",
            "and",
            "like",
            "than",
            "over",
            "between",
            "behind",
            "toward",
            "towards",
            "under",
            "called",
            "told",
            "asked",
            "urged",
            "accused",
            "criticized");

    private final Scene scene;
    private final List<Voice> voices;
    private final List<Integer> heard;

    Actors(Scene scene, List<Voice> voices, List<Integer> heard) {
        this.scene = scene;
        this.voices = voices;
        this.heard = heard;
    }

    Optional<Actor> before(Span pronoun, Gender gender, int reach) {
        int here = scene.sentence(pronoun.start());
        for (int back = 0; back <= reach && back <= here; back++) {
            Optional<Actor> actor = inSentence(here - back, pronoun, gender, back == 0);
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> inSentence(int sentence, Span pronoun, Gender gender, boolean same) {
        List<Actor> actors = new ArrayList<>();
        int start = scene.layout().sentences().get(sentence).span().start();
        int first = heard.size();
        while (first > 0 && scene.position(heard.get(first - 1)) >= start) {
            first--;
        }
        for (int number : heard.subList(first, heard.size())) {
            speaker(number, sentence, pronoun).ifPresent(actors::add);
        }
        subject(scene.layout().sentences().get(sentence), pronoun).ifPresent(actors::add);
        List<Actor> fitting =
                actors.stream().filter(actor -> actor.gender().agrees(gender)).toList();
        Comparator<Actor> likelier = same
                ? Comparator.comparing((Actor actor) -> -actor.where().start())
                : Comparator.comparingInt(Actor::rank)
                        .thenComparing(actor -> -actor.where().start());
        // A name that tells the gender is surer than one that does not; a nameless speaker keeps its place.
        Comparator<Actor> surer = Comparator.comparing((Actor actor) ->
                actor.gender() == Gender.UNKNOWN && actor.voice().name().isPresent());
        return fitting.stream().min(surer.thenComparing(likelier));
    }

    private Optional<Actor> speaker(int number, int sentence, Span pronoun) {
        AttributionSpans spans = scene.spans(number);
        Voice voice = voices.get(number);
        if (!voice.isOnePerson() || spans.source().isEmpty()) {
            return Optional.empty();
        }
        Span where = spans.source().get(0);
        if (where.end() > pronoun.start() || scene.sentence(where.start()) != sentence || scene.isQuoted(where)) {
            return Optional.empty();
        }
        Gender gender = voice.entity()
                .flatMap(scene::entity)
                .map(Entity::gender)
                .orElseGet(() -> genderOf(scene.text(spans.source())));
        return Optional.of(new Actor(
                voice, where, gender, OptionalInt.of(number), spans.parent().isPresent() ? 2 : 0));
    }

    private static Gender genderOf(String printed) {
        String lower = printed.toLowerCase(java.util.Locale.ROOT);
        if (lower.equals("she") || lower.matches(".*(woman|mother|daughter|sister|wife|girl|widow)\\b.*")) {
            return Gender.FEMALE;
        }
        return lower.equals("he") || lower.matches(".*\\b(\\w*man|father|son|brother|husband|boy)\\b.*")
                ? Gender.MALE
                : Gender.UNKNOWN;
    }

    /** The first person named in a sentence, in its main clause if possible: "When Mr Roe paused, Mr Poe smiled." */
    private Optional<Actor> subject(Sentence sentence, Span pronoun) {
        int first = sentence.firstToken();
        int main = mainClause(sentence);
        return (main > first ? subject(sentence, main, main + MAIN_REACH, pronoun) : Optional.<Actor>empty())
                .or(() -> subject(sentence, first, first + SUBJECT_REACH, pronoun));
    }

    /** Behind the first comma after a subordinate clause that begins the sentence; else where the sentence begins. */
    private int mainClause(Sentence sentence) {
        List<Token> tokens = scene.layout().tokens();
        int first = sentence.firstToken();
        if (first >= sentence.endToken()
                || !SUBORDINATING.contains(tokens.get(first).lower())) {
            return first;
        }
        for (int at = first + 1; at + 1 < sentence.endToken(); at++) {
            if (tokens.get(at).text().equals(",")
                    && !scene.isQuoted(tokens.get(at).span())
                    && subject(
                                    sentence,
                                    at + 1,
                                    at + 1 + MAIN_REACH,
                                    tokens.get(sentence.endToken() - 1).span())
                            .isPresent()) {
                return at + 1;
            }
        }
        return first;
    }

    /** The first person named within some words, if the name depends on no other word and nothing depends on it. */
    private Optional<Actor> subject(Sentence sentence, int from, int to, Span pronoun) {
        List<Token> tokens = scene.layout().tokens();
        int limit = Math.min(sentence.endToken(), to);
        for (int at = from; at < limit; at++) {
            Token token = tokens.get(at);
            if (token.end() > pronoun.start()) {
                return Optional.empty();
            }
            Optional<Entity> person = personStartingAt(token);
            if (person.isPresent() && isFree(at, sentence, person.get()) && !scene.isQuoted(token.span())) {
                Voice voice = Voice.named(
                        SourceKind.PERSON,
                        person.get().name(),
                        Optional.of(person.get().id()));
                return Optional.of(new Actor(voice, token.span(), person.get().gender(), OptionalInt.empty(), 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> personStartingAt(Token token) {
        return scene.mentions()
                .first(
                        token.span(),
                        mention -> mention.entity().kind() == EntityKind.PERSON
                                && mention.span().start() == token.start());
    }

    private boolean isFree(int at, Sentence sentence, Entity person) {
        List<Token> tokens = scene.layout().tokens();
        boolean dependent = at > sentence.firstToken()
                && DEPENDENT.contains(tokens.get(at - 1).lower());
        Span mention = person.mentions().stream()
                .filter(each -> each.start() == tokens.get(at).start())
                .findFirst()
                .orElseThrow();
        int next = scene.layout().tokenAt(mention.end());
        boolean possessive = next < tokens.size() && tokens.get(next).lower().equals("'s");
        return !dependent && !possessive;
    }
}
