package org.secondsource.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.desk.Equipment;
import org.secondsource.app.desk.Newsroom;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.folder.Backup;
import org.secondsource.archive.folder.DataFolder;
import org.secondsource.archive.search.Hit;
import org.secondsource.archive.search.SearchQuery;

/** Opens newsrooms for commands, which know nothing of archives themselves and so start without loading one. */
final class Desk {
    private Desk() {}

    static DataFolder data(DataOption option, Console console) {
        Optional<String> database = option.database();
        return database.isEmpty()
                ? DataFolder.open(option.folder())
                : DataFolder.shared(
                        option.folder(),
                        database.get(),
                        console.environment("SECONDSOURCE_DB_USER"),
                        console.environment("SECONDSOURCE_DB_PASSWORD"));
    }

    /** What was begun before: a folder named by mistake is told, and no empty archive is begun in it. */
    static DataFolder kept(DataOption option, Console console) {
        begun(option);
        return data(option, console);
    }

    private static void begun(DataOption option) {
        if (option.database().isEmpty() && !DataFolder.isOne(option.folder())) {
            throw new Failure("nothing is kept in " + option.folder()
                    + " yet: \"ingest\", \"watch add\" and \"serve\" begin an archive, --data names another");
        }
    }

    /** To work with what was kept before. */
    static Newsroom keptNewsroom(DeskOptions options, Console console) {
        begun(options.data());
        return newsroom(options, console);
    }

    static Newsroom newsroom(DeskOptions options, Console console) {
        return newsroom(options, Engine.partsOnDemand(options.readers().rulesOnly(), console), console);
    }

    /** With something to read at hand: the reader is opened beside the archive. */
    static Newsroom reading(DeskOptions options, Console console) {
        return newsroom(options, Engine.parts(options.readers().rulesOnly(), console), console);
    }

    private static Newsroom newsroom(DeskOptions options, Engine.Parts parts, Console console) {
        ReaderOptions readers = options.readers();
        Equipment equipment = new Equipment(
                parts.reader(),
                parts.encoder(),
                readers.rulesOnly() ? Equipment.RULES : Equipment.LEARNED,
                readers.knowledge(console),
                Clock.systemUTC());
        return Newsroom.open(data(options.data(), console), equipment, console::problem);
    }

    static void reindex(DeskOptions options, Console console) {
        try (Newsroom newsroom = keptNewsroom(options, console)) {
            newsroom.readAgain();
            newsroom.catchUp();
            newsroom.search().anew();
        }
    }

    static void backUp(DataOption option, Path to, Console console) {
        try (DataFolder data = kept(option, console)) {
            int files = Backup.make(data, to);
            console.err().println("secondsource: " + files + " files copied to " + to);
        }
    }

    static void restore(Path from, DataOption option, Console console) {
        if (option.database().isPresent()) {
            throw new ArchiveException("a backup is restored into a folder; a PostgreSQL database with pg_restore");
        }
        int files = Backup.restore(from, option.folder());
        console.err().println("secondsource: " + files + " files restored to " + option.folder());
    }

    /** Reads what is new, searches, and writes what was found. */
    static void search(DeskOptions options, Search search, Console console) {
        try (Newsroom newsroom = keptNewsroom(options, console)) {
            newsroom.catchUp();
            newsroom.search().catchUp();
            List<Hit> hits = newsroom.search().find(SearchQuery.parse(search.query()), search.most());
            HitLines lines = new HitLines(newsroom, console.out());
            hits.forEach(hit -> lines.write(hit, search.json()));
            console.out().flush();
            console.err().println("secondsource: " + hits.size() + (hits.size() == 1 ? " hit" : " hits"));
        }
    }
}
