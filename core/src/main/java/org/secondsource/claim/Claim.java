package org.secondsource.claim;

import java.util.List;
import java.util.Objects;
import org.secondsource.provenance.Origins;
import org.secondsource.provenance.ProvenanceGraph;

/**
 * Statements of one or more articles that report the same thing.
 *
 * @param id unique in its dossier, such as {@code c1}
 * @param text the claim in the words of one statement
 * @param statements who makes it where
 * @param origins how many independent origins it has
 * @param provenance the graph the origins are the roots of
 * @param reports number of reports that carry it
 * @param outlets number of outlets that carry it
 * @param status how the reports stand to one another
 * @param centrality 0..1, how much of the story hangs on it; claims are listed by it
 * @param denials who denies it and how strongly, in the order of the reports
 */
public record Claim(
        String id,
        String text,
        List<Statement> statements,
        Origins origins,
        ProvenanceGraph provenance,
        int reports,
        int outlets,
        ClaimStatus status,
        double centrality,
        List<Denial> denials) {
    public Claim {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        statements = List.copyOf(statements);
        Objects.requireNonNull(origins);
        Objects.requireNonNull(provenance);
        Objects.requireNonNull(status);
        denials = List.copyOf(denials);
    }

    /** A claim that nobody denies. */
    public Claim(
            String id,
            String text,
            List<Statement> statements,
            Origins origins,
            ProvenanceGraph provenance,
            int reports,
            int outlets,
            ClaimStatus status,
            double centrality) {
        this(id, text, statements, origins, provenance, reports, outlets, status, centrality, List.of());
    }
}
