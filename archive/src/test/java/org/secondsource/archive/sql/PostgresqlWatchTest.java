package org.secondsource.archive.sql;

import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract of watching, held by a real PostgreSQL; skipped, saying why, where none can be started. */
class PostgresqlWatchTest extends WatchContract {
    @RegisterExtension
    static final OpenDatabase OPEN = OpenDatabase.postgresql();

    @Override
    Database database() {
        return OPEN.database();
    }
}
