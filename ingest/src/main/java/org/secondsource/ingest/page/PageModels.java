package org.secondsource.ingest.page;

import java.util.List;
import org.secondsource.language.WordList;

/**
 * The fitted models a page is read with: one that chooses the container, one that says what each block is. How they were
 * fitted is told in {@code training/blocks}. Immutable, safe for use by many threads.
 */
public final class PageModels {
    private final Trees container;
    private final BlockModel blocks;

    private PageModels(Trees container, BlockModel blocks) {
        this.container = container;
        this.blocks = blocks;
    }

    /** The models shipped with the program. */
    public static PageModels ours() {
        return Ours.MODELS;
    }

    /**
     * Models from the lines of two resources, for measuring others than ours.
     *
     * @throws IllegalArgumentException if they were fitted on other features than the program's
     */
    public static PageModels parse(List<String> container, List<String> blocks) {
        return new PageModels(Trees.parse(container, ContainerFeatures.NAMES), BlockModel.parse(blocks));
    }

    Trees container() {
        return container;
    }

    BlockModel blocks() {
        return blocks;
    }

    /** Loaded on first use, once. */
    private static final class Ours {
        static final PageModels MODELS = parse(
                WordList.lines(PageModels.class, "container-model.txt"),
                WordList.lines(PageModels.class, "block-model.txt"));
    }
}
