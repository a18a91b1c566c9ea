package org.secondsource.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.claim.Meaning;
import org.secondsource.text.Span;

/**
 * bge-small-en-v1.5 as int8, trained on to tell statements of one claim from others (training/encoder). Each call runs on the caller's own thread; safe for use by many threads.
 */
final class SentenceNetwork implements AutoCloseable {
    private static final String GRAPH = "sentences.onnx";

    /** Numbers in the vector of a sentence, and in that of a word. */
    private static final int WHOLE = 768;

    private static final int WORD = 128;

    /** Pieces of a sentence that are read; few sentences are longer, and the cost grows faster than the length. */
    private static final int MOST_PIECES = 96;

    private final OrtSession session;
    private final WordPiece wordPiece;

    private SentenceNetwork(OrtSession session, WordPiece wordPiece) {
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /** Reads the network; this takes a few tenths of a second. */
    static SentenceNetwork open() {
        try {
            OrtSession session = Network.session(LearnedReader.bytes(GRAPH));
            return new SentenceNetwork(session, WordPiece.of(LearnedReader.resource("vocabulary.txt")));
        } catch (OrtException broken) {
            throw new IllegalStateException("cannot load the sentence encoder", broken);
        }
    }

    /** What one sentence and its words mean. */
    Meaning read(String text) {
        List<Span> words = new ArrayList<>();
        LongBuffer pieces = pieces(text, words);
        try {
            return NativeGate.OURS.pass(() -> read(pieces, words));
        } catch (OrtException broken) {
            throw new IllegalStateException("the sentence encoder failed", broken);
        }
    }

    private Meaning read(LongBuffer pieces, List<Span> words) throws OrtException {
        long[] shape = {1, pieces.limit()};
        try (OnnxTensor ids = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), pieces, shape);
                OrtSession.Result found = session.run(Map.of("ids", ids))) {
            FloatBuffer ofWords = floats(found, "words");
            List<float[]> vectors = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                float[] vector = new float[WORD];
                ofWords.get(at * WORD, vector);
                vectors.add(vector);
            }
            float[] whole = new float[WHOLE];
            floats(found, "whole").get(0, whole);
            return new Meaning(whole, words, vectors);
        }
    }

    private static FloatBuffer floats(OrtSession.Result found, String name) {
        return ((OnnxTensor) found.get(name).orElseThrow()).getFloatBuffer();
    }

    /** @param words gets the word of each piece but the first and the last */
    private LongBuffer pieces(String text, List<Span> words) {
        List<Integer> pieces = new ArrayList<>();
        for (Span word : WordPiece.words(text, new Span(0, text.length()))) {
            for (int piece : wordPiece.pieces(word.of(text))) {
                if (pieces.size() < MOST_PIECES - 2) {
                    pieces.add(piece);
                    words.add(word);
                }
            }
        }
        if (pieces.isEmpty()) {
            pieces.add(WordPiece.UNKNOWN);
            words.add(new Span(0, text.length()));
        }
        LongBuffer all = Network.longs(pieces.size() + 2);
        all.put(0, WordPiece.START);
        for (int at = 0; at < pieces.size(); at++) {
            all.put(at + 1, pieces.get(at));
        }
        return all.put(pieces.size() + 1, WordPiece.END);
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
