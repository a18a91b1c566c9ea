package org.secondsource.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The two graphs. Each call runs on the caller's own thread, so that readers in parallel do not fight for cores; safe
 * for use by many threads.
 */
final class Network implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession tagger;
    private final OrtSession around;

    private Network(Supplier<byte[]> tagger, Supplier<byte[]> around) throws OrtException {
        this.tagger = session(tagger.get());
        this.around = session(around.get());
    }

    /** From the bytes of {@code tagger.onnx} and {@code around.onnx}, asked for once the native library is loaded. */
    static Network open(Supplier<byte[]> tagger, Supplier<byte[]> around) {
        try {
            return new Network(tagger, around);
        } catch (OrtException broken) {
            throw new IllegalStateException("cannot load the network", broken);
        }
    }

    /** A graph made ready to run on the thread that calls it. */
    static OrtSession session(byte[] graph) throws OrtException {
        return NativeGate.OURS.pass(() -> {
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return OrtEnvironment.getEnvironment().createSession(graph, options);
            }
        });
    }

    /** Reads a batch of windows; shorter ones are padded to the longest, so their lengths should be close. */
    Batch tag(List<Window> windows) {
        try {
            return NativeGate.OURS.pass(() -> new Batch(windows));
        } catch (OrtException broken) {
            throw new IllegalStateException("the tagger failed", broken);
        }
    }

    @Override
    public void close() {
        try {
            tagger.close();
            around.close();
        } catch (OrtException broken) {
            throw new IllegalStateException("cannot close the network", broken);
        }
    }

    private static FloatBuffer floats(int size) {
        return ByteBuffer.allocateDirect(size * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    static LongBuffer longs(int size) {
        return ByteBuffer.allocateDirect(size * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    /** A candidate cue: some words of one window of a batch. */
    record Cue(int window, WordRange words) {}

    /**
     * Pieces read around cues at once, padding included: their number times some 100 KB is held meanwhile. In news at the most
     * 2,160 come together (40 articles of PolNeAR dev, November 2026); where every other word is "said" it would be ten times that.
     */
    private static final int MOST_PIECES = 3072;

    /** Windows that were tagged together, and the states from which cues are read; the states stay in the runtime. */
    final class Batch implements AutoCloseable {
        private final List<Window> windows;
        private final int length;
        private final OnnxTensor mask;
        private final OrtSession.Result tagged;

        private Batch(List<Window> windows) throws OrtException {
            this.windows = List.copyOf(windows);
            length = windows.stream().mapToInt(Window::length).max().orElse(0);
            LongBuffer ids = longs(windows.size() * length);
            FloatBuffer present = floats(windows.size() * length);
            for (int row = 0; row < windows.size(); row++) {
                Window window = windows.get(row);
                for (int piece = 0; piece < window.length(); piece++) {
                    ids.put(row * length + piece, window.id(piece));
                    present.put(row * length + piece, 1);
                }
            }
            long[] shape = {windows.size(), length};
            mask = OnnxTensor.createTensor(environment, present, shape);
            try (OnnxTensor input = OnnxTensor.createTensor(environment, ids, shape)) {
                tagged = tagger.run(Map.of("ids", input, "mask", mask));
            }
        }

        List<Window> windows() {
            return windows;
        }

        /** What the tagger says of each window. */
        List<Scores> scores() {
            FloatBuffer raw = tensor(tagged, "scores").getFloatBuffer();
            List<Scores> scores = new ArrayList<>(windows.size());
            for (int row = 0; row < windows.size(); row++) {
                scores.add(Scores.of(raw, row, length, windows.get(row)));
            }
            return scores;
        }

        /** What stands around each cue. */
        List<Scores> around(List<Cue> cues) {
            if (cues.isEmpty()) {
                return List.of();
            }
            int most = Math.max(1, MOST_PIECES / length);
            List<Scores> scores = new ArrayList<>(cues.size());
            try {
                for (int first = 0; first < cues.size(); first += most) {
                    List<Cue> some = cues.subList(first, Math.min(cues.size(), first + most));
                    scores.addAll(NativeGate.OURS.pass(() -> read(some)));
                }
            } catch (OrtException broken) {
                throw new IllegalStateException("reading around a cue failed", broken);
            }
            return scores;
        }

        private List<Scores> read(List<Cue> cues) throws OrtException {
            LongBuffer rows = longs(cues.size());
            FloatBuffer marks = floats(cues.size() * length);
            for (int number = 0; number < cues.size(); number++) {
                Cue cue = cues.get(number);
                rows.put(number, cue.window());
                List<Window.Word> words = windows.get(cue.window()).words();
                int end = words.get(cue.words().last()).endPiece();
                for (int piece = words.get(cue.words().first()).firstPiece(); piece < end; piece++) {
                    marks.put(number * length + piece, 1);
                }
            }
            try (OnnxTensor rowInput = OnnxTensor.createTensor(environment, rows, new long[] {cues.size()});
                    OnnxTensor markInput =
                            OnnxTensor.createTensor(environment, marks, new long[] {cues.size(), length});
                    OrtSession.Result read = around.run(Map.of(
                            "states", tensor(tagged, "states"), "mask", mask, "rows", rowInput, "cues", markInput))) {
                FloatBuffer raw = tensor(read, "scores").getFloatBuffer();
                List<Scores> scores = new ArrayList<>(cues.size());
                for (int number = 0; number < cues.size(); number++) {
                    scores.add(Scores.of(
                            raw, number, length, windows.get(cues.get(number).window())));
                }
                return scores;
            }
        }

        private static OnnxTensor tensor(OrtSession.Result result, String name) {
            return (OnnxTensor) result.get(name).orElseThrow();
        }

        @Override
        public void close() {
            tagged.close();
            mask.close();
        }
    }
}
