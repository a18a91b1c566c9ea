package org.secondsource.claim;

import java.util.List;

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
}
