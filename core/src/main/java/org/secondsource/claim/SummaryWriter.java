package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.provenance.Origin;
import org.secondsource.provenance.Origins;
import org.secondsource.reading.Reading;

/**
 * Says in a few sentences, each made from the comparison, what a reader should know first: how many reports, outlets and
 * origins; who stands behind the central claims; who denies them; who was asked; what is not independent. It weighs
 * nothing and adds nothing. Stateless, safe for use by many threads.
 */
public final class SummaryWriter {
    private static final int LONGEST_CLAIM = 160;

    /** Names that are spelt out in one list. */
    private static final int FEW = 3;

    /** Paragraphs, one a line: the counts, each central claim, what is not independent, who was asked; may be empty. */
    public String write(List<Reading> readings, Comparison comparison) {
        if (readings.isEmpty()) {
            return "";
        }
        Map<String, String> outlets = new LinkedHashMap<>();
        readings.forEach(reading -> outlets.put(reading.article().id(), new ArticleView(reading, 0).outlet()));
        List<Claim> shared = comparison.claims().stream()
                .filter(claim -> claim.reports() > 1)
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(counts(outlets, shared));
        comparison.central().forEach(claim -> sentences.add(central(claim, comparison, outlets)));
        notIndependent(shared, outlets).ifPresent(sentences::add);
        asked(comparison, outlets).ifPresent(sentences::add);
        return String.join("\n", sentences);
    }

    private static String counts(Map<String, String> outlets, List<Claim> shared) {
        String head = plural(outlets.size(), "report") + " of "
                + plural((int) outlets.values().stream().distinct().count(), "outlet") + ".";
        if (outlets.size() < 2) {
            return head;
        }
        if (shared.isEmpty()) {
            return head + " No claim stands in more than one of them.";
        }
        Set<String> origins = new LinkedHashSet<>();
        shared.forEach(claim -> claim.origins().list().forEach(origin -> origins.add(origin.name())));
        String stand = head + " " + plural(shared.size(), "claim") + (shared.size() == 1 ? " stands" : " stand")
                + " in more than one; behind " + (shared.size() == 1 ? "it " : "them ")
                + (origins.size() == 1 ? "is " : "are ") + plural(origins.size(), "origin");
        return stand + (origins.size() > FEW ? "." : ": " + list(List.copyOf(origins)) + ".");
    }

    private static String central(Claim claim, Comparison comparison, Map<String, String> outlets) {
        StringBuilder text =
                new StringBuilder("\u201c").append(shortened(claim.text())).append("\u201d: ");
        text.append(number(claim.origins()));
        List<String> origins =
                claim.origins().list().stream().map(SummaryWriter::origin).toList();
        if (!origins.isEmpty()) {
            text.append(", ").append(list(origins));
        }
        described(claim, comparison, outlets).ifPresent(text::append);
        text.append(", in ").append(plural(claim.reports(), "report")).append('.');
        boolean anyDenied =
                comparison.claims().stream().anyMatch(each -> !each.denials().isEmpty());
        if (!claim.denials().isEmpty()) {
            text.append(" Denied by: ").append(deniers(claim, outlets)).append('.');
        } else if (anyDenied) {
            text.append(" Nobody in these reports denies it.");
        }
        return text.toString();
    }

    /** An interval where an origin is only inferred to be the same or another. */
    private static String number(Origins origins) {
        if (origins.min() == origins.max()) {
            return plural(origins.max(), "origin");
        }
        return origins.min() + "\u2013" + plural(origins.max(), "origin");
    }

    private static String origin(Origin origin) {
        return origin.name() + origin.on().map(on -> " (on " + on + ")").orElse("");
    }

    /** The words by which each outlet describes the same unnamed sources. */
    private static Optional<String> described(Claim claim, Comparison comparison, Map<String, String> outlets) {
        return comparison.differences().stream()
                .filter(each -> each.kind() == DifferenceKind.SOURCE_DESCRIPTION)
                .filter(each -> each.claim().equals(Optional.of(claim.id())))
                .findFirst()
                .map(difference -> ", described as "
                        + list(difference.sides().stream()
                                .filter(side -> !side.spans().isEmpty())
                                .map(side ->
                                        "\u201c" + side.says() + "\u201d (" + outlet(side.article(), outlets) + ")")
                                .toList()));
    }

    private static String deniers(Claim claim, Map<String, String> outlets) {
        List<String> deniers = claim.denials().stream()
                .map(denial -> denial.by() + " (\u201c" + denial.words() + "\u201d, "
                        + outlet(denial.sentence().article(), outlets) + ")")
                .distinct()
                .toList();
        return shortList(deniers, "; ");
    }

    /** The first few; of the others only how many. */
    private static String shortList(List<String> items, String separator) {
        return items.size() <= FEW
                ? String.join(separator, items)
                : String.join(separator, items.subList(0, FEW)) + separator + "and " + (items.size() - FEW) + " more";
    }

    /** Origins on which several outlets rest: those outlets do not confirm one another. */
    private static Optional<String> notIndependent(List<Claim> shared, Map<String, String> outlets) {
        Map<String, Set<String>> relying = new LinkedHashMap<>();
        for (Claim claim : shared) {
            if (claim.origins().max() == 1) {
                Set<String> carriers = claim.statements().stream()
                        .map(statement -> outlet(statement.article(), outlets))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                claim.origins()
                        .list()
                        .forEach(origin -> relying.computeIfAbsent(origin.name(), key -> new LinkedHashSet<>())
                                .addAll(carriers));
            }
        }
        List<String> parts = new ArrayList<>();
        relying.forEach((origin, carriers) -> {
            List<String> others =
                    carriers.stream().filter(outlet -> !outlet.equals(origin)).toList();
            if (carriers.size() > 1 && !others.isEmpty()) {
                parts.add(list(others) + rely(others.size()) + origin);
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of("Not independent: " + shortList(parts, "; ") + ".");
    }

    private static String rely(int outlets) {
        if (outlets == 1) {
            return " relies on ";
        }
        return outlets == 2 ? " both rely on " : " all rely on ";
    }

    private static Optional<String> asked(Comparison comparison, Map<String, String> outlets) {
        List<String> parts = comparison.replies().stream()
                .map(reply -> list(reply.asked()) + ", " + outcome(reply.outcome()) + " ("
                        + outlet(reply.evidence().article(), outlets) + ")")
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of("Asked: " + shortList(parts, "; ") + ".");
    }

    private static String outcome(ReplyOutcome outcome) {
        return outcome == ReplyOutcome.NOT_STATED
                ? "what came is not stated"
                : outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String outlet(String article, Map<String, String> outlets) {
        return outlets.getOrDefault(article, article);
    }

    private static String shortened(String claim) {
        if (claim.length() <= LONGEST_CLAIM) {
            return claim;
        }
        int blank = claim.lastIndexOf(' ', LONGEST_CLAIM);
        return claim.substring(0, blank > 0 ? blank : LONGEST_CLAIM) + " \u2026";
    }

    private static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
