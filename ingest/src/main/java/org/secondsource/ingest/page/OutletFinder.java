package org.secondsource.ingest.page;

import java.util.Locale;
import java.util.Optional;
import org.secondsource.ingest.page.Witnesses.Field;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Outlet;

/** Finds who published a page: by a table of outlets where the host is in it, else as the page says. */
final class OutletFinder {
    private OutletFinder() {}

    static Optional<Outlet> find(Witnesses witnesses, Optional<String> url, OutletTable outlets) {
        Optional<String> domain = url.flatMap(OutletFinder::host);
        Optional<String> known = domain.flatMap(outlets::at).map(KnownOutlet::name);
        return known.or(() -> stated(witnesses)).or(() -> domain).map(name -> new Outlet(name, domain));
    }

    /** The name the page gives its site; shorter names before those with a claim behind a dash. */
    static Optional<String> stated(Witnesses witnesses) {
        return witnesses
                .of(Field.OUTLET, "og:site_name")
                .or(() -> witnesses.of(Field.OUTLET, "json-ld publisher"))
                .or(() -> witnesses.of(Field.OUTLET).stream().findFirst())
                .map(Witness::value);
    }

    /** The host of an address without {@code www.}. */
    static Optional<String> host(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return Optional.empty();
        }
        int end = start + 3;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring(4) : host;
        return host.contains(".") ? Optional.of(host) : Optional.empty();
    }
}
