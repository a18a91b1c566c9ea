package org.secondsource.attribution;

import java.util.List;
import org.secondsource.name.Entity;
import org.secondsource.text.Layout;

/**
 * Works out everything about attributions that is not mere place: type, kind of source, speaker, description of unnamed
 * sources, chain, stance, channel and audience. The same for rules and model. Stateless, safe for use by many threads.
 */
public final class AttributionAnalyst {

    public List<Attribution> analyse(Layout layout, List<Entity> entities, List<AttributionSpans> found) {
        return List.of();
    }
}
