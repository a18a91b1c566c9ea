package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.SpanIndex;
import org.secondsource.text.Token;

/** "Two guests said that Poe gave the porters orders to 'lock every door'": the quoted order is Poe's. */
final class OrderedQuotations {
    /** As shown to users in the field {@code by}. */
    static final String LABEL = "rule:order";

    private static final Set<String> ORDERING = Set.of(
            "gave",
            "gives",
            "ordered",
            "orders",
            "directed",
            "instructed",
            "commanded",
            "told",
            "urged",
            "asked",
            "issued");

    /** Words between the verb and "to": who is ordered, and what they were doing. */
    private static final int REACH = 10;

    private final Layout layout;
    private final List<Entity> entities;

    OrderedQuotations(Layout layout, List<Entity> entities) {
        this.layout = layout;
        this.entities = entities;
    }

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        SpanIndex.Builder<AttributionSpans> builder = new SpanIndex.Builder<>();
        found.forEach(each -> builder.add(each, Span.covering(each.content())));
        SpanIndex<AttributionSpans> contents = builder.build();
        for (Quotation quotation : QuotationFinder.find(layout)) {
            List<AttributionSpans> near = contents.overlapping(quotation.span());
            boolean held =
                    near.stream().anyMatch(each -> Span.covering(each.content()).contains(quotation.span()));
            boolean own = near.stream().anyMatch(each -> quotation.span().contains(Span.covering(each.content())));
            if (held && !own) {
                order(quotation.span())
                        .filter(order -> near.stream().noneMatch(each -> sharesCue(each, order)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean sharesCue(AttributionSpans some, AttributionSpans other) {
        return some.cue().stream().anyMatch(other.cue().get(0)::overlaps)
                && some.content().stream().anyMatch(other.content().get(0)::overlaps);
    }

    private Optional<AttributionSpans> order(Span quotation) {
        int to = layout.tokenAt(quotation.start()) - 1;
        Optional<Sentence> sentence = layout.sentenceAt(quotation.start());
        if (sentence.isEmpty()
                || to <= sentence.get().firstToken()
                || !token(to).lower().equals("to")) {
            return Optional.empty();
        }
        for (int at = to - 1; at > Math.max(sentence.get().firstToken(), to - REACH); at--) {
            Optional<Span> person = ORDERING.contains(token(at).lower()) ? personBefore(at) : Optional.empty();
            if (person.isPresent()) {
                return Optional.of(new AttributionSpans(
                        List.of(person.get()),
                        List.of(new Span(token(at).start(), token(to).end())),
                        List.of(quotation),
                        OptionalInt.empty(),
                        Rule.FINITE.confidence(),
                        LABEL));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> personBefore(int verb) {
        int end = token(verb - 1).end();
        return entities.stream()
                .filter(each -> each.kind() == EntityKind.PERSON)
                .flatMap(each -> each.mentions().stream())
                .filter(mention -> mention.end() == end)
                .findFirst();
    }

    private Token token(int at) {
        return layout.tokens().get(at);
    }
}
