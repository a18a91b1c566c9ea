package org.secondsource.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.language.WordList;

class OutletTableTest {
    private static final Set<String> KINDS = Set.of("agency", "newspaper", "broadcaster", "magazine", "site");

    @Test
    void hasSixColumnsInEveryLine() {
        List<List<String>> rows = WordList.rows(OutletTable.class, "outlets.tsv");
        assertThat(rows)
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> assertThat(row).hasSize(6));
    }

    @Test
    void givesNoDomainToTwoOutletsAndKnowsEveryKind() {
        List<KnownOutlet> outlets = OutletTable.ours().all();
        assertThat(outlets.stream().map(KnownOutlet::domain).filter(domain -> !domain.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(outlets.stream().map(KnownOutlet::name)).doesNotHaveDuplicates();
        assertThat(outlets).allMatch(outlet -> KINDS.contains(outlet.kind()));
    }

    @Test
    void findsAnOutletByNameAliasAndSubdomain() {
        assertThat(OutletTable.ours().named("NYT").map(KnownOutlet::name)).hasValue("The New York Times");
        assertThat(OutletTable.ours().at("edition.cnn.com").map(KnownOutlet::name))
                .hasValue("CNN");
        assertThat(OutletTable.ours().named("nobody's paper")).isEmpty();
    }
}
