package org.secondsource.name;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.text.Given;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

/**
 * The country an article is written from: its outlet's, as far as that is known; else the one most of the institutions
 * are of that it names by names no other country has.
 */
public final class HomeCountry {
    private HomeCountry() {}

    /** The country of the outlet, ISO 3166, by the table or by its domain; empty if neither tells. */
    public static Optional<String> ofOutlet(Masthead masthead, OutletTable outlets) {
        if (masthead.outlet().isEmpty()) {
            return Optional.empty();
        }
        Optional<Outlet> outlet = masthead.outlet().map(Given::value);
        Optional<KnownOutlet> known = outlet.flatMap(found -> outlets.named(found.name()))
                .or(() -> outlet.flatMap(Outlet::domain).flatMap(outlets::at));
        return known.map(KnownOutlet::country)
                .filter(code -> !code.isEmpty())
                .or(() -> outlet.flatMap(Outlet::domain).flatMap(HomeCountry::ofDomain));
    }

    private static Optional<String> ofDomain(String domain) {
        String ending = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (ending.length() != 2) {
            return Optional.empty();
        }
        return Optional.of(ending.equals("UK") ? "GB" : ending);
    }

    /** The country of an article; empty text if nothing tells it. */
    static String of(Layout layout, NameTables tables) {
        return ofOutlet(layout.article().masthead(), tables.outlets()).orElseGet(() -> ofText(layout, tables));
    }

    private static String ofText(Layout layout, NameTables tables) {
        Map<String, Integer> named = new TreeMap<>();
        int end = layout.tokens().size();
        for (int at = 0; at < end; at++) {
            if (!layout.tokens().get(at).isCapitalised()) {
                continue;
            }
            Optional<PhraseTable.Match<Gazetteer.Known>> match =
                    tables.gazetteer().phrases().at(layout, at, end);
            if (match.isEmpty()) {
                continue;
            }
            String country = match.get().value().country();
            if (!country.isEmpty() && !tables.gazetteer().isShared(match.get(), layout, at)) {
                named.merge(country, 1, Integer::sum);
            }
        }
        return most(named);
    }

    /** Empty also where two are named equally often. */
    private static String most(Map<String, Integer> named) {
        String most = "";
        int times = 0;
        for (Map.Entry<String, Integer> each : named.entrySet()) {
            if (each.getValue() > times) {
                most = each.getKey();
                times = each.getValue();
            } else if (each.getValue() == times) {
                most = "";
            }
        }
        return most;
    }
}
