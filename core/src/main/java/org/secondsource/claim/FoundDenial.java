package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.text.Token;

/**
 * A denial whose target is still open.
 *
 * @param denial who denies how
 * @param denier attribution it is made in, where it was read as one
 * @param wordsAt index of the first denying word among the sentence's tokens
 * @param implied whether no word of denial is printed ("I never took a coin"): it counts only if its target is found
 * @param goesOn whether it is what the denier of the sentence before says next ("'It is false,' she said. 'Nobody came.'")
 */
record FoundDenial(Denial denial, Optional<Attribution> denier, int wordsAt, boolean implied, boolean goesOn) {

    FoundDenial(Denial denial, Optional<Attribution> denier, int wordsAt, boolean implied) {
        this(denial, denier, wordsAt, implied, false);
    }

    String article() {
        return place().article();
    }

    /** Number of the sentence. */
    int start() {
        return place().sentence();
    }

    /** The words of its sentence. */
    List<Token> tokens(StoryView story) {
        ArticleView view = story.view(article());
        return view.tokens(view.sentences().get(start()));
    }

    /** The words for what it denies; none where it does not say. */
    List<Token> object(StoryView story) {
        return denial.denied()
                .map(object -> story.view(article()).tokens(object.span()))
                .orElse(List.of());
    }

    SentenceRef place() {
        return denial.sentence();
    }
}
