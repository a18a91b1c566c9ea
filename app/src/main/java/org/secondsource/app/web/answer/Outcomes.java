package org.secondsource.app.web.answer;

import java.util.List;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.desk.Review;

/** Says what came of a correction in the words of the web. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * Takes reports out of a story.
     *
     * @return the id of the story that they are now
     */
    public static String split(Newsroom newsroom, String story, List<String> articles, String user) {
        Review review = newsroom.review();
        if (newsroom.stories().card(story).isEmpty()) {
            throw Refusal.notFound("there is no such story");
        }
        if (!review.areSomeOf(story, articles)) {
            throw Refusal.unprocessable("choose some of the reports that are in the story now, but not all of them");
        }
        return review.split(story, articles, user).orElseThrow(Outcomes::busy);
    }

    private static Refusal busy() {
        return Refusal.conflict("another program works on the archive; try again when it has ended");
    }

    /** Refuses where nothing came of it. */
    public static void check(Review.Outcome outcome) {
        switch (outcome) {
            case DONE -> {
                return;
            }
            case NOT_FOUND -> throw Refusal.notFound("what was to be corrected is not there (any more)");
            case NOT_NAMED_THERE ->
                throw Refusal.unprocessable("a speaker can only be somebody whom the article names");
            case BUSY -> throw busy();
        }
    }
}
