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
 * @param tries how often it was tried, and when last
 * @param next when it is to be tried (again), or when it was settled
 * @param outcome how it stands
 */
public record Delivery(long number, long webhook, long event, Tries tries, Instant next, Outcome outcome) {
    public Delivery {
        Objects.requireNonNull(tries);
        Objects.requireNonNull(next);
        Objects.requireNonNull(outcome);
    }

    /** When it was last tried; empty before the first try. What was settled was settled by its last try. */
    public Optional<Instant> lastTry() {
        return outcome.state() == State.WAITING || tries.count() == 0 ? tries.last() : Optional.of(next);
    }

    /** When it is tried next; empty once it is settled. */
    public Optional<Instant> nextTry() {
        return outcome.state() == State.WAITING ? Optional.of(next) : Optional.empty();
    }

    /**
     * The tries so far.
     *
     * @param last when the last began; empty if there was none, or if it was made before this was noted
     */
    public record Tries(int count, Optional<Instant> last) {
        public Tries {
            Objects.requireNonNull(last);
        }
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
