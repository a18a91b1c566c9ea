package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.secondsource.archive.PlacingAct;
import org.secondsource.archive.PlacingAct.Kind;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.story.Placement;
import org.secondsource.story.Placement.Union;
import org.secondsource.story.StoryId;
import org.secondsource.story.StoryPlacer;
import org.secondsource.story.StoryPlacer.Prepared;
import org.secondsource.text.Article;

/**
 * The open stories of an archive. All acts of placing are in its log; opening the book carries the last of them out again,
 * so that what comes next is placed as if the program had never stopped. Used from one thread.
 */
final class StoryBook {
    /**
     * Articles placed again when the book is opened: the fourteen days for which stories stay open hold fewer in most
     * newsrooms, and 30,000 take about half a minute. With more, what is known of terms is that of the last ones.
     */
    private static final int REPLAYED = 30_000;

    /** Acts carried out again at once: enough to keep all cores at work, few enough to stop soon. */
    private static final int TOGETHER = 256;

    private final StoryPlacer placer = new StoryPlacer();

    /** Stories that the program split from another, and from which. */
    private final Map<StoryId, StoryId> splitFrom = new HashMap<>();

    /** Where an article was put, and the acts that did it. */
    record Placed(String story, boolean begun, List<PlacingAct> acts) {}

    /** @param stop whether to leave it, which is asked all the while */
    static StoryBook open(DataFolder data, BooleanSupplier stop) {
        StoryBook book = new StoryBook();
        List<PlacingAct> acts = recent(data.stories().acts());
        for (int at = 0; at < acts.size(); at += TOGETHER) {
            List<PlacingAct> some = acts.subList(at, Math.min(at + TOGETHER, acts.size()));
            Map<String, Prepared> prepared = prepared(data, some, stop);
            some.forEach(act -> book.again(data, act, Optional.ofNullable(prepared.get(act.subject()))));
        }
        return book;
    }

    private static List<PlacingAct> recent(List<PlacingAct> acts) {
        long old = acts.stream().filter(act -> act.kind() == Kind.PLACED).count() - REPLAYED;
        List<PlacingAct> recent = new ArrayList<>();
        for (PlacingAct act : acts) {
            if (act.kind() != Kind.PLACED || --old < 0) {
                recent.add(act);
            }
        }
        return recent;
    }

    /** Articles looked up and prepared on all cores, by the numbers of their versions. */
    private static Map<String, Prepared> prepared(DataFolder data, List<PlacingAct> acts, BooleanSupplier stop) {
        Map<String, Prepared> prepared = new ConcurrentHashMap<>();
        acts.parallelStream().filter(act -> act.kind() == Kind.PLACED).forEach(act -> {
            if (stop.getAsBoolean()) {
                throw new StoppedException();
            }
            data.articles()
                    .version(Long.parseLong(act.subject()))
                    .ifPresent(version -> prepared.put(act.subject(), StoryPlacer.prepare(version.article())));
        });
        return prepared;
    }

    private void again(DataFolder data, PlacingAct act, Optional<Prepared> prepared) {
        StoryId story = id(act.story());
        switch (act.kind()) {
            case PLACED -> prepared.ifPresent(article -> placer.replay(article, story));
            case ABSORBED -> placer.unite(new Union(story, id(act.subject())));
            case BEGUN -> beginAgain(story, act.subject());
            case MOVED -> moveAgain(data, act, story);
        }
    }

    private void beginAgain(StoryId story, String from) {
        if (from.isEmpty()) {
            placer.begin(story);
        } else {
            splitFrom.put(story, id(from));
            placer.begin(story, id(from));
        }
    }

    private void moveAgain(DataFolder data, PlacingAct act, StoryId story) {
        if (splitFrom.containsKey(story)) {
            placer.part(act.subject(), story, splitFrom.getOrDefault(story, story));
        } else {
            data.articles().versions(act.subject()).stream()
                    .findFirst()
                    .ifPresent(version -> placer.move(version.article(), story));
        }
    }

    private static StoryId id(String name) {
        return new StoryId(Long.parseLong(name.substring(1)));
    }

    Placed place(Version version) {
        Placement placement = placer.place(version.article());
        List<PlacingAct> acts = new ArrayList<>();
        acts.add(new PlacingAct(Kind.PLACED, placement.joined().toString(), Long.toString(version.number())));
        for (Union union : placement.unions()) {
            acts.add(new PlacingAct(
                    Kind.ABSORBED, union.into().toString(), union.from().toString()));
        }
        placement.split().ifPresent(split -> {
            acts.add(new PlacingAct(
                    Kind.BEGUN, split.story().toString(), split.from().toString()));
            split.articles()
                    .forEach(each ->
                            acts.add(new PlacingAct(Kind.MOVED, split.story().toString(), each)));
        });
        return new Placed(placement.story().toString(), placement.opened(), acts);
    }

    /** Two stories are one, as a user says. */
    List<PlacingAct> unite(String into, String from) {
        placer.unite(new Union(id(into), id(from)));
        return List.of(new PlacingAct(Kind.ABSORBED, into, from));
    }

    /**
     * Articles are a story of their own, as a user says.
     *
     * @param articles each in its first version
     */
    List<PlacingAct> split(List<Article> articles) {
        StoryId story = placer.begin();
        List<PlacingAct> acts = new ArrayList<>();
        acts.add(new PlacingAct(Kind.BEGUN, story.toString(), ""));
        for (Article article : articles) {
            placer.move(article, story);
            acts.add(new PlacingAct(Kind.MOVED, story.toString(), article.id()));
        }
        return acts;
    }

    /** The story of a split. */
    static Optional<String> begun(List<PlacingAct> acts) {
        return acts.stream()
                .filter(act -> act.kind() == Kind.BEGUN)
                .map(PlacingAct::story)
                .findFirst();
    }
}
