package org.secondsource.app.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.Dossier;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.archive.Compared;
import org.secondsource.archive.Compared.Asked;
import org.secondsource.archive.Compared.KeptDossier;
import org.secondsource.archive.Compared.Stale;
import org.secondsource.archive.NameKey;
import org.secondsource.archive.StoryCounts;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Outcome;
import org.secondsource.claim.Reply;
import org.secondsource.reading.Reading;
import org.secondsource.story.Story;
import org.secondsource.text.Article;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Compares stories that something came to, and keeps what came out. Safe for use by many threads, if one at a time keeps. */
final class Comparing {
    /**
     * Reports of a story that are compared: the time grows with the square of their number, and 60 of 165 words take some two
     * seconds (November 2026). Of a story with more it is the earliest half and the latest half.
     */
    static final int MOST = 60;

    private final DataFolder data;
    private final ReadingShelf shelf;
    private final Overlay overlay;
    private final Clock clock;

    Comparing(DataFolder data, ReadingShelf shelf, Overlay overlay, Clock clock) {
        this.data = data;
        this.shelf = shelf;
        this.overlay = overlay;
        this.clock = clock;
    }

    /** A report of a story: which version was read, and what was read. */
    private record Report(Version version, RawReading raw) {}

    /** What comes of comparing a story; empty if no report of it was read. Changes nothing. */
    Optional<Compared> compare(Stale stale) {
        Story story = data.stories().story(stale.id()).orElseThrow();
        List<Report> reports = reports(story.articles());
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Optional<KeptDossier> kept = data.stories().dossier(stale.id());
        Dossier dossier = dossier(story, reports);
        StoryFacts former = kept.filter(each -> each.maker().equals(shelf.maker()))
                .map(each -> shelf.packing().unpack(each.facts(), StoryFacts.class))
                .orElse(StoryFacts.NONE);
        StoryFacts facts = former.next(dossier);
        boolean quiet = kept.isPresent() && former.equals(StoryFacts.NONE);
        return Optional.of(new Compared(
                stale,
                dossier.story().label(),
                counts(story.articles().size(), dossier),
                packed(dossier, facts, reports),
                replies(dossier),
                new StoryNews(stale.id(), dossier, former, facts).tips(),
                quiet,
                clock.instant()));
    }

    /** Reports of whatever stories, as if they were one; empty if none of them was read. Changes nothing. */
    Optional<Dossier> together(List<String> articles) {
        List<Report> reports = reports(articles);
        return reports.isEmpty() ? Optional.empty() : Optional.of(dossier(new Story("", "", articles), reports));
    }

    /** The reports that were read, in the story's order. */
    private List<Report> reports(List<String> articles) {
        List<Report> reports = new ArrayList<>();
        for (String article : compared(articles)) {
            data.articles()
                    .latest(article)
                    .ifPresent(version ->
                            shelf.kept(version.number()).ifPresent(raw -> reports.add(new Report(version, raw))));
        }
        return reports;
    }

    private static List<String> compared(List<String> articles) {
        if (articles.size() <= MOST) {
            return articles;
        }
        List<String> some = new ArrayList<>(articles.subList(0, MOST / 2));
        some.addAll(articles.subList(articles.size() - MOST / 2, articles.size()));
        return some;
    }

    private Dossier dossier(Story story, List<Report> reports) {
        List<Article> articles =
                reports.stream().map(report -> report.version().article()).toList();
        List<Reading> readings = shelf
                .together(reports.stream().map(Report::raw).toList(), articles)
                .stream()
                .map(overlay::lay)
                .toList();
        Dossier compared = shelf.secondSource().compareReadings(readings);
        List<Problem> problems = new ArrayList<>(compared.problems());
        if (story.articles().size() > MOST) {
            problems.add(new Problem(
                    ProblemCode.TOO_LONG,
                    story.id(),
                    "of " + story.articles().size() + " reports only the first and last " + MOST / 2
                            + " are compared"));
        }
        return new Dossier(
                new Story(story.id(), compared.story().label(), compared.story().articles()),
                compared.readings(),
                compared.comparison(),
                compared.copies(),
                compared.framing(),
                compared.summary(),
                problems);
    }

    private KeptDossier packed(Dossier dossier, StoryFacts facts, List<Report> reports) {
        List<Long> versions =
                reports.stream().map(report -> report.version().number()).toList();
        List<Reading> kept =
                reports.stream().map(report -> report.raw().reading()).toList();
        return new KeptDossier(
                shelf.maker(), shelf.packing().pack(facts), shelf.packing().packDossier(dossier, versions, kept));
    }

    private static StoryCounts counts(int reports, Dossier dossier) {
        List<Claim> all = dossier.comparison().claims();
        List<Claim> shared = all.stream().filter(claim -> claim.reports() > 1).toList();
        List<Claim> claims = shared.isEmpty() ? all : shared;
        Set<String> names = new LinkedHashSet<>();
        claims.forEach(claim -> claim.origins().list().forEach(origin -> names.add(NameKey.of(origin.name()))));
        int min = claims.stream().mapToInt(claim -> claim.origins().min()).max().orElse(0);
        int max = claims.stream().mapToInt(claim -> claim.origins().max()).max().orElse(0);
        int outlets = (int) dossier.readings().stream()
                .map(reading -> reading.article().outletName().map(NameKey::of).orElse(""))
                .distinct()
                .count();
        int conflicts = (int) dossier.comparison().differences().stream()
                .filter(difference -> difference.outcome() == Outcome.CONFLICT)
                .count();
        int denials =
                (int) all.stream().filter(claim -> !claim.denials().isEmpty()).count();
        return new StoryCounts(reports, outlets, min, Math.max(max, names.size()), conflicts, denials);
    }

    private static List<Asked> replies(Dossier dossier) {
        List<Asked> replies = new ArrayList<>();
        for (Reply reply : dossier.comparison().replies()) {
            String outcome = reply.outcome().name().toLowerCase(Locale.ROOT);
            reply.asked().forEach(who -> replies.add(new Asked(reply.evidence().article(), who, outcome)));
        }
        return replies;
    }
}
