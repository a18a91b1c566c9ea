package org.secondsource.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.text.Span;

/** What the network sees at once: a passage, a part of a long one, or a content. Immutable. */
final class Window {
    private final int[] ids;
    private final List<Word> words;

    private Window(int[] ids, List<Word> words) {
        this.ids = ids;
        this.words = List.copyOf(words);
    }

    /** A word and its pieces, {@code [firstPiece, endPiece)}. */
    record Word(Span span, int firstPiece, int endPiece) {}

    /** Number of pieces, with the marks of start and end. */
    int length() {
        return ids.length;
    }

    int id(int piece) {
        return ids[piece];
    }

    List<Word> words() {
        return words;
    }

    /** Where some words stand in the text. */
    Span span(WordRange range) {
        return new Span(
                words.get(range.first()).span().start(),
                words.get(range.last()).span().end());
    }

    /** Cuts texts into windows of at most so many pieces. */
    record Cutter(WordPiece wordPiece, int longest) {

        /**
         * The windows of one part of a text. A part that is too long is cut at the last sentence start that fits, or
         * else between words.
         */
        List<Window> cut(String text, Span part, Set<Integer> sentenceStarts) {
            List<Span> spans = WordPiece.words(text, part);
            List<int[]> pieces =
                    spans.stream().map(span -> wordPiece.pieces(span.of(text))).toList();
            List<Window> windows = new ArrayList<>();
            for (int first = 0; first < spans.size(); ) {
                int end = end(first, spans, pieces, sentenceStarts);
                windows.add(window(spans.subList(first, end), pieces.subList(first, end)));
                first = end;
            }
            return windows;
        }

        private int end(int first, List<Span> spans, List<int[]> pieces, Set<Integer> sentenceStarts) {
            int size = 2;
            int end = first;
            int sentence = first;
            while (end < spans.size() && size + pieces.get(end).length <= longest) {
                if (sentenceStarts.contains(spans.get(end).start())) {
                    sentence = end;
                }
                size += pieces.get(end).length;
                end++;
            }
            return end < spans.size() && sentence > first ? sentence : end;
        }

        private static Window window(List<Span> spans, List<int[]> pieces) {
            int[] ids =
                    new int[2 + pieces.stream().mapToInt(each -> each.length).sum()];
            List<Word> words = new ArrayList<>(spans.size());
            ids[0] = WordPiece.START;
            int at = 1;
            for (int word = 0; word < spans.size(); word++) {
                int[] own = pieces.get(word);
                System.arraycopy(own, 0, ids, at, own.length);
                words.add(new Word(spans.get(word), at, at + own.length));
                at += own.length;
            }
            ids[at] = WordPiece.END;
            return new Window(ids, words);
        }
    }
}
