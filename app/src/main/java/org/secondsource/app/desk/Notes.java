package org.secondsource.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.app.desk.StoryBook.Placed;
import org.secondsource.archive.ChangeKind;
import org.secondsource.archive.ClaimChange;
import org.secondsource.archive.Digest;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.KeptReading;
import org.secondsource.archive.Note;
import org.secondsource.archive.PlacingAct;
import org.secondsource.archive.PlacingAct.Kind;
import org.secondsource.archive.Saying;
import org.secondsource.archive.StoryEvent.Change;
import org.secondsource.archive.StoryEvent.News;
import org.secondsource.archive.Tip;
import org.secondsource.archive.Version;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Stamp;

/** Writes up what was worked out from one version of an article. Pure functions. */
final class Notes {
    private Notes() {}

    /**
     * @param reading what the version says; empty if the program failed on it
     * @param kept the same as it is kept
     * @param placed where the article was put; empty if it is in a story already
     * @param more what else there is to tell
     */
    static Note of(
            Version version,
            Optional<Reading> reading,
            KeptReading kept,
            Optional<Placed> placed,
            List<Tip> more,
            Instant at) {
        Article article = reading.map(Reading::article).orElse(version.article());
        Saying.Report report = report(article, version.number());
        List<Tip> tips = new ArrayList<>();
        placed.ifPresent(where -> tips.addAll(arrival(article, where)));
        tips.addAll(more);
        return new Note(
                kept,
                report,
                reading.map(each -> sayings(each, report)).orElse(List.of()),
                placed.map(Placed::acts).orElse(List.of()),
                tips,
                at);
    }

    static Saying.Report report(Article article, long version) {
        return new Saying.Report(
                article.id(),
                version,
                article.masthead().title(),
                article.outletName(),
                article.published().map(Stamp::date));
    }

    private static List<Tip> arrival(Article article, Placed placed) {
        List<Tip> tips = new ArrayList<>();
        String head = article.outletName().orElse(article.id())
                + article.masthead()
                        .title()
                        .map(title -> ": " + StoryNews.shortened(title))
                        .orElse("");
        tips.add(
                placed.begun()
                        ? tip(article, placed.story(), EventKind.STORY_BEGUN, "begun", head)
                        : tip(article, placed.story(), EventKind.REPORT_JOINED, "joined:" + article.id(), head));
        placed.acts().stream()
                .filter(act -> act.kind() == Kind.ABSORBED)
                .map(PlacingAct::subject)
                .forEach(from -> tips.add(tip(
                                article,
                                placed.story(),
                                EventKind.STORIES_MERGED,
                                "merged:" + from,
                                "Found to be one with story " + from)
                        .with(from)));
        placed.acts().stream().filter(act -> act.kind() == Kind.BEGUN).forEach(act -> {
            tips.add(tip(
                            article,
                            act.subject(),
                            EventKind.STORY_SPLIT,
                            "split:" + act.story(),
                            "Some of its reports turned out to be another story, " + act.story())
                    .with(act.story()));
            tips.add(tip(
                            article,
                            act.story(),
                            EventKind.STORY_SPLIT,
                            "begun",
                            "Its reports turned out to be no part of story " + act.subject())
                    .with(act.subject()));
        });
        return tips;
    }

    /** What an outlet notes under an article that an earlier version did not have. */
    static List<Tip> corrections(Article article, String story, List<String> before) {
        return article.masthead().notes().stream()
                .filter(note -> !before.contains(note))
                .map(note -> tip(
                        article,
                        story,
                        EventKind.CORRECTION_NOTED,
                        "noted:" + article.id() + ":"
                                + Digest.of(note.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        article.outletName().orElse(article.id()) + " notes: " + StoryNews.shortened(note)))
                .toList();
    }

    /** What an article says otherwise than before; what its outlet notes is told by itself. */
    static List<Tip> changes(Version version, List<ClaimChange> changes, String story) {
        Article article = version.article();
        List<Tip> tips = new ArrayList<>();
        for (ClaimChange change : changes) {
            if (change.kind() != ChangeKind.CORRECTION_NOTED) {
                String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                String says = article.outletName().orElse(article.id()) + ", " + kind + ": "
                        + (change.was().isEmpty() ? "" : "\u201c" + StoryNews.shortened(change.was()) + "\u201d")
                        + (change.was().isEmpty() || change.is().isEmpty() ? "" : " \u2192 ")
                        + (change.is().isEmpty() ? "" : "\u201c" + StoryNews.shortened(change.is()) + "\u201d");
                News news = new News(
                        story,
                        EventKind.ARTICLE_CHANGED,
                        Optional.of(article.id()),
                        article.outletName(),
                        says,
                        Optional.of(new Change(change.kind(), change.was(), change.is())));
                tips.add(new Tip("changed:" + version.number() + ":" + tips.size(), news));
            }
        }
        return tips;
    }

    private static Tip tip(Article article, String story, EventKind kind, String fact, String says) {
        return new Tip(
                fact, new News(story, kind, Optional.of(article.id()), article.outletName(), says, Optional.empty()));
    }

    static List<Saying> sayings(Reading reading, Saying.Report report) {
        return reading.attributions().stream()
                .map(attribution -> saying(attribution, report))
                .toList();
    }

    private static Saying saying(Attribution attribution, Saying.Report report) {
        List<Hop> hops = attribution.chain().hops();
        List<String> through = hops.subList(0, hops.size() - 1).stream()
                .filter(hop -> hop.kind() == SourceKind.OUTLET)
                .map(hop -> hop.name().replaceAll("\\s+", " "))
                .toList();
        String shown = attribution
                .speaker()
                .orElseGet(() -> attribution.chain().first().name());
        return new Saying(
                report,
                attribution.id(),
                shown,
                attribution.speaker().isPresent() && attribution.kind() != SourceKind.UNNAMED,
                attribution.kind(),
                attribution.stance(),
                through.isEmpty(),
                through,
                attribution.spans().content());
    }
}
