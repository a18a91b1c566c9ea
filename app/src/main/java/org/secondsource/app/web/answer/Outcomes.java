package org.secondsource.app.web.answer;

import org.secondsource.app.desk.Review;

/** Says what came of a correction in the words of the web. */
public final class Outcomes {
    private Outcomes() {}

    /** Refuses where nothing came of it. */
    public static void check(Review.Outcome outcome) {
        switch (outcome) {
            case DONE -> {
                return;
            }
            case NOT_FOUND -> throw Refusal.notFound("what was to be corrected is not there (any more)");
            case NOT_NAMED_THERE ->
                throw Refusal.unprocessable("a speaker can only be somebody whom the article names");
            case BUSY -> throw Refusal.conflict("another program works on the archive; try again when it has ended");
        }
    }
}
