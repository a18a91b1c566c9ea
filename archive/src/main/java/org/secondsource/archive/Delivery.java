package org.secondsource.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One event to be told, or told, to one webhook.
 *
 * @param number grows and is never given twice
 * @param webhook number of the webhook
 * @param event number of the event
 * @param tries how often it was tried
 * @param next when it is to be tried (again), or when it was settled
 * @param outcome how it stands
 */
public record Delivery(long number, long webhook, long event, int tries, Instant next, Outcome outcome) {
    public Delivery {
        Objects.requireNonNull(next);
        Objects.requireNonNull(outcome);
    }

    /** How a delivery stands. */
    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    /**
     * How it stands after the last try.
     *
     * @param status what the host answered; empty if nothing
     * @param said what came of it, in words for the reader; empty before the first try
     */
    public record Outcome(State state, Optional<Integer> status, String said) {
        /** Before the first try. */
        public static final Outcome WAITING = new Outcome(State.WAITING, Optional.empty(), "");

        public Outcome {
            Objects.requireNonNull(state);
            Objects.requireNonNull(status);
            Objects.requireNonNull(said);
        }
    }
}
