package org.secondsource.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads windows: proposes cues, reads around each, keeps the surest. Immutable, safe for use by many threads. */
record WindowReader(Network network, Decoder decoder) {

    /** Windows computed together at the most; a batch of 16 is no faster on one core. */
    private static final int LARGEST_BATCH = 8;

    /**
     * Pieces of the longest window of a batch for each of the shortest: what is shorter is padded. Without this limit a
     * third of all pieces were padding; 1.05 and 1.2 were no faster (15 articles of PolNeAR dev, November 2026).
     */
    private static final double MOST_PADDING = 1.1;

    /** The attributions of each window, in the order of the windows. Batches are read on all cores that are free. */
    List<List<Found>> read(List<Window> windows, double threshold) {
        List<List<Found>> found = new ArrayList<>();
        windows.forEach(window -> found.add(List.of()));
        List<List<Integer>> batches = batches(windows);
        List<List<List<Found>>> read = Cores.ALL.map(
                batches, batch -> readBatch(batch.stream().map(windows::get).toList(), threshold));
        for (int batch = 0; batch < batches.size(); batch++) {
            for (int row = 0; row < batches.get(batch).size(); row++) {
                found.set(batches.get(batch).get(row), read.get(batch).get(row));
            }
        }
        return found;
    }

    /** Numbers of windows of nearly equal length. */
    private static List<List<Integer>> batches(List<Window> windows) {
        List<Integer> byLength = IntStream.range(0, windows.size())
                .boxed()
                .sorted(Comparator.comparingInt(number -> windows.get(number).length()))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        for (int first = 0, end; first < byLength.size(); first = end) {
            end = endOfBatch(windows, byLength, first);
            batches.add(byLength.subList(first, end));
        }
        return batches;
    }

    private static int endOfBatch(List<Window> windows, List<Integer> byLength, int first) {
        double longest = windows.get(byLength.get(first)).length() * MOST_PADDING;
        int most = Math.min(first + LARGEST_BATCH, byLength.size());
        int end = first + 1;
        while (end < most && windows.get(byLength.get(end)).length() <= longest) {
            end++;
        }
        return end;
    }

    private List<List<Found>> readBatch(List<Window> windows, double threshold) {
        try (Network.Batch batch = network.tag(windows)) {
            List<Scores> tagged = batch.scores();
            List<List<Found>> found = new ArrayList<>();
            List<Network.Cue> cues = new ArrayList<>();
            for (int row = 0; row < windows.size(); row++) {
                found.add(new ArrayList<>());
                for (WordRange cue : decoder.cues(tagged.get(row))) {
                    cues.add(new Network.Cue(row, cue));
                }
            }
            List<Scores> around = batch.around(cues);
            for (int number = 0; number < cues.size(); number++) {
                Network.Cue cue = cues.get(number);
                decoder.around(cue.words(), tagged.get(cue.window()), around.get(number))
                        .ifPresent(found.get(cue.window())::add);
            }
            return found.stream().map(each -> Found.surest(each, threshold)).toList();
        }
    }
}
