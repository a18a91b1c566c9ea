package org.secondsource.archive;

import java.util.Objects;

/**
 * What makes readings and dossiers, by name: the program in its version, with its reader.
 *
 * @param own what makes them now
 * @param better what made them as well or better; the same as {@code own} if there is none
 */
public record Makers(String own, String better) {
    public Makers {
        Objects.requireNonNull(own);
        Objects.requireNonNull(better);
    }
}
