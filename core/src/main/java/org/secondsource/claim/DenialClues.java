package org.secondsource.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Token;

/**
 * What a denial says of its target.
 *
 * @param found the denial
 * @param outlets whose report it speaks of, where it speaks of one and that is known; in lower case
 * @param pointing whether it only points at what was said last ("rejected that")
 * @param restated the content words in which it repeats what it denies
 * @param own statements of the denial itself
 * @param object the words for what is denied
 * @param deniers on whose behalf it is denied
 */
record DenialClues(
        FoundDenial found,
        Set<String> outlets,
        boolean pointing,
        Set<String> restated,
        List<Integer> own,
        DeniedWords object,
        Set<String> deniers) {
    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "them", "such");

    /** Behind a word for a claim: here follows what it says. */
    private static final Set<String> TELLING = Set.of("that", "of", "whether", "about");

    /** The object of a denial that points and restates something is no longer than this, in tokens. */
    private static final int POINTS_ONLY = 2;

    private static final DenialWords WORDS = DenialWords.english();
    private static final WordingReader WORDINGS = new WordingReader();

    static DenialClues of(StoryView story, FoundDenial found) {
        Set<String> restated = restated(story, found);
        List<Integer> own = IntStream.range(0, story.pieces().size())
                .filter(at -> found.place().equals(story.pieces().get(at).place()))
                .boxed()
                .toList();
        return new DenialClues(
                found,
                DeniedReports.outlets(story, found),
                isPointing(found.object(story), restated),
                restated,
                own,
                DeniedWords.of(story, found),
                Deniers.of(story, found));
    }

    /** "Rejected that": what is denied is no more than a pointing word. */
    private static boolean isPointing(List<Token> object, Set<String> restated) {
        return !object.isEmpty()
                && POINTING.contains(object.get(0).lower())
                && (restated.isEmpty() || object.size() < POINTS_ONLY);
    }

    /** The content words, without those that only refer to a claim. */
    private static Set<String> restated(StoryView story, FoundDenial found) {
        List<Token> content = found.object(story).stream()
                .filter(token -> !isOutlet(story, found, token) && !isTime(story, found, token))
                .filter(token -> !WORDS.refersToClaim(token.lower()) && !WORDS.isGeneric(token.lower()))
                .toList();
        return WORDINGS.read(content).concepts();
    }

    static boolean isTime(StoryView story, FoundDenial found, Token token) {
        return story.view(found.article()).reading().times().stream()
                .anyMatch(time -> time.span().overlaps(token.span()));
    }

    private static boolean isOutlet(StoryView story, FoundDenial found, Token token) {
        return story.view(found.article())
                .mentions()
                .first(token.span(), mention -> mention.entity().kind() == EntityKind.OUTLET)
                .isPresent();
    }

    static boolean isTelling(Token token) {
        return TELLING.contains(token.lower());
    }

    /** Whether it denies something told before rather than something it tells itself. */
    boolean isAnaphoric(StoryView story) {
        return found.implied()
                || pointing
                || restated.isEmpty()
                || found.tokens(story).stream().anyMatch(token -> WORDS.isGeneric(token.lower()));
    }

    /** "The claim that the hull was cracked": the article makes it known before, in whatever words. */
    boolean isToldBefore(StoryView story) {
        List<Token> denied = found.object(story);
        return denied.size() > 1
                && denied.get(0).lower().matches("the|this|these|those|that")
                && WORDS.refersToClaim(denied.get(1).lower());
    }

    /** "The latest media reports" say nothing of their content; "reports that votes were bought" do. */
    boolean refersOnly(StoryView story) {
        List<Token> denied = found.object(story);
        return denied.stream().anyMatch(token -> WORDS.refersToClaim(token.lower()))
                && denied.stream().noneMatch(DenialClues::isTelling);
    }
}
