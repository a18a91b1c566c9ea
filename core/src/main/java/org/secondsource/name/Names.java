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

    Names(OutletTable outlets) {
        this.outlets = outlets;
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

    OutletTable outlets() {
        return outlets;
    }

    PhraseTable<Role> roles() {
        return RoleTable.ours().phrases();
    }

    /** The outlets that go by a short name such as Post. */
    List<KnownOutlet> withShortName(String bare) {
        return shortNames.getOrDefault(bare, List.of());
    }

    /** The longest name of any table that stands at a token. */
    Optional<PhraseTable.Match<Gazetteer.Known>> at(Layout layout, int token, int limit) {
        Optional<PhraseTable.Match<Gazetteer.Known>> outlet = outletPhrases.at(layout, token, limit);
        Optional<PhraseTable.Match<Gazetteer.Known>> other =
                Gazetteer.ours().phrases().at(layout, token, limit);
        if (outlet.isPresent() && other.isPresent()) {
            return outlet.get().endToken() >= other.get().endToken() ? outlet : other;
        }
        return outlet.isPresent() ? outlet : other;
    }
}
