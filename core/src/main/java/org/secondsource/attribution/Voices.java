package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Gender;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Tells who speaks in each attribution of an article, going through the text from its head: names by themselves,
 * pronouns and "the sources" by what was said before. What is not certain stays open. For one article and one thread.
 */
final class Voices {
    /** How many sentences back a pronoun reaches. Beyond three sentences readers, too, are told the name again. */
    private static final int REACH = 3;

    private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "that", "whose");
    private static final Set<String> ONE = Set.of("he", "she", "his", "her", "him", "himself", "herself");
    private static final Set<String> MANY = Set.of("they", "their", "them");
    private static final Set<String> GENERAL =
            Set.of("source", "sources", "person", "people", "official", "officials", "insider", "insiders");

    private static final Pattern THE_REPORT = Pattern.compile("(?i)the (?:report|story|article)");

    private final Scene scene;
    private final Bodies bodies;
    private final SourceReader sources;
    private final Offices offices;
    private final List<Voice> voices;
    private final List<Integer> heard = new ArrayList<>();

    Voices(Scene scene) {
        this.scene = scene;
        this.bodies = new Bodies(scene);
        this.sources = new SourceReader(scene);
        this.offices = new Offices(scene);
        this.voices = new ArrayList<>(Collections.nCopies(scene.found().size(), Voice.NOBODY));
    }

    /** One for each attribution, in the order they were found. */
    List<Voice> all() {
        for (int number : scene.inTextOrder()) {
            voices.set(number, voice(number));
            heard.add(number);
        }
        return List.copyOf(voices);
    }

    private Voice voice(int number) {
        AttributionSpans spans = scene.spans(number);
        if (ShownSource.isNobody(scene.tokens(spans.source()))) {
            return spans.cue().isEmpty() ? continued(number) : Voice.NOBODY;
        }
        Optional<String> pronoun = sources.pronoun(spans.source());
        if (pronoun.isPresent()) {
            return ofPronoun(number, pronoun.get());
        }
        Voice voice = sources.read(spans.source());
        if (voice.kind() == SourceKind.ORGANISATION
                || voice.kind() == SourceKind.GROUP
                || voice.kind() == SourceKind.PERSON) {
            Optional<Voice> body =
                    voice.name().isPresent() ? Optional.empty() : bodies.named(scene.tokens(spans.source()));
            if (body.isPresent()) {
                return body.get();
            }
        }
        if (voice.kind() == SourceKind.DOCUMENT && isTheReport(spans.source())) {
            return ofReport(number).orElse(voice);
        }
        Optional<Voice> meant = new Epithets(scene, voices, heard).meant(spans.source(), voice);
        if (meant.isPresent()) {
            return meant.get();
        }
        boolean undetermined =
                voice.kind() == SourceKind.ORGANISATION && voice.entity().isEmpty();
        return voice.kind() == SourceKind.UNNAMED || voice.kind() == SourceKind.GROUP || undetermined
                ? takenUp(number, voice)
                : voice;
    }

    private boolean isTheReport(List<Span> source) {
        return THE_REPORT.matcher(scene.text(source)).matches();
    }

    /** "The report said": the outlet whose report was spoken of just before, if no document was spoken of since. */
    private Optional<Voice> ofReport(int number) {
        int here = scene.sentence(scene.position(number));
        for (int at = heard.size() - 1; at >= 0; at--) {
            int earlier = heard.get(at);
            Voice voice = voices.get(earlier);
            boolean near = here - scene.sentence(scene.position(earlier)) <= REACH;
            if (!near
                    || (voice.kind() == SourceKind.DOCUMENT
                            && scene.spans(earlier).parent().isEmpty())) {
                return Optional.empty();
            }
            if (voice.kind() == SourceKind.OUTLET
                    && voice.name().isPresent()
                    && !scene.isOwn(voice.name().get())) {
                return Optional.of(voice.takingUp(earlier));
            }
        }
        return Optional.empty();
    }

    /** A quotation without any cue goes on with the quotation before it, in the same or the next paragraph. */
    private Voice continued(int number) {
        if (heard.isEmpty() || scene.type(number) != QuoteType.DIRECT) {
            return Voice.NOBODY;
        }
        int last = lastTopLevel();
        int end = Span.covering(scene.spans(last).content()).end();
        int here = scene.paragraph(scene.position(number));
        boolean near = here - scene.paragraph(end - 1) <= 1;
        return near && scene.type(last) != QuoteType.INDIRECT ? voices.get(last).takingUp(last) : Voice.NOBODY;
    }

    private int lastTopLevel() {
        for (int at = heard.size() - 1; at >= 0; at--) {
            if (scene.spans(heard.get(at)).parent().isEmpty()) {
                return heard.get(at);
            }
        }
        return heard.get(heard.size() - 1);
    }

    private Voice ofPronoun(int number, String pronoun) {
        if (ONE.contains(pronoun)) {
            Gender gender = pronoun.equals("she") || pronoun.startsWith("her") ? Gender.FEMALE : Gender.MALE;
            return onePerson(number, gender);
        }
        if (RELATIVE.contains(pronoun)) {
            return new Antecedents(scene, sources).of(number);
        }
        if (pronoun.equals("i") || pronoun.equals("my") || pronoun.equals("me")) {
            return ofParent(number);
        }
        if (MANY.contains(pronoun) || pronoun.equals("it") || pronoun.equals("its")) {
            return several(number, MANY.contains(pronoun));
        }
        return Voice.of(SourceKind.GROUP, scene.text(scene.spans(number).source()), true);
    }

    /** "I" inside somebody's quotation is that somebody. */
    private Voice ofParent(int number) {
        String shown = scene.text(scene.spans(number).source());
        return scene.spans(number).parent().isPresent()
                ? voices.get(scene.spans(number).parent().getAsInt())
                : Voice.of(SourceKind.PERSON, shown, false);
    }

    private Voice onePerson(int number, Gender gender) {
        Span source = scene.spans(number).source().get(0);
        Voice open = Voice.of(SourceKind.PERSON, scene.text(scene.spans(number).source()), false);
        Optional<Actor> actor = new Actors(scene, voices, heard).before(source, gender, REACH);
        Optional<Voice> quoting = quoting(number);
        if (quoting.isPresent()) {
            return actor.map(Actor::voice)
                    .filter(voice -> !voice.shown().equals(quoting.get().shown()))
                    .or(() -> lastNamed(number, gender, quoting.get()))
                    .orElse(open);
        }
        return actor.map(Actor::takenUp)
                .or(() -> new Epithets(scene, voices, heard)
                        .introduced(source)
                        .map(words -> sources.read(List.of(words))))
                .orElse(open);
    }

    /** Who speaks the quotation in which an attribution stands word for word: that one says "I", not "she". */
    private Optional<Voice> quoting(int number) {
        OptionalInt parent = scene.spans(number).parent();
        if (parent.isEmpty() || scene.type(parent.getAsInt()) != QuoteType.DIRECT) {
            return Optional.empty();
        }
        // Who is quoted often stands behind the quotation, and so has not been heard yet.
        boolean known = heard.contains(parent.getAsInt());
        return Optional.of(known ? voices.get(parent.getAsInt()) : voice(parent.getAsInt()));
    }

    /** "I rang Karen and she said": the last person named in the quotation before the pronoun. */
    private Optional<Voice> lastNamed(int number, Gender gender, Voice quoting) {
        Span whole = Span.covering(
                scene.spans(scene.spans(number).parent().getAsInt()).content());
        int pronoun = scene.spans(number).source().get(0).start();
        return scene.mentions().overlapping(new Span(whole.start(), Math.max(whole.start() + 1, pronoun))).stream()
                .filter(mention -> mention.span().end() <= pronoun)
                .filter(mention -> mention.entity().kind() == EntityKind.PERSON)
                .filter(mention -> mention.entity().gender().agrees(gender))
                .filter(mention -> !mention.entity().name().equals(quoting.shown()))
                .reduce((first, second) -> second)
                .map(mention -> Voice.named(
                        SourceKind.PERSON,
                        mention.entity().name(),
                        Optional.of(mention.entity().id())));
    }

    /** "They" and "it" take up the last voice that is no one person. */
    private Voice several(int number, boolean plural) {
        int here = scene.sentence(scene.position(number));
        for (int at = heard.size() - 1; at >= 0; at--) {
            int earlier = heard.get(at);
            Voice voice = voices.get(earlier);
            if (here - scene.sentence(scene.position(earlier)) > REACH) {
                break;
            }
            boolean inside = scene.spans(earlier).parent().isPresent()
                    && scene.spans(number).parent().isEmpty();
            if (inside) {
                continue;
            }
            boolean fits = plural
                    ? voice.plural() || voice.kind() == SourceKind.ORGANISATION
                    : !voice.plural() && isThing(voice.kind());
            if (fits) {
                return voice.takingUp(earlier);
            }
        }
        String shown = scene.text(scene.spans(number).source());
        Voice open = Voice.of(plural ? SourceKind.GROUP : SourceKind.ORGANISATION, shown, plural);
        return plural ? open : bodies.subject(start(number)).orElse(open);
    }

    /** Where an attribution begins: at its source or, if that stands behind, at what is said. */
    private int start(int number) {
        return Math.min(
                scene.position(number), scene.spans(number).content().get(0).start());
    }

    private static boolean isThing(SourceKind kind) {
        return kind == SourceKind.ORGANISATION || kind == SourceKind.OUTLET || kind == SourceKind.DOCUMENT;
    }

    /** "The sources", "the two officials": the last unnamed ones that can be meant. */
    private Voice takenUp(int number, Voice voice) {
        List<Token> tokens = scene.tokens(scene.spans(number).source());
        if (SourceReader.isPart(tokens)) {
            return ofPart(tokens, voice);
        }
        if (SourceReader.isAnother(tokens)) {
            return ofSeveral(number, voice);
        }
        if (!isDefinite(tokens)) {
            return voice;
        }
        String head = tokens.get(SourceReader.head(tokens)).lower();
        for (int at = heard.size() - 1; at >= 0; at--) {
            int earlier = heard.get(at);
            Voice candidate = voices.get(earlier);
            // A noun that no list knows may be a body's or a person's: "the splicer" is the splicer who spoke.
            boolean same = candidate.kind() == SourceKind.UNNAMED
                    || (candidate.kind() == voice.kind() && voice.kind() != SourceKind.ORGANISATION);
            boolean office = !voice.plural() && offices.holds(candidate, head);
            if (office || (same && candidate.plural() == voice.plural() && isHead(earlier, head))) {
                return candidate.takingUp(earlier);
            }
        }
        return voice;
    }

    /** "One", "the other": what they say came the way of those nameless ones who spoke just before. */
    private Voice ofSeveral(int number, Voice voice) {
        int here = scene.sentence(scene.position(number));
        for (int at = heard.size() - 1; at >= 0; at--) {
            int earlier = heard.get(at);
            if (here - scene.sentence(scene.position(earlier)) > REACH) {
                break;
            }
            if (voices.get(earlier).kind() == SourceKind.UNNAMED) {
                return voice.takingUp(earlier);
            }
        }
        return voice;
    }

    /** "One of them", "two of the officials": what they say came the way that the several spoke. */
    private Voice ofPart(List<Token> tokens, Voice voice) {
        String head = tokens.size() > 3
                ? tokens.get(3 + SourceReader.head(tokens.subList(3, tokens.size())))
                        .lower()
                : "";
        boolean them = head.isEmpty() || UnnamedReader.isCounted(tokens.subList(3, tokens.size()));
        for (int at = heard.size() - 1; at >= 0; at--) {
            int earlier = heard.get(at);
            Voice candidate = voices.get(earlier);
            boolean several = candidate.kind() == SourceKind.UNNAMED && candidate.plural();
            if (several && (them || isHead(earlier, head))) {
                return voice.takingUp(earlier);
            }
        }
        return voice;
    }

    private static boolean isDefinite(List<Token> tokens) {
        String first = tokens.get(0).lower();
        boolean pointing =
                first.equals("the") || first.equals("these") || first.equals("those") || first.equals("both");
        int length = 0;
        while (length < tokens.size() && tokens.get(length).isWord()) {
            length++;
        }
        return pointing && length < 5;
    }

    private boolean isHead(int earlier, String head) {
        List<Token> tokens = scene.tokens(scene.spans(earlier).source());
        if (tokens.isEmpty()) {
            return false;
        }
        String other = tokens.get(SourceReader.head(tokens)).lower();
        return other.equals(head) || (GENERAL.contains(head) && !head.startsWith("official"));
    }
}
