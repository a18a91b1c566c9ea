package org.secondsource.eval.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.secondsource.eval.stories.GoldStory.Place;

/** Reads a {@code golden.tsv}; the form is described in the README beside the stories. Not thread-safe. */
final class GoldStoryReader {
    private final List<GoldStory.Claim> claims = new ArrayList<>();
    private final List<GoldStory.Chain> chains = new ArrayList<>();
    private final List<GoldStory.Copy> copies = new ArrayList<>();
    private final List<GoldStory.Difference> differences = new ArrayList<>();
    private final List<GoldStory.Silence> silences = new ArrayList<>();
    private final List<GoldStory.Denial> denials = new ArrayList<>();
    private final List<GoldStory.Pair> links = new ArrayList<>();
    private final List<GoldStory.Pair> open = new ArrayList<>();
    private String part = "open";

    private final Map<String, Consumer<List<String>>> kinds = Map.of(
            "part", fields -> part = fields.get(0),
            "claim", this::claim,
            "chain", this::chain,
            "copy", fields -> copies.add(new GoldStory.Copy(fields.get(0), fields.get(1), fields.get(2))),
            "difference",
                    fields ->
                            differences.add(new GoldStory.Difference(fields.get(0), fields.get(1), places(fields, 2))),
            "silence", fields -> silences.add(new GoldStory.Silence(fields.get(0), fields.get(1))),
            "denial", fields -> denials.add(new GoldStory.Denial(place(fields.get(0)), fields.get(1), fields.get(2))),
            "link", fields -> links.add(new GoldStory.Pair(place(fields.get(0)), place(fields.get(1)))),
            "maybe", fields -> open.add(new GoldStory.Pair(place(fields.get(0)), place(fields.get(1)))));

    private GoldStoryReader() {}

    /** @param folder the story's folder */
    static GoldStory read(Path folder) {
        Path file = folder.resolve("golden.tsv");
        try {
            return new GoldStoryReader().read(folder.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    private GoldStory read(String name, List<String> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .forEach(fields -> kind(name, fields.get(0)).accept(fields.subList(1, fields.size())));
        return new GoldStory(name, part, claims, chains, copies, differences, silences, denials, links, open);
    }

    private Consumer<List<String>> kind(String name, String kind) {
        Consumer<List<String>> reader = kinds.get(kind);
        if (reader == null) {
            throw new IllegalArgumentException(name + "/golden.tsv has a line of unknown kind: " + kind);
        }
        return reader;
    }

    private void claim(List<String> fields) {
        String[] bounds = fields.get(1).split("-");
        claims.add(new GoldStory.Claim(
                fields.get(0),
                Integer.parseInt(bounds[0]),
                Integer.parseInt(bounds[1]),
                parts(fields.get(2), ";"),
                places(fields, 3)));
    }

    private void chain(List<String> fields) {
        chains.add(new GoldStory.Chain(
                place(fields.get(0)),
                fields.stream().skip(1).map(way -> parts(way, "<")).toList()));
    }

    private static List<String> parts(String field, String border) {
        return Arrays.stream(field.split(border)).map(String::strip).toList();
    }

    private static List<Place> places(List<String> fields, int from) {
        return fields.stream().skip(from).map(GoldStoryReader::place).toList();
    }

    private static Place place(String field) {
        int colon = field.indexOf(':');
        return new Place(field.substring(0, colon), field.substring(colon + 1));
    }
}
