package org.secondsource.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.Layout;

/** All that the tables know by name, in one place: outlets first, then institutions and places. */
final class Names {
    private final NameTables tables;
    private final PhraseTable<Gazetteer.Known> outletPhrases = new PhraseTable<>(false);
    private final Map<String, List<KnownOutlet>> shortNames = new LinkedHashMap<>();
    private final Optional<Names> more;
    private final String home;

    Names(NameTables tables) {
        this(tables, Optional.empty(), "");
    }

    /** @param home the country whose institutions are meant by names that several have; empty if not known */
    private Names(NameTables tables, Optional<Names> more, String home) {
        this.tables = tables;
        this.more = more;
        this.home = home;
        OutletTable outlets = tables.outlets();
        for (KnownOutlet outlet : outlets.all()) {
            outlet.aliases().stream()
                    .filter(alias -> alias.startsWith("the "))
                    .map(alias -> alias.substring("the ".length()))
                    .forEach(bare -> shortNames
                            .computeIfAbsent(bare, key -> new ArrayList<>())
                            .add(outlet));
        }
        for (KnownOutlet outlet : outlets.all()) {
            Gazetteer.Known known = new Gazetteer.Known(outlet.name(), EntityKind.OUTLET);
            addFullName(outlet.name(), known);
            outlet.aliases().stream()
                    .filter(alias -> !alias.startsWith("the "))
                    .forEach(alias -> addFullName(alias, known));
        }
    }

    /** These names as a report from a country has them, with those of a few more outlets, which are asked first. */
    Names with(List<List<String>> rows, String country) {
        return rows.isEmpty() && country.equals(home)
                ? this
                : new Names(tables.with(new OutletTable(rows)), Optional.of(this), country);
    }

    private void addFullName(String name, Gazetteer.Known known) {
        if (name.startsWith("The ") && shortNames.containsKey(name.substring("The ".length()))) {
            return;
        }
        outletPhrases.add(name, known);
        if (!name.startsWith("The ")) {
            return;
        }
        String bare = name.substring("The ".length());
        // "Hill", "Sun" or "Independent" alone is no outlet; "Boston Globe" is.
        if (bare.contains(" ")) {
            outletPhrases.add(bare, known);
        }
        outletPhrases.add("the " + bare, known);
    }

    Optional<KnownOutlet> outlet(String name) {
        return tables.outlets().named(name).or(() -> more.flatMap(each -> each.outlet(name)));
    }

    OutletTable outlets() {
        return more.map(Names::outlets).orElse(tables.outlets());
    }

    PhraseTable<Role> roles() {
        return tables.roles().phrases();
    }

    RoleTable offices() {
        return tables.roles();
    }

    Gazetteer gazetteer() {
        return tables.gazetteer();
    }

    /** The outlets that go by a short name such as Post. */
    List<KnownOutlet> withShortName(String bare) {
        List<KnownOutlet> found = new ArrayList<>(shortNames.getOrDefault(bare, List.of()));
        more.ifPresent(each -> found.addAll(each.withShortName(bare)));
        return found;
    }

    /** The longest name of any table that stands at a token. */
    Optional<PhraseTable.Match<Gazetteer.Known>> at(Layout layout, int token, int limit) {
        Optional<PhraseTable.Match<Gazetteer.Known>> outlet = outletPhrases.at(layout, token, limit);
        Optional<PhraseTable.Match<Gazetteer.Known>> other = more.isPresent()
                ? more.get().at(layout, token, limit)
                : gazetteer().phrases().at(layout, token, limit);
        return longer(outlet, atHome(other, layout, token, limit));
    }

    /** The Treasury of a British report is the British one. */
    private Optional<PhraseTable.Match<Gazetteer.Known>> atHome(
            Optional<PhraseTable.Match<Gazetteer.Known>> anywhere, Layout layout, int token, int limit) {
        boolean abroad = anywhere.isPresent()
                && !home.isEmpty()
                && anywhere.get().value().kind() == EntityKind.ORGANISATION
                && !anywhere.get().value().country().equals(home);
        return abroad ? longer(gazetteer().atHome(home, layout, token, limit), anywhere) : anywhere;
    }

    private static Optional<PhraseTable.Match<Gazetteer.Known>> longer(
            Optional<PhraseTable.Match<Gazetteer.Known>> first, Optional<PhraseTable.Match<Gazetteer.Known>> second) {
        if (first.isPresent() && second.isPresent()) {
            return first.get().endToken() >= second.get().endToken() ? first : second;
        }
        return first.isPresent() ? first : second;
    }
}
