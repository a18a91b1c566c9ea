package org.secondsource.eval.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.secondsource.ingest.page.PageAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of pages with their gold: {@code gold.json} and the files it names. */
final class GoldPages {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Map<String, JsonNode> gold = new LinkedHashMap<>();

    private GoldPages(Path folder) {
        this.folder = folder;
    }

    static GoldPages read(Path goldFile) {
        GoldPages pages =
                new GoldPages(goldFile.toAbsolutePath().resolveSibling("").normalize());
        JsonNode root = JSON.readTree(goldFile);
        root.propertyNames().forEach(id -> pages.gold.put(id, root.path(id)));
        return pages;
    }

    Map<String, JsonNode> gold() {
        return gold;
    }

    private JsonNode item(String id) {
        return Objects.requireNonNull(gold.get(id), id);
    }

    byte[] page(String id) {
        Path file = folder.resolve(item(id).path("file").asString());
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    PageAddress address(String id) {
        String url = item(id).path("url").asString("");
        PageAddress named = PageAddress.named(id);
        return url.isEmpty() ? named : new PageAddress(id, Optional.of(url), named.charset());
    }
}
