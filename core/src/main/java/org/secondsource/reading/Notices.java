package org.secondsource.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.attribution.Attribution;
import org.secondsource.language.LanguageGuess;
import org.secondsource.text.Layout;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** What a user should know about how far an article could be read. Immutable, safe for use by many threads. */
final class Notices {
    private static final String OURS = "English";

    private final LanguageGuess languageGuess = new LanguageGuess();

    List<Problem> of(Layout layout, List<Attribution> attributions) {
        List<Problem> problems = new ArrayList<>();
        String id = layout.article().id();
        Optional<String> language = languageGuess.of(layout).filter(name -> !name.equals(OURS));
        language.ifPresent(name -> problems.add(new Problem(
                ProblemCode.LANGUAGE,
                id,
                "the text seems to be in " + name
                        + "; only English is read so far. Figures, dates and shared wording may " + "still be found")));
        if (attributions.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.NO_ATTRIBUTIONS,
                    id,
                    "no attribution was found: the report names no source in any way we read"));
        }
        return problems;
    }
}
