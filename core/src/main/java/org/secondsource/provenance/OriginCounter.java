package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.OutletTable;
import org.secondsource.name.PersonNouns;
import org.secondsource.provenance.Root.Standing;

/**
 * Counts origins. The greatest number takes every root as one of its own; the least joins all that may be one: unnamed
 * sources of several outlets, outlets of one family, reports that share the passage, somebody and the body he speaks for, names spelled
 * alike. An own voice that shows no source adds nothing to the least number beside any other root.
 */
final class OriginCounter {
    private final OutletTable outlets;
    private final List<Root> roots;
    private final Offices offices;
    private final List<String> reasons = new ArrayList<>();
    private final Map<String, String> joined = new LinkedHashMap<>();

    /** @param offices which of the story's people are printed to head or speak for which of its bodies */
    OriginCounter(OutletTable outlets, List<Root> roots, Offices offices) {
        this.outlets = outlets;
        this.offices = offices;
        this.roots = roots;
        roots.forEach(root -> joined.put(root.key(), root.key()));
    }

    /** @param shared pairs of roots behind statements that lie in one shared passage, with the reason */
    Origins count(Map<List<String>, String> shared) {
        joinOpaque();
        forEachPair(this::joinFamily);
        forEachPair(this::joinSpokesman);
        forEachPair(this::joinSpelledAlike);
        shared.forEach((pair, why) -> join(pair.get(0), pair.get(1), why));
        List<Root> shown = roots.stream().filter(root -> !isOwnVoice(root)).toList();
        List<Root> hidden = roots.stream().filter(OriginCounter::isOwnVoice).toList();
        if (!hidden.isEmpty() && roots.size() > 1) {
            reasons.add(names(hidden) + " in the own voice, no source stated: not shown to be independent");
        }
        int least = shown.isEmpty() ? Math.min(1, hidden.size()) : groups(withoutSomebody(withoutInsiders(shown)));
        return new Origins(least, roots.size(), roots.stream().map(Root::origin).toList(), reasons);
    }

    /**
     * A body speaks through its people, so whoever an outlet does not name may be one of them: beside a body that speaks for
     * itself such sources are not shown to be independent.
     */
    private List<Root> withoutInsiders(List<Root> shown) {
        List<Root> bodies = shown.stream()
                .filter(root -> root.origin().kind() == SourceKind.ORGANISATION)
                .toList();
        List<Root> insiders = shown.stream()
                .filter(root -> root.standing() == Standing.OPAQUE)
                .toList();
        if (bodies.isEmpty() || insiders.isEmpty()) {
            return shown;
        }
        reasons.add("sources that " + names(insiders) + " do not name may belong to " + names(bodies)
                + ": not shown to be independent");
        return shown.stream().filter(root -> !insiders.contains(root)).toList();
    }

    /**
     * One person, a statement or a report that an outlet tells no more of is not shown to come from another than those who are
     * named; from which of them it may come is not asked. Several people are more than any one.
     */
    private List<Root> withoutSomebody(List<Root> shown) {
        List<Root> somebody = shown.stream()
                .filter(root -> root.standing() == Standing.OPAQUE)
                .filter(root ->
                        !root.origin().on().filter(OriginCounter::areSeveral).isPresent())
                .toList();
        boolean named = shown.stream().anyMatch(root -> root.origin().kind() == SourceKind.PERSON);
        if (!named || somebody.isEmpty()) {
            return shown;
        }
        reasons.add("those whom " + names(somebody) + (somebody.size() == 1 ? " does" : " do")
                + " not name: not shown to be others than those who are named");
        return shown.stream().filter(root -> !somebody.contains(root)).toList();
    }

    /** Two officials, several of the crew, engineers who worked there. */
    private static boolean areSeveral(String description) {
        for (String word : SourceKeys.plain(description).split(" ")) {
            if (BEHIND_NOUN.contains(word)) {
                return false;
            }
            if (SEVERAL.contains(word) || PersonNouns.ours().plural(word).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> BEHIND_NOUN = Set.of(
            "with", "who", "that", "which", "of", "in", "on", "at", "from", "close", "familiar", "for", "to", "by");

    private static final Set<String> SEVERAL = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozens",
            "several",
            "many",
            "multiple",
            "numerous",
            "both",
            "various",
            "pair",
            "group",
            "couple",
            "handful",
            "number");

    /** A place line shows that a reporter was there, not that the reporter saw this; being cited shows no source either. */
    private static boolean isOwnVoice(Root root) {
        return root.isOutlet() && root.origin().on().isEmpty();
    }

    private int groups(List<Root> among) {
        return among.stream()
                .map(root -> group(root.key()))
                .collect(Collectors.toSet())
                .size();
    }

    private void joinOpaque() {
        List<Root> opaque = roots.stream()
                .filter(root -> root.standing() == Standing.OPAQUE)
                .toList();
        if (opaque.size() < 2) {
            return;
        }
        reasons.add("sources that " + names(opaque)
                + " do not name may be the same people: neither joined nor counted as shown to be independent");
        opaque.forEach(each -> joinSilently(opaque.get(0).key(), each.key()));
    }

    private void joinFamily(Root a, Root b) {
        if (!a.isOutlet() || !b.isOutlet()) {
            return;
        }
        Set<String> common = families(a);
        common.retainAll(families(b));
        common.stream()
                .findFirst()
                .ifPresent(family -> join(
                        a.key(),
                        b.key(),
                        a.origin().name() + " and " + b.origin().name() + " share a newsroom or owner (" + family
                                + ")"));
    }

    private Set<String> families(Root root) {
        Set<String> families = new LinkedHashSet<>();
        for (String key : root.outlets()) {
            outlets.named(key.substring(key.indexOf(':') + 1)).ifPresent(outlet -> families.add(outlet.family()));
        }
        return families;
    }

    private void joinSpokesman(Root a, Root b) {
        if (speaksFor(a, b) || speaksFor(b, a)) {
            join(a.key(), b.key(), a.origin().name() + " and " + b.origin().name() + ": one speaks for the other");
        }
    }

    private void joinSpelledAlike(Root a, Root b) {
        boolean persons = a.origin().kind() == SourceKind.PERSON && b.origin().kind() == SourceKind.PERSON;
        if (persons && PrintedPersons.mayBeOne(a.origin().name(), b.origin().name())) {
            join(a.key(), b.key(), a.origin().name() + " and " + b.origin().name() + ": much the same name");
        }
    }

    /** Whether the person is printed with the body's name ("the harbour board's chair"), or the body bears the person's. */
    private boolean speaksFor(Root person, Root body) {
        if (person.origin().kind() == SourceKind.PERSON && body.origin().kind() == SourceKind.PERSON) {
            return offices.actsFor(person.origin().name(), body.origin().name());
        }
        if (person.origin().kind() != SourceKind.PERSON || body.origin().kind() != SourceKind.ORGANISATION) {
            return false;
        }
        String bodyName = " " + SourceKeys.plain(body.origin().name()) + " ";
        String personName = SourceKeys.plain(person.origin().name());
        boolean bears = bodyName.contains(" " + personName.substring(personName.lastIndexOf(' ') + 1) + " ");
        return bears
                || speaksForHolder(person, bodyName)
                || offices.holds(person.origin().name(), body.origin().name())
                || person.description()
                        .map(words -> " " + SourceKeys.plain(words) + " ")
                        .filter(words -> words.contains(bodyName))
                        .isPresent();
    }

    /** The mayor's spokesman and the mayor's office. */
    private boolean speaksForHolder(Root person, String bodyName) {
        Matcher holder = OFFICE_OF.matcher(bodyName.strip());
        return holder.matches() && offices.speaksFor(person.origin().name(), holder.group(1));
    }

    /** In plain form, so without apostrophe. */
    private static final Pattern OFFICE_OF = Pattern.compile("(.+) s (?:office|team|campaign|staff|camp|department)");

    private void join(String a, String b, String why) {
        if (!group(a).equals(group(b))) {
            joinSilently(a, b);
            reasons.add(why + ": may be one");
        }
    }

    private void joinSilently(String a, String b) {
        joined.put(group(b), group(a));
    }

    private String group(String key) {
        String at = key;
        String next = joined.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = joined.getOrDefault(at, at);
        }
        return at;
    }

    private void forEachPair(BiConsumer<Root, Root> action) {
        for (int a = 0; a < roots.size(); a++) {
            for (int b = a + 1; b < roots.size(); b++) {
                action.accept(roots.get(a), roots.get(b));
            }
        }
    }

    private static String names(List<Root> some) {
        return some.stream().map(root -> root.origin().name()).distinct().collect(Collectors.joining(", "));
    }
}
