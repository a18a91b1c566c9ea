package org.secondsource.app.export.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.Dossier;
import org.secondsource.app.export.linked.LinkedData;
import org.secondsource.app.report.Version;
import org.secondsource.app.report.html.HtmlReport;
import org.secondsource.app.report.json.JsonReport;
import org.secondsource.ingest.content.Body;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

/** Writes a story as evidence: the same bytes for the same story, captures and version. Stateless, safe for use by many threads. */
public final class EvidencePackage {
    private static final String README = """
            A story compared by Second Source, with what it was read from.

            captures/      what was read, as it came, where it was at hand
            archive/       of that, what came from the web, as a WARC file; with indexes/ and pages/ it makes this a WACZ
                           file, which viewers of web archives open
            texts/         the articles' texts, in which all offsets count
            dossier.html   the story for people
            dossier.json   the same for programs, with the texts
            dossier.jsonld the same as linked data

            datapackage.json names every file with its SHA-256, datapackage-digest.json holds the SHA-256 of that list.
            "secondsource verify" checks all of this, and every other byte of the archive, at once. By hand: sha256sum.

            A fingerprint shows that nothing was altered since the package was made, not who made it. To show that later,
            leave the SHA-256 of the whole file with somebody else on the day it is made.
            """;

    /** Characters of a name that are kept in a path. */
    private static final int NAME_LENGTH = 60;

    /**
     * Writes the package; the stream stays open.
     *
     * @param captures what the articles were read from, in any order; what is not at hand is left out
     */
    public void write(Dossier dossier, List<Capture> captures, OutputStream stream) throws IOException {
        Map<String, Piece> pieces = pieces(dossier, captures);
        List<Manifest.Resource> resources = new ArrayList<>();
        pieces.forEach((path, piece) -> resources.add(resource(path, piece)));
        byte[] manifest = new Manifest(dossier.story().label(), "Second Source " + Version.current(), resources).text();
        try (StoredZip zip = new StoredZip(stream)) {
            for (Map.Entry<String, Piece> piece : pieces.entrySet()) {
                zip.add(piece.getKey(), piece.getValue().content());
            }
            zip.add(Manifest.PATH, new Body(manifest));
            zip.add(Manifest.DIGEST_PATH, new Body(Manifest.digest(manifest)));
        }
    }

    /** A file before it has its place in the list. */
    private record Piece(String title, Body content) {}

    private static Map<String, Piece> pieces(Dossier dossier, List<Capture> captures) throws IOException {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        pieces.put("README.txt", piece("what this is", README));
        for (Capture capture : captures) {
            String path = "captures/" + numbered(pieces.size(), capture.name(), "");
            pieces.put(path, new Piece(capture.name(), capture.content()));
        }
        WebArchive.of(captures, titles(dossier))
                .forEach((path, body) -> pieces.put(path, new Piece("web archive", body)));
        for (Reading reading : dossier.readings()) {
            Article article = reading.article();
            pieces.put("texts/" + numbered(pieces.size(), article.id(), ".txt"), piece(article.id(), article.text()));
        }
        StringWriter html = new StringWriter();
        new HtmlReport().write(dossier, html);
        pieces.put("dossier.html", piece("the story for people", html.toString()));
        StringWriter json = new StringWriter();
        new JsonReport().write(dossier, true, json);
        pieces.put("dossier.json", piece("the story for programs", json + "\n"));
        pieces.put("dossier.jsonld", piece("the story as linked data", new LinkedData().render(dossier)));
        return pieces;
    }

    /** Titles of the reports by their addresses. */
    private static Map<String, String> titles(Dossier dossier) {
        Map<String, String> titles = new HashMap<>();
        for (Reading reading : dossier.readings()) {
            Masthead masthead = reading.article().masthead();
            masthead.url().ifPresent(url -> masthead.title().ifPresent(title -> titles.put(url, title)));
        }
        return titles;
    }

    private static Piece piece(String title, String content) {
        return new Piece(title, new Body(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Manifest.Resource resource(String path, Piece piece) {
        byte[] bytes = piece.content().bytes();
        return new Manifest.Resource(
                path,
                piece.title(),
                bytes.length,
                HexFormat.of().formatHex(Manifest.sha256().digest(bytes)));
    }

    /** A safe name that is unique by its number and still looks like where it came from. */
    private static String numbered(int number, String name, String ending) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        int cut = Math.max(0, plain.length() - NAME_LENGTH);
        return String.format("%03d-%s%s", number, plain.substring(cut), ending);
    }
}
