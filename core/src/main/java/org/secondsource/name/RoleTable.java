package org.secondsource.name;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.WordList;

/** The offices we know by the words that stand for their holders. Immutable, safe for use by many threads. */
public final class RoleTable {

    private static final Pattern HOLDER = Pattern.compile("(.+) (\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})?");
    private static final RoleTable OURS = new RoleTable(WordList.rows(RoleTable.class, "roles.tsv"));

    private final List<Role> roles;
    private final PhraseTable<Role> phrases = new PhraseTable<>(true);

    /** @param rows office, wordings separated by {@code |}, institution, holders separated by {@code |} */
    public RoleTable(List<List<String>> rows) {
        roles = rows.stream().map(RoleTable::role).toList();
        for (Role role : roles) {
            role.wordings().forEach(wording -> phrases.add(wording, role));
        }
    }

    /** The table shipped with the program. */
    public static RoleTable ours() {
        return OURS;
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
        return new Role(row.get(0), Arrays.asList(row.get(1).split("\\|")), row.get(2), holders);
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
