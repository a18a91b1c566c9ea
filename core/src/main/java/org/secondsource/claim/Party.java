package org.secondsource.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Span;

/**
 * Whose side a statement tells: the person or body that makes it, and those it is made for ("a spokeswoman for the port").
 *
 * @param speaker who makes it, where that is certain
 * @param names whoever is named in the words for its source
 * @param leaks whether somebody unnamed makes it who does not speak for those named ("two people at the port")
 */
record Party(Optional<String> speaker, Set<String> names, boolean leaks) {
    Party {
        names = Set.copyOf(names);
    }

    static Party of(Piece piece) {
        Set<String> names = new LinkedHashSet<>();
        for (Span span : piece.attribution().map(each -> each.spans().source()).stream()
                .flatMap(spans -> spans.stream())
                .toList()) {
            piece.source().mentions().overlapping(span).stream()
                    .map(mention -> mention.entity())
                    .filter(entity -> entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION)
                    .forEach(entity -> names.add(entity.name()));
        }
        piece.speaker().ifPresent(names::add);
        return new Party(piece.speaker(), names, leaks(piece));
    }

    private static boolean leaks(Piece piece) {
        return piece.attribution()
                        .map(Attribution::kind)
                        .filter(SourceKind.UNNAMED::equals)
                        .isPresent()
                && !DenialSigns.english().speaksFor(piece);
    }

    /** Whether one speaks for both, so that neither denies what the other says. */
    boolean isSame(Party other) {
        boolean sameSpeaker = speaker.filter(name ->
                        other.speaker().filter(one -> Names.same(name, one)).isPresent())
                .isPresent();
        return sameSpeaker || !leaks && !other.leaks && Deniers.share(names, other.names);
    }
}
