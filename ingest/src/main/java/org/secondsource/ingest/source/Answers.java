package org.secondsource.ingest.source;

import java.util.Locale;
import java.util.Optional;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.Original;
import org.secondsource.ingest.document.DocumentReader;
import org.secondsource.ingest.fetch.FetchResult;
import org.secondsource.ingest.fetch.FetchResult.Fetched;
import org.secondsource.ingest.fetch.FetchResult.NotFetched;
import org.secondsource.ingest.page.PageAddress;
import org.secondsource.ingest.page.PageReader;
import org.secondsource.ingest.page.ReadPage;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Makes an article of what a host answered. Safe for use by many threads. */
final class Answers {
    private final PageReader pageReader;

    Answers(PageReader pageReader) {
        this.pageReader = pageReader;
    }

    Intake intake(FetchResult result) {
        if (!(result instanceof Fetched fetched)) {
            return Intake.of(problem(result));
        }
        String where = fetched.address().toString();
        return read(fetched, where).from(new Original.Held(where, Optional.empty(), fetched.body()));
    }

    private Intake read(Fetched fetched, String where) {
        if (fetched.contentType().toLowerCase(Locale.ROOT).startsWith("application/pdf")) {
            return DocumentReader.forName("page.pdf").orElseThrow().read(where, fetched.body(), where);
        }
        PageAddress address = PageAddress.at(where);
        ReadPage page = pageReader.read(
                fetched.body().bytes(),
                fetched.charset().map(address::withCharset).orElse(address));
        return new Intake(page.article(), page.problems());
    }

    /** Why an answer is no page. */
    static Problem problem(FetchResult result) {
        String message =
                result instanceof NotFetched failure ? failure.message() : "unchanged since it was asked for last";
        return new Problem(ProblemCode.NOT_FETCHED, result.asked().toString(), message);
    }
}
