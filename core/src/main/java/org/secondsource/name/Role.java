package org.secondsource.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the table of offices.
 *
 * @param office what it is called, unique in the table
 * @param wordings the words that stand for its holder, such as {@code Pentagon chief}
 * @param institution canonical name of the institution it belongs to
 * @param holders who held it, in the order of time; only those we are sure of
 */
public record Role(String office, List<String> wordings, String institution, List<Holder> holders) {
    public Role {
        Objects.requireNonNull(office);
        wordings = List.copyOf(wordings);
        Objects.requireNonNull(institution);
        holders = List.copyOf(holders);
    }

    /**
     * Somebody who held an office.
     *
     * @param from first day
     * @param until last day, where it has ended
     */
    public record Holder(String name, LocalDate from, Optional<LocalDate> until) {
        public Holder {
            Objects.requireNonNull(name);
            Objects.requireNonNull(from);
            Objects.requireNonNull(until);
        }

        boolean heldOn(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Who held the office on a day, if exactly one did as far as we know. */
    public Optional<String> holderOn(LocalDate day) {
        List<String> names = holders.stream()
                .filter(holder -> holder.heldOn(day))
                .map(Holder::name)
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
