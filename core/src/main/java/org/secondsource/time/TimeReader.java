package org.secondsource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.NumberReader;
import org.secondsource.name.HomeCountry;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Layout;
import org.secondsource.text.Masthead;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/**
 * Finds and resolves the time expressions of an article. Usable alone:
 *
 * <pre>{@code
 * Article article = Article.of("a", "The talks began on Monday.", Masthead.EMPTY);
 * Layout layout = new Segmenter("en").segment(article);
 * for (TimeExpression time : new TimeReader().read(layout, Stamp.parse("2025-11-28"))) {
 *     System.out.println(time.span().of(article.text()) + " = " + time.value());
 * }
 * }</pre>
 *
 * <p>prints {@code Monday = 2025-11-24}. Stateless, safe for use by many threads.
 */
public final class TimeReader {
    /** Most outlets in English that we cannot place are American. */
    private static final String UNKNOWN = "US";

    private final Lexer lexer;
    private final Finder finder;
    private final Optional<OutletTable> outlets;

    /** A reader of English. */
    public TimeReader() {
        Grammar grammar = new Grammar("en");
        this.lexer = new Lexer(new Lexicon("en"), new NumberReader("en"), grammar);
        this.finder = new Finder(grammar);
        this.outlets = Optional.empty();
    }

    private TimeReader(TimeReader other, OutletTable outlets) {
        this.lexer = other.lexer;
        this.finder = other.finder;
        this.outlets = Optional.of(outlets);
    }

    /** This reader with another table of outlets, whose countries tell which holidays are meant. */
    public TimeReader knowing(OutletTable others) {
        return new TimeReader(this, others);
    }

    /** The table of ours is only read for an article that has an outlet. */
    private String country(Masthead masthead) {
        return masthead.outlet().isEmpty()
                ? UNKNOWN
                : HomeCountry.ofOutlet(masthead, outlets.orElseGet(OutletTable::ours))
                        .orElse(UNKNOWN);
    }

    /**
     * @param published the day that "Friday" or "last week" are counted from, where known; in a post of a live blog that has a
     *     time of its own, they are counted from the day of the post
     */
    public List<TimeExpression> read(Layout layout, Optional<Stamp> published) {
        return read(layout, layout.sentences(), published);
    }

    /** Counts what was read without a day from one that became known later: the sentences without a time are not read again. */
    public List<TimeExpression> readAgain(Layout layout, List<TimeExpression> before, Stamp published) {
        List<Sentence> timed = layout.sentences().stream()
                .filter(sentence ->
                        before.stream().anyMatch(time -> sentence.span().contains(time.span())))
                .toList();
        return read(layout, timed, Optional.of(published));
    }

    private List<TimeExpression> read(Layout layout, List<Sentence> among, Optional<Stamp> published) {
        List<FoundSentence> sentences = new ArrayList<>();
        for (Sentence sentence : among) {
            List<Word> words = lexer.words(layout.tokensOf(sentence));
            List<Found> found = finder.find(words);
            if (!found.isEmpty()) {
                sentences.add(new FoundSentence(sentence, words, found));
            }
        }
        Narrative narrative = narrative(layout, published, sentences);
        Quotations quotations = new Quotations(layout);
        List<TimeExpression> times = new ArrayList<>();
        for (FoundSentence sentence : sentences) {
            Narrative counted = posted(layout.article().masthead(), sentence.sentence(), narrative);
            new SentenceReader(sentence, counted, quotations).read(times);
        }
        return List.copyOf(times);
    }

    /** What is told so far, counted from the day of the post that a sentence stands in. */
    private static Narrative posted(Masthead masthead, Sentence sentence, Narrative narrative) {
        return masthead.posts().stream()
                .filter(post -> post.span().contains(sentence.span().start()))
                .flatMap(post -> post.time().stream())
                .map(Stamp::date)
                .findFirst()
                .map(day -> narrative.countedFrom(day, new Anchor.Published(day)))
                .orElse(narrative);
    }

    private Narrative narrative(Layout layout, Optional<Stamp> published, List<FoundSentence> sentences) {
        String country = country(layout.article().masthead());
        if (published.isPresent()) {
            LocalDate day = published.get().date();
            return new Narrative(Optional.of(day), Optional.of(new Anchor.Published(day)), country);
        }
        Optional<Anchor.Inferred> inferred = PublicationGuess.from(sentences);
        return new Narrative(inferred.map(Anchor.Inferred::day), inferred.map(anchor -> anchor), country);
    }

    /** A sentence with the times found in it. */
    record FoundSentence(Sentence sentence, List<Word> words, List<Found> found) {
        Span span(Found each) {
            return new Span(
                    words.get(each.from()).start(), words.get(each.to() - 1).end());
        }
    }
}
