package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.CueWord;
import org.secondsource.text.Sentence;

/**
 * A grammar around cue words for reported speech in English: proposes an attribution for every cue that has one. Each
 * kind of clause is read by a class of its own; this one tells which kind a cue heads.
 */
final class EnglishGrammar implements ClauseGrammar {
    private final Words words;
    private final FiniteClauses finites;
    private final ParticipleClauses participles;
    private final AccordingClauses accordings;
    private final SourcelessClauses sourceless;
    private final NounClauses nouns;

    EnglishGrammar(Words words) {
        this.words = words;
        finites = new FiniteClauses(words);
        participles = new ParticipleClauses(words);
        accordings = new AccordingClauses(words);
        sourceless = new SourcelessClauses(words);
        nouns = new NounClauses(words);
    }

    @Override
    public List<Candidate> read(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        Range whole = new Range(sentence.firstToken(), sentence.endToken());
        for (int at = whole.from(); at < whole.to(); at++) {
            Range scope = scope(at, whole);
            propose(at, scope, found).ifPresent(found::add);
        }
        return found;
    }

    /** A cue inside a quotation reads no further than the quotation; one outside reads the sentence. */
    private Range scope(int at, Range sentence) {
        int quotation = words.quotation(at);
        if (quotation < 0) {
            return sentence;
        }
        Range inside = words.quotationRange(quotation);
        int from = words.isQuoteMark(inside.from()) ? inside.from() + 1 : inside.from();
        int to = words.isQuoteMark(inside.to() - 1) ? inside.to() - 1 : inside.to();
        return new Range(Math.min(at, Math.max(from, sentence.from())), Math.max(at + 1, Math.min(to, sentence.to())));
    }

    private Optional<Candidate> propose(int at, Range scope, List<Candidate> earlier) {
        if (words.has(at, "according") && words.has(at + 1, "to") && at + 2 < scope.to()) {
            return accordings.according(at, scope);
        }
        if (words.has(at, "reportedly")) {
            return sourceless.hedged(at, scope);
        }
        if (words.has(at, "in") && words.quotation(at) < 0) {
            Optional<Candidate> poll = accordings.inPoll(at, scope);
            if (poll.isPresent()) {
                return poll;
            }
        }
        Optional<CueWord> noun = words.noun(at);
        if (noun.isPresent() && nominal(at)) {
            return nouns.noun(at, noun.get(), scope);
        }
        return words.verb(at).flatMap(cue -> verb(at, cue, scope, earlier));
    }

    /** Whether the word at {@code at} is used as a noun: behind a possessive, an article or an adjective. */
    private boolean nominal(int at) {
        return at > 0
                && (words.is("determiner", at - 1)
                        || words.lower(at - 1).equals("'s")
                        || words.lower(at - 1).equals("'")
                        || (words.isNounLike(at - 1) && words.verb(at).isEmpty())
                        || words.is("preposition", at - 1));
    }

    private Optional<Candidate> verb(int head, CueWord cue, Range scope, List<Candidate> earlier) {
        if (words.has(head, "think") && (words.has(head + 1, "tank") || words.has(head + 1, "tanks"))) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.at(words, head, cue, scope.from());
        if (cue.stance().equals("hedged")) {
            return sourceless.seeming(group, scope);
        }
        if (words.has(head, "asked") && sourceless.isFrontedQuestion(group, scope)) {
            return sourceless.question(head, scope);
        }
        if (group.passive()) {
            return sourceless.passive(group, scope);
        }
        if (cue.form() == CueWord.Form.PARTICIPLE && !group.supported()) {
            return Optional.empty();
        }
        if (cue.form() == CueWord.Form.ING && !group.supported()) {
            return participles.participle(group, scope, earlier);
        }
        return finite(group, scope, earlier);
    }

    /** A verb behind a quotation is read as "Y", said X before it is read as X said Y; elsewhere it is the reverse. */
    private Optional<Candidate> finite(VerbGroup group, Range scope, List<Candidate> earlier) {
        boolean noun = group.head() > scope.from() && nominal(group.head()) && !group.supported();
        boolean quoted = group.from() > scope.from() && words.closesQuotation(group.from() - 1);
        Optional<Candidate> inverted = finites.inverted(group, scope);
        if (noun || (quoted && inverted.isPresent())) {
            return inverted;
        }
        Optional<Candidate> finite = finites.finite(group, scope, earlier);
        return finite.isPresent() ? finite : inverted;
    }
}
