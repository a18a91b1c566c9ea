package org.secondsource.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.secondsource.language.WordList;
import org.secondsource.text.Span;

/**
 * bge-small-en-v1.5 as int8, as it is published. Each call runs on the caller's own thread; safe for use by many threads.
 */
final class SentenceNetwork implements AutoCloseable {
    private static final String GRAPH = "/bge-small-en-v1.5-q.onnx";

    /** Numbers in the state of one piece. */
    private static final int WIDTH = 384;

    /** Pieces of a sentence that are read; few sentences are longer, and the cost grows faster than the length. */
    private static final int MOST_PIECES = 96;

    private final OrtSession session;
    private final WordPiece wordPiece;
    private final float[] centre;

    private SentenceNetwork(OrtSession session, WordPiece wordPiece, float[] centre) {
        this.session = session;
        this.wordPiece = wordPiece;
        this.centre = centre;
    }

    /** Reads the network; this takes a few tenths of a second. */
    static SentenceNetwork open() {
        try {
            OrtSession session = Network.session(LearnedReader.bytes(GRAPH));
            return new SentenceNetwork(session, WordPiece.of(LearnedReader.resource("vocabulary.txt")), centre());
        } catch (OrtException broken) {
            throw new IllegalStateException("cannot load the sentence encoder", broken);
        }
    }

    /**
     * The vector of one sentence, of length 1: the state of the first piece, as the network was trained, seen from where
     * news sentences lie on the average; then the mean state of all other pieces. On the dev part of the SemEval STS
     * headlines both together part like from unlike pairs better than either (area under the curve .943, .938 as trained).
     */
    float[] vector(String text) {
        int[] pieces = pieces(text);
        try {
            return NativeGate.OURS.pass(() -> vector(pieces));
        } catch (OrtException broken) {
            throw new IllegalStateException("the sentence encoder failed", broken);
        }
    }

    private float[] vector(int[] pieces) throws OrtException {
        LongBuffer ids = Network.longs(pieces.length);
        LongBuffer present = Network.longs(pieces.length);
        for (int at = 0; at < pieces.length; at++) {
            ids.put(at, pieces[at]);
            present.put(at, 1);
        }
        long[] shape = {1, pieces.length};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor idInput = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor maskInput = OnnxTensor.createTensor(environment, present, shape);
                OnnxTensor partInput = OnnxTensor.createTensor(environment, Network.longs(pieces.length), shape);
                OrtSession.Result states = session.run(
                        Map.of("input_ids", idInput, "attention_mask", maskInput, "token_type_ids", partInput))) {
            return vector(((OnnxTensor) states.get(0)).getFloatBuffer(), pieces.length);
        }
    }

    private float[] vector(FloatBuffer states, int pieces) {
        float[] first = new float[WIDTH];
        states.get(0, first);
        scale(first, 1);
        float[] mean = new float[WIDTH];
        for (int at = 0; at < WIDTH; at++) {
            first[at] -= centre[at];
            for (int piece = 1; piece < pieces - 1; piece++) {
                mean[at] += states.get(piece * WIDTH + at);
            }
        }
        scale(first, Math.sqrt(0.5));
        scale(mean, Math.sqrt(0.5));
        float[] both = Arrays.copyOf(first, 2 * WIDTH);
        System.arraycopy(mean, 0, both, WIDTH, WIDTH);
        return both;
    }

    private static void scale(float[] vector, double length) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        double factor = square == 0 ? 0 : length / Math.sqrt(square);
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) (vector[at] * factor);
        }
    }

    private int[] pieces(String text) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(WordPiece.START);
        for (Span word : WordPiece.words(text, new Span(0, text.length()))) {
            for (int piece : wordPiece.pieces(word.of(text))) {
                if (pieces.size() < MOST_PIECES - 1) {
                    pieces.add(piece);
                }
            }
        }
        pieces.add(WordPiece.END);
        return pieces.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float[] centre() {
        float[] centre = new float[WIDTH];
        int at = 0;
        for (String line : WordList.lines(SentenceNetwork.class, "sentence-centre.txt")) {
            for (String number : line.split(" ")) {
                centre[at++] = Float.parseFloat(number);
            }
        }
        return centre;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException("cannot close the sentence encoder", broken);
        }
    }
}
