package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes out of comparing the readings of one story.
 *
 * @param denials of all reports, in the order of the reports; those whose claim is not shown included
 */
public record Comparison(
        List<Claim> claims,
        List<Link> links,
        List<Difference> differences,
        List<Denial> denials,
        List<Silence> silences,
        List<Reply> replies,
        List<TimelineEntry> timeline,
        List<FigureRow> figures) {
    /** Claims that a summary spells out; our own choice. */
    private static final int CENTRAL = 3;

    public Comparison {
        claims = List.copyOf(claims);
        links = List.copyOf(links);
        differences = List.copyOf(differences);
        denials = List.copyOf(denials);
        silences = List.copyOf(silences);
        replies = List.copyOf(replies);
        timeline = List.copyOf(timeline);
        figures = List.copyOf(figures);
    }

    /**
     * The claims that a reader should see first: those that stand in more than one report, if any do, in their order, and
     * none that says a part of what one before it says; the last of them gives way to the first denied one where none before
     * it is denied.
     */
    public List<Claim> central() {
        List<Claim> shared =
                claims.stream().filter(claim -> claim.reports() > 1).toList();
        List<Claim> all = shared.isEmpty() ? claims : shared;
        List<Claim> first = first(all);
        Optional<Claim> denied =
                all.stream().filter(claim -> !claim.denials().isEmpty()).findFirst();
        if (denied.isEmpty() || first.contains(denied.get())) {
            return first;
        }
        return Stream.concat(first.stream().limit(CENTRAL - 1L), denied.stream())
                .toList();
    }

    private static List<Claim> first(List<Claim> claims) {
        List<Claim> first = new ArrayList<>();
        for (Claim claim : claims) {
            boolean isPart = first.stream().anyMatch(each -> each.text().contains(claim.text()));
            if (first.size() < CENTRAL && !isPart) {
                first.add(claim);
            }
        }
        return first;
    }
}
