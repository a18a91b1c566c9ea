package org.secondsource.provenance;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.OutletTable;

/**
 * Who is meant by a station as it is printed: the outlet behind "the Courier newspaper" and "a report in the Courier", the
 * name in "Ann Rowe, the harbour master" and "the owner, Rowe Lines". Immutable.
 */
final class SourceNames {
    private static final Pattern NOUN_BEHIND = Pattern.compile(
            "(?i)\\s+(?:newspaper|daily|weekly|magazine|tabloid|website|news site|broadcaster|news agency|agency)$");

    private static final Pattern REPORT_OF =
            Pattern.compile("(?i)^(?:(?:an?|the|its|their)\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}"
                    + "(?:report|article|story|account|investigation)s?\\s+(?:in|by|from|of)\\s+(.+)$");

    /** Small words inside names. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?:of|the|and|for|de|da|di|du|del|der|den|van|von|al|bin|la|le|&|[\\p{Lu}.]+)");

    /** An outlet by its kind, with words that tell which: "the student paper", "the Boreal news agency". */
    private static final Pattern BY_KIND = Pattern.compile(
            "(?i)^(?:the\\s+)?(.+?)\\s+(?:newspaper|paper|daily|weekly|magazine|tabloid|website|news site|broadcaster"
                    + "|station|channel|journal|(?:news )?agency|agencies|newswire|site)$");

    /** Words of a name that nothing is told apart by. */
    private static final Set<String> COMMON = Set.of("the", "of", "and", "local", "state", "news", "national", "daily");

    private final OutletTable outlets;
    private final List<String> carrying;

    /** @param carrying names of the outlets whose reports are at hand */
    SourceNames(OutletTable outlets, List<String> carrying) {
        this.outlets = outlets;
        this.carrying = List.copyOf(carrying);
    }

    /** The outlet a hop is: one of the table, or any that the reading took for one. */
    Optional<String> outlet(Hop hop) {
        Matcher report = REPORT_OF.matcher(hop.name().strip());
        boolean mayBeOutlet = hop.kind() == SourceKind.OUTLET || hop.kind() == SourceKind.ORGANISATION;
        Optional<String> byKind = byKind(hop);
        if (byKind.isPresent()) {
            return byKind;
        }
        if (report.matches()) {
            Optional<String> reporting = known(report.group(1));
            if (reporting.isPresent() || hop.kind() == SourceKind.OUTLET) {
                return reporting.or(() -> Optional.of(bare(report.group(1))));
            }
        }
        if (!mayBeOutlet) {
            return Optional.empty();
        }
        Optional<String> known = known(hop.name());
        boolean named = hop.kind() == SourceKind.OUTLET && hop.name().chars().anyMatch(Character::isUpperCase);
        return named ? known.or(() -> Optional.of(bare(hop.name()))) : known;
    }

    /**
     * The one outlet at hand in whose name all the telling words stand; for a name that the reading took for an outlet's, the
     * one whose name begins with it.
     */
    private Optional<String> byKind(Hop hop) {
        Matcher kind = BY_KIND.matcher(hop.name().strip());
        boolean printed = hop.kind() == SourceKind.OUTLET && known(hop.name()).isEmpty();
        if (!kind.matches() && !printed) {
            return Optional.empty();
        }
        String plain = SourceKeys.plain(kind.matches() ? kind.group(1) : hop.name());
        Set<String> words = new LinkedHashSet<>(Arrays.asList(plain.split(" ")));
        words.removeAll(COMMON);
        List<String> meant = carrying.stream()
                .filter(name -> kind.matches()
                        ? Arrays.asList(SourceKeys.plain(name).split(" ")).containsAll(words)
                        : SourceKeys.plain(name).startsWith(plain + " "))
                .toList();
        return words.isEmpty() || meant.size() != 1 ? Optional.empty() : Optional.of(meant.get(0));
    }

    private Optional<String> known(String name) {
        return outlets.named(name)
                .or(() -> outlets.named(bare(name)))
                .or(() -> outlets.named(NOUN_BEFORE.matcher(name.strip()).replaceFirst("")))
                .map(outlet -> outlet.name());
    }

    /** "Broadcaster TV Holm", "the celebrity site Glare". */
    private static final Pattern NOUN_BEFORE = Pattern.compile(
            "^(?:[Tt]he )?(?:[\\p{L}-]+ ){0,3}?(?i:newspaper|daily|weekly|magazine|monthly|tabloid|website|site|broadcaster"
                    + "|outlet|paper|agency|station) (?=\\p{Lu})");

    private static String bare(String name) {
        String bare = NOUN_BEHIND.matcher(name.strip()).replaceFirst("");
        return bare.isEmpty() || bare.equalsIgnoreCase("the") ? name.strip() : bare;
    }

    private static final Pattern CALLED = Pattern.compile(
            "(?s)^(?:an?|the) .*\\b(?:known as|called|named|dubbed"
                    + "|calling (?:itself|themselves|himself|herself)) ((?:the )?\\p{Lu}.*)$",
            Pattern.CASE_INSENSITIVE);

    /** Whether somebody is told of by what he is, not by name: "the heartbroken star". */
    static boolean isDescription(String name) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        return !last.isEmpty() && !Character.isUpperCase(last.codePointAt(0));
    }

    /**
     * The name without the description that a comma or "known as" parts from it; as it is where the two cannot be told
     * apart.
     */
    static String proper(String name) {
        return withoutLabel(parted(name));
    }

    /** "Goal machine Emeka Thorsen", "ex-manager Ann Roe": what a small word in front shows to be no part of the name. */
    private static String withoutLabel(String printed) {
        String name = MOOD.matcher(printed).replaceFirst("");
        Matcher labelled = LABELLED.matcher(name);
        return labelled.matches() && !PARTICLE.matcher(labelled.group(1)).matches() ? labelled.group(2) : name;
    }

    /** Words of headlines for how somebody is, with which a sentence may begin: no part of the name behind them. */
    private static final Pattern MOOD = Pattern.compile(
            "^(?:Furious|Angry|Defiant|Embattled|Beleaguered|Troubled|Struggling|Outraged|Ailing|Stricken"
                    + "|Heartbroken|Jubilant|Grieving|Bewildered|Shocked|Stunned|Distraught|Disgraced|Veteran|Sophomore"
                    + "|\\p{Lu}[\\p{L}-]+-(?:based|born|bred|old|hit|fire|strapped|thinking|winning|backed|trained)"
                    + ") (?=\\p{Lu})");

    private static final Pattern LABELLED = Pattern.compile(
            "(?:[\\p{L}-]+ ){0,3}?([\\p{Ll}][\\p{Ll}-]+) (\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){1,4})");

    private static String parted(String name) {
        Matcher called = CALLED.matcher(name);
        if (called.matches()
                && Character.isUpperCase(
                        called.group(1).replaceFirst("^the ", "").codePointAt(0))) {
            return called.group(1);
        }
        List<String> parts = Arrays.asList(name.split(",\\s+"));
        List<String> names = parts.stream().filter(SourceNames::isName).toList();
        return parts.size() > 1 && names.size() == 1 ? names.get(0) : name;
    }

    private static final Set<String> OPENS_DESCRIPTION = Set.of("The", "A", "An", "His", "Her", "Its");

    private static boolean isName(String part) {
        String[] words = part.strip().split("\\s+");
        boolean capitals = Arrays.stream(words)
                .allMatch(word -> !word.isEmpty()
                        && (Character.isUpperCase(word.codePointAt(0))
                                || PARTICLE.matcher(word).matches()));
        return capitals && Character.isUpperCase(words[0].codePointAt(0)) && !OPENS_DESCRIPTION.contains(words[0]);
    }

    private static final Pattern PRONOUN =
            Pattern.compile("(?i)(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one"
                    + "|him|her|them|us|me|whom|his|its|their|our|my|your|himself|herself|itself|themselves)");

    /** "It", "which": whoever was meant was not found. */
    static boolean isOpen(String name) {
        return PRONOUN.matcher(name.strip()).matches();
    }

    private static final Pattern COMPANY_UNNAMED = Pattern.compile("(?i)^(?:the|its|their)\\s+(?:[\\p{Ll}-]+\\s+){0,2}"
            + "(?:company|firm|group|maker|\\p{Ll}+maker|manufacturer|operator|airline|carrier|owner|developer|supplier"
            + "|retailer|bank|lender|insurer|producer|miner|builder|start-?up|startup|corporation|conglomerate|charity|non-?profit"
            + "|club|(?:aid|relief|rights|campaign|advocacy) (?:group|agency|organi[sz]ation))$");

    private static final Pattern PUBLIC_BODY =
            Pattern.compile("(?i)\\b(?:ministry|department|police|court|council|authority"
                    + "|commission|government|parliament|university|hospital|party|union|agency|office|bureau|army|navy"
                    + "|regulator|union|association|federation|committee|church|inspectorate)\\b");

    /** "the company", "the drugmaker": a company that goes without its name here. */
    static boolean isCompanyUnnamed(String name) {
        return COMPANY_UNNAMED.matcher(name.strip()).matches();
    }

    private static final Pattern PRESS_UNNAMED = Pattern.compile("(?i)^(?:[\\p{L}-]+\\s+){0,3}(?:press|media"
            + "|(?:news\\s+)?(?:agencies|outlets|organi[sz]ations|channels|websites|sites)|newspapers|broadcasters"
            + "|tabloids|(?:news|press|media|newspaper)\\s+(?:reports|accounts))$");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^the\\s+");
    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{L}-]*\\s+)+\\p{Lu}[\\p{L}-]*");

    /** "the foreign press", "local media": outlets that are not named. */
    static boolean isPressUnnamed(String name) {
        String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
        return PRESS_UNNAMED.matcher(bare).matches() && !TITLE.matcher(bare).matches();
    }

    static boolean mayBeCompany(String name) {
        return !PUBLIC_BODY.matcher(name).find() && !isCompanyUnnamed(name);
    }

    /** Whether a text names the body, in full or by the first word of its name. */
    static boolean isMentioned(String name, String text) {
        String first = name.replaceFirst("^The ", "").split(" ")[0];
        return text.contains(name) || (first.length() >= SHORTEST_BEGINNING && text.contains(first));
    }

    /** Letters of the shortest first word that stands for a name. */
    private static final int SHORTEST_BEGINNING = 4;
}
