package org.secondsource.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A page as the fitting of its models sees it: blocks, candidates for the container, and their features under the very
 * names and values the program computes. Only for measuring and fitting; reading a page needs {@link PageReader}.
 *
 * @param candidates with the container's features
 * @param container the chosen one, if models were given
 * @param rows the features of each block around the container; empty without models
 * @param blocks all texts of the page
 * @param tags the element each block stands in
 * @param witnesses what the page says of itself
 */
public record FittingSheet(
        List<Row> candidates,
        int container,
        List<Row> rows,
        List<String> blocks,
        List<String> tags,
        Witnesses witnesses) {

    public FittingSheet {
        candidates = List.copyOf(candidates);
        rows = List.copyOf(rows);
        blocks = List.copyOf(blocks);
        tags = List.copyOf(tags);
    }

    /**
     * Features of one candidate or block.
     *
     * @param from first block it holds
     * @param until block after the last
     * @param values in the order of the names
     */
    public record Row(int from, int until, List<Float> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public static List<String> containerFeatures() {
        return ContainerFeatures.NAMES;
    }

    public static List<String> blockFeatures() {
        return BlockFeatures.NAMES;
    }

    /** @param containerModel lines of a container model; without it no container is chosen and no block has features */
    public static FittingSheet of(byte[] page, PageAddress address, Optional<List<String>> containerModel) {
        Document document = PageParser.parse(page, address, new ArrayList<>());
        PageScan scan = PageScanner.scan(document);
        StructuredData data = StructuredData.of(scan);
        Witnesses witnesses = WitnessReader.read(document, scan, data);
        TextSums sums = new TextSums(scan);
        PageFacts facts = new PageFacts(witnesses, scan, data.isNews());
        ContainerFeatures features = new ContainerFeatures(scan, sums, facts);
        List<Row> candidates = features.candidates().stream()
                .map(one -> new Row(scan.firstBlock(one), scan.endBlock(one), list(features.of(one))))
                .toList();
        List<Row> rows = new ArrayList<>();
        int container = -1;
        if (containerModel.isPresent()) {
            container = ContainerFinder.find(features, Trees.parse(containerModel.get(), ContainerFeatures.NAMES));
            rows.addAll(rows(scan, new BlockFeatures(scan, sums, facts, container), container));
        }
        List<String> texts = scan.blocks().stream().map(Block::text).toList();
        List<String> tags = scan.blocks().stream().map(Block::tag).toList();
        return new FittingSheet(candidates, container, rows, texts, tags, witnesses);
    }

    private static List<Row> rows(PageScan scan, BlockFeatures features, int container) {
        List<Row> rows = new ArrayList<>();
        int from = Math.max(0, scan.firstBlock(container) - BlockReader.MARGIN);
        int until = Math.min(scan.blocks().size(), scan.endBlock(container) + BlockReader.MARGIN);
        for (int block = from; block < until; block++) {
            rows.add(new Row(block, block + 1, list(features.of(block))));
        }
        return rows;
    }

    private static List<Float> list(float[] values) {
        List<Float> list = new ArrayList<>(values.length);
        for (float value : values) {
            list.add(value);
        }
        return list;
    }
}
