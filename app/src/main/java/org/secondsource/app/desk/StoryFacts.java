package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.secondsource.Dossier;
import org.secondsource.claim.Claim;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.SentenceRef;
import org.secondsource.quantity.Amount;

/**
 * What of a dossier the next one is held against. Claims are numbered anew in each comparison; here each keeps a name of its
 * own, as long as it shares a sentence with the claim it was.
 *
 * @param claims in the order of the dossier
 * @param figures one for each thing counted
 * @param named how many claims got a name so far
 */
record StoryFacts(List<ClaimFact> claims, List<FigureFact> figures, int named) {
    static final StoryFacts NONE = new StoryFacts(List.of(), List.of(), 0);

    /** A claim under its lasting name, and where it stands. */
    record ClaimFact(String name, List<SentenceRef> places) {
        ClaimFact {
            Objects.requireNonNull(name);
            places = List.copyOf(places);
        }
    }

    /** A thing counted, and its values. */
    record FigureFact(String counted, List<Amount> amounts) {
        FigureFact {
            Objects.requireNonNull(counted);
            amounts = List.copyOf(amounts);
        }
    }

    StoryFacts {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }

    /** The facts of a dossier, each claim named as the one of {@code this} that it continues. */
    StoryFacts next(Dossier dossier) {
        List<ClaimFact> next = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int names = named;
        for (Claim claim : dossier.comparison().claims()) {
            List<SentenceRef> places = places(claim);
            Optional<ClaimFact> former = former(places, taken);
            String name = former.isPresent() ? former.get().name() : "k" + ++names;
            taken.add(name);
            next.add(new ClaimFact(name, places));
        }
        List<FigureFact> rows = dossier.comparison().figures().stream()
                .map(row -> new FigureFact(
                        counted(row),
                        row.values().stream()
                                .map(FigureRow.Value::amount)
                                .distinct()
                                .toList()))
                .toList();
        return new StoryFacts(next, rows, names);
    }

    /** The former claim that shares most sentences, the more central first. */
    private Optional<ClaimFact> former(List<SentenceRef> places, Set<String> taken) {
        return claims.stream()
                .filter(claim -> !taken.contains(claim.name()) && shared(claim.places(), places) > 0)
                .max(Comparator.comparingInt(claim -> shared(claim.places(), places)));
    }

    private static int shared(List<SentenceRef> some, List<SentenceRef> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static List<SentenceRef> places(Claim claim) {
        Set<SentenceRef> places = new LinkedHashSet<>();
        claim.statements()
                .forEach(statement -> statement
                        .sentences()
                        .forEach(sentence -> places.add(new SentenceRef(statement.article(), sentence))));
        return List.copyOf(places);
    }

    static String counted(FigureRow row) {
        return row.unit() + " " + row.counted();
    }

    /** The values a figure had; empty if the story had no such figure. */
    Optional<List<Amount>> amounts(String counted) {
        return figures.stream()
                .filter(figure -> figure.counted().equals(counted))
                .map(FigureFact::amounts)
                .findFirst();
    }
}
