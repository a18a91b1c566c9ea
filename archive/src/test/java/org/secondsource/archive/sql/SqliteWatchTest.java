package org.secondsource.archive.sql;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract of watching, held by SQLite. */
class SqliteWatchTest extends WatchContract {
    @RegisterExtension
    static final OpenDatabase OPEN = OpenDatabase.sqlite();

    @Override
    Database database() {
        return OPEN.database();
    }
}
