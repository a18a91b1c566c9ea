package org.secondsource.app.export.evidence;

import java.util.List;
import java.util.Objects;

/**
 * What came of checking a package.
 *
 * @param title the story's label, as the package gives it; empty if it could not be read
 * @param software the program that made it; empty if it could not be read
 * @param files number of files in it
 * @param sha256 fingerprint of the whole package, in hexadecimal digits
 * @param faults what is wrong, in words for the reader; empty if not a byte was altered since it was made
 */
public record Verification(String title, String software, int files, String sha256, List<String> faults) {
    public Verification {
        Objects.requireNonNull(title);
        Objects.requireNonNull(software);
        Objects.requireNonNull(sha256);
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
