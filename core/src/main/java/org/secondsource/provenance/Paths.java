package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;

/** Turns the chains of a claim's carriers into paths whose stations meet where the source is certainly the same. */
final class Paths {
    private static final Pattern INDEFINITE = Pattern.compile("(?i)^(?:an?|some|several|internal|other)\\b.*");

    /** Reports of nobody in particular have no title, though the place they come from has a name. */
    private static final Pattern REPORTS =
            Pattern.compile("(?i)^(?:[\\p{L}-]+ ){0,2}(?:reports|accounts|rumou?rs|claims|suggestions)\\b.*");

    private final List<Carrier> carriers;
    private final StorySources story;
    private final AgencyCredit credits;
    private final SourceNames names;
    private final Referents referents;

    /** Persons and bodies that the claim's carriers name, by their names in plain form. */
    private final Map<String, KnownSource> named = new LinkedHashMap<>();

    /** Names of the bodies that the claim's carriers name. */
    private final Set<String> bodies = new LinkedHashSet<>();

    Paths(OutletTable outlets, List<Carrier> carriers, StorySources story) {
        this.carriers = List.copyOf(carriers);
        this.story = story;
        this.credits = new AgencyCredit(outlets);
        this.names = new SourceNames(outlets, story.carrying());
        this.referents = new Referents(named, story);
        carriers.stream().map(this::ownOutlet).filter(own -> !own.isOutlet()).forEach(own -> {
            named.put(SourceKeys.plain(own.name()), new KnownSource(own.key(), own.name()));
            bodies.add(own.name());
        });
        carriers.stream()
                .flatMap(carrier -> carrier.attribution().stream())
                .flatMap(attribution -> attribution.chain().hops().stream())
                .map(this::named)
                .map(hop -> speaker(hop).orElse(hop))
                .filter(hop -> hop.kind() == SourceKind.PERSON || hop.kind() == SourceKind.ORGANISATION)
                .forEach(hop -> {
                    String name = SourceNames.proper(hop.name());
                    String plain = SourceKeys.plain(name);
                    named.putIfAbsent(plain, new KnownSource(kind(hop) + plain, name));
                    addBody(hop);
                });
        List<String> persons = named.entrySet().stream()
                .filter(each -> each.getValue().isPerson())
                .map(Map.Entry::getKey)
                .toList();
        persons.forEach(
                plain -> PrintedPersons.barer(plain, persons).ifPresent(barer -> named.put(plain, named.get(barer))));
    }

    private void addBody(Hop hop) {
        String name = SourceNames.proper(hop.name());
        if (hop.kind() == SourceKind.ORGANISATION && Character.isUpperCase(name.codePointAt(0))) {
            StorySources.addBody(bodies, name);
        }
    }

    Path of(Carrier carrier) {
        List<Station> stations = new ArrayList<>();
        List<Hop> hops = carrier.attribution()
                .map(attribution -> attribution.chain().hops())
                .orElse(List.of());
        for (Hop hop : hops.subList(0, Math.max(0, hops.size() - 1))) {
            if (hop.kind() != SourceKind.NONE && !isOwnReporter(carrier, hop)) {
                found(carrier, named(hop)).ifPresent(station -> add(stations, station));
            }
        }
        Station own = ownOutlet(carrier);
        String credit = addAgency(stations, carrier, own);
        add(stations, own);
        int from = stations.size() - 1;
        while (from > 0 && stations.get(from - 1).isOutlet()) {
            from--;
        }
        return new Path(carrier, List.copyOf(stations), from, Math.max(0, from - 1), credit);
    }

    /** The station a hop is; empty for a pronoun that nobody is found for. */
    private Optional<Station> found(Carrier carrier, Hop hop) {
        return SourceNames.isOpen(hop.name())
                ? referents.ofPronoun(hop.name(), carrier.article()).map(meant -> meant(carrier, hop, meant))
                : Optional.of(station(carrier, hop));
    }

    /** A station that the report does not name. */
    private static Station meant(Carrier carrier, Hop hop, KnownSource meant) {
        SourceKind kind = meant.isPerson() ? SourceKind.PERSON : SourceKind.ORGANISATION;
        return new Station(meant.key(), meant.name(), kind, true, true, evidence(carrier, hop));
    }

    private static Optional<Evidence> evidence(Carrier carrier, Hop hop) {
        return hop.spans().stream()
                .findFirst()
                .map(span -> new Evidence(carrier.article().id(), span));
    }

    /** Who works for the report's own outlet speaks as the outlet: its byline, "our correspondent Ann Roe". */
    private boolean isOwnReporter(Carrier carrier, Hop hop) {
        if (hop.kind() != SourceKind.PERSON) {
            return false;
        }
        String name = SourceNames.proper(hop.name());
        Article article = carrier.article();
        boolean byline = article.masthead().authors().contains(name);
        return byline
                || (story.speaksOfOwnPeople(article)
                        && Pattern.compile(StorySources.OWN_PEOPLE + ",? " + Pattern.quote(name))
                                .matcher(article.text())
                                .find());
    }

    /**
     * What a report says of its own sources counts more than what those who cite it say of them: where the report of an
     * outlet on the way states its source, whoever stands before that outlet in another's report does not count.
     */
    static List<Path> overruled(List<Path> paths) {
        Set<String> explained = paths.stream()
                .filter(path -> path.own().isOutlet() && path.stations().size() > 1)
                .map(path -> path.own().key())
                .collect(Collectors.toSet());
        return paths.stream().map(path -> path.countingFrom(explained)).toList();
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
        return story.outlet(carrier.article());
    }

    private Station station(Carrier carrier, Hop hop) {
        Optional<Evidence> evidence = evidence(carrier, hop);
        Optional<String> outlet = names.outlet(hop);
        if (outlet.isPresent()) {
            return new Station(
                    SourceKeys.outlet(outlet.get()), outlet.get(), SourceKind.OUTLET, true, hop.inferred(), evidence);
        }
        Optional<Station> earlier = unnamedOutlet(carrier, hop);
        if (earlier.isPresent()) {
            return new Station(earlier.get().key(), earlier.get().name(), SourceKind.OUTLET, true, true, evidence);
        }
        Optional<Hop> behind = speaker(hop);
        if (behind.isPresent()) {
            return station(carrier, behind.get());
        }
        Optional<KnownSource> plaintiff = plaintiff(hop);
        if (plaintiff.isPresent()) {
            KnownSource who = plaintiff.get();
            return new Station(who.key(), who.name(), SourceKind.PERSON, true, hop.inferred(), evidence);
        }
        if (hop.kind() == SourceKind.DOCUMENT && CourtPapers.are(hop.name())) {
            return new Station(
                    "document:" + CourtPapers.NAME, CourtPapers.NAME, hop.kind(), true, hop.inferred(), evidence);
        }
        if (isNamed(hop)) {
            String name = hop.kind() == SourceKind.DOCUMENT ? hop.name() : bodyMeant(carrier, hop);
            Optional<KnownSource> described = referents.ofDescription(hop, name, carrier.article());
            if (described.isPresent()) {
                return meant(carrier, hop, described.get());
            }
            KnownSource meant = ministry(carrier, hop, name).orElseGet(() -> named(hop, name));
            return new Station(meant.key(), meant.name(), hop.kind(), true, hop.inferred(), evidence);
        }
        String key = "unnamed in " + carrier.article().id() + ":" + SourceKeys.plain(hop.name());
        // "A local newspaper" is no outlet that could be the origin: who passes it on is.
        SourceKind kind = hop.kind() == SourceKind.OUTLET ? SourceKind.UNNAMED : hop.kind();
        return new Station(key, hop.name(), kind, false, hop.inferred(), evidence);
    }

    /** "The Ministry of Defence" that others print as "Norland's defence ministry". */
    private Optional<KnownSource> ministry(Carrier carrier, Hop hop, String name) {
        String outlet = ownOutlet(carrier).name();
        return hop.kind() == SourceKind.ORGANISATION
                ? Ministries.same(SourceKeys.plain(name), named.keySet(), story.bodies(), outlet)
                        .map(named::get)
                : Optional.empty();
    }

    /** Whose word a complaint is. */
    private Optional<KnownSource> plaintiff(Hop hop) {
        boolean complaint = hop.kind() == SourceKind.DOCUMENT && CourtPapers.areComplaint(hop.name());
        return complaint ? story.plaintiff().map(referents::person) : Optional.empty();
    }

    /**
     * "A local newspaper", "reports in Spain": the one other outlet whose report at hand carried the claim before; an
     * inferred station.
     */
    private Optional<Station> unnamedOutlet(Carrier carrier, Hop hop) {
        boolean unnamed = hop.kind() == SourceKind.OUTLET
                        && Character.isLowerCase(hop.name().codePointAt(0))
                || PRESS_REPORTS.matcher(hop.name()).matches();
        List<Station> before = !unnamed
                ? List.of()
                : carriers.stream()
                        .filter(other -> isBefore(other.article(), carrier.article()))
                        .map(this::ownOutlet)
                        .filter(own -> own.isOutlet()
                                && !own.key().equals(ownOutlet(carrier).key()))
                        .distinct()
                        .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    private static final Pattern PRESS_REPORTS = Pattern.compile(
            "(?i)(?:(?:press|media|news|newspaper|local) )?reports (?:in|from) .*|(?:press|media|news|newspaper) reports");

    private static boolean isBefore(Article other, Article own) {
        return other.published().isPresent()
                && own.published().isPresent()
                && other.published().get().compareTo(own.published().get()) < 0;
    }

    /** The body that speaks through an unnamed spokesman or by its papers. */
    private static Optional<Hop> speaker(Hop hop) {
        Optional<String> body = switch (hop.kind()) {
            case DOCUMENT -> OnBehalf.publisher(hop.name());
            case UNNAMED, PERSON -> OnBehalf.spokesman(hop.name());
            default -> Optional.empty();
        };
        return body.map(name -> new Hop(name, SourceKind.ORGANISATION, Optional.empty(), hop.spans(), hop.inferred()));
    }

    /**
     * "A lawyer for Ann Roe, Ivo Lund" has a name after all; who is a person elsewhere in the story is one here; "its owner",
     * who may be a person, is the company that a report prints as the owner.
     */
    private Hop named(Hop hop) {
        String name = SourceNames.proper(hop.name());
        Optional<String> company = hop.kind() == SourceKind.PERSON && SourceNames.isCompanyUnnamed(name)
                ? story.companyPrintedAs(name)
                : Optional.empty();
        if (company.isPresent()) {
            return new Hop(company.get(), SourceKind.ORGANISATION, hop.entity(), hop.spans(), hop.inferred());
        }
        boolean person = hop.kind() == SourceKind.UNNAMED
                && !name.equals(hop.name())
                && name.contains(" ")
                && !SourceNames.isDescription(name);
        boolean known = hop.kind() == SourceKind.ORGANISATION && story.isPerson(name);
        return person || known ? new Hop(name, SourceKind.PERSON, hop.entity(), hop.spans(), hop.inferred()) : hop;
    }

    private static boolean isNamed(Hop hop) {
        if (hop.kind() == SourceKind.PERSON || hop.kind() == SourceKind.ORGANISATION) {
            return !SourceNames.isPressUnnamed(hop.name());
        }
        return hop.kind() == SourceKind.DOCUMENT && isTitled(hop.name());
    }

    /** "the United Nations Charter" is one document wherever it is cited; "a Pentagon report" may be any. */
    private static boolean isTitled(String name) {
        String[] words = name.strip().split("\\s+");
        if (INDEFINITE.matcher(name.strip()).matches()
                || REPORTS.matcher(name.strip()).matches()) {
            return false;
        }
        for (int at = 1; at < words.length; at++) {
            if (Character.isUpperCase(words[at].codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private String bodyMeant(Carrier carrier, Hop hop) {
        String name = SourceNames.proper(hop.name());
        boolean unnamed = hop.kind() == SourceKind.ORGANISATION && SourceNames.isCompanyUnnamed(name);
        return unnamed ? story.companyMeant(name, carrier.article(), bodies).orElse(name) : name;
    }

    private static String kind(Hop hop) {
        return switch (hop.kind()) {
            case PERSON -> "person:";
            case DOCUMENT -> "document:";
            default -> "organisation:";
        };
    }

    /**
     * A surname alone is the person whose full name ends with it, the beginning of a company's name the company, "the
     * drivers' union" the body that another report calls "the taxi drivers' union" or "the Union of Drivers", if the claim
     * names exactly one such.
     */
    private static boolean isShorter(String described, String full) {
        String plain = SourceKeys.plain(described);
        String first = described.replaceFirst("(?i)^the\\s+", "");
        boolean lower = plain.contains(" ") && Character.isLowerCase(first.codePointAt(0));
        String noun = plain.substring(plain.lastIndexOf(' ') + 1);
        return lower
                && (full.endsWith(" " + plain)
                        || (OF_MEMBERS.contains(noun) && (" " + full).contains(" " + noun + " of ")));
    }

    /** Nouns for bodies that are called after their members: the miners' union, the Union of Copper Workers. */
    private static final Set<String> OF_MEMBERS = Set.of("union", "federation", "association", "league", "guild");

    private KnownSource named(Hop hop, String name) {
        String plain = SourceKeys.plain(name);
        KnownSource itself = new KnownSource(kind(hop) + plain, name);
        if (hop.kind() == SourceKind.DOCUMENT) {
            return itself;
        }
        Map<String, KnownSource> fuller = new LinkedHashMap<>();
        named.forEach((full, source) -> {
            if (full.endsWith(" " + plain) && !plain.contains(" ")
                    || hop.kind() == SourceKind.PERSON && PrintedPersons.isSurnameOf(name, source.name())
                    || hop.kind() == SourceKind.ORGANISATION
                            && (full.startsWith(plain + " ") || isShorter(name, full))) {
                fuller.put(full, source);
            }
        });
        List<KnownSource> fullest = fuller.entrySet().stream()
                .filter(each -> fuller.keySet().stream().noneMatch(other -> other.startsWith(each.getKey() + " ")))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return fullest.size() == 1 ? fullest.get(0) : named.getOrDefault(plain, itself);
    }
}
