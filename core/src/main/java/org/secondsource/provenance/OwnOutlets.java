package org.secondsource.provenance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.OutletTable;
import org.secondsource.name.PressRelease;
import org.secondsource.text.Article;

/**
 * Whose report each article of a story is: its outlet, or the body whose release it is. What was found is remembered, as
 * every claim asks for it. Not thread-safe; one per comparison.
 */
public final class OwnOutlets {
    private final OutletTable outlets;
    private final Map<String, Station> found = new LinkedHashMap<>();

    /** @param outlets what is known of outlets */
    public OwnOutlets(OutletTable outlets) {
        this.outlets = outlets;
    }

    Station of(Article article) {
        return found.computeIfAbsent(article.id(), id -> station(article));
    }

    private Station station(Article article) {
        Optional<String> given = article.outletName();
        String name = given.flatMap(outlets::named)
                .map(known -> known.name())
                .or(() -> given)
                .orElse(article.id());
        if (PressRelease.is(article)) {
            String key = "organisation:" + SourceKeys.plain(name);
            return new Station(key, name, SourceKind.ORGANISATION, true, false, Optional.empty());
        }
        String key = given.isPresent() ? SourceKeys.outlet(name) : "outlet of " + name;
        return new Station(key, name, SourceKind.OUTLET, true, false, Optional.empty());
    }
}
