package org.secondsource.app.command;

import java.nio.file.Path;
import java.util.List;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchIndex;
import org.secondsource.archive.search.SearchQuery;

/** Opens folders of data for commands, which know nothing of archives themselves and so start without loading one. */
final class Desk {
    private Desk() {}

    static void reindex(Path folder, boolean rulesOnly, Console console) {
        try (DataFolder data = DataFolder.open(folder);
                SearchIndex index = SearchIndex.anew(data.index())) {
            new IndexUpdate(data, index, console).run(rulesOnly);
            index.commit();
        }
    }

    /** Reads what is new, searches, and writes what was found. */
    static void search(Path folder, Search search, Console console) {
        try (DataFolder data = DataFolder.open(folder);
                SearchIndex index = SearchIndex.open(data.index())) {
            new IndexUpdate(data, index, console).run(search.rulesOnly());
            List<Hit> hits = index.search(SearchQuery.parse(search.query()), search.most());
            HitLines lines = new HitLines(data.articles(), console.out());
            hits.forEach(hit -> lines.write(hit, search.json()));
            console.out().flush();
            console.err().println("secondsource: " + hits.size() + (hits.size() == 1 ? " hit" : " hits"));
        }
    }
}
