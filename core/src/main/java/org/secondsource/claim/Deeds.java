package org.secondsource.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.QuoteType;
import org.secondsource.language.WordList;
import org.secondsource.text.Span;

/**
 * Tells what somebody did from what somebody said where the same verb serves for both: "the team observed the comet" is
 * told of the team, "the team observed that the comet had split" is told by it. Stateless, safe for use by many threads.
 */
final class Deeds {
    private static final Pattern OPENS_CLAUSE =
            Pattern.compile("(?i)^\\W*(?:that|if|whether|how|why|what|when|where|who|no)\\b");

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u201d\u00ab]|(?<![\\p{L}\\p{N}])['\u2018]");

    private final Set<String> verbs = new HashSet<>();
    private final Finite finite = new Finite();

    Deeds() {
        WordList.lines(Deeds.class, "en/deeds.txt")
                .forEach(line -> List.of(line.strip().split("\\s+"))
                        .forEach(verb -> verbs.add(Lexicon.english().stemOfVerb(verb))));
    }

    /** Whether the attribution, by its verb and what follows, tells of a deed. */
    boolean tells(ArticleView view, Attribution attribution) {
        if (attribution.type() != QuoteType.INDIRECT) {
            return false;
        }
        String content = words(view, attribution.spans().content());
        boolean verb =
                view
                        .tokens(attribution.spans().cue().stream()
                                .reduce(Span::union)
                                .orElse(new Span(0, 0)))
                        .stream()
                        .anyMatch(token -> verbs.contains(Lexicon.english().stemOfVerb(token.lower())));
        return verb
                && !OPENS_CLAUSE.matcher(content).find()
                && !QUOTED.matcher(content).find()
                && attribution.spans().content().stream().noneMatch(span -> finite.isIn(view.tokens(span)));
    }

    private static String words(ArticleView view, List<Span> spans) {
        return spans.stream()
                .map(span -> span.of(view.text()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
