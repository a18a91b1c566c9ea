package org.secondsource.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.secondsource.reading.Reading;

/**
 * What was found in a story before its differences are told.
 *
 * @param story the readings
 * @param claims in order of centrality
 * @param denials of all reports, those whose target is not known included
 * @param quotes utterances that two reports quote
 * @param figures of all reports, those of one thing together
 * @param together whether two sentences report the same claim
 * @param apart whether two statements surely have two origins
 * @param dated readings of unknown day that another report could date, with their times read anew
 */
record Compared(
        StoryView story,
        List<ClaimGroup> claims,
        List<FoundDenial> denials,
        List<QuoteMatch> quotes,
        List<List<CountedThing>> figures,
        BiPredicate<SentenceRef, SentenceRef> together,
        BiPredicate<Piece, Piece> apart,
        Map<String, Reading> dated) {

    /** Which claims each sentence tells. */
    Map<SentenceRef, Set<String>> claimsBySentence() {
        return ClaimBuilder.claimsBySentence(claims);
    }

    /** The reading of an article with its times placed as well as the story allows. */
    Reading dated(ArticleView view) {
        return dated.getOrDefault(view.id(), view.reading());
    }
}
