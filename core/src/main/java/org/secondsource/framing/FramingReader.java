package org.secondsource.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.attribution.Attribution;
import org.secondsource.framing.FramingNote.Kind;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Mentions;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Notes how a report frames its story in its outlet's own voice: words that carry a judgement, labels put on persons and
 * things, verbs of saying that judge. What a source says, and what stands in quotation marks, is not the outlet's and never
 * noted. Notes are not weighed and not summed up: "alleged" may be loaded or careful, which only a reader can tell.
 * Stateless, safe for use by many threads.
 */
public final class FramingReader {
    /** Words a label may stand before: "suspected drug traffickers", not half the sentence. */
    private static final int LONGEST_LABEL = 5;

    /** Words that may stand before a noun of label: "authoritarian Venezuelan leader". */
    private static final int BEFORE_NOUN = 2;

    private final FramingWords words = FramingWords.OURS;

    /** In the order of the text. */
    public List<FramingNote> read(Reading reading) {
        OwnVoice voice = OwnVoice.of(reading);
        List<FramingNote> notes = new ArrayList<>();
        addLabels(reading, voice, notes);
        addLoaded(reading, voice, notes);
        addVerbs(reading, voice, notes);
        notes.sort(Comparator.comparing((FramingNote note) -> note.evidence().span())
                .thenComparing(FramingNote::kind));
        return notes;
    }

    private void addLoaded(Reading reading, OwnVoice voice, List<FramingNote> notes) {
        List<Span> labelled = notes.stream().map(note -> note.evidence().span()).toList();
        for (Token token : reading.layout().tokens()) {
            Optional<String> sense = words.loaded(token.lower());
            if (sense.isPresent()
                    && voice.holds(token.span())
                    && labelled.stream().noneMatch(label -> label.contains(token.span()))) {
                notes.add(note(Kind.LOADED_WORD, reading, token.span(), "loaded word: " + sense.get()));
            }
        }
    }

    private void addLabels(Reading reading, OwnVoice voice, List<FramingNote> notes) {
        List<Token> tokens = reading.layout().tokens();
        int at = 0;
        while (at < tokens.size()) {
            Optional<FramingNote> label =
                    voice.holds(tokens.get(at).span()) ? label(reading, voice, at) : Optional.empty();
            label.ifPresent(notes::add);
            at = label.map(note ->
                            reading.layout().tokenAt(note.evidence().span().end()))
                    .orElse(at + 1);
        }
    }

    private Optional<FramingNote> label(Reading reading, OwnVoice voice, int at) {
        List<Token> tokens = reading.layout().tokens();
        Optional<String> adjective = words.labelAdjective(tokens.get(at).lower());
        if (adjective.isPresent()) {
            int end = phraseEnd(reading, voice, at + 1);
            return end == at + 1 ? Optional.empty() : Optional.of(labelNote(reading, at, end, adjective.get()));
        }
        int noun = at;
        while (noun < at + BEFORE_NOUN && goesBeforeNoun(reading, voice, noun)) {
            noun++;
        }
        if (noun >= tokens.size() || !sameSentence(reading, at, noun)) {
            return Optional.empty();
        }
        Optional<String> sense = words.labelNoun(tokens.get(noun).lower());
        // A bare "leader" is a plain word; "the Venezuelan leader" and "leader Ana Kovac" label somebody.
        int end = nameEnd(reading, voice, noun + 1);
        boolean plain =
                noun == at && end == noun + 1 && sense.filter("power"::equals).isPresent();
        return sense.isEmpty() || plain ? Optional.empty() : Optional.of(labelNote(reading, at, end, sense.get()));
    }

    private static final Pattern ADJECTIVE = Pattern.compile(".{3,}(?:an|ese|ish|al|ive|ous|ary|ic)");
    private static final Pattern SINGULAR = Pattern.compile(".*(?:ss|us|is)");
    private static final Pattern VERB_LIKE = Pattern.compile(".{3,}(?:ed|ing)");

    /** A capitalised word or an adjective by its ending, with more to come. */
    private static boolean goesBeforeNoun(Reading reading, OwnVoice voice, int at) {
        List<Token> tokens = reading.layout().tokens();
        if (at + 1 >= tokens.size() || !voice.holds(tokens.get(at).span())) {
            return false;
        }
        Token token = tokens.get(at);
        return token.isWord()
                && !FramingWords.OURS.endsPhrase(token.lower())
                && (token.isCapitalised() || ADJECTIVE.matcher(token.lower()).matches());
    }

    /** Where the noun phrase ends that goes on at {@code from}: behind a name, a plural, or before a function word. */
    private int phraseEnd(Reading reading, OwnVoice voice, int from) {
        List<Token> tokens = reading.layout().tokens();
        int at = from;
        while (at < tokens.size() && at < from + LONGEST_LABEL - 1 && goesOn(reading, voice, from, at)) {
            int named = mentionEnd(reading, voice.mentions(), at);
            if (named > at) {
                return named;
            }
            String lower = tokens.get(at).lower();
            at++;
            boolean plural = lower.endsWith("s") && !SINGULAR.matcher(lower).matches();
            if (plural && nameEnd(reading, voice, at) == at) {
                return at;
            }
        }
        return at;
    }

    private boolean goesOn(Reading reading, OwnVoice voice, int from, int at) {
        Token token = reading.layout().tokens().get(at);
        boolean verbLike = at > from && VERB_LIKE.matcher(token.lower()).matches();
        return token.isWord()
                && !token.lower().startsWith("'")
                && !verbLike
                && !isBehindName(reading, from, at)
                && !words.endsPhrase(token.lower())
                && sameSentence(reading, from - 1, at)
                && voice.holds(token.span());
    }

    /** Whether a lower-case word stands behind two capitalised ones: a name has ended ("Piet Larsen spoke"). */
    private static boolean isBehindName(Reading reading, int from, int at) {
        List<Token> tokens = reading.layout().tokens();
        return at >= from + 2
                && !tokens.get(at).isCapitalised()
                && tokens.get(at - 1).isCapitalised()
                && tokens.get(at - 2).isCapitalised();
    }

    /** Behind the capitalised words that follow at {@code from}; {@code from} itself if there are none. */
    private int nameEnd(Reading reading, OwnVoice voice, int from) {
        List<Token> tokens = reading.layout().tokens();
        int at = from;
        while (at < tokens.size()
                && at < from + LONGEST_LABEL
                && tokens.get(at).isWord()
                && tokens.get(at).isCapitalised()
                && sameSentence(reading, from - 1, at)
                && voice.holds(tokens.get(at).span())) {
            at++;
        }
        return at;
    }

    private static int mentionEnd(Reading reading, Mentions mentions, int at) {
        Token token = reading.layout().tokens().get(at);
        return mentions.overlapping(token.span()).stream()
                .filter(mention -> mention.entity().kind() == EntityKind.PERSON)
                .map(Mentions.Mention::span)
                .filter(mention -> mention.start() == token.start())
                .mapToInt(mention -> reading.layout().tokenAt(mention.end()))
                .max()
                .orElse(at);
    }

    private static boolean sameSentence(Reading reading, int a, int b) {
        List<Token> tokens = reading.layout().tokens();
        return reading.layout()
                .sentenceAt(tokens.get(a).start())
                .filter(sentence -> sentence.span().contains(tokens.get(b).start()))
                .isPresent();
    }

    private static FramingNote labelNote(Reading reading, int from, int end, String sense) {
        List<Token> tokens = reading.layout().tokens();
        Span span = new Span(tokens.get(from).start(), tokens.get(end - 1).end());
        Optional<String> referent = reading.entities().stream()
                .filter(entity -> entity.kind() != EntityKind.PLACE)
                .filter(entity -> entity.mentions().stream().anyMatch(span::overlaps))
                .min(Comparator.comparing(entity -> entity.kind() != EntityKind.PERSON))
                .map(Entity::name)
                .or(() -> rest(reading, from, end));
        Evidence evidence = new Evidence(reading.article().id(), span);
        return new FramingNote(Kind.LABEL, evidence, referent, "label: " + sense);
    }

    /** What is labelled, in the words behind the label. */
    private static Optional<String> rest(Reading reading, int from, int end) {
        if (end - from < 2) {
            return Optional.empty();
        }
        List<Token> tokens = reading.layout().tokens();
        return Optional.of(
                new Span(tokens.get(from + 1).start(), tokens.get(end - 1).end())
                        .of(reading.article().text()));
    }

    private void addVerbs(Reading reading, OwnVoice voice, List<FramingNote> notes) {
        for (Attribution attribution : reading.attributions()) {
            for (Span cue : attribution.spans().cue()) {
                if (voice.holds(cue)) {
                    verb(reading, cue).ifPresent(sense -> notes.add(verbNote(reading, attribution, cue, sense)));
                }
            }
        }
    }

    private Optional<String> verb(Reading reading, Span cue) {
        List<String> lower = reading.layout().tokens().stream()
                .filter(token -> cue.contains(token.span()))
                .map(Token::lower)
                .toList();
        for (int length = Math.min(words.longestVerb(), lower.size()); length > 0; length--) {
            for (int from = 0; from + length <= lower.size(); from++) {
                Optional<String> sense = words.judgingVerb(lower.subList(from, from + length));
                if (sense.isPresent()) {
                    return sense;
                }
            }
        }
        return Optional.empty();
    }

    private static FramingNote verbNote(Reading reading, Attribution attribution, Span cue, String sense) {
        String text = reading.article().text();
        Optional<String> who = attribution
                .speaker()
                .or(() -> attribution.spans().source().stream().findFirst().map(span -> span.of(text)));
        Evidence evidence = new Evidence(reading.article().id(), cue);
        return new FramingNote(Kind.JUDGING_VERB, evidence, who, "verb of saying: " + sense);
    }

    private static FramingNote note(Kind kind, Reading reading, Span span, String why) {
        return new FramingNote(kind, new Evidence(reading.article().id(), span), Optional.empty(), why);
    }
}
