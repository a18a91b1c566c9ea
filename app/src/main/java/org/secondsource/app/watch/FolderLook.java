package org.secondsource.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.report.Words;
import org.secondsource.archive.Sight;
import org.secondsource.archive.Watch;
import org.secondsource.archive.sql.Watches;
import org.secondsource.ingest.Intake;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.file.ArticleFiles;
import org.secondsource.ingest.file.FileArgument;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Looks through a folder for files that are new or were changed. */
final class FolderLook {
    private final Watches watches;
    private final Findings findings;
    private final Clock clock;
    private final ArticleFiles files;
    private int read;

    FolderLook(Watches watches, Findings findings, Clock clock) {
        this.watches = watches;
        this.findings = findings;
        this.files = findings.files();
        this.clock = clock;
    }

    /** @return what came of it, in words */
    String look(Watch watch) {
        Path folder = Path.of(watch.order().target());
        List<Path> inside;
        try {
            inside = ArticleFiles.filesIn(folder);
        } catch (IOException broken) {
            findings.problem(new Problem(
                    ProblemCode.UNREADABLE, folder.toString(), "the folder cannot be read (" + broken + ")"));
            return "the folder cannot be read";
        }
        inside.forEach(file -> look(watch, file));
        return Words.count(inside.size(), "file") + ", " + read + " new or changed";
    }

    private void look(Watch watch, Path file) {
        Optional<String> mark = FileMark.of(file, clock.instant());
        if (mark.isEmpty()) {
            return;
        }
        String address = file.toUri().toString();
        watches.notice(watch.number(), List.of(address), clock.instant());
        Optional<Sight> sight = watches.sight(watch.number(), address);
        if (sight.isEmpty() || sight.get().etag().equals(mark)) {
            return;
        }
        files.read(new FileArgument(file.toString(), Map.of()), intake -> take(file, intake));
        watches.saw(sight.get().seen(mark, Optional.empty(), clock.instant()), Optional.empty());
        read++;
    }

    private void take(Path file, Intake intake) {
        intake.problems().forEach(findings::problem);
        if (intake.article().isEmpty()) {
            return;
        }
        if (!ArticleFiles.holdsOne(file)) {
            findings.take(intake.article().get());
            return;
        }
        try {
            findings.take(intake.article().get(), new Body(Files.readAllBytes(file)), file.toString());
        } catch (IOException broken) {
            findings.problem(new Problem(
                    ProblemCode.UNREADABLE, file.toString(), "its bytes were not kept (" + broken.getMessage() + ")"));
        }
    }
}
