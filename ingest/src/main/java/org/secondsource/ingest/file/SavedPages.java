package org.secondsource.ingest.file;

import java.util.List;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.page.PageAddress;
import org.secondsource.ingest.page.PageReader;
import org.secondsource.ingest.page.ReadPage;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Problem;

/** Reads saved web pages. The models of the reader load with the first page, so that texts alone start at once. */
final class SavedPages {
    private final OutletTable outlets;

    SavedPages(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** @param where the file as the user named it, for messages */
    Intake read(String id, byte[] bytes, String where) {
        ReadPage page = Loaded.READER.knowing(outlets).read(bytes, PageAddress.named(id));
        List<Problem> problems = page.problems().stream()
                .map(problem -> new Problem(problem.code(), where, problem.message()))
                .toList();
        return new Intake(page.article(), problems);
    }

    private static final class Loaded {
        static final PageReader READER = PageReader.open();
    }
}
