package org.secondsource.time;

import java.util.Locale;
import java.util.Optional;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;

/** The country whose holidays an article means: its outlet's, as far as that is known. */
final class Countries {
    /** Most outlets in English that we cannot place are American. */
    private static final String UNKNOWN = "US";

    private Countries() {}

    static String of(Masthead masthead) {
        if (masthead.outlet().isEmpty()) {
            return UNKNOWN;
        }
        Optional<Outlet> outlet = masthead.outlet().map(Given::value);
        Optional<KnownOutlet> known = outlet.flatMap(found -> OutletTable.ours().named(found.name()));
        if (known.isEmpty()) {
            known = outlet.flatMap(Outlet::domain).flatMap(OutletTable.ours()::at);
        }
        Optional<String> country = known.map(KnownOutlet::country).filter(code -> !code.isEmpty());
        return country.or(() -> outlet.flatMap(Outlet::domain).flatMap(Countries::ofDomain))
                .orElse(UNKNOWN);
    }

    private static Optional<String> ofDomain(String domain) {
        String ending = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (ending.length() != 2) {
            return Optional.empty();
        }
        return Optional.of(ending.equals("UK") ? "GB" : ending);
    }
}
