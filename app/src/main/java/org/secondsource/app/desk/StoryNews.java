package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.Dossier;
import org.secondsource.app.report.Dates;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.NameKey;
import org.secondsource.archive.StoryEvent.News;
import org.secondsource.archive.Tip;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Denial;
import org.secondsource.claim.Difference;
import org.secondsource.claim.FigureRow;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Side;
import org.secondsource.quantity.Amount;
import org.secondsource.reading.Reading;

/** Finds what there is to tell of a story that was compared. One per comparison. */
final class StoryNews {
    /** Claims whose origins are news: those that the summary spells out. A story of fifty claims would tell of nothing else. */
    private static final int CENTRAL = 3;

    /** Characters of a claim that are shown. */
    private static final int LONGEST = 160;

    private final String story;
    private final Dossier dossier;
    private final StoryFacts former;
    private final StoryFacts facts;
    private final List<Tip> tips = new ArrayList<>();

    StoryNews(String story, Dossier dossier, StoryFacts former, StoryFacts facts) {
        this.story = story;
        this.dossier = dossier;
        this.former = former;
        this.facts = facts;
    }

    List<Tip> tips() {
        origins();
        denials();
        conflicts();
        figures();
        return tips;
    }

    private void origins() {
        List<Claim> claims = dossier.comparison().claims();
        claims.stream()
                .filter(claim -> claim.reports() > 1)
                .limit(CENTRAL)
                .filter(claim -> claim.origins().min() > 1)
                .forEach(claim -> tell(
                        EventKind.SECOND_ORIGIN,
                        "origin:" + name(claim),
                        lastReport(claim),
                        "A second origin for \u201c" + shortened(claim.text()) + "\u201d: "
                                + claim.origins().list().stream()
                                        .map(origin -> origin.name())
                                        .collect(Collectors.joining(", "))));
    }

    private void denials() {
        for (Claim claim : dossier.comparison().claims()) {
            for (Denial denial : claim.denials()) {
                tell(
                        EventKind.DENIAL,
                        "denial:" + name(claim) + ":" + NameKey.of(denial.by()),
                        Optional.of(denial.sentence().article()),
                        denial.by() + " denies (\u201c" + denial.words() + "\u201d): \u201c" + shortened(claim.text())
                                + "\u201d");
            }
        }
    }

    /** Told by the values that cannot meet: a third report with one of them brings nothing new. */
    private void conflicts() {
        for (Difference difference : dossier.comparison().differences()) {
            if (difference.outcome() != Outcome.CONFLICT) {
                continue;
            }
            List<Side> sides = difference.sides().stream()
                    .filter(side -> !side.spans().isEmpty())
                    .toList();
            TreeSet<String> values = new TreeSet<>();
            sides.forEach(side -> values.add(NameKey.of(side.says())));
            tell(
                    EventKind.CONFLICT,
                    "conflict:" + lower(difference.kind()) + ":" + String.join("|", values),
                    sides.isEmpty()
                            ? Optional.empty()
                            : Optional.of(sides.get(sides.size() - 1).article()),
                    "Reports differ over the " + lower(difference.kind()).replace('_', ' ') + ": "
                            + sides.stream()
                                    .map(side -> Dates.inSide(side.says()) + " ("
                                            + outlet(side.article()).orElse(side.article()) + ")")
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void figures() {
        for (FigureRow row : dossier.comparison().figures()) {
            former.amounts(StoryFacts.counted(row)).ifPresent(before -> figure(row, before));
        }
    }

    private void figure(FigureRow row, List<Amount> before) {
        for (FigureRow.Value value : row.values()) {
            if (before.stream().noneMatch(amount -> amount.meets(value.amount()))) {
                String words = words(value);
                tell(
                        EventKind.FIGURE_CHANGED,
                        "figure:" + StoryFacts.counted(row) + ":" + value.amount(),
                        Optional.of(value.evidence().article()),
                        "Another figure for \u201c" + row.counted() + "\u201d: " + words);
            }
        }
    }

    private String words(FigureRow.Value value) {
        return reading(value.evidence().article())
                .map(reading -> value.evidence().span().of(reading.layout().text()))
                .orElse("");
    }

    private void tell(EventKind kind, String fact, Optional<String> article, String says) {
        Optional<String> outlet = article.flatMap(this::outlet);
        tips.add(new Tip(fact, new News(story, kind, article, outlet, says, Optional.empty())));
    }

    private String name(Claim claim) {
        return facts.claims().get(dossier.comparison().claims().indexOf(claim)).name();
    }

    /** The report of a claim that comes last in the story. */
    private Optional<String> lastReport(Claim claim) {
        List<String> carriers = claim.statements().stream()
                .map(statement -> statement.article())
                .toList();
        List<String> all = dossier.story().articles();
        for (int at = all.size() - 1; at >= 0; at--) {
            if (carriers.contains(all.get(at))) {
                return Optional.of(all.get(at));
            }
        }
        return Optional.empty();
    }

    private Optional<String> outlet(String article) {
        return reading(article).flatMap(reading -> reading.article().outletName());
    }

    private Optional<Reading> reading(String article) {
        return dossier.readings().stream()
                .filter(reading -> reading.article().id().equals(article))
                .findFirst();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : LONGEST) + " \u2026";
    }
}
