package org.secondsource.eval.extraction;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.secondsource.ingest.page.FittingSheet;
import org.secondsource.ingest.page.Witnesses.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate extraction-sheets}: writes, one page a line, what the models of page reading are fitted on. */
@Command(name = "extraction-sheets", description = "Write the features of pages for fitting, as JSON lines.")
public final class FittingSheets implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(paramLabel = "GOLD.json", description = "Folder file with the pages beside it.")
    private List<Path> golds = List.of();

    @Option(names = "--output", required = true, paramLabel = "OUT.jsonl")
    private Path output = Path.of("");

    @Option(
            names = "--folds",
            paramLabel = "DIR",
            description = "Folds and their models: then blocks have features, by the model that did not see the page.")
    private @Nullable Path folds;

    @Override
    public Integer call() throws IOException {
        Optional<Folds> models = Optional.ofNullable(folds).map(Folds::read);
        try (BufferedWriter writer = Files.newBufferedWriter(output)) {
            writer.write(JSON.writeValueAsString(
                    Map.of("container", FittingSheet.containerFeatures(), "blocks", FittingSheet.blockFeatures())));
            writer.newLine();
            for (Path file : golds) {
                GoldPages pages = GoldPages.read(file);
                for (String id : pages.gold().keySet()) {
                    writer.write(line(pages, id, models));
                    writer.newLine();
                }
            }
        }
        return 0;
    }

    private static String line(GoldPages pages, String id, Optional<Folds> models) {
        FittingSheet sheet =
                FittingSheet.of(pages.page(id), pages.address(id), models.map(folds -> folds.containerModel(id)));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("blocks", sheet.blocks());
        line.put("tags", sheet.tags());
        line.put("candidates", rows(sheet.candidates()));
        line.put("rows", rows(sheet.rows()));
        Map<String, Object> witnesses = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            List<List<String>> all = new ArrayList<>();
            sheet.witnesses().of(field).forEach(one -> all.add(List.of(one.source(), one.value())));
            witnesses.put(field.name(), all);
        }
        line.put("witnesses", witnesses);
        return JSON.writeValueAsString(line);
    }

    private static List<Object> rows(List<FittingSheet.Row> rows) {
        return rows.stream()
                .<Object>map(row -> List.of(row.from(), row.until(), row.values()))
                .toList();
    }
}
