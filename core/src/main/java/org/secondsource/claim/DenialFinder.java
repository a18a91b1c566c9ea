package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "them");
    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "'s", "'re", "as", "contains", "contained");
    private static final Set<String> SELF = Set.of("i", "we", "he", "she", "they", "it", "client", "clients");
    private static final Set<String> NEGATING = Set.of("no", "not", "never", "nothing", "nobody", "none", "neither");

    /** Words of a quotation among which the negation stands that makes all of it negative. */
    private static final int NEAR_HEAD = 4;

    /** Behind "rejected as insulting" the word for what is rejected stands among so many words. */
    private static final int BEHIND = 6;

    /** Words between "is" and what somebody is said to be: "is, in her words, a complete and utter fabrication". */
    private static final int PREDICATE = 9;

    /** Words of a subject at the head of a sentence: "The Foreign Ministry in Arden". */
    private static final int LONGEST_SUBJECT = 6;

    private final DenialWords words = DenialWords.english();

    List<FoundDenial> find(ArticleView view) {
        List<FoundDenial> found = new ArrayList<>();
        for (Sentence sentence : view.sentences()) {
            Optional<FoundDenial> own = of(view, sentence);
            own.or(() -> goingOn(view, sentence, found))
                    .or(() -> SelfDenial.in(view, sentence))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "'The story is false,' she said. 'No inspector came.'": the denier's next words, if they say what did not happen. */
    private static Optional<FoundDenial> goingOn(ArticleView view, Sentence sentence, List<FoundDenial> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        FoundDenial last = before.get(before.size() - 1);
        return view.attributionsIn(sentence).stream()
                .filter(each ->
                        sentence.span().contains(each.spans().content().get(0).start()))
                .filter(each -> each.type() == QuoteType.DIRECT && saysNot(view, each))
                .filter(each -> last.start() == sentence.index() - 1)
                .filter(each -> isSameSpeaker(view, each, last))
                .findFirst()
                .map(each -> new FoundDenial(
                        new Denial(
                                Optional.empty(),
                                last.denial().by(),
                                DenialStrength.DENIED,
                                unquoted(each.spans().content().get(0).of(view.text())),
                                Optional.empty(),
                                new SentenceRef(view.id(), sentence.index()),
                                List.of(new Evidence(view.id(), sentence.span()))),
                        Optional.of(each),
                        0,
                        true,
                        true));
    }

    private static boolean isSameSpeaker(ArticleView view, Attribution attribution, FoundDenial last) {
        String speaker =
                attribution.speaker().orElse(attribution.chain().first().name());
        boolean pronoun = attribution.spans().source().stream()
                .anyMatch(span -> span.of(view.text()).matches("(?i)he|she|it|they"));
        return pronoun || Names.same(speaker, last.denial().by());
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
    private Optional<FoundDenial> of(ArticleView view, Sentence sentence) {
        List<Token> tokens = view.tokens(sentence);
        Optional<DenialWords.Hit> strongest = Optional.empty();
        for (DenialWords.Hit hit : words.in(tokens)) {
            boolean counts = hit.verb() ? isSaid(tokens, hit) : isCalled(view, sentence, tokens, hit);
            boolean stronger = strongest
                    .map(best -> hit.strength().compareTo(best.strength()) > 0)
                    .orElse(true);
            strongest = counts && stronger ? Optional.of(hit) : strongest;
        }
        return strongest.flatMap(hit -> found(view, sentence, tokens, hit));
    }

    private Optional<FoundDenial> found(ArticleView view, Sentence sentence, List<Token> tokens, DenialWords.Hit hit) {
        Optional<Attribution> denier = calling(tokens, hit)
                .flatMap(verb ->
                        last(sourced(view, sentence), each -> each.spans().cue(), verb.span()))
                .or(() -> denier(view, sentence, hit));
        Optional<String> by =
                denier.map(each -> each.speaker().orElse(each.chain().first().name()));
        if (by.isEmpty() || by.get().equals(view.outlet())) {
            by = subject(view, sentence, tokens, hit).or(() -> printedSubject(view, tokens, hit));
        }
        return by.map(name -> new FoundDenial(
                new Denial(
                        Optional.empty(),
                        name,
                        hit.strength(),
                        hit.span().of(view.text()),
                        DeniedObject.of(tokens, hit).map(span -> new Evidence(view.id(), span)),
                        new SentenceRef(view.id(), sentence.index()),
                        List.of(new Evidence(view.id(), sentence.span()))),
                denier,
                hit.first(),
                false));
    }

    /** Words behind which a verb of denial is none: the disputed lease, was denied, our questions, answered questions. */
    private static final Set<String> NOT_BEFORE_VERB = Set.of(
            "a",
            "an",
            "the",
            "being",
            "been",
            "was",
            "were",
            "my",
            "our",
            "your",
            "his",
            "its",
            "their",
            "these",
            "those",
            "some",
            "any",
            "no",
            "many",
            "several",
            "more",
            "other",
            "further",
            "of",
            "about",
            "on",
            "'s",
            "\u2019s",
            "answer",
            "answers",
            "answered",
            "answering",
            "take",
            "takes",
            "took",
            "taking",
            "ask",
            "asks",
            "asked",
            "asking",
            "raise",
            "raises",
            "raised",
            "raising",
            "face",
            "faces",
            "faced",
            "facing");

    /** A verb denies where it has a subject: not at the start of a headline-like fragment, not as an adjective or noun. */
    private static boolean isSaid(List<Token> tokens, DenialWords.Hit hit) {
        if (hit.first() == 0) {
            return false;
        }
        String before = tokens.get(hit.first() - 1).lower();
        return !NOT_BEFORE_VERB.contains(before) && !Character.isDigit(before.codePointAt(0));
    }

    /** Whether somebody calls a claim so: by a verb of calling, or as the predicate of a word for a claim. */
    private boolean isCalled(ArticleView view, Sentence sentence, List<Token> tokens, DenialWords.Hit hit) {
        List<Token> before = tokens.subList(0, hit.first());
        if (calling(tokens, hit).isPresent() || words.isUnanswered(tokens, hit.first())) {
            return true;
        }
        boolean predicate = isPredicate(before);
        boolean refers = before.stream().anyMatch(token -> words.refersToClaim(token.lower())) || pointsAtClaim(before);
        return predicate && refers && denier(view, sentence, hit).isPresent();
    }

    /** Whether a form of "be" stands a few words before, and is not only asked: "too early to say whether it was staged". */
    private static boolean isPredicate(List<Token> before) {
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - PREDICATE); at--) {
            if (BEING.contains(before.get(at).lower())) {
                return before.subList(Math.max(0, at - PREDICATE), at).stream()
                        .noneMatch(token -> token.lower().equals("whether"));
            }
        }
        return false;
    }

    /** The verb by which a claim is called a word: "called the article misleading", "calling it a lie", "rejected as insulting reports that ...". */
    private Optional<Token> calling(List<Token> tokens, DenialWords.Hit hit) {
        if (hit.verb()) {
            return Optional.empty();
        }
        boolean claim = false;
        for (int at = hit.after(); at < Math.min(tokens.size(), hit.after() + BEHIND); at++) {
            claim |= words.refersToClaim(tokens.get(at).lower());
        }
        for (int at = hit.first() - 1; at >= 0; at--) {
            String word = tokens.get(at).lower();
            if (words.calls(word) && claim) {
                return Optional.of(tokens.get(at));
            }
            claim |= words.refersToClaim(word) || POINTING.contains(word);
        }
        return Optional.empty();
    }

    /** "this is false": a pointing word right before a form of "be". */
    private static boolean pointsAtClaim(List<Token> before) {
        for (int at = 0; at + 1 < before.size(); at++) {
            if (POINTING.contains(before.get(at).lower())
                    && BEING.contains(before.get(at + 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The attribution whose cue holds the denying words, else one whose content does, else one that denies. */
    private static Optional<Attribution> denier(ArticleView view, Sentence sentence, DenialWords.Hit hit) {
        List<Attribution> sourced = sourced(view, sentence);
        Optional<Attribution> byCue = last(sourced, each -> each.spans().cue(), hit.span());
        Optional<Attribution> byContent = last(sourced, each -> each.spans().content(), hit.span());
        if (byCue.isPresent() || hit.verb()) {
            return byCue.or(() -> byContent.filter(each -> isOfSelf(view, each)));
        }
        return byContent.isPresent()
                ? byContent
                : sourced.stream()
                        .filter(each -> each.stance() == Stance.DENIES || each.stance() == Stance.DISPUTES)
                        .findFirst();
    }

    private static List<Attribution> sourced(ArticleView view, Sentence sentence) {
        return view.attributionsIn(sentence).stream()
                .filter(each -> !each.spans().source().isEmpty())
                .toList();
    }

    /** "She said her client denies it", "he said he denied it": the speaker's own denial. */
    private static boolean isOfSelf(ArticleView view, Attribution attribution) {
        return view.tokens(attribution.spans().content().get(0)).stream()
                .filter(Token::isWord)
                .limit(3)
                .anyMatch(token -> SELF.contains(token.lower()));
    }

    private static Optional<Attribution> last(
            List<Attribution> attributions, Function<Attribution, List<Span>> part, Span words) {
        return attributions.stream()
                .filter(each -> part.apply(each).stream().anyMatch(words::overlaps))
                .reduce((earlier, later) -> later);
    }

    private static final Pattern ADVERB = Pattern.compile("also|then|later|again|too|soon|\\p{L}{3,}ly");

    private static final Set<String> OPENS_CLAUSE =
            Set.of("whether", "if", "when", "while", "as", "after", "before", "because", "although", "that", "what");

    /** The few words that begin the sentence, up to the word that denies or calls, or to a clause behind them. */
    private Optional<String> printedSubject(ArticleView view, List<Token> tokens, DenialWords.Hit hit) {
        int end = hit.first();
        for (int at = 0; at < hit.first(); at++) {
            if (words.calls(tokens.get(at).lower())) {
                end = at;
                break;
            }
        }
        for (int at = 1; at < end; at++) {
            end = Set.of(",", "that", "which", "who", "whose")
                            .contains(tokens.get(at).lower())
                    ? at
                    : end;
        }
        while (end > 1 && ADVERB.matcher(tokens.get(end - 1).lower()).matches()) {
            end--;
        }
        boolean plain = tokens.subList(0, end).stream().allMatch(Token::isWord)
                && !OPENS_CLAUSE.contains(tokens.get(0).lower());
        if (end == 0 || end > LONGEST_SUBJECT || !plain) {
            return Optional.empty();
        }
        return Optional.of(new Span(tokens.get(0).start(), tokens.get(end - 1).end()).of(view.text()));
    }

    /** The last person or body named before the denying words, in the sentence; behind "by" in a passive. */
    private static Optional<String> subject(
            ArticleView view, Sentence sentence, List<Token> tokens, DenialWords.Hit hit) {
        if (hit.after() < tokens.size() && tokens.get(hit.after()).lower().equals("by")) {
            Span behind = new Span(hit.span().end(), sentence.span().end());
            return firstEntity(view, behind, false).map(Entity::name);
        }
        Span before = new Span(
                sentence.span().start(), aside(tokens, hit).orElse(hit.span().start()));
        return firstEntity(view, before, hit.verb()).map(Entity::name);
    }

    /** Where a clause begins that tells of the subject: "the company, [whose chairman Ivo Lund had left], denied it". */
    private static Optional<Integer> aside(List<Token> tokens, DenialWords.Hit hit) {
        for (int at = 1; at + 1 < hit.first(); at++) {
            boolean opens = tokens.get(at).text().equals(",")
                    && Set.of("who", "whose", "which")
                            .contains(tokens.get(at + 1).lower());
            boolean closes = tokens.subList(at + 1, hit.first()).stream()
                    .anyMatch(token -> token.text().equals(","));
            if (opens && closes) {
                return Optional.of(tokens.get(at).start());
            }
        }
        return Optional.empty();
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
