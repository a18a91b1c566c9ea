package org.secondsource.app.desk;

import java.util.Objects;
import org.secondsource.name.NameTables;

/**
 * The names a newsroom knows before it reads.
 *
 * @param tables the names
 * @param mark tells tables of a user's own from others, since what was read with some is read anew with others; empty for
 *     the tables shipped with the program
 */
public record Knowledge(NameTables tables, String mark) {
    /** The tables shipped with the program. */
    public static final Knowledge OURS = new Knowledge(NameTables.ours(), "");

    public Knowledge {
        Objects.requireNonNull(tables);
        Objects.requireNonNull(mark);
    }
}
