package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.text.Evidence;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Denials without a word of denial: somebody by name, or a body, says "I have never met him", "it knew of no such order".
 * Pure functions.
 */
final class SelfDenial {
    private static final Set<String> SELF =
            Set.of("i", "we", "he", "she", "they", "it", "client", "my", "our", "his", "her", "its", "had", "have");

    /** The word that negates stands among so many words at the head of what is said. */
    private static final int NEAR_HEAD = 6;

    /** "Has not falsified anything": said of oneself at the head. */
    private static final Pattern ANYTHING = Pattern.compile(
            "\\b(?:not|n['\u2019]t) (?:\\p{L}+ ){1,3}(?:anything|anyone|anybody|any|a single)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Nothing to do with it", "no knowledge of": said of oneself wherever it stands. */
    private static final Pattern CLEARS = Pattern.compile(
            "\\b(?:no such|not to (?:my|our|her|his|their) knowledge|nothing of the (?:kind|sort)|nothing to do with|(?:did|done|do) nothing (?:wrong|improper|illegal)"
                    + "|no (?:knowledge|part|role|hand|involvement) (?:of|in))\\b",
            Pattern.CASE_INSENSITIVE);

    private SelfDenial() {}

    static Optional<FoundDenial> in(ArticleView view, Sentence sentence) {
        for (Attribution attribution : view.attributionsIn(sentence)) {
            Span content = attribution.spans().content().get(0);
            Optional<Span> words = mayDeny(attribution) && sentence.span().contains(content.start())
                    ? words(view, content, sentence)
                    : Optional.empty();
            if (words.isPresent()) {
                return Optional.of(found(view, sentence, attribution, words.get()));
            }
        }
        return Optional.empty();
    }

    private static FoundDenial found(ArticleView view, Sentence sentence, Attribution attribution, Span words) {
        Span said = attribution.spans().content().get(0);
        Denial denial = new Denial(
                Optional.empty(),
                attribution.speaker().orElse(attribution.chain().first().name()),
                DenialStrength.DENIED,
                words.of(view.text()),
                Optional.of(new Evidence(view.id(), said)),
                new SentenceRef(view.id(), sentence.index()),
                List.of(new Evidence(view.id(), sentence.span())));
        return new FoundDenial(denial, Optional.of(attribution), 0, true);
    }

    /** Somebody who can be held to it, and who says it. */
    private static boolean mayDeny(Attribution attribution) {
        boolean somebody = attribution.kind() == SourceKind.PERSON || attribution.kind() == SourceKind.ORGANISATION;
        return somebody
                && !attribution.spans().source().isEmpty()
                && Set.of(Stance.SAYS, Stance.CLAIMS, Stance.ANNOUNCES, Stance.DENIES, Stance.DISPUTES)
                        .contains(attribution.stance());
    }

    /** The words that clear the speaker: "never" said of oneself at the head, or a phrase that does nothing else. */
    private static Optional<Span> words(ArticleView view, Span content, Sentence sentence) {
        int end = Math.min(content.end(), sentence.span().end());
        var clears = CLEARS.matcher(view.text()).region(content.start(), end);
        if (clears.find()) {
            return Optional.of(new Span(clears.start(), clears.end()));
        }
        List<Token> head = view.tokens(new Span(content.start(), end)).stream()
                .filter(Token::isWord)
                .limit(NEAR_HEAD)
                .toList();
        boolean self = false;
        for (Token token : head) {
            if (token.lower().equals("never") && (self || token.equals(head.get(0)))) {
                return Optional.of(token.span());
            }
            var anything = ANYTHING.matcher(view.text()).region(token.start(), end);
            if (self && anything.lookingAt()) {
                return Optional.of(token.span());
            }
            self |= SELF.contains(token.lower());
        }
        return Optional.empty();
    }
}
