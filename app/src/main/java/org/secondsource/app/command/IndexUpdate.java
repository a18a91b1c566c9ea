package org.secondsource.app.command;

import java.util.List;
import org.secondsource.SecondSource;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Version;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.SearchIndex;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Reads what the archive has and the index has not, article by article. */
final class IndexUpdate {
    /** Versions read between two commits: what a crash costs at most. */
    private static final int STRIDE = 200;

    private final DataFolder data;
    private final SearchIndex index;
    private final Console console;

    IndexUpdate(DataFolder data, SearchIndex index, Console console) {
        this.data = data;
        this.index = index;
        this.console = console;
    }

    /** @param rulesOnly whether the user asked for rules; nothing is loaded where nothing is to be read */
    void run(boolean rulesOnly) {
        long newest = data.articles().newest();
        if (index.upTo() >= newest) {
            return;
        }
        try (SecondSource secondSource = Engine.open(rulesOnly, OutletTable.ours(), console)) {
            List<Version> versions = data.articles().since(index.upTo(), STRIDE);
            while (!versions.isEmpty()) {
                versions.forEach(version -> add(secondSource, version));
                index.commit();
                console.err().println("secondsource: read for searching: version " + index.upTo() + " of " + newest);
                console.err().flush();
                versions = data.articles().since(index.upTo(), STRIDE);
            }
        }
    }

    private void add(SecondSource secondSource, Version version) {
        try {
            index.add(version.number(), secondSource.read(version.article()));
        } catch (ArchiveException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError mistake) {
            // A mistake of ours in one article must not keep the others from being found.
            index.passOver(version.number());
            console.problem(new Problem(
                    ProblemCode.FAULT,
                    version.article().id(),
                    "the program failed on this article (" + mistake + "); please report it"));
        }
    }
}
