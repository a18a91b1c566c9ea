package org.secondsource.provenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Article;

/**
 * Whom a report means where it does not use the name: "the chef", "the 33-year-old", "the iron lady of the ministry", "she".
 * The reading settles what one report shows by itself; here the other reports help: what the claim's carriers print, and who
 * is the only one of them whom the report names too. Unnamed sources are never looked up. Immutable.
 */
final class Referents {
    private static final Pattern PERSONAL = Pattern.compile("(?i)he|she|his|her|him");
    private static final Pattern OF_A_BODY = Pattern.compile("(?i)it|they");
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|its|their|his|her)\\s.*");

    /** What stands behind the noun of a description: "of the ministry", "who sang". */
    private static final Pattern BEHIND_NOUN = Pattern.compile(" (?:of|for|at|in|who)\\b.*$");

    private static final String PERSON = "person:";
    private static final String BODY = "organisation:";

    private final Map<String, KnownSource> named;
    private final StorySources story;

    /** @param named persons and bodies that the claim's carriers name, by their names in plain form */
    Referents(Map<String, KnownSource> named, StorySources story) {
        this.named = named;
        this.story = story;
    }

    /** Whom a pronoun means that the reading left open. */
    Optional<KnownSource> ofPronoun(String pronoun, Article article) {
        if (PERSONAL.matcher(pronoun.strip()).matches()) {
            return onlyOne(PERSON, article);
        }
        return OF_A_BODY.matcher(pronoun.strip()).matches() ? onlyOne(BODY, article) : Optional.empty();
    }

    /** Whom a description means; empty for a name, and where several may be meant. */
    Optional<KnownSource> ofDescription(Hop hop, String name, Article article) {
        if (!SourceNames.isDescription(name)) {
            return Optional.empty();
        }
        boolean definite = DEFINITE.matcher(name).matches();
        if (hop.kind() == SourceKind.PERSON) {
            return printedAs(SourceKeys.plain(name)).or(() -> definite ? onlyOne(PERSON, article) : Optional.empty());
        }
        boolean body = hop.kind() == SourceKind.ORGANISATION && SourceNames.mayBeCompany(name);
        return definite && body ? onlyOne(BODY, article) : Optional.empty();
    }

    /** Somebody as the claim's carriers name him. */
    KnownSource person(String name) {
        String plain = SourceKeys.plain(name);
        return named.getOrDefault(plain, new KnownSource(PERSON + plain, name));
    }

    /** "The chef" is the one person whom a report prints as a chef: of those the claim names, else of all. */
    private Optional<KnownSource> printedAs(String plain) {
        String noun = BEHIND_NOUN.matcher(plain).replaceFirst("");
        noun = noun.substring(noun.lastIndexOf(' ') + 1);
        Optional<KnownSource> aged =
                noun.equals("old") ? story.offices().aged(plain).map(this::person) : Optional.empty();
        Optional<KnownSource> here = aged.isPresent() ? aged : printedHere(noun);
        return here.isPresent() ? here : story.offices().holder(noun).map(this::person);
    }

    private Optional<KnownSource> printedHere(String noun) {
        List<KnownSource> meant = with(PERSON).stream()
                .filter(each -> story.offices().isPrintedAs(each.name(), noun))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /**
     * The only person or body the claim names that stands by name in the report; nobody where the report also has somebody
     * whom it does not name, for it may mean that one, who is not to be named.
     */
    private Optional<KnownSource> onlyOne(String prefix, Article article) {
        if (story.hasUnnamed(article)) {
            return Optional.empty();
        }
        List<KnownSource> meant = with(prefix).stream()
                .filter(each -> isNamedIn(article, each.name()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isNamedIn(Article article, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Pattern.compile("\\b" + Pattern.quote(last) + "\\b")
                .matcher(article.text())
                .find();
    }

    private List<KnownSource> with(String prefix) {
        return named.values().stream()
                .filter(each -> each.key().startsWith(prefix) && !SourceNames.isDescription(each.name()))
                .filter(each -> !SourceNames.isOpen(each.name()))
                .distinct()
                .toList();
    }
}
