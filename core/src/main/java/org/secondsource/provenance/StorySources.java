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
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.OutletTable;
import org.secondsource.name.PressRelease;
import org.secondsource.text.Article;

/**
 * What all reports of one story say of its sources: whose report each is, which bodies speak, who holds which office. What
 * was found is remembered, as every claim asks for it. Not thread-safe; one per comparison.
 */
public final class StorySources {
    /** How an outlet speaks of those who work for it. */
    static final String OWN_PEOPLE =
            "(?i:\\bour (?:[\\p{L}-]+ ){0,3}(?:reporter|correspondent|editor|colleague|writer))";

    private static final Pattern OF_OWN_PEOPLE = Pattern.compile(OWN_PEOPLE);

    private final OutletTable outlets;
    private final List<Article> reports;
    private final Offices offices;
    private final List<String> bodies;
    private final Set<String> people;
    private final Set<String> withUnnamed;
    private final Optional<String> plaintiff;
    private final Map<String, Station> owns = new LinkedHashMap<>();
    private final Map<String, Boolean> ofOwnPeople = new LinkedHashMap<>();

    /**
     * @param outlets what is known of outlets
     * @param reports all reports of the story: who heads or speaks for which body may be printed in one that does not carry
     *     a claim
     * @param attributions all of these reports
     */
    public StorySources(OutletTable outlets, List<Article> reports, List<Attribution> attributions) {
        this.outlets = outlets;
        this.reports = List.copyOf(reports);
        offices = new Offices(reports);
        people = people(attributions);
        withUnnamed = withUnnamed(attributions);
        bodies = bodies(attributions, people);
        plaintiff = Plaintiffs.only(reports);
    }

    /** Names and last names, in plain form, that are read as a person's more often than as a body's. */
    private static Set<String> people(List<Attribution> attributions) {
        Map<String, Integer> balance = new LinkedHashMap<>();
        attributions.stream()
                .flatMap(attribution -> attribution.chain().hops().stream())
                .forEach(hop -> weigh(hop, balance));
        return balance.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Outlets whose reports rest on anybody they do not name, in plain form. */
    private static Set<String> withUnnamed(List<Attribution> attributions) {
        return attributions.stream()
                .map(attribution -> attribution.chain().hops())
                .filter(hops -> hops.stream().anyMatch(hop -> hop.kind() == SourceKind.UNNAMED))
                .map(hops -> SourceKeys.plain(hops.get(hops.size() - 1).name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a report has anything from somebody it does not name. */
    boolean hasUnnamed(Article article) {
        return withUnnamed.contains(SourceKeys.plain(outlet(article).name()));
    }

    private static void weigh(Hop hop, Map<String, Integer> balance) {
        String name = SourceNames.proper(hop.name());
        String plain = SourceKeys.plain(name);
        if (hop.kind() == SourceKind.ORGANISATION) {
            balance.merge(plain, -1, Integer::sum);
        } else if (hop.kind() == SourceKind.PERSON && name.contains(" ") && !SourceNames.isDescription(name)) {
            balance.merge(plain, 1, Integer::sum);
            balance.merge(plain.substring(plain.lastIndexOf(' ') + 1), 1, Integer::sum);
        }
    }

    /** Whether the story takes the name for a person's: a report that prints it once may take it for a body's. */
    boolean isPerson(String name) {
        return people.contains(SourceKeys.plain(SourceNames.proper(name)));
    }

    /** Names of bodies; not those that the story takes for a person's, nor several sources in one. */
    private static List<String> bodies(List<Attribution> attributions, Set<String> people) {
        Set<String> bodies = new LinkedHashSet<>();
        attributions.stream()
                .flatMap(attribution -> attribution.chain().hops().stream())
                .filter(hop -> hop.kind() == SourceKind.ORGANISATION)
                .map(hop -> SourceNames.proper(hop.name()))
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .filter(name -> !people.contains(SourceKeys.plain(name)))
                .filter(name -> !(name.contains(" and ") && SourceNames.isDescription(name)))
                .forEach(name -> addBody(bodies, name));
        return List.copyOf(bodies);
    }

    /** The longest of names that begin alike. */
    static void addBody(Set<String> bodies, String name) {
        if (bodies.stream().noneMatch(each -> each.startsWith(name + " "))) {
            bodies.removeIf(each -> name.startsWith(each + " "));
            bodies.add(name);
        }
    }

    /** Names of the bodies that speak in the story. */
    List<String> bodies() {
        return bodies;
    }

    /** Who went to court, if it was one. */
    Optional<String> plaintiff() {
        return plaintiff;
    }

    Offices offices() {
        return offices;
    }

    /** Names of the outlets whose reports are at hand. */
    List<String> carrying() {
        return reports.stream()
                .map(this::outlet)
                .filter(Station::isOutlet)
                .map(Station::name)
                .distinct()
                .toList();
    }

    /** Whose report an article is: its outlet, or the body whose release it is. */
    Station outlet(Article article) {
        return owns.computeIfAbsent(article.id(), id -> station(article));
    }

    /** Whether an article speaks of its outlet's own reporters anywhere. */
    boolean speaksOfOwnPeople(Article article) {
        return ofOwnPeople.computeIfAbsent(
                article.id(), id -> OF_OWN_PEOPLE.matcher(article.text()).find());
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

    /**
     * The company that an article means by "the company" or "the airport operator": the only one it names that speaks in
     * the story; of several the only one printed beside the words, or that shares one of them.
     *
     * @param first bodies to look among before all others
     */
    Optional<String> companyMeant(String description, Article article, Set<String> first) {
        List<String> here = companies(article, first);
        return here.size() == 1 ? Optional.of(here.get(0)) : only(description, companies(article, bodies));
    }

    /** The only company of the story that a report prints beside the noun of a description: the owner, Rowe Lines. */
    Optional<String> companyPrintedAs(String description) {
        String plain = SourceKeys.plain(description);
        String noun = plain.substring(plain.lastIndexOf(' ') + 1);
        List<String> printed = bodies.stream()
                .filter(name -> SourceNames.mayBeCompany(name) && offices.isBeside(name, noun))
                .toList();
        return printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty();
    }

    private static List<String> companies(Article article, Iterable<String> among) {
        List<String> companies = new ArrayList<>();
        among.forEach(name -> {
            if (SourceNames.mayBeCompany(name) && SourceNames.isMentioned(name, article.text())) {
                companies.add(name);
            }
        });
        return companies;
    }

    private Optional<String> only(String description, List<String> companies) {
        if (companies.size() == 1) {
            return Optional.of(companies.get(0));
        }
        String plain = SourceKeys.plain(description);
        String noun = plain.substring(plain.lastIndexOf(' ') + 1);
        List<String> printed =
                companies.stream().filter(name -> offices.isBeside(name, noun)).toList();
        List<String> meant = printed.isEmpty()
                ? companies.stream().filter(name -> sharesWord(plain, name)).toList()
                : printed;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** "The airport operator" and "Holm Airports": the singular of a word of the name. */
    private static boolean sharesWord(String description, String name) {
        String words = " " + SourceKeys.plain(name) + " ";
        for (String word : description.split(" ")) {
            if (word.length() >= SHORTEST_SHARED && words.contains(" " + word)) {
                return true;
            }
        }
        return false;
    }

    /** Letters of a word that two names share by more than chance; our own choice. */
    private static final int SHORTEST_SHARED = 5;
}
