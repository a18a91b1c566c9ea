package org.secondsource.app.desk.revision;

import java.util.List;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.reading.Reading;
import org.secondsource.text.Sentence;

/** The attributions of a sentence. Pure functions. */
final class Attributed {
    private Attributed() {}

    /** Those whose content begins in a sentence, in the order of the text. */
    static List<Attribution> in(Reading reading, Sentence sentence) {
        return reading.attributions().stream()
                .filter(each ->
                        sentence.span().contains(each.spans().content().get(0).start()))
                .toList();
    }

    static boolean denies(Attribution attribution) {
        return attribution.stance() == Stance.DENIES || attribution.stance() == Stance.DISPUTES;
    }

    static boolean isNamed(Attribution attribution) {
        return attribution.speaker().isPresent();
    }

    /** Whether nobody is named for it; a pronoun that is not resolved stands for somebody who may be. */
    static boolean isNameless(Attribution attribution) {
        return attribution.kind() == SourceKind.UNNAMED
                || attribution.kind() == SourceKind.GROUP
                || attribution.kind() == SourceKind.NONE;
    }
}
