package org.secondsource.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.text.Span;

/**
 * What somebody is said to have said in one article.
 *
 * @param report the article, and which version of it was read
 * @param attribution id of the attribution in the reading of that version
 * @param speaker as shown: a canonical name, or an unnamed source's description as printed
 * @param named whether {@code speaker} is a name that is certain; never for an unnamed source
 * @param kind what kind of source
 * @param stance how the source stands to what is said
 * @param firstHand whether the article's outlet has it from the source itself and not from another outlet
 * @param through the outlets it came through, the nearest to the speaker first; without the article's own
 * @param content where the words stand in the article
 */
public record Saying(
        Report report,
        String attribution,
        String speaker,
        boolean named,
        SourceKind kind,
        Stance stance,
        boolean firstHand,
        List<String> through,
        List<Span> content) {
    public Saying {
        Objects.requireNonNull(report);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(stance);
        through = List.copyOf(through);
        content = List.copyOf(content);
    }

    /**
     * An article in few words.
     *
     * @param article its id
     * @param version number of its latest version that was read
     * @param outlet its outlet's name, where known
     * @param published its day of publication, where known
     */
    public record Report(
            String article,
            long version,
            Optional<String> title,
            Optional<String> outlet,
            Optional<LocalDate> published) {
        public Report {
            Objects.requireNonNull(article);
            Objects.requireNonNull(title);
            Objects.requireNonNull(outlet);
            Objects.requireNonNull(published);
        }
    }
}
