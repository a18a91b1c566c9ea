package org.secondsource.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A story compared; kept as a whole.
 *
 * @param story which, and what of it was looked at
 * @param label a few words to know it by
 * @param counts reports, outlets, origins, conflicts, denials
 * @param dossier what came out
 * @param replies who was asked for comment in which report
 * @param tips what there is to tell
 * @param quiet whether nothing is to be told, since it was only compared anew by another version of the program
 * @param at when
 */
public record Compared(
        Stale story,
        String label,
        StoryCounts counts,
        KeptDossier dossier,
        List<Asked> replies,
        List<Tip> tips,
        boolean quiet,
        Instant at) {
    public Compared {
        Objects.requireNonNull(story);
        Objects.requireNonNull(label);
        Objects.requireNonNull(counts);
        Objects.requireNonNull(dossier);
        replies = List.copyOf(replies);
        tips = List.copyOf(tips);
        Objects.requireNonNull(at);
    }

    /**
     * A story that something came to since it was compared.
     *
     * @param touched how often something had come to it; if more comes meanwhile, it stays to be compared
     */
    public record Stale(String id, long touched) {
        public Stale {
            Objects.requireNonNull(id);
        }
    }

    /**
     * A dossier as it is kept.
     *
     * @param maker what made it
     * @param facts what the next comparison is held against
     * @param content the dossier
     */
    public record KeptDossier(String maker, Blob facts, Blob content) {
        public KeptDossier {
            Objects.requireNonNull(maker);
            Objects.requireNonNull(facts);
            Objects.requireNonNull(content);
        }
    }

    /**
     * Somebody was asked for comment.
     *
     * @param article id of the report that says so
     * @param who one name
     * @param outcome what came of it, in lower case
     */
    public record Asked(String article, String who, String outcome) {
        public Asked {
            Objects.requireNonNull(article);
            Objects.requireNonNull(who);
            Objects.requireNonNull(outcome);
        }
    }
}
