package org.secondsource.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.language.WordList;

/**
 * The outlets we know by name, alias or domain. Immutable, safe for use by many threads.
 */
public final class OutletTable {
    private static final OutletTable OURS = new OutletTable(WordList.rows(OutletTable.class, "outlets.tsv"));

    private final List<KnownOutlet> outlets;
    private final Map<String, KnownOutlet> byName = new HashMap<>();
    private final Map<String, KnownOutlet> byDomain = new HashMap<>();
    private final Optional<OutletTable> more;

    /** @param rows name, aliases separated by {@code |}, domain, family, country, kind; {@code -} for nothing */
    public OutletTable(List<List<String>> rows) {
        this(rows, Optional.empty());
    }

    private OutletTable(List<List<String>> rows, Optional<OutletTable> more) {
        List<KnownOutlet> own = rows.stream().map(OutletTable::outlet).toList();
        for (KnownOutlet outlet : own) {
            byName.putIfAbsent(key(outlet.name()), outlet);
            outlet.aliases().forEach(alias -> byName.putIfAbsent(key(alias), outlet));
            if (!outlet.domain().isEmpty()) {
                byDomain.putIfAbsent(outlet.domain(), outlet);
            }
        }
        this.more = more;
        outlets = Stream.concat(own.stream(), more.stream().flatMap(table -> table.outlets.stream()))
                .toList();
    }

    /** The table shipped with the program. */
    public static OutletTable ours() {
        return OURS;
    }

    /** This table with rows of a user's before it: where both name an outlet, the user's row counts. */
    public OutletTable extended(List<List<String>> rows) {
        return new OutletTable(rows, Optional.of(this));
    }

    public List<KnownOutlet> all() {
        return outlets;
    }

    /** By name or alias, without regard to case or a leading article. */
    public Optional<KnownOutlet> named(String name) {
        return byKey(key(name));
    }

    private Optional<KnownOutlet> byKey(String key) {
        return Optional.ofNullable(byName.get(key)).or(() -> more.flatMap(table -> table.byKey(key)));
    }

    /** By host name, also of a subdomain: {@code edition.example.com} finds {@code example.com}. */
    public Optional<KnownOutlet> at(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (domain.contains(".")) {
            Optional<KnownOutlet> outlet = byDomain(domain);
            if (outlet.isPresent()) {
                return outlet;
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private Optional<KnownOutlet> byDomain(String domain) {
        return Optional.ofNullable(byDomain.get(domain)).or(() -> more.flatMap(table -> table.byDomain(domain)));
    }

    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    private static KnownOutlet outlet(List<String> row) {
        List<String> aliases =
                cell(row, 1).isEmpty() ? List.of() : Arrays.asList(cell(row, 1).split("\\|"));
        String family = cell(row, 3).isEmpty() ? row.get(0) : cell(row, 3);
        return new KnownOutlet(row.get(0), aliases, cell(row, 2), family, cell(row, 4), cell(row, 5));
    }

    private static String cell(List<String> row, int column) {
        return column >= row.size() || row.get(column).equals("-") ? "" : row.get(column);
    }
}
