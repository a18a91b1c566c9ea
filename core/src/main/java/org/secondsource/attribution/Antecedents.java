package org.secondsource.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Mentions;
import org.secondsource.name.PersonNouns;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** Whom "who", "which" and "that" take up as the source of what is said: what stands before them in the sentence. For one article. */
final class Antecedents {
    /** How many words may stand between a name and its relative pronoun. */
    private static final int SET_OFF = 10;

    /** How many words may stand between a document and its relative pronoun: by whom, when, after what it was written. */
    private static final int PUT_IN = 16;

    /** Words from a determiner to its noun: a former doctoral student. */
    private static final int LONGEST_PHRASE = 5;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "one");

    private static final Set<String> BETWEEN_PHRASES =
            Set.of("in", "at", "on", "by", "from", "with", "to", "for", "and");

    private static final Set<String> QUANTIFIERS = Set.of(
            "some", "other", "many", "several", "any", "most", "all", "both", "few", "two", "three", "four", "five",
            "six", "seven", "eight", "nine", "ten");

    /** Several of them, by the form of the noun: "supporters", not "business". */
    private static final Pattern PLURAL = Pattern.compile("\\p{L}+[^s\\P{L}]s|people|men|women|members");

    private final Scene scene;
    private final SourceReader sources;

    Antecedents(Scene scene, SourceReader sources) {
        this.scene = scene;
        this.sources = sources;
    }

    /** Ms. Lee, who said: whoever stands just before the pronoun. */
    Voice of(int number) {
        Span source = scene.spans(number).source().get(0);
        String shown = scene.text(scene.spans(number).source());
        int pronoun = scene.layout().tokenAt(source.start());
        int at = takenUp(pronoun - 1);
        if (at < firstBeside(pronoun)) {
            return Voice.of(SourceKind.GROUP, shown, true);
        }
        Optional<Span> document = documentBefore(number, at);
        if (document.isPresent()) {
            return sources.read(List.of(document.get()));
        }
        Token before = scene.layout().tokens().get(at);
        Optional<Entity> entity = entityEndingAt(before);
        if (entity.isEmpty() || entity.get().kind() != EntityKind.PERSON) {
            entity = setOff(source).or(() -> entityEndingAt(before));
        }
        if (entity.isEmpty()
                || entity.get().kind() == EntityKind.PLACE
                || entity.get().kind() == EntityKind.OTHER) {
            return state(at, source)
                    .or(() -> described(at, source))
                    .map(words -> sources.read(List.of(words)))
                    .orElseGet(() -> Voice.of(SourceKind.GROUP, shown, true));
        }
        SourceKind kind = switch (entity.get().kind()) {
            case PERSON -> SourceKind.PERSON;
            case OUTLET -> SourceKind.OUTLET;
            default -> SourceKind.ORGANISATION;
        };
        return Voice.named(kind, entity.get().name(), Optional.of(entity.get().id()));
    }

    /** "A report by the office, written after a visit in May, which lists": what lists is the report, not May. */
    private Optional<Span> documentBefore(int number, int last) {
        List<Token> tokens = scene.layout().tokens();
        List<Token> cue = scene.tokens(scene.spans(number).cue());
        boolean shows = !cue.isEmpty()
                && entityEndingAt(tokens.get(last))
                        .filter(each -> each.kind() != EntityKind.PLACE && each.kind() != EntityKind.OTHER)
                        .isEmpty()
                && SecondReading.SHOWING.contains(cue.get(cue.size() - 1).lower())
                && !isWho(scene.spans(number).source().get(0));
        int first = firstBeside(last);
        for (int head = last - 1; shows && head > Math.max(first, last - PUT_IN); head--) {
            if (SourceReader.isDocumentNoun(tokens.get(head))) {
                return phrase(first, head);
            }
        }
        return Optional.empty();
    }

    private int takenUp(int last) {
        int at = last;
        while (at > 0 && !takesUp(at)) {
            at--;
        }
        return at;
    }

    /** Whether a word may be what a relative pronoun behind it takes up: no comma, and no "according to" before "which". */
    private boolean takesUp(int at) {
        Token token = scene.layout().tokens().get(at);
        Token before = scene.layout().tokens().get(Math.max(0, at - 1));
        boolean according = token.lower().equals("according")
                || (token.lower().equals("to") && before.lower().equals("according"));
        return token.isWord() && !according;
    }

    /** The words of "the 2014 study, which claimed" or "a former student of the school, who claims" that the pronoun takes up. */
    private Optional<Span> described(int last, Span pronoun) {
        List<Token> tokens = scene.layout().tokens();
        boolean person = isWho(pronoun);
        int first = firstBeside(last);
        for (int head = last; head >= Math.max(first, last - SET_OFF); head--) {
            boolean noun = person
                    ? PersonNouns.ours().contains(tokens.get(head).lower())
                            && !PersonNouns.ours().contains(tokens.get(head + 1).lower())
                            && !SourceReader.isNoun(tokens.get(head + 1))
                    : head == last
                            && tokens.get(head).isWord()
                            && !tokens.get(head).isNumeral();
            if (noun) {
                return phrase(first, head).or(() -> bare(first, last, pronoun));
            }
        }
        return bare(first, last, pronoun);
    }

    /** From the determiner to the noun, if no more than a few words lie between and none begins another phrase. */
    private Optional<Span> phrase(int first, int head) {
        List<Token> tokens = scene.layout().tokens();
        for (int at = head - 1; at >= Math.max(first, head - LONGEST_PHRASE); at--) {
            Token token = tokens.get(at);
            if (!token.isWord() || BETWEEN_PHRASES.contains(token.lower()) || countsAnew(at)) {
                break;
            }
            if (DETERMINERS.contains(token.lower())) {
                return Optional.of(new Span(token.start(), tokens.get(head).end()));
            }
            // "The delay pleased lawmakers", not "a retired officer".
            if (token.lower().endsWith("ed")
                    && at > first
                    && !DETERMINERS.contains(tokens.get(at - 1).lower())) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Two delegates", but not "the two delegates". */
    private boolean countsAnew(int at) {
        List<Token> tokens = scene.layout().tokens();
        String before = at == 0 ? "" : tokens.get(at - 1).lower();
        return QUANTIFIERS.contains(tokens.get(at).lower()) && !DETERMINERS.contains(before) && !before.equals("only");
    }

    /** "Republican leaders, who", "some other lawmakers who", "Wal-Mart, which": no article stands before them. */
    private Optional<Span> bare(int first, int head, Span pronoun) {
        List<Token> tokens = scene.layout().tokens();
        Token noun = tokens.get(head);
        boolean sure = isWho(pronoun) || scene.text(List.of(pronoun)).equals("which") || SourceReader.isNoun(noun);
        boolean place = entityEndingAt(noun)
                .filter(each -> each.kind() == EntityKind.PLACE)
                .isPresent();
        if (!sure
                || place
                || !(noun.isCapitalised() || PLURAL.matcher(noun.text()).matches())) {
            return Optional.empty();
        }
        int from = head;
        while (from - 1 > first
                && tokens.get(from - 1).isWord()
                && tokens.get(from - 1).isCapitalised()) {
            from--;
        }
        for (int at = from - 1;
                at >= Math.max(first, from - 2) && tokens.get(at).isWord();
                at--) {
            if (QUANTIFIERS.contains(tokens.get(at).lower())) {
                from = at;
            }
        }
        if (from > first && DETERMINERS.contains(tokens.get(from - 1).lower())) {
            from--;
        }
        return Optional.of(new Span(tokens.get(from).start(), noun.end()));
    }

    /** "Kostria, which says": a state that begins its sentence or clause, and so acts; not "in Kostria, which". */
    private Optional<Span> state(int last, Span pronoun) {
        return scene.mentions().overlapping(scene.layout().tokens().get(last).span()).stream()
                .filter(mention -> mention.entity().kind() == EntityKind.PLACE)
                .filter(mention -> !isWho(pronoun))
                .map(Mentions.Mention::span)
                .filter(span -> span.end() == scene.layout().tokens().get(last).end())
                .filter(span -> begins(scene.layout().tokenAt(span.start())))
                .findFirst();
    }

    private boolean begins(int at) {
        return firstBeside(at) == at || !scene.layout().tokens().get(at - 1).isWord();
    }

    /** The first token of the sentence in which a token stands. */
    private int firstBeside(int at) {
        return scene.layout()
                .sentenceAt(scene.layout().tokens().get(at).start())
                .map(Sentence::firstToken)
                .orElse(at);
    }

    private boolean isWho(Span pronoun) {
        return pronoun.of(scene.layout().text()).toLowerCase(Locale.ROOT).startsWith("who");
    }

    private Optional<Entity> entityEndingAt(Token token) {
        return scene.mentions().first(token.span(), mention -> mention.span().end() == token.end());
    }

    /** Ann Poe, 59, of Dayton, Ohio, who: between name and pronoun only age, place and party are set off. */
    private Optional<Entity> setOff(Span pronoun) {
        List<Token> tokens = scene.layout().tokens();
        int last = scene.layout().tokenAt(pronoun.start()) - 1;
        int first = firstBeside(last);
        for (int at = last; at >= Math.max(first, last - SET_OFF); at--) {
            Token token = tokens.get(at);
            Optional<Entity> person = entityEndingAt(token).filter(each -> each.kind() == EntityKind.PERSON);
            if (person.isPresent()) {
                return person;
            }
            boolean passes = !token.isWord()
                    || token.isNumeral()
                    || token.isCapitalised()
                    || Set.of("of", "from", "in", "for", "president").contains(token.lower());
            if (!passes) {
                break;
            }
        }
        return isWho(pronoun) ? apposed(first, last) : Optional.empty();
    }

    /** Ann Poe, deputy head of the institute, who: what stands between two commas says who she is. */
    private Optional<Entity> apposed(int first, int last) {
        List<Token> tokens = scene.layout().tokens();
        if (tokens.get(last).isWord()) {
            return Optional.empty();
        }
        for (int at = last - 1; at > Math.max(first, last - SET_OFF); at--) {
            if (!tokens.get(at).isWord()) {
                return entityEndingAt(tokens.get(at - 1)).filter(each -> each.kind() == EntityKind.PERSON);
            }
        }
        return Optional.empty();
    }
}
