package org.secondsource.eval.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.ingest.page.PageModels;
import org.secondsource.language.WordList;

/**
 * Which page belongs to which fold ({@code folds.tsv}: id, fold), and for each fold the models that were fitted without its
 * pages ({@code 0/container-model.txt}, {@code 0/block-model.txt} and so on).
 */
final class Folds {
    private final Path folder;
    private final Map<String, String> foldOf = new HashMap<>();
    private final Map<String, PageModels> models = new HashMap<>();

    private Folds(Path folder) {
        this.folder = folder;
    }

    static Folds read(Path folder) {
        Folds folds = new Folds(folder);
        for (String line : lines(folder.resolve("folds.tsv"))) {
            String[] cells = line.split("\t");
            folds.foldOf.put(cells[0], cells[1]);
        }
        return folds;
    }

    private static List<String> lines(Path file) {
        try {
            return WordList.lines(Files.newInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** The lines of the container model that has not seen this page. */
    List<String> containerModel(String id) {
        return lines(folder.resolve(foldOf(id)).resolve("container-model.txt"));
    }

    /** The models that have not seen this page. */
    PageModels models(String id) {
        return models.computeIfAbsent(
                foldOf(id),
                fold -> PageModels.parse(
                        lines(folder.resolve(fold).resolve("container-model.txt")),
                        lines(folder.resolve(fold).resolve("block-model.txt"))));
    }

    private String foldOf(String id) {
        String fold = foldOf.get(id);
        if (fold == null) {
            throw new IllegalArgumentException("page " + id + " is in no fold of " + folder);
        }
        return fold;
    }
}
