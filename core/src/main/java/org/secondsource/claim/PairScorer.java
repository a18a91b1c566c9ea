package org.secondsource.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.secondsource.language.Segmenter;
import org.secondsource.text.Article;
import org.secondsource.text.Masthead;

/**
 * How likely two sentences of one story report the same, by their words alone: the trained part of linking, without the
 * slots that only a whole article shows. For measuring and for training. Immutable, safe for use by many threads.
 */
public final class PairScorer {
    private final List<Wording> wordings;
    private final StoryTexts texts;
    private final LinkModel model;

    private PairScorer(List<Wording> wordings, StoryTexts texts) {
        this.wordings = wordings;
        this.texts = texts;
        model = texts.isUnrelated() ? LinkModel.alone() : LinkModel.ours();
    }

    /**
     * @param sentences all sentences of the story: how rare a word is and which sentences are neighbours comes from them
     * @param encoder adds likeness in meaning; {@code texts -> List.of()} for none
     */
    public static PairScorer of(List<String> sentences, SentenceEncoder encoder) {
        Objects.requireNonNull(encoder);
        Segmenter segmenter = new Segmenter("en");
        WordingReader reader = new WordingReader();
        List<Wording> wordings = sentences.stream()
                .map(text -> Article.of("sentence", text, Masthead.EMPTY))
                .map(article -> reader.read(segmenter.segment(article).tokens()))
                .toList();
        List<Integer> all = IntStream.range(0, sentences.size()).boxed().toList();
        return new PairScorer(wordings, new StoryTexts(new StoryTexts(wordings), all, sentences, encoder));
    }

    /** Log odds that the sentences with these numbers report the same. */
    public double score(int first, int second) {
        return model.logOdds(measured(first, second));
    }

    /** What the decision looks at, by name, in a fixed order. */
    public Map<String, Double> measures(int first, int second) {
        return measured(first, second).byName();
    }

    private Measures measured(int first, int second) {
        Measures words = texts.measures(first, second);
        return texts.isUnrelated() ? alone(words, wordings.get(first), wordings.get(second)) : words;
    }

    private static Measures alone(Measures words, Wording a, Wording b) {
        boolean bothCount = !a.numbers().isEmpty() && !b.numbers().isEmpty();
        MeasureNames names = MeasureNames.ALONE.of(words.names().equals(MeasureNames.WORDS.meant()));
        double[] values = new double[names.list().size()];
        words.copyInto(values, 0);
        values[words.size()] = bothCount && !a.numbers().equals(b.numbers()) ? 1 : 0;
        // A likeness of long texts is harder to come by.
        values[words.size() + 1] = Math.min(a.stems().size(), b.stems().size());
        return new Measures(names, values);
    }
}
