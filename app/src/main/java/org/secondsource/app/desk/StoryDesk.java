package org.secondsource.app.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.secondsource.Dossier;
import org.secondsource.app.desk.packing.RawReading;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Page;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.reading.Reading;

/** Stories as pages show them. Safe for use by many threads. */
public final class StoryDesk {
    /** Dossiers kept in memory: some megabytes each at most. */
    private static final int REMEMBERED = 64;

    private final DataFolder data;
    private final ReadingShelf shelf;
    private final Map<String, Remembered> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(128, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
                    return size() > REMEMBERED;
                }
            });

    /** A dossier, and as of which comparison it was looked up. */
    private record Remembered(long compared, Dossier dossier) {}

    StoryDesk(DataFolder data, ReadingShelf shelf) {
        this.data = data;
        this.shelf = shelf;
    }

    /**
     * The stories to which something happened last, the last first.
     *
     * @param after where to go on: {@link Page#next} of the part before; empty for the beginning
     * @param most how many to give at most
     */
    public Page<StoryCard> newest(Optional<String> after, int most) {
        return data.stories().newest(after, most);
    }

    public Optional<StoryCard> card(String story) {
        return data.stories().card(story);
    }

    /** The story that this one became part of; empty if it stands on its own, or there is none of this id. */
    public Optional<String> whole(String story) {
        return card(story).flatMap(StoryCard::partOf);
    }

    /** The story an article is in. */
    public Optional<StoryCard> storyOf(String article) {
        return data.stories().storyOf(article).flatMap(data.stories()::card);
    }

    /**
     * A story as it was last compared; empty if there is none of this id, or none of its reports was read yet. Of a story
     * that became part of another, the card names it.
     */
    public Optional<Dossier> dossier(String story) {
        // Asked first: a comparison that ends while the dossier is looked up makes it be looked up again.
        long compared = data.stories().compared(story);
        return Optional.ofNullable(remembered.get(story))
                .filter(each -> each.compared() == compared)
                .map(Remembered::dossier)
                .or(() -> lookUp(story, compared));
    }

    private Optional<Dossier> lookUp(String story, long compared) {
        Optional<Dossier> dossier = data.stories()
                .dossier(story)
                .filter(kept -> kept.maker().endsWith(shelf.packing().form()))
                .map(kept -> shelf.packing().unpackDossier(kept.content(), this::reading));
        dossier.ifPresent(each -> remembered.put(story, new Remembered(compared, each)));
        return dossier;
    }

    private Reading reading(long version) {
        return shelf.kept(version)
                .map(RawReading::reading)
                .orElseThrow(() -> new ArchiveException("the reading of version " + version + " is gone; run reindex"));
    }
}
