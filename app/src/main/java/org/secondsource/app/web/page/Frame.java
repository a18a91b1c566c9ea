package org.secondsource.app.web.page;

import org.secondsource.app.web.access.Visitor;

/**
 * What every page has around its content.
 *
 * @param title for the browser's tab
 * @param section which entry of the menu it belongs to
 * @param visitor who looks at it
 * @param formToken for the forms on it
 * @param files where its style sheets and scripts are
 */
public record Frame(String title, Section section, Visitor visitor, String formToken, Files files) {
    /** Where a style sheet or script is. */
    public String file(String name) {
        return files.address(name);
    }

    public boolean isAt(Section other) {
        return section == other;
    }
}
