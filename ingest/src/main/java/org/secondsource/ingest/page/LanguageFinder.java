package org.secondsource.ingest.page;

import java.util.Locale;
import java.util.Optional;
import org.secondsource.ingest.page.Witnesses.Field;

/** Finds the language a page says it is in, as a BCP 47 tag. */
final class LanguageFinder {
    private LanguageFinder() {}

    static Optional<String> find(Witnesses witnesses) {
        return witnesses
                .of(Field.LANGUAGE, "html lang")
                .or(() -> witnesses.of(Field.LANGUAGE).stream().findFirst())
                .map(witness ->
                        Locale.forLanguageTag(witness.value().replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.startsWith("und"));
    }
}
