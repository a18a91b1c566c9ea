package org.secondsource.ingest.page;

import java.util.List;

/**
 * The model that says what a block is.
 *
 * @param kinds what its classes mean, in their order
 */
record BlockModel(Trees trees, List<BlockKind> kinds) {
    BlockModel {
        kinds = List.copyOf(kinds);
    }

    /** @throws IllegalArgumentException if it was fitted on other features, or knows kinds that the program does not */
    static BlockModel parse(List<String> lines) {
        Trees trees = Trees.parse(lines, BlockFeatures.NAMES);
        return new BlockModel(
                trees, trees.classes().stream().map(BlockKind::valueOf).toList());
    }
}
