package org.secondsource.app.web.page;

import java.util.Arrays;
import java.util.List;
import org.secondsource.app.web.access.Scope;
import org.secondsource.app.web.access.Visitor;

/** The entries of the menu, in its order. */
public enum Section {
    STORIES("Stories", "/", Scope.READ),
    ARTICLES("Articles", "/articles", Scope.READ),
    SEARCH("Search", "/search", Scope.READ),
    OUTLETS("Outlets", "/outlets", Scope.READ),
    SOURCES("Sources", "/source", Scope.READ),
    WATCHES("Watched", "/watches", Scope.READ),
    CORRECTIONS("Corrections", "/corrections", Scope.READ),
    LOG("Log", "/log", Scope.READ),
    ACCOUNTS("Accounts", "/accounts", Scope.ADMIN),
    /** A page that is in no menu. */
    NOWHERE("", "", Scope.NONE);

    private final String word;
    private final String address;
    private final Scope needed;

    Section(String word, String address, Scope needed) {
        this.word = word;
        this.address = address;
        this.needed = needed;
    }

    public String word() {
        return word;
    }

    public String address() {
        return address;
    }

    /** What somebody may go to. */
    public static List<Section> menu(Visitor visitor) {
        return Arrays.stream(values())
                .filter(section -> section != NOWHERE && visitor.may(section.needed))
                .toList();
    }
}
