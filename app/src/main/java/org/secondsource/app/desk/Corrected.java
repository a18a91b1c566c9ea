package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Chain;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.reading.Reading;

/** Readings with one attribution otherwise than the program has it. Pure functions. */
final class Corrected {
    /** Stands behind the name of the rule or model that found what a user confirmed or changed. */
    private static final String BY_USER = "+user";

    private Corrected() {}

    /** The attribution is certain. */
    static Reading confirmed(Reading reading, Attribution right) {
        return with(
                reading,
                reading.attributions().stream()
                        .map(each -> each.equals(right) ? withSpans(each, certain(each.spans())) : each)
                        .toList());
    }

    /** Without the attribution; what stood inside it stands inside what it stood in. */
    static Reading without(Reading reading, Attribution wrong) {
        int gone = reading.attributions().indexOf(wrong);
        List<Attribution> left = new ArrayList<>();
        for (Attribution each : reading.attributions()) {
            if (!each.equals(wrong)) {
                left.add(orphaned(each, wrong, gone));
            }
        }
        return with(reading, left);
    }

    private static Attribution orphaned(Attribution each, Attribution wrong, int gone) {
        Optional<String> parent = each.parent().filter(id -> !id.equals(wrong.id()));
        AttributionSpans spans = each.spans();
        OptionalInt index = OptionalInt.empty();
        if (spans.parent().isPresent()) {
            int at = spans.parent().getAsInt();
            OptionalInt moved = OptionalInt.of(at > gone ? at - 1 : at);
            index = at == gone ? wrong.spans().parent() : moved;
        }
        AttributionSpans left = new AttributionSpans(
                spans.source(), spans.cue(), spans.content(), index, spans.confidence(), spans.by());
        return withParent(
                withSpans(each, left), parent.isPresent() || each.parent().isEmpty() ? parent : wrong.parent());
    }

    /**
     * The words are another's. Only somebody the article names can be that: nobody is made the person behind a description
     * that the article leaves without a name.
     */
    static Reading saidBy(Reading reading, Attribution said, String name) {
        Optional<Entity> speaker = named(reading, name);
        return speaker.isEmpty()
                ? reading
                : with(
                        reading,
                        reading.attributions().stream()
                                .map(each -> each.equals(said) ? withSpeaker(each, speaker.get()) : each)
                                .toList());
    }

    /** Who of those an article names has a name. */
    static Optional<Entity> named(Reading reading, String name) {
        return reading.entities().stream()
                .filter(entity -> kind(entity.kind()).isPresent())
                .filter(entity -> entity.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static Optional<SourceKind> kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(SourceKind.PERSON);
            case ORGANISATION -> Optional.of(SourceKind.ORGANISATION);
            case OUTLET -> Optional.of(SourceKind.OUTLET);
            case PLACE, OTHER -> Optional.empty();
        };
    }

    private static Attribution withSpeaker(Attribution each, Entity speaker) {
        SourceKind kind = kind(speaker.kind()).orElseThrow();
        List<Hop> hops = new ArrayList<>(each.chain().hops());
        Hop first = new Hop(
                speaker.name(),
                kind,
                Optional.of(speaker.id()),
                hops.size() > 1 ? hops.get(0).spans() : List.of(),
                false);
        if (hops.size() > 1) {
            hops.set(0, first);
        } else {
            hops.add(0, first);
        }
        return new Attribution(
                each.id(),
                certain(each.spans()),
                each.type(),
                each.parent(),
                Optional.of(speaker.name()),
                kind,
                Optional.empty(),
                new Chain(hops),
                each.stance(),
                each.channel(),
                each.audience());
    }

    private static AttributionSpans certain(AttributionSpans spans) {
        String by = spans.by().endsWith(BY_USER) ? spans.by() : spans.by() + BY_USER;
        return new AttributionSpans(spans.source(), spans.cue(), spans.content(), spans.parent(), 1, by);
    }

    private static Attribution withSpans(Attribution each, AttributionSpans spans) {
        return new Attribution(
                each.id(),
                spans,
                each.type(),
                each.parent(),
                each.speaker(),
                each.kind(),
                each.unnamed(),
                each.chain(),
                each.stance(),
                each.channel(),
                each.audience());
    }

    private static Attribution withParent(Attribution each, Optional<String> parent) {
        return new Attribution(
                each.id(),
                each.spans(),
                each.type(),
                parent,
                each.speaker(),
                each.kind(),
                each.unnamed(),
                each.chain(),
                each.stance(),
                each.channel(),
                each.audience());
    }

    private static Reading with(Reading reading, List<Attribution> attributions) {
        return new Reading(
                reading.layout(),
                attributions,
                reading.entities(),
                reading.times(),
                reading.quantities(),
                reading.problems());
    }
}
