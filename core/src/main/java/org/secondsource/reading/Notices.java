package org.secondsource.reading;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.attribution.Attribution;
import org.secondsource.language.Language;
import org.secondsource.text.Layout;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** What a user should know about how far an article could be read. Immutable, safe for use by many threads. */
final class Notices {
    private final Languages languages;

    Notices(Languages languages) {
        this.languages = languages;
    }

    List<Problem> of(Layout layout, List<Attribution> attributions) {
        List<Problem> problems = new ArrayList<>();
        String id = layout.article().id();
        languages
                .foreign(layout)
                .ifPresent(name -> problems.add(
                        new Problem(ProblemCode.LANGUAGE, id, "the text seems to be in " + name + how(layout))));
        if (attributions.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.NO_ATTRIBUTIONS,
                    id,
                    "no attribution was found: the report names no source in any way we read"));
        }
        return problems;
    }

    private String how(Layout layout) {
        return languages.of(layout.article()) == Language.GERMAN
                ? ", which is read by rules alone; names and times are read less well than in English"
                : "; of this language only quotations are read, without their speakers. Figures, dates and shared"
                        + " wording may still be found";
    }
}
