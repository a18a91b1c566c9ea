package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.name.Entity;
import org.secondsource.name.NameTables;
import org.secondsource.text.Layout;

/**
 * Works out everything about attributions that is not mere place: type, kind of source, speaker, description of unnamed
 * sources, chain, stance, channel and audience. The same for rules and model. Stateless, safe for use by many threads.
 */
public final class AttributionAnalyst {
    private final NameTables tables;

    public AttributionAnalyst() {
        this(NameTables.ours());
    }

    /** With tables of the caller's. */
    public AttributionAnalyst(NameTables tables) {
        this.tables = tables;
    }

    /** One attribution for each of those found, in the same order, with ids {@code a1}, {@code a2} and so on. */
    public List<Attribution> analyse(Layout layout, List<Entity> entities, List<AttributionSpans> found) {
        Scene scene = new Scene(layout, entities, found, tables);
        List<Voice> voices = new Voices(scene).all();
        Venues venues = new Venues(scene);
        StanceReader stances = new StanceReader(scene);
        Chains chains = new Chains(scene, voices, venues, stances);
        List<Attribution> attributions = new ArrayList<>();
        for (int number = 0; number < found.size(); number++) {
            Voice voice = voices.get(number);
            AttributionSpans spans = found.get(number);
            Optional<String> parent =
                    spans.parent().isPresent() ? Optional.of(id(spans.parent().getAsInt())) : Optional.empty();
            attributions.add(new Attribution(
                    id(number),
                    spans,
                    scene.type(number),
                    parent,
                    voice.name(),
                    voice.kind(),
                    voice.unnamed(),
                    chains.chain(number),
                    stances.stance(number),
                    venues.channel(number),
                    venues.audience(number)));
        }
        return attributions;
    }

    private static String id(int number) {
        return "a" + (number + 1);
    }
}
