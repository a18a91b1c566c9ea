package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Evidence;

/** Turns the chains of a claim's carriers into paths whose stations meet where the source is certainly the same. */
final class Paths {
    private static final Pattern INDEFINITE = Pattern.compile("(?i)^(?:an?|some|several|internal|other)\\b.*");

    private final OutletTable outlets;
    private final AgencyCredit credits;
    private final Set<String> fullNames = new LinkedHashSet<>();

    Paths(OutletTable outlets, List<Carrier> carriers) {
        this.outlets = outlets;
        this.credits = new AgencyCredit(outlets);
        carriers.stream()
                .flatMap(carrier -> carrier.attribution().stream())
                .flatMap(attribution -> attribution.chain().hops().stream())
                .filter(hop -> hop.kind() == SourceKind.PERSON)
                .forEach(hop -> fullNames.add(SourceKeys.plain(hop.name())));
    }

    Path of(Carrier carrier) {
        List<Station> stations = new ArrayList<>();
        List<Hop> hops = carrier.attribution()
                .map(attribution -> attribution.chain().hops())
                .orElse(List.of());
        for (Hop hop : hops.subList(0, Math.max(0, hops.size() - 1))) {
            if (hop.kind() != SourceKind.NONE) {
                add(stations, station(carrier, hop));
            }
        }
        Station own = ownOutlet(carrier);
        String credit = addAgency(stations, carrier, own);
        add(stations, own);
        int from = stations.size() - 1;
        while (from > 0 && stations.get(from - 1).isOutlet()) {
            from--;
        }
        return new Path(carrier, List.copyOf(stations), from, credit);
    }

    /** Whether an own-voice path is the work of the outlet's own reporters as far as the report shows. */
    boolean showsOwnWork(Path path) {
        return credits.showsOwnWork(path.carrier().article(), path.own());
    }

    /** Puts the agency a report is credited to before the report's own outlet; says with which words. */
    private String addAgency(List<Station> stations, Carrier carrier, Station own) {
        Optional<AgencyCredit.Credit> credit = credits.of(carrier.article());
        if (credit.isEmpty()) {
            return "";
        }
        String name = credit.get().agency();
        Station agency = new Station(SourceKeys.outlet(name), name, SourceKind.OUTLET, true, false, Optional.empty());
        boolean present = stations.stream().anyMatch(each -> each.key().equals(agency.key()));
        boolean elsewhere = !credit.get().whole() && !stations.isEmpty();
        if (agency.key().equals(own.key()) || present || elsewhere) {
            return "";
        }
        add(stations, agency);
        return "credited to " + name + ": " + credit.get().words();
    }

    private static void add(List<Station> stations, Station next) {
        // "On Sunday, Reuters reported" in Reuters is one station; an outlet that comes back later is a loop to be
        // seen.
        boolean same =
                !stations.isEmpty() && stations.get(stations.size() - 1).key().equals(next.key());
        if (!same) {
            stations.add(next);
        }
    }

    private Station ownOutlet(Carrier carrier) {
        Optional<String> given = carrier.article().outletName();
        String name = given.flatMap(outlets::named)
                .map(known -> known.name())
                .or(() -> given)
                .orElse(carrier.article().id());
        String key = given.isPresent() ? SourceKeys.outlet(name) : "outlet of " + name;
        return new Station(key, name, SourceKind.OUTLET, true, false, Optional.empty());
    }

    private Station station(Carrier carrier, Hop hop) {
        Optional<Evidence> evidence = hop.spans().stream()
                .findFirst()
                .map(span -> new Evidence(carrier.article().id(), span));
        Optional<String> outlet = outletName(hop);
        if (outlet.isPresent()) {
            return new Station(
                    SourceKeys.outlet(outlet.get()), outlet.get(), SourceKind.OUTLET, true, hop.inferred(), evidence);
        }
        if (isNamed(hop)) {
            String key = hop.kind() == SourceKind.PERSON ? personKey(hop.name()) : bodyKey(hop);
            return new Station(key, hop.name(), hop.kind(), true, hop.inferred(), evidence);
        }
        String key = "unnamed in " + carrier.article().id() + ":" + SourceKeys.plain(hop.name());
        return new Station(key, hop.name(), hop.kind(), false, hop.inferred(), evidence);
    }

    private Optional<String> outletName(Hop hop) {
        if (hop.kind() != SourceKind.OUTLET && hop.kind() != SourceKind.ORGANISATION) {
            return Optional.empty();
        }
        Optional<String> known = outlets.named(hop.name()).map(outlet -> outlet.name());
        return hop.kind() == SourceKind.OUTLET ? known.or(() -> Optional.of(hop.name())) : known;
    }

    private static boolean isNamed(Hop hop) {
        if (hop.kind() == SourceKind.PERSON || hop.kind() == SourceKind.ORGANISATION) {
            return true;
        }
        return hop.kind() == SourceKind.DOCUMENT && isTitled(hop.name());
    }

    /** "the United Nations Charter" is one document wherever it is cited; "a Pentagon report" may be any. */
    private static boolean isTitled(String name) {
        String[] words = name.strip().split("\\s+");
        if (INDEFINITE.matcher(name.strip()).matches()) {
            return false;
        }
        for (int at = 1; at < words.length; at++) {
            if (Character.isUpperCase(words[at].codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static String bodyKey(Hop hop) {
        return (hop.kind() == SourceKind.DOCUMENT ? "document:" : "organisation:") + SourceKeys.plain(hop.name());
    }

    /** A surname alone is the person whose full name ends with it, if the claim names exactly one such. */
    private String personKey(String name) {
        String plain = SourceKeys.plain(name);
        if (plain.contains(" ")) {
            return "person:" + plain;
        }
        List<String> fuller =
                fullNames.stream().filter(full -> full.endsWith(" " + plain)).toList();
        return "person:" + (fuller.size() == 1 ? fuller.get(0) : plain);
    }
}
