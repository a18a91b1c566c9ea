package org.secondsource.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.Dossier;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchQuery;
import org.secondsource.story.Story;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/**
 * The reports that a search finds, of whatever stories, compared with one another as a story is. Nothing of it is kept in the
 * archive. Safe for use by many threads; one comparison at a time is made.
 */
public final class FoundReports {
    /** Reports compared at most, the best ones; the same bound as for a story. */
    public static final int MOST = Comparing.MOST;

    /** The id of what is compared, and where its problems lie. */
    public static final String WHERE = "search";

    /** Hits looked through for reports: an article may have many. */
    private static final int HITS = 1_000;

    /** Dossiers kept in memory: whoever takes one as a page often takes it as a table, too. */
    private static final int REMEMBERED = 4;

    private final DataFolder data;
    private final SearchDesk search;
    private final Comparing comparing;
    private final Map<Selection, Dossier> remembered = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Selection, Dossier> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What a dossier is made of: versions with the number of corrections of each. */
    private record Selection(String typed, List<Long> versions, List<Integer> corrections, boolean whole) {}

    FoundReports(DataFolder data, SearchDesk search, Comparing comparing) {
        this.data = data;
        this.search = search;
        this.comparing = comparing;
    }

    /**
     * What was found, compared; empty if no report was found, or none that could be read. If more were found than are compared,
     * its problems say so.
     *
     * @param typed the search, as its name
     */
    public synchronized Optional<Dossier> compared(SearchQuery query, String typed) {
        Set<String> found = new LinkedHashSet<>();
        List<Hit> hits = search.find(query, HITS);
        hits.forEach(hit -> found.add(hit.article()));
        List<Version> versions = found.stream()
                .limit(MOST)
                .flatMap(article -> data.articles().latest(article).stream())
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .toList();
        boolean whole = found.size() <= MOST && hits.size() < HITS;
        List<String> articles =
                versions.stream().map(version -> version.article().id()).toList();
        Selection selection = new Selection(
                typed,
                versions.stream().map(Version::number).toList(),
                articles.stream()
                        .map(article -> data.corrections().of(article).size())
                        .toList(),
                whole);
        Optional<Dossier> known = Optional.ofNullable(remembered.get(selection));
        if (known.isEmpty()) {
            known = comparing.together(articles).map(dossier -> named(typed, whole, dossier));
            known.ifPresent(dossier -> remembered.put(selection, dossier));
        }
        return known;
    }

    private static Dossier named(String typed, boolean whole, Dossier dossier) {
        List<Problem> problems = new ArrayList<>(dossier.problems());
        if (!whole) {
            problems.add(new Problem(
                    ProblemCode.TOO_LONG,
                    WHERE,
                    "the search finds more than is compared at once: only the best " + MOST
                            + " reports are; narrow it with from:, to: or outlet:"));
        }
        return new Dossier(
                new Story(WHERE, "Reports found by: " + typed, dossier.story().articles()),
                dossier.readings(),
                dossier.comparison(),
                dossier.copies(),
                dossier.framing(),
                dossier.summary(),
                problems);
    }
}
