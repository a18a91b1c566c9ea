package org.secondsource.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.Layout;

/** All that the tables know by name, in one place: outlets first, then institutions and places. */
final class Names {
    private final OutletTable outlets;
    private final PhraseTable<Gazetteer.Known> outletPhrases = new PhraseTable<>(false);
    private final Map<String, List<KnownOutlet>> shortNames = new LinkedHashMap<>();
    private final Optional<Names> more;

    Names(OutletTable outlets) {
        this(outlets, Optional.empty());
    }

    private Names(OutletTable outlets, Optional<Names> more) {
        this.outlets = outlets;
        this.more = more;
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

    /** These names and those of a few more outlets, which are asked first. */
    Names with(List<List<String>> rows) {
        return rows.isEmpty() ? this : new Names(new OutletTable(rows), Optional.of(this));
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
        return outlets.named(name).or(() -> more.flatMap(each -> each.outlet(name)));
    }

    OutletTable outlets() {
        return more.map(Names::outlets).orElse(outlets);
    }

    PhraseTable<Role> roles() {
        return RoleTable.ours().phrases();
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
                : Gazetteer.ours().phrases().at(layout, token, limit);
        if (outlet.isPresent() && other.isPresent()) {
            return outlet.get().endToken() >= other.get().endToken() ? outlet : other;
        }
        return outlet.isPresent() ? outlet : other;
    }
}
