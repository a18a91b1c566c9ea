package org.secondsource.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads windows: proposes cues, reads around each, keeps the surest. Immutable, safe for use by many threads. */
record WindowReader(Network network, Decoder decoder) {

    /** Windows computed together; a batch of 16 is no faster on one core, and pads more. */
    private static final int BATCH = 8;

    /** The attributions of each window, in the order of the windows. */
    List<List<Found>> read(List<Window> windows, double threshold) {
        List<Integer> byLength = IntStream.range(0, windows.size())
                .boxed()
                .sorted(Comparator.comparingInt(number -> windows.get(number).length()))
                .toList();
        List<List<Found>> found = new ArrayList<>();
        windows.forEach(window -> found.add(List.of()));
        for (int first = 0; first < byLength.size(); first += BATCH) {
            List<Integer> numbers = byLength.subList(first, Math.min(first + BATCH, byLength.size()));
            List<List<Found>> ofBatch =
                    readBatch(numbers.stream().map(windows::get).toList());
            for (int row = 0; row < numbers.size(); row++) {
                found.set(numbers.get(row), Found.surest(ofBatch.get(row), threshold));
            }
        }
        return found;
    }

    private List<List<Found>> readBatch(List<Window> windows) {
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
            return found;
        }
    }
}
