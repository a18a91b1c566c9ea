package org.secondsource.app.export.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.app.report.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package holds: a Frictionless data package descriptor.
 *
 * @param title the story's label
 * @param software the program that made it, with its version
 * @param resources its files, in the order they lie in it
 */
record Manifest(String title, String software, List<Resource> resources) {
    static final String PATH = "datapackage.json";

    /** Holds the fingerprint of the manifest, as in WACZ. */
    static final String DIGEST_PATH = "datapackage-digest.json";

    private static final String FORMAT = "secondsource-evidence-1";

    private static final String HASH = "sha256:";

    /** No path can leave the folder a package is unpacked into, whatever the system. */
    private static final Pattern SAFE_PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?:/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}){0,3}");

    private static final JsonMapper JSON = new JsonMapper();

    Manifest {
        resources = List.copyOf(resources);
    }

    /**
     * A file.
     *
     * @param path where it lies in the package
     * @param title what it is, or what it was called where it came from
     * @param bytes its length
     * @param sha256 its fingerprint, in hexadecimal digits
     */
    record Resource(String path, String title, long bytes, String sha256) {}

    static boolean isSafe(String path) {
        return SAFE_PATH.matcher(path).matches();
    }

    byte[] text() {
        List<Map<String, Object>> files = new ArrayList<>();
        for (Resource resource : resources) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("name", "file-" + (files.size() + 1));
            file.put("title", resource.title());
            file.put("path", resource.path());
            file.put("bytes", resource.bytes());
            file.put("hash", HASH + resource.sha256());
            files.add(file);
        }
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("profile", "data-package");
        if (resources.stream().anyMatch(resource -> resource.path().startsWith(WebArchive.FOLDER))) {
            text.put("wacz_version", WebArchive.VERSION);
        }
        text.put("name", FORMAT);
        text.put("title", title);
        text.put("software", software);
        text.put("resources", files);
        return JsonText.indented(text).getBytes(StandardCharsets.UTF_8);
    }

    /** The fingerprint of a manifest's bytes, as it lies beside the manifest. */
    static byte[] digest(byte[] manifest) {
        Map<String, Object> digest = new LinkedHashMap<>();
        digest.put("path", PATH);
        digest.put("hash", HASH + HexFormat.of().formatHex(sha256().digest(manifest)));
        return JsonText.indented(digest).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a manifest; empty if it is none of ours. */
    static Optional<Manifest> read(byte[] text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.path("name").asString("").equals(FORMAT)) {
                return Optional.empty();
            }
            List<Resource> resources = new ArrayList<>();
            for (JsonNode file : root.path("resources")) {
                resources.add(new Resource(
                        file.path("path").asString(""),
                        file.path("title").asString(""),
                        file.path("bytes").asLong(-1),
                        file.path("hash").asString("").replaceFirst("^" + HASH, "")));
            }
            return Optional.of(new Manifest(
                    root.path("title").asString(""), root.path("software").asString(""), resources));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
