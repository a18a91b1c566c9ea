package org.secondsource.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.Dossier;
import org.secondsource.app.desk.FoundReports;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.app.export.ExportFormat;
import org.secondsource.app.export.Redaction;
import org.secondsource.app.export.evidence.Capture;
import org.secondsource.app.export.evidence.StoryCaptures;
import org.secondsource.archive.StoryCard;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchQuery;

/** Finds the stories that {@link Export} is asked for, and writes them. */
final class StoryExport {
    /** Hits looked through for the stories of a query. */
    private static final int HITS = 1_000;

    private final ExportFormat format;
    private final Optional<String> output;
    private final boolean redacted;
    private final Console console;

    /**
     * @param output the file or folder; empty for standard output
     * @param redacted whether to leave out what is not quoted
     */
    StoryExport(ExportFormat format, Optional<String> output, boolean redacted, Console console) {
        this.format = format;
        this.output = output;
        this.redacted = redacted;
        this.console = console;
    }

    /** @param newsroom is closed with the end of this */
    void run(Newsroom newsroom, String wanted, int most) {
        try (newsroom) {
            newsroom.catchUp();
            List<String> stories = stories(newsroom, wanted, most);
            if (stories.isEmpty()) {
                throw new Failure("no story has the id " + wanted + ", and no report of one is found by it");
            }
            for (String story : stories) {
                Dossier dossier = newsroom.stories()
                        .dossier(story)
                        .orElseThrow(() -> new Failure("story " + story + " has no report that could be read"));
                write(dossier, newsroom, target(story, stories.size() > 1));
            }
        }
    }

    /**
     * Writes what a search finds as one file; if it finds more than is compared, that is told.
     *
     * @param newsroom is closed with the end of this
     */
    void together(Newsroom newsroom, String wanted) {
        try (newsroom) {
            newsroom.catchUp();
            newsroom.search().catchUp();
            Dossier dossier = newsroom.found()
                    .compared(SearchQuery.parse(wanted), wanted)
                    .orElseThrow(() -> new Failure("no report is found by " + wanted));
            write(dossier, newsroom, target("found", false));
            dossier.problems().stream()
                    .filter(problem -> problem.where().equals(FoundReports.WHERE))
                    .forEach(console::problem);
        }
    }

    private void write(Dossier dossier, Newsroom newsroom, String target) {
        if (redacted) {
            write(Redaction.of(dossier), List.of(), target);
        } else {
            write(dossier, StoryCaptures.of(dossier.story(), newsroom.data()), target);
        }
    }

    private static List<String> stories(Newsroom newsroom, String wanted, int most) {
        Optional<StoryCard> card = newsroom.stories().card(wanted);
        if (card.isPresent()) {
            return List.of(card.get().partOf().orElse(wanted));
        }
        newsroom.search().catchUp();
        Set<String> stories = new LinkedHashSet<>();
        for (Hit hit : newsroom.search().find(SearchQuery.parse(wanted), HITS)) {
            newsroom.stories().storyOf(hit.article()).map(StoryCard::id).ifPresent(stories::add);
        }
        return stories.stream().limit(most).toList();
    }

    private String target(String story, boolean several) {
        String name = story.replaceAll("[^A-Za-z0-9._-]+", "-") + "." + format.ending();
        if (several) {
            return output.orElseThrow(() -> new Failure("there are several stories; name a folder with -o")) + "/"
                    + name;
        }
        return output.map(out -> namesFolder(out) ? out + "/" + name : out).orElse("-");
    }

    private static boolean namesFolder(String out) {
        return out.endsWith("/") || Files.isDirectory(Path.of(out));
    }

    private void write(Dossier dossier, List<Capture> captures, String target) {
        if (format == ExportFormat.EVIDENCE) {
            Output.writeFile(target, stream -> format.write(dossier, captures, stream));
        } else {
            Output.write(target, console, format, dossier);
        }
    }
}
