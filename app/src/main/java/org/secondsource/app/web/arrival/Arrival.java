package org.secondsource.app.web.arrival;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.archive.Deposit;
import org.secondsource.text.Problem;

/**
 * What came of one thing handed in.
 *
 * @param deposit the receipt of the article; empty if there was none
 * @param problems what could not be read of it
 */
public record Arrival(Optional<Deposit> deposit, List<Problem> problems) {
    public Arrival {
        Objects.requireNonNull(deposit);
        problems = List.copyOf(problems);
    }
}
