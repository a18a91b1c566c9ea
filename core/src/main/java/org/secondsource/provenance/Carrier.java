package org.secondsource.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;

/**
 * One place where a report carries a claim. A report that makes the claim in three sentences gives three carriers.
 * Sentences that <em>deny</em> the claim are no carriers of it.
 *
 * @param article the report, with what is known of its outlet, credits and time
 * @param attribution in whose words the claim stands there; empty in the outlet's own voice
 * @param evidence the words of the statement, in this article
 */
public record Carrier(Article article, Optional<Attribution> attribution, List<Evidence> evidence) {
    public Carrier {
        Objects.requireNonNull(article);
        Objects.requireNonNull(attribution);
        evidence = List.copyOf(evidence);
        for (Evidence each : evidence) {
            if (!each.article().equals(article.id())) {
                throw new IllegalArgumentException(
                        "evidence in " + each.article() + " for a carrier in " + article.id());
            }
        }
    }

    /** In the outlet's own voice. */
    public static Carrier ownVoice(Article article, List<Evidence> evidence) {
        return new Carrier(article, Optional.empty(), evidence);
    }
}
