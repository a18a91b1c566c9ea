package org.secondsource.provenance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells that "the Ministry of Defence" in one report and "Norland's defence ministry" in another are one body: the same
 * field, and not two countries. Stateless.
 */
final class Ministries {
    private static final String KIND = "(?:ministry|department|secretariat)";

    /** In plain form: "norland s defence ministry", "norland ministry of defence", "ministry of defence of norland". */
    private static final Pattern BEFORE = Pattern.compile("(?:(.+?) (?:s )?)??((?:\\p{L}+ and )?\\p{L}+) " + KIND);

    private static final Pattern BEHIND = Pattern.compile("(?:(.+?) (?:s )?)?" + KIND
            + " (?:of|for) (?:the )?((?:\\p{L}+ and )?\\p{L}+(?: affairs)?)(?: (?:of|in) (.+))?");

    private Ministries() {}

    /**
     * A ministry.
     *
     * @param field what it is for: "defence"
     * @param country whose it is, as printed; empty where the report does not say
     */
    private record Ministry(String field, String country) {
        Ministry at(String home) {
            return new Ministry(field, home);
        }

        boolean maybe(Ministry other) {
            return field.equals(other.field)
                    && (country.isEmpty() || other.country.isEmpty() || country.equals(other.country));
        }
    }

    /**
     * The one of several bodies, all in plain form, that the ministry may be; empty if it is none, or may be several.
     *
     * @param all bodies of the whole story: where it has two countries' ministries for one field, "the ministry" alone is
     *     that of the country whose name the outlet bears, or of nobody knows which
     * @param outlet that prints it
     */
    static Optional<String> same(String plain, Collection<String> others, Collection<String> all, String outlet) {
        Optional<Ministry> printed = ministry(plain);
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        Set<String> countries = countries(printed.get().field(), all);
        Ministry own = printed.get().country().isEmpty() ? printed.get().at(home(countries, outlet)) : printed.get();
        if (own.country().isEmpty() && countries.size() > 1) {
            return Optional.empty();
        }
        return others.stream()
                .filter(other -> ministry(other)
                        .filter(own::maybe)
                        .filter(each -> countries.size() < 2 || !each.country().isEmpty() || other.equals(plain))
                        .isPresent())
                .min(FULLEST);
    }

    /** The name that tells most, whatever the order of the reports. */
    private static final Comparator<String> FULLEST = Comparator.comparing(
                    (String plain) -> ministry(plain).orElseThrow().country().isEmpty())
            .thenComparing(plain -> -plain.length())
            .thenComparing(Comparator.naturalOrder());

    private static Set<String> countries(String field, Collection<String> all) {
        return all.stream()
                .flatMap(name -> ministry(SourceKeys.plain(name)).stream())
                .filter(each -> each.field().equals(field) && !each.country().isEmpty())
                .map(Ministry::country)
                .collect(Collectors.toSet());
    }

    private static String home(Set<String> countries, String outlet) {
        return countries.stream()
                .filter(SourceKeys.plain(outlet)::startsWith)
                .findFirst()
                .orElse("");
    }

    private static Optional<Ministry> ministry(String plain) {
        Matcher behind = BEHIND.matcher(plain);
        if (behind.matches()) {
            String country = behind.group(1) == null ? behind.group(3) : behind.group(1);
            return Optional.of(new Ministry(field(behind.group(2)), country == null ? "" : country));
        }
        Matcher before = BEFORE.matcher(plain);
        return before.matches()
                ? Optional.of(
                        new Ministry(field(before.group(2)), before.group(1) == null ? "" : bare(before.group(1))))
                : Optional.empty();
    }

    /**
     * Whether words beside somebody's name make him the minister of a ministry: "Defence Minister", "the minister for health".
     *
     * @param body the ministry in plain form
     * @param words in plain form
     * @param around what stands before the name, in plain form: the country of a ministry has to stand there or in the words
     */
    static boolean isMinister(String words, String body, String around) {
        return ministry(body)
                .filter(each -> field(words).matches("(?:.* )?" + each.field() + " (?:minister|secretary)(?: .*)?")
                        || field(words)
                                .matches("(?:.* )?(?:minister|secretary) (?:of|for) (?:the )?" + each.field()
                                        + "(?: .*)?"))
                .filter(each -> each.country().isEmpty()
                        || (" " + around + " " + words + " ").contains(" " + each.country() + " "))
                .isPresent();
    }

    private static String bare(String owner) {
        return owner.endsWith(" s") ? owner.substring(0, owner.length() - 2) : owner;
    }

    private static String field(String words) {
        return words.replace("defense", "defence").replace(" affairs", "");
    }
}
