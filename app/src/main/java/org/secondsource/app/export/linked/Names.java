package org.secondsource.app.export.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.secondsource.Dossier;
import org.secondsource.app.report.Version;
import org.secondsource.reading.Reading;

/** Names of the things in one dossier: fragments of a UUID that its texts and the program's version give. Immutable. */
final class Names {
    private final String base;

    private Names(String base) {
        this.base = base;
    }

    static Names of(Dossier dossier) {
        StringBuilder content = new StringBuilder(Version.current());
        for (Reading reading : dossier.readings()) {
            content.append('\0').append(reading.article().id());
            content.append('\0').append(reading.article().text());
        }
        return new Names(
                "urn:uuid:" + UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8)) + "#");
    }

    String dossier() {
        return base + "dossier";
    }

    String article(String id) {
        return base + "report/" + encoded(id);
    }

    String attribution(String article, String id) {
        return article(article) + "/" + encoded(id);
    }

    String claim(String id) {
        return base + "claim/" + encoded(id);
    }

    String outlet(String name) {
        return base + "outlet/" + encoded(name);
    }

    String agent(String kind, String name) {
        return base + kind + "/" + encoded(name);
    }

    String difference(int number) {
        return base + "difference/" + number;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
