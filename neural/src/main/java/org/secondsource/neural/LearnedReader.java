package org.secondsource.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Conversation;
import org.secondsource.attribution.TimeStamps;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * Reads attributions with a small network: direct and indirect speech, and what is thought, found, ordered or denied, in
 * English. Where memory is short or the text is in another language, use {@link
 * org.secondsource.attribution.RuleReader}. Holds about 30 MB of weights; open one and share it: safe for use by many
 * threads. The windows of a text are read on all cores that are free.
 */
public final class LearnedReader implements AttributionReader {
    /** Levels of "X said that Y told Z that" below the first; deeper ones were never seen in a report. */
    private static final int DEEPEST = 2;

    private final Network network;
    private final Settings settings;
    private final Window.Cutter cutter;
    private final WindowReader windowReader;
    private final NestedReading nestedReading;

    private LearnedReader(Network network, WordPiece wordPiece, Settings settings) {
        this.network = network;
        this.settings = settings;
        cutter = new Window.Cutter(wordPiece, settings.longestWindow());
        windowReader = new WindowReader(network, new Decoder(settings));
        nestedReading = new NestedReading(cutter, windowReader, settings);
    }

    /** With the weights of this module. The files are read while the native library is still being loaded. */
    public static LearnedReader open() {
        var tagger = CompletableFuture.supplyAsync(() -> bytes("tagger.onnx"));
        var around = CompletableFuture.supplyAsync(() -> bytes("around.onnx"));
        var wordPiece = CompletableFuture.supplyAsync(() -> WordPiece.of(resource("vocabulary.txt")));
        var settings = CompletableFuture.supplyAsync(() -> Settings.of(resource("settings.properties")));
        return new LearnedReader(Network.open(tagger::join, around::join), wordPiece.join(), settings.join());
    }

    static InputStream resource(String name) {
        InputStream stream = LearnedReader.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the resource " + name + " is missing beside " + LearnedReader.class);
        }
        return stream;
    }

    static byte[] bytes(String name) {
        try (InputStream stream = resource(name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the resource " + name, broken);
        }
    }

    @Override
    public List<AttributionSpans> read(Layout layout) {
        List<Told> turns = Conversation.turns(layout).stream().map(Told::of).toList();
        List<Told> told = new ArrayList<>(turns);
        told.addAll(readPassages(layout, turns));
        told = Citations.resolve(layout, told);
        int from = 0;
        for (int level = 0; level < DEEPEST && from < told.size(); level++) {
            int to = told.size();
            told.addAll(nestedReading.read(layout.text(), told, from));
            from = to;
        }
        return inOrder(told);
    }

    /** Paragraph by paragraph, save those that are lines of a conversation. */
    private List<Told> readPassages(Layout layout, List<Told> turns) {
        String text = layout.text();
        List<Span> paragraphs = layout.paragraphs().stream()
                .filter(paragraph -> turns.stream().noneMatch(turn -> turn.overlaps(paragraph)))
                .map(paragraph -> TimeStamps.behind(text, paragraph))
                .toList();
        Set<Integer> sentenceStarts = layout.sentences().stream()
                .map(sentence -> sentence.span().start())
                .collect(Collectors.toSet());
        List<Window> windows = Passages.of(text, paragraphs).stream()
                .flatMap(passage -> cutter.cut(text, passage, sentenceStarts).stream())
                .toList();
        List<List<Found>> found = windowReader.read(windows, settings.threshold());
        List<Told> told = new ArrayList<>();
        for (int window = 0; window < windows.size(); window++) {
            for (Found one : found.get(window)) {
                Told.of(one, windows.get(window), text, OptionalInt.empty()).ifPresent(told::add);
            }
        }
        return told;
    }

    /** By the start of their contents, parents before children, with the parents' new numbers. */
    private static List<AttributionSpans> inOrder(List<Told> told) {
        List<Integer> order = IntStream.range(0, told.size())
                .boxed()
                .sorted(Comparator.comparing((Integer number) ->
                        Span.covering(told.get(number).content()).start()))
                .toList();
        List<Integer> newNumbers = new ArrayList<>(Collections.nCopies(told.size(), 0));
        for (int place = 0; place < order.size(); place++) {
            newNumbers.set(order.get(place), place);
        }
        return order.stream()
                .map(told::get)
                .map(one -> one.spans(parent(one, newNumbers)))
                .toList();
    }

    private static OptionalInt parent(Told child, List<Integer> newNumbers) {
        return child.parent().isPresent()
                ? OptionalInt.of(newNumbers.get(child.parent().getAsInt()))
                : OptionalInt.empty();
    }

    @Override
    public void close() {
        network.close();
    }
}
