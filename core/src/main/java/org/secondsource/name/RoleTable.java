package org.secondsource.name;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.language.WordList;

/** The offices we know by the words that stand for their holders. Immutable, safe for use by many threads. */
public final class RoleTable {

    private static final Pattern HOLDER = Pattern.compile("(.+) (\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})?");
    private static final RoleTable OURS = new RoleTable(WordList.rows(RoleTable.class, "roles.tsv"));

    private final List<Role> roles;
    private final PhraseTable<Role> phrases = new PhraseTable<>(true);

    /** @param rows office, wordings separated by {@code |}, institution, holders separated by {@code |} */
    public RoleTable(List<List<String>> rows) {
        this(rows.stream().map(RoleTable::role));
    }

    /** The table shipped with the program. */
    public static RoleTable ours() {
        return OURS;
    }

    /** This table with rows of a user's before it: a wording that both know means the user's office. */
    public RoleTable extended(List<List<String>> rows) {
        List<Role> more = new RoleTable(rows).roles;
        return new RoleTable(Stream.concat(more.stream(), roles.stream()));
    }

    private RoleTable(Stream<Role> all) {
        roles = all.toList();
        for (Role role : roles) {
            role.wordings().forEach(wording -> phrases.add(wording, role));
        }
    }

    public List<Role> all() {
        return roles;
    }

    PhraseTable<Role> phrases() {
        return phrases;
    }

    private static Role role(List<String> row) {
        List<Role.Holder> holders = row.size() < 4 || row.get(3).equals("-")
                ? List.of()
                : Arrays.stream(row.get(3).split("\\|")).map(RoleTable::holder).toList();
        return new Role(row.get(0), wordings(row), institution(row), holders);
    }

    private static List<String> wordings(List<String> row) {
        boolean none = row.size() < 2 || row.get(1).isEmpty() || row.get(1).equals("-");
        return none ? List.of(row.get(0)) : Arrays.asList(row.get(1).split("\\|"));
    }

    private static String institution(List<String> row) {
        return row.size() < 3 || row.get(2).equals("-") ? "" : row.get(2);
    }

    private static Role.Holder holder(String cell) {
        Matcher matcher = HOLDER.matcher(cell.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a holder of an office: " + cell);
        }
        Optional<LocalDate> until = Optional.ofNullable(matcher.group(3)).map(LocalDate::parse);
        return new Role.Holder(matcher.group(1), LocalDate.parse(matcher.group(2)), until);
    }
}
