package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.Stance;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Mentions;
import org.secondsource.text.Evidence;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds the sentences in which somebody denies something, with who and how strongly. What is denied is found afterwards,
 * by {@link DenialTarget}. Stateless, safe for use by many threads.
 */
final class DenialFinder {
    private static final Set<String> CALLING = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "label",
            "labelled",
            "labeled",
            "labelling",
            "brand",
            "branded",
            "branding",
            "describe",
            "describes",
            "described",
            "describing",
            "dismissed",
            "dismissing",
            "denounced",
            "denouncing",
            "slammed",
            "slamming",
            "characterised",
            "characterized",
            "decried",
            "blasted");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "they", "he", "she");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "'s", "'re", "as");

    private static final Set<String> NEGATING = Set.of("no", "not", "never", "nothing", "nobody", "none", "neither");

    /** Words of a quotation among which the negation stands that makes all of it negative. */
    private static final int NEAR_HEAD = 4;

    private final DenialWords words = DenialWords.english();

    /**
     * A denial whose target is still open.
     *
     * @param denial who denies how
     * @param denier attribution it is made in, where it was read as one
     * @param wordsAt index of the first denying word among the sentence's tokens
     * @param goesOn whether it goes on with the denial found before it, of the same claim
     */
    record Found(Denial denial, Optional<Attribution> denier, int wordsAt, boolean goesOn) {}

    List<Found> find(ArticleView view) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : view.sentences()) {
            of(view, sentence).or(() -> goingOn(view, sentence, found)).ifPresent(found::add);
        }
        return found;
    }

    /** "'The story is false,' she said. 'No inspector came.'": the denier's next words, if they say what did not happen. */
    private static Optional<Found> goingOn(ArticleView view, Sentence sentence, List<Found> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Denial last = before.get(before.size() - 1).denial();
        return view.attributionsIn(sentence).stream()
                .filter(each -> each.type() == QuoteType.DIRECT && saysNot(view, each))
                .filter(each -> last.sentence().sentence() == sentence.index() - 1)
                .filter(each ->
                        Names.same(each.speaker().orElse(each.chain().first().name()), last.by()))
                .findFirst()
                .map(each -> new Found(
                        new Denial(
                                Optional.empty(),
                                last.by(),
                                DenialStrength.DENIED,
                                unquoted(each.spans().content().get(0).of(view.text())),
                                new SentenceRef(view.id(), sentence.index()),
                                new Evidence(view.id(), sentence.span())),
                        Optional.of(each),
                        0,
                        true));
    }

    /** Whether a word that negates stands near the head of what is said. */
    private static boolean saysNot(ArticleView view, Attribution attribution) {
        return view.tokens(attribution.spans().content().get(0)).stream()
                .filter(token -> token.isWord() || token.lower().endsWith("n't"))
                .limit(NEAR_HEAD)
                .anyMatch(token ->
                        NEGATING.contains(token.lower()) || token.lower().endsWith("n't"));
    }

    private static String unquoted(String words) {
        return words.replaceAll("^[\"\u201c\u2018']+|[\"\u201d\u2019'.,]+$", "");
    }

    /** The strongest denial of a sentence. */
    private Optional<Found> of(ArticleView view, Sentence sentence) {
        List<Token> tokens = view.tokens(sentence);
        Optional<DenialWords.Hit> strongest = Optional.empty();
        for (DenialWords.Hit hit : words.in(tokens)) {
            boolean counts = hit.verb() ? isSaid(tokens, hit) : isCalled(view, sentence, tokens, hit);
            if (counts
                    && strongest
                            .map(best -> hit.strength().compareTo(best.strength()) > 0)
                            .orElse(true)) {
                strongest = Optional.of(hit);
            }
        }
        return strongest.flatMap(hit -> found(view, sentence, tokens, hit));
    }

    private Optional<Found> found(ArticleView view, Sentence sentence, List<Token> tokens, DenialWords.Hit hit) {
        Optional<Attribution> denier = denier(view, sentence, hit);
        Optional<String> by =
                denier.map(each -> each.speaker().orElse(each.chain().first().name()));
        if (by.isEmpty() || by.get().equals(view.outlet())) {
            by = subject(view, sentence, tokens, hit).or(() -> printedSubject(view, tokens, hit));
        }
        return by.map(name -> new Found(
                new Denial(
                        Optional.empty(),
                        name,
                        hit.strength(),
                        hit.span().of(view.text()),
                        new SentenceRef(view.id(), sentence.index()),
                        new Evidence(view.id(), sentence.span())),
                denier,
                hit.first(),
                false));
    }

    /** A verb denies where it has a subject: not at the start of a headline-like fragment, not as an adjective. */
    private static boolean isSaid(List<Token> tokens, DenialWords.Hit hit) {
        return hit.first() > 0
                && !Set.of("a", "an", "the", "being", "been", "was", "were")
                        .contains(tokens.get(hit.first() - 1).lower());
    }

    /** Whether somebody calls a claim so: by a verb of calling, or as the predicate of a word for a claim. */
    private boolean isCalled(ArticleView view, Sentence sentence, List<Token> tokens, DenialWords.Hit hit) {
        List<Token> before = tokens.subList(0, hit.first());
        if (before.stream().anyMatch(token -> CALLING.contains(token.lower()))) {
            return true;
        }
        boolean predicate = before.stream().anyMatch(token -> BEING.contains(token.lower()));
        boolean refers = before.stream().anyMatch(token -> words.refersToClaim(token.lower())) || pointsAtClaim(before);
        return predicate && refers && denier(view, sentence, hit).isPresent();
    }

    /** "this is false": a pointing word right before a form of "be". */
    private static boolean pointsAtClaim(List<Token> before) {
        for (int at = 0; at + 1 < before.size(); at++) {
            if (POINTING.contains(before.get(at).lower())
                    && BEING.contains(before.get(at + 1).lower())) {
                return !Set.of("he", "she", "they").contains(before.get(at).lower());
            }
        }
        return false;
    }

    /** The attribution whose cue holds the denying words, else one whose content does, else one that denies. */
    private static Optional<Attribution> denier(ArticleView view, Sentence sentence, DenialWords.Hit hit) {
        List<Attribution> sourced = view.attributionsIn(sentence).stream()
                .filter(each -> !each.spans().source().isEmpty())
                .toList();
        Optional<Attribution> byCue = last(sourced, each -> each.spans().cue(), hit.span());
        if (byCue.isPresent() || hit.verb()) {
            return byCue;
        }
        Optional<Attribution> byContent = last(sourced, each -> each.spans().content(), hit.span());
        return byContent.isPresent()
                ? byContent
                : sourced.stream()
                        .filter(each -> each.stance() == Stance.DENIES || each.stance() == Stance.DISPUTES)
                        .findFirst();
    }

    private static Optional<Attribution> last(
            List<Attribution> attributions, Function<Attribution, List<Span>> part, Span words) {
        return attributions.stream()
                .filter(each -> part.apply(each).stream().anyMatch(words::overlaps))
                .reduce((earlier, later) -> later);
    }

    /** The few words with a capital that begin the sentence, up to the word that denies or calls. */
    private static Optional<String> printedSubject(ArticleView view, List<Token> tokens, DenialWords.Hit hit) {
        int end = hit.first();
        for (int at = 0; at < hit.first(); at++) {
            if (CALLING.contains(tokens.get(at).lower())) {
                end = at;
                break;
            }
        }
        boolean plain = tokens.subList(0, end).stream().allMatch(Token::isWord);
        if (end == 0 || end > LONGEST_SUBJECT || !plain || !tokens.get(end - 1).isCapitalised()) {
            return Optional.empty();
        }
        return Optional.of(new Span(tokens.get(0).start(), tokens.get(end - 1).end()).of(view.text()));
    }

    /** Words of a subject at the head of a sentence: "The Foreign Ministry in Arden". */
    private static final int LONGEST_SUBJECT = 6;

    /** The last person or body named before the denying words, in the sentence; behind "by" in a passive. */
    private static Optional<String> subject(
            ArticleView view, Sentence sentence, List<Token> tokens, DenialWords.Hit hit) {
        if (hit.after() < tokens.size() && tokens.get(hit.after()).lower().equals("by")) {
            Span behind = new Span(hit.span().end(), sentence.span().end());
            return firstEntity(view, behind, false).map(Entity::name);
        }
        Span before = new Span(sentence.span().start(), hit.span().start());
        return firstEntity(view, before, hit.verb()).map(Entity::name);
    }

    /** The first entity mentioned in a span, or the last one. */
    private static Optional<Entity> firstEntity(ArticleView view, Span within, boolean last) {
        Optional<Entity> chosen = Optional.empty();
        int at = last ? -1 : Integer.MAX_VALUE;
        for (Mentions.Mention mention : view.mentions().overlapping(within)) {
            int start = mention.span().start();
            boolean closer = last ? start > at : start < at;
            if (within.contains(mention.span()) && closer && mention.entity().kind() != EntityKind.OTHER) {
                chosen = Optional.of(mention.entity());
                at = start;
            }
        }
        return chosen;
    }
}
