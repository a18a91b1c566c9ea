package org.secondsource.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Article;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds the paragraphs, sentences and tokens of an article. A sentence ends at a stop, question or exclamation mark,
 * with the closing quotation marks and brackets behind it, if what follows can begin a sentence; a stop that belongs to
 * an abbreviation, an initial or a number ends none. Stateless, safe for use by many threads.
 */
public final class Segmenter {
    private static final String CLOSERS = "\"\u201d\u2019')]\u00bb";
    private static final String OPENERS = "\"\u201c\u2018'([\u00ab\u201e-\u2013\u2014";

    /**
     * A sentence is ended here if nothing ends it before, so that text that is no prose (a list without stops, a dump of
     * data) costs no more than prose: in tokens and in UTF-16 code units, several times the longest sentence of PolNeAR dev.
     */
    static final int LONGEST_SENTENCE = 400;

    static final int LONGEST_SENTENCE_IN_CHARACTERS = 4_000;

    /** Closing and opening marks in a row that are looked through. */
    private static final int MOST_MARKS = 12;

    private static final int LONGEST_SPEAKER = 7;
    private static final Set<String> BEHIND_SAYING = Set.of(
            "in", "on", "at", "during", "to", "of", "as", "when", "after", "before", "with", "while", "reporters");

    private final Optional<CueLexicon> lexicon;
    private final Set<String> neverFinal = new HashSet<>();
    private final Set<String> sometimesFinal = new HashSet<>();
    private final Tokenizer tokenizer;

    /** A segmenter with the abbreviations of one language, such as {@code en}. */
    public Segmenter(String language) {
        for (String entry : WordList.lines(Segmenter.class, language + "/abbreviations.txt")) {
            if (entry.endsWith("~")) {
                sometimesFinal.add(entry.substring(0, entry.length() - 1));
            } else {
                neverFinal.add(entry);
            }
        }
        Set<String> all = new HashSet<>(neverFinal);
        all.addAll(sometimesFinal);
        tokenizer = new Tokenizer(all);
        lexicon = LanguagePack.of(Language.of(language)).map(LanguagePack::cues);
    }

    public Layout segment(Article article) {
        List<Span> paragraphs =
                article.paragraphs().isEmpty() ? Paragraphs.of(article.text()) : List.copyOf(article.paragraphs());
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int number = 0; number < paragraphs.size(); number++) {
            addSentences(article.text(), paragraphs.get(number), number, sentences, tokens);
        }
        return new Layout(article, paragraphs, sentences, tokens);
    }

    private void addSentences(String text, Span paragraph, int number, List<Sentence> sentences, List<Token> tokens) {
        List<Token> words = tokenizer.tokens(text, paragraph);
        int first = 0;
        for (int at = 0; at < words.size(); at++) {
            if (at + 1 < words.size() && !isFull(words, first, at) && !endsSentence(words, at)) {
                continue;
            }
            Span span = new Span(words.get(first).start(), words.get(at).end());
            int base = tokens.size();
            tokens.addAll(words.subList(first, at + 1));
            sentences.add(new Sentence(sentences.size(), span, number, base, tokens.size()));
            first = at + 1;
        }
    }

    /** Whether a sentence cannot take in the token behind {@code at}. */
    private static boolean isFull(List<Token> words, int first, int at) {
        return at + 1 - first >= LONGEST_SENTENCE
                || words.get(at + 1).end() - words.get(first).start() > LONGEST_SENTENCE_IN_CHARACTERS;
    }

    /** Whether the token at {@code at} is the last of its sentence; there is at least one more token behind it. */
    private boolean endsSentence(List<Token> words, int at) {
        Token token = words.get(at);
        int mark = at;
        while (mark > Math.max(0, at - MOST_MARKS) && isCloser(words, mark)) {
            mark--;
        }
        if (isCloser(words, at + 1) || !isFinal(words.get(mark))) {
            return false;
        }
        if (mark == at && !isMark(token) && !followsStart(words, at + 1, true)) {
            return false;
        }
        return followsStart(words, at + 1, false)
                && !(mark < at && isAsked(words.get(mark)) && sayingFollows(words, at + 1));
    }

    private static boolean isAsked(Token mark) {
        return mark.text().charAt(0) != '.' || mark.text().length() > 1;
    }

    /** Whether the words behind a quotation only tell who said it: {@code "Why?" Jane Roe asked.} */
    private boolean sayingFollows(List<Token> words, int from) {
        for (int at = from; at < Math.min(words.size() - 1, from + LONGEST_SPEAKER); at++) {
            Token word = words.get(at);
            boolean says = at > from
                    && lexicon.flatMap(cues -> cues.verb(word.lower()))
                            .filter(cue -> cue.takes("Q") && cue.form() == CueWord.Form.PAST)
                            .isPresent();
            if (says) {
                Token next = words.get(at + 1);
                return !next.isWord() || BEHIND_SAYING.contains(next.lower());
            }
            if (!word.isWord()) {
                return false;
            }
        }
        return false;
    }

    /** A closing mark that belongs to what stands before it: no space between, or a sign that only closes. */
    private static boolean isCloser(List<Token> words, int at) {
        Token token = words.get(at);
        boolean german = token.text().equals("\u201c")
                && (at + 1 == words.size() || words.get(at + 1).start() > token.end());
        if (german && at > 0 && words.get(at - 1).end() == token.start()) {
            return true;
        }
        if (token.text().length() > 2 || CLOSERS.indexOf(token.text().charAt(0)) < 0 || token.isWord()) {
            return false;
        }
        return at > 0 && words.get(at - 1).end() == token.start();
    }

    private boolean isFinal(Token token) {
        if (isMark(token)) {
            return true;
        }
        String lower = token.lower();
        return lower.endsWith(".")
                && lower.length() > 2
                && sometimesFinal.contains(lower.substring(0, lower.length() - 1));
    }

    private static boolean isMark(Token token) {
        char first = token.text().charAt(0);
        return first == '.' || first == '!' || first == '?' || first == '\u2026';
    }

    /**
     * Whether a sentence can begin at {@code at}: with a capital, a digit or an opening mark; after an abbreviation
     * ({@code strictly}) only with a capitalised word that is no name of a number or month being abbreviated.
     */
    private static boolean followsStart(List<Token> words, int at, boolean strictly) {
        int next = at;
        while (next < Math.min(words.size(), at + MOST_MARKS)
                && OPENERS.indexOf(words.get(next).text().charAt(0)) >= 0) {
            next++;
        }
        if (next >= words.size()) {
            return true;
        }
        Token token = words.get(next);
        if (",;:)".indexOf(token.text().charAt(0)) >= 0) {
            return false;
        }
        if (strictly) {
            return token.isCapitalised() && (next > at || SentenceStarters.contains(token.lower()));
        }
        return token.isCapitalised()
                || token.isNumeral()
                || !Character.isLowerCase(token.text().codePointAt(0));
    }
}
