package org.secondsource.app.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.report.json.JsonReport;
import org.secondsource.archive.Correction;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.StoryEvent.News;
import org.secondsource.archive.Tip;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.attribution.Attribution;
import org.secondsource.ingest.json.CodePoints;
import org.secondsource.reading.Reading;
import org.secondsource.story.Story;
import org.secondsource.text.Article;
import org.secondsource.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What users say of results. It is kept, laid over every new reading, and can be taken out as data to learn from. Safe for
 * use by many threads.
 */
public final class Review {
    private static final JsonMapper JSON = new JsonMapper();

    private final Newsroom newsroom;
    private final DataFolder data;
    private final Overlay overlay;
    private final Clock clock;
    private final JsonReport jsonReport = new JsonReport();

    Review(Newsroom newsroom, Overlay overlay, Clock clock) {
        this.newsroom = newsroom;
        this.data = newsroom.data();
        this.overlay = overlay;
        this.clock = clock;
    }

    /** What came of a correction. */
    public enum Outcome {
        DONE,
        /** The article, its reading or the attribution is not there (any more). */
        NOT_FOUND,
        /** A speaker can only be somebody whom the article names. */
        NOT_NAMED_THERE,
        /** Another program works on the archive; stories can be changed by that one. */
        BUSY
    }

    /**
     * Says that an attribution is there as the program has it, or is not.
     *
     * @param attribution id in the reading of the article's latest version
     * @param isRight whether it is
     * @param user who says so
     */
    public Outcome mark(String article, String attribution, boolean isRight, String user) {
        Verdict verdict = isRight ? Verdict.RIGHT : Verdict.WRONG;
        return correct(article, attribution, new Wish(Target.ATTRIBUTION, verdict, "", user));
    }

    /**
     * An attribution as a story shows it.
     *
     * @param attribution id in the article's reading in the story's dossier, which was made knowing the other reports
     */
    public record Shown(String story, String article, String attribution) {}

    /** The same of an attribution that a story shows: the one of the same words in the article's own reading is meant. */
    public Outcome mark(Shown shown, boolean isRight, String user) {
        Optional<Reading> own = newsroom.articles().reading(shown.article());
        return newsroom.stories().dossier(shown.story()).stream()
                .flatMap(dossier -> dossier.readings().stream())
                .filter(reading -> reading.article().id().equals(shown.article()))
                .filter(reading -> own.filter(each ->
                                each.layout().text().equals(reading.layout().text()))
                        .isPresent())
                .flatMap(reading -> reading.attribution(shown.attribution()).stream())
                .map(meant -> Span.covering(meant.spans().content()))
                .flatMap(words -> Overlay.attributionAt(words, own.orElseThrow()).stream())
                .findFirst()
                .map(found -> mark(shown.article(), found.id(), isRight, user))
                .orElse(Outcome.NOT_FOUND);
    }

    /**
     * Says whose words an attribution has.
     *
     * @param speaker the name of somebody the article names, in any case of letters
     */
    public Outcome reassign(String article, String attribution, String speaker, String user) {
        return correct(article, attribution, new Wish(Target.SPEAKER, Verdict.INSTEAD, speaker.strip(), user));
    }

    /**
     * Takes back what was said last of some words; they are again as the program has them.
     *
     * @param target as {@link Correction#target} has it
     */
    public Outcome withdraw(String article, String target, String user) {
        Optional<Version> version = data.articles().latest(article);
        Optional<Correction> last = of(article).stream()
                .filter(correction -> correction.target().equals(target))
                .reduce((earlier, later) -> later)
                .filter(correction -> Verdict.of(correction) != Verdict.WITHDRAWN);
        if (version.isEmpty() || last.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        data.corrections()
                .add(new Correction(
                        article,
                        last.get().version(),
                        target,
                        Verdict.WITHDRAWN.toString(),
                        "",
                        user,
                        clock.instant()));
        follow(article, version.get().number());
        return Outcome.DONE;
    }

    private record Wish(String role, Verdict verdict, String value, String user) {}

    private Outcome correct(String article, String attribution, Wish wish) {
        Optional<Version> version = data.articles().latest(article);
        Optional<Reading> reading = newsroom.articles().reading(article);
        Optional<Attribution> found = reading.flatMap(each -> each.attribution(attribution));
        if (version.isEmpty() || found.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        if (wish.verdict() == Verdict.INSTEAD
                && Corrected.named(reading.orElseThrow(), wish.value()).isEmpty()) {
            return Outcome.NOT_NAMED_THERE;
        }
        Span where = Span.covering(found.get().spans().content());
        data.corrections()
                .add(new Correction(
                        article,
                        version.get().number(),
                        new Target(wish.role(), where).toString(),
                        wish.verdict().toString(),
                        wish.value(),
                        wish.user(),
                        clock.instant()));
        follow(article, version.get().number());
        return Outcome.DONE;
    }

    /** Lets what is derived from the article follow at once; its story is compared anew behind. */
    private void follow(String article, long version) {
        newsroom.articles().reading(article).ifPresent(laid -> {
            var report = Notes.report(laid.article(), version);
            data.sayings().keep(report, Notes.sayings(laid, report));
            newsroom.search().renew(version, laid);
        });
        newsroom.wake();
    }

    /** Says that two stories are one; what comes to either from now on comes to the first. */
    public Outcome merge(String into, String from, String user) {
        if (into.equals(from) || !isLiving(into) || !isLiving(from)) {
            return Outcome.NOT_FOUND;
        }
        Tip tip = tip(into, EventKind.STORIES_MERGED, "merged:" + from, user + " joined story " + from + " to it")
                .with(from);
        return newsroom.place(
                                book -> book.unite(into, from),
                                acts -> data.stories().carryOut(acts, List.of(tip), user, clock.instant()))
                        .isPresent()
                ? Outcome.DONE
                : Outcome.BUSY;
    }

    private boolean isLiving(String story) {
        return data.stories()
                .card(story)
                .filter(card -> card.partOf().isEmpty())
                .isPresent();
    }

    /** Whether reports can be taken out of a story: all of them are in it, and others are, too. */
    public boolean areSomeOf(String story, List<String> articles) {
        List<String> members = data.stories().story(story).map(Story::articles).orElse(List.of());
        return !articles.isEmpty() && members.containsAll(articles) && !articles.containsAll(members);
    }

    /**
     * Says that some reports of a story are a story of their own.
     *
     * @return the id of the new story; empty if the reports {@linkplain #areSomeOf cannot be taken out}, or another program
     *     works on the archive
     */
    public Optional<String> split(String story, List<String> articles, String user) {
        if (!areSomeOf(story, articles)) {
            return Optional.empty();
        }
        List<Article> first = articles.stream()
                .distinct()
                .map(id -> data.articles().versions(id).get(0).article())
                .toList();
        return newsroom.place(book -> book.split(first), acts -> {
                    String begun = StoryBook.begun(acts).orElseThrow();
                    Tip out = tip(
                                    story,
                                    EventKind.STORY_SPLIT,
                                    "split:" + begun,
                                    user + " took reports out to story " + begun)
                            .with(begun);
                    Tip begin = tip(begun, EventKind.STORY_SPLIT, "begun", user + " took it out of story " + story)
                            .with(story);
                    data.stories().carryOut(acts, List.of(out, begin), user, clock.instant());
                })
                .flatMap(StoryBook::begun);
    }

    private static Tip tip(String story, EventKind kind, String fact, String says) {
        return new Tip(fact, new News(story, kind, Optional.empty(), Optional.empty(), says, Optional.empty()));
    }

    /** All that was said of an article, in the order it was said. */
    public List<Correction> of(String article) {
        return data.corrections().of(article);
    }

    /**
     * A correction for people to read.
     *
     * @param words that are attributed
     * @param counts whether it does; another of the same words, or its being taken back, can have come after it
     */
    public record Remark(Correction correction, String words, boolean counts) {}

    /** All that was said of an article, with the words it was said of, in the order it was said. */
    public List<Remark> remarks(String article) {
        List<Correction> all = of(article);
        List<Correction> standing = Overlay.standing(all);
        return all.stream()
                .map(each -> new Remark(each, overlay.words(each), standing.contains(each)))
                .toList();
    }

    /**
     * Writes every corrected article as a line of JSON in the form of {@code annotate}, with its text, the corrected fields
     * in place, and the corrections that count under {@code corrected}; sorted by id.
     *
     * @throws IOException if the writer cannot be written to
     */
    public void export(Writer writer) throws IOException {
        for (String article : data.corrections().articles()) {
            List<Correction> standing = Overlay.standing(of(article));
            Optional<Reading> reading = newsroom.articles().reading(article);
            if (reading.isPresent() && !standing.isEmpty()) {
                writer.write(line(reading.get(), standing));
                writer.write('\n');
            }
        }
    }

    private String line(Reading reading, List<Correction> standing) {
        StringWriter annotated = new StringWriter();
        jsonReport.writeLine(reading, List.of(), annotated);
        ObjectNode node = (ObjectNode) JSON.readTree(annotated.toString());
        node.put("text", reading.layout().text());
        ArrayNode corrected = node.putArray("corrected");
        for (Correction correction : standing) {
            overlay.placeNow(correction, reading)
                    .ifPresent(where -> corrected.add(node(
                            correction, where, CodePoints.of(reading.layout().text()))));
        }
        return JSON.writeValueAsString(node);
    }

    private static ObjectNode node(Correction correction, Span where, CodePoints codePoints) {
        ObjectNode node = JSON.createObjectNode();
        node.put("field", Target.parse(correction.target()).map(Target::role).orElse(correction.target()));
        node.putArray("content").add(codePoints.fromUtf16(where.start())).add(codePoints.fromUtf16(where.end()));
        node.put("verdict", correction.verdict());
        if (!correction.value().isEmpty()) {
            node.put("value", correction.value());
        }
        node.put("by", correction.madeBy());
        node.put("at", correction.madeAt().toString());
        return node;
    }
}
