package org.secondsource.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Chain;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * "... an inquiry into a report by the Courier that ...": what follows is told on the word of the outlet named, whoever
 * speaks of the report.
 *
 * @param attribution the outlet's; its id is that of the attribution around it, or empty in the article's own voice
 * @param joint where the word "that" lies
 * @param end where the sentence ends
 */
record CitedReport(Attribution attribution, Span joint, int end) {
    private static final Set<String> BEFORE_OUTLET = Set.of("by", "in", "from", "of");

    /** Words between the noun and the end of the outlet's name, with its article. */
    private static final int LONGEST_NAME = 7;

    static Optional<CitedReport> in(ArticleView view, Sentence sentence) {
        List<Token> tokens = view.tokens(sentence);
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean report = DenialWords.english().refersToReport(tokens.get(at).lower())
                    && BEFORE_OUTLET.contains(tokens.get(at + 1).lower());
            if (!report) {
                continue;
            }
            for (int next = at + 3; next < Math.min(tokens.size(), at + 2 + LONGEST_NAME); next++) {
                if (tokens.get(next).lower().equals("that")) {
                    Span name = new Span(
                            tokens.get(at + 2).start(), tokens.get(next - 1).end());
                    Token that = tokens.get(next);
                    Optional<Entity> outlet = view.entityAt(name).filter(entity -> entity.kind() == EntityKind.OUTLET);
                    if (outlet.isPresent() && that.end() + 1 < sentence.span().end()) {
                        return Optional.of(of(
                                view,
                                sentence,
                                outlet.get(),
                                List.of(name, tokens.get(at).span(), that.span())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** @param spans of the name, the noun and "that" */
    private static CitedReport of(ArticleView view, Sentence sentence, Entity outlet, List<Span> spans) {
        int from = spans.get(2).end() + 1;
        int end = sentence.span().end();
        List<Attribution> around = view.attributionsIn(sentence).stream()
                .filter(each ->
                        each.spans().content().stream().anyMatch(span -> span.start() <= from && span.end() > from))
                .toList();
        Hop cited = new Hop(outlet.name(), SourceKind.OUTLET, Optional.of(outlet.id()), spans.subList(0, 1), false);
        Hop own = new Hop(view.outlet(), SourceKind.OUTLET, Optional.empty(), List.of(), false);
        Attribution attribution = new Attribution(
                around.stream().findFirst().map(Attribution::id).orElse(""),
                new AttributionSpans(
                        spans.subList(0, 1),
                        spans.subList(1, 2),
                        List.of(new Span(from, end)),
                        OptionalInt.empty(),
                        1,
                        "cited report"),
                QuoteType.INDIRECT,
                Optional.empty(),
                Optional.of(outlet.name()),
                SourceKind.OUTLET,
                Optional.empty(),
                new Chain(List.of(cited, own)),
                Stance.SAYS,
                Optional.empty(),
                Optional.empty());
        return new CitedReport(attribution, spans.get(2), end);
    }

    /** The outlet, for words of its report. */
    Optional<Attribution> teller(Token token) {
        return token.start() >= joint.end() && token.end() <= end ? Optional.of(attribution) : Optional.empty();
    }

    boolean joins(Token token) {
        return token.span().equals(joint);
    }
}
