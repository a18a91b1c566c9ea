package org.secondsource.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Reports;

/** The contract, held by a real PostgreSQL that is started for the test; skipped, saying why, where none can be started. */
class PostgresqlArchiveTest extends ArchiveContract {
    @RegisterExtension
    static final OpenDatabase OPEN = OpenDatabase.postgresql();

    @Override
    Database database() {
        return OPEN.database();
    }

    @Test
    void findsEverythingAgainAfterItWasClosed() {
        new Articles(database()).deposit(Reports.full("a"), "ada", Reports.NOON);
        assertThat(new Articles(OPEN.again()).latest("a").orElseThrow().article())
                .isEqualTo(Reports.full("a"));
    }

    @Test
    void saysWhichServerDoesNotAnswer() {
        assertThatThrownBy(() -> Database.postgresql(
                                "jdbc:postgresql://127.0.0.1:1/none", Optional.of("ada"), Optional.of("secret"))
                        .close())
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContaining("secret");
    }
}
