package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds utterances that two articles both quote: fragments of a sentence the other prints whole, variants with other
 * words, quotations put together from pieces. Stateless, safe for use by many threads.
 */
final class QuoteMatcher {
    /** A fragment this short can belong to many sentences: then the speaker must be known to be the same. */
    private static final int FEW_CONTENT_WORDS = 3;

    /** A fragment of so many words, two of them of content, is seldom said twice. */
    private static final int TELLING_WORDS = 4;

    /** Words that must line up before two quotations of some length are one utterance; set on stories of our own. */
    private static final double SHARE_KEPT = 0.7;

    /** A quotation of at least this many words is compared word by word even where words differ. */
    private static final int LONG = 6;

    /** Stands between two parts of a quotation. */
    private static final QuotedWord LEFT_OUT = new QuotedWord("\u2026", "\u2026");

    private static final Set<String> CONTRARY = Set.of("not", "never", "no");

    /** What stands behind such a word in a sentence means another thing without it. */
    private static final Set<String> TURNING = Set.of("not", "if", "unless");

    /** A word in at most this many sentences of a story identifies a fragment. */
    private static final int RARE_SENTENCES = 4;

    /** Pairs of words looked at in two articles: two features that are all quotations have a tenth of it. */
    private static final long MOST_WORK = 300_000_000;

    private final Lexicon lexicon = Lexicon.english();
    private final Rarity rarity;

    QuoteMatcher(Rarity rarity) {
        this.rarity = rarity;
    }

    List<QuoteMatch> match(List<Quoted> first, List<Quoted> second) {
        List<QuoteMatch> matches = new ArrayList<>();
        Map<SentenceRef, List<Quoted>> left = bySentence(first);
        Map<SentenceRef, List<Quoted>> right = bySentence(second);
        long work = 0;
        for (List<Quoted> a : left.values()) {
            for (List<Quoted> b : right.values()) {
                work += (long) words(a) * words(b);
                if (work > MOST_WORK) {
                    return matches;
                }
                pair(a, b).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Map<SentenceRef, List<Quoted>> bySentence(List<Quoted> quoted) {
        Map<SentenceRef, List<Quoted>> bySentence = new LinkedHashMap<>();
        quoted.forEach(each -> bySentence
                .computeIfAbsent(each.place(), key -> new ArrayList<>())
                .add(each));
        return bySentence;
    }

    private record Sentences(List<Quoted> a, List<Quoted> b) {}

    private Optional<QuoteMatch> pair(List<Quoted> a, List<Quoted> b) {
        if (speakers(a, b) == Speakers.OTHERS && longest(a) < LONG) {
            return Optional.empty();
        }
        Sentences sentences = new Sentences(a, b);
        Optional<QuoteMatch> whole = variant(sentences);
        return whole.isPresent() ? whole : fragments(sentences);
    }

    /** Two quotations of some length, most words of which line up. */
    private Optional<QuoteMatch> variant(Sentences whole) {
        Sentences sentences = new Sentences(of(whole.a(), allWords(whole.b())), of(whole.b(), allWords(whole.a())));
        List<QuotedWord> a = allWords(sentences.a());
        List<QuotedWord> b = allWords(sentences.b());
        int shorter = Math.min(a.size(), b.size());
        if (shorter < LONG || common(a, b) < SHARE_KEPT * shorter) {
            return Optional.empty();
        }
        WordAlignment alignment = WordAlignment.of(a, b);
        int telling = content(a.size() < b.size() ? a : b);
        boolean wordForWord = alignment.kept() >= shorter - 1 && telling > 1;
        if (alignment.kept() < SHARE_KEPT * shorter || (telling < FEW_CONTENT_WORDS && !wordForWord)) {
            return Optional.empty();
        }
        QuoteMatch.Kind kind = kind(sentences, alignment, shorter);
        List<String> changes = kind == QuoteMatch.Kind.ALTERED || kind == QuoteMatch.Kind.SPLICED
                ? alterations(sentences, alignment)
                        .map(WordAlignment.Change::shown)
                        .toList()
                : List.of();
        return Optional.of(new QuoteMatch(sentences.a(), sentences.b(), kind, alignment.kept(), changes));
    }

    /** Those of which the other side prints at least half the words, in whatever order. */
    private static List<Quoted> of(List<Quoted> quoted, List<QuotedWord> other) {
        return quoted.stream()
                .filter(each -> 2 * common(each.words(), other) >= each.words().size())
                .toList();
    }

    private static QuoteMatch.Kind kind(Sentences sentences, WordAlignment alignment, int shorter) {
        List<QuotedWord> a = allWords(sentences.a());
        List<QuotedWord> b = allWords(sentences.b());
        if (a.equals(b)) {
            return QuoteMatch.Kind.SAME;
        }
        if (indexOf(a, b) >= 0 || indexOf(b, a) >= 0) {
            return isCut(sentences.a(), b) || isCut(sentences.b(), a) ? QuoteMatch.Kind.CUT : QuoteMatch.Kind.PART;
        }
        if (alignment.kept() == shorter) {
            boolean gaps = a.size() < b.size() ? alignment.rightGaps() > 0 : alignment.leftGaps() > 0;
            boolean apart = (a.size() < b.size() ? sentences.a() : sentences.b()).size() > 1;
            return gaps && !apart ? QuoteMatch.Kind.SPLICED : QuoteMatch.Kind.PART;
        }
        return alterations(sentences, alignment).findAny().isPresent() ? QuoteMatch.Kind.ALTERED : QuoteMatch.Kind.PART;
    }

    /** Whether the words are printed as a sentence, without what the other puts before them. */
    private static boolean isCut(List<Quoted> shorter, List<QuotedWord> longer) {
        int at = indexOf(longer, allWords(shorter));
        return Character.isUpperCase(shorter.get(0).text().codePointAt(0))
                && at > 0
                && longer.subList(0, at).stream().anyMatch(word -> TURNING.contains(word.key()));
    }

    /**
     * A quotation may begin earlier or end later than the other, as long as that turns nothing into its contrary, and leave out
     * what it shows to leave out.
     */
    private static Stream<WordAlignment.Change> alterations(Sentences sentences, WordAlignment whole) {
        boolean inParts = sentences.a().size() + sentences.b().size() > 2;
        WordAlignment alignment = inParts ? WordAlignment.of(inParts(sentences.a()), inParts(sentences.b())) : whole;
        return alignment.changes().stream()
                .filter(change -> !isLeftOut(change.left()) && !isLeftOut(change.right()))
                .filter(change -> !change.atEdge()
                        || (!change.left().isEmpty() && !change.right().isEmpty())
                        || Stream.concat(change.left().stream(), change.right().stream())
                                .anyMatch(word -> CONTRARY.contains(word.key())));
    }

    private static boolean isLeftOut(List<QuotedWord> words) {
        return words.equals(List.of(LEFT_OUT));
    }

    /** All words, with a sign where one part ends and the next begins. */
    private static List<QuotedWord> inParts(List<Quoted> quoted) {
        List<QuotedWord> words = new ArrayList<>();
        for (Quoted part : quoted) {
            if (!words.isEmpty()) {
                words.add(LEFT_OUT);
            }
            words.addAll(part.words());
        }
        return words;
    }

    /** How many words the two share in any order: no fewer than line up, and quick to count. */
    private static int common(List<QuotedWord> a, List<QuotedWord> b) {
        Map<QuotedWord, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (QuotedWord word : b) {
            int free = left.getOrDefault(word, 0);
            if (free > 0) {
                left.put(word, free - 1);
                common++;
            }
        }
        return common;
    }

    /** Fragments of the one side that the other side prints word for word. */
    private Optional<QuoteMatch> fragments(Sentences sentences) {
        List<Quoted> partsOfA = contained(sentences.a(), sentences.b());
        List<Quoted> partsOfB = contained(sentences.b(), sentences.a());
        List<Quoted> parts = words(partsOfA) >= words(partsOfB) ? partsOfA : partsOfB;
        if (parts.isEmpty() || !isEnough(parts, speakers(sentences.a(), sentences.b()))) {
            return Optional.empty();
        }
        List<Quoted> a = touching(sentences.a(), sentences.b());
        List<Quoted> b = touching(sentences.b(), sentences.a());
        boolean same = allWords(a).equals(allWords(b));
        QuoteMatch.Kind kind = same ? QuoteMatch.Kind.SAME : QuoteMatch.Kind.PART;
        return Optional.of(new QuoteMatch(a, b, kind, words(parts), List.of()));
    }

    /** Those of the one side that lie in one of the other or hold one. */
    private static List<Quoted> touching(List<Quoted> some, List<Quoted> others) {
        return some.stream()
                .filter(each -> others.stream()
                        .anyMatch(other ->
                                indexOf(other.words(), each.words()) >= 0 || indexOf(each.words(), other.words()) >= 0))
                .toList();
    }

    private static List<Quoted> contained(List<Quoted> parts, List<Quoted> in) {
        return parts.stream()
                .filter(part -> in.stream()
                        .anyMatch(whole -> whole.words().size() >= part.words().size()
                                && indexOf(whole.words(), part.words()) >= 0))
                .toList();
    }

    /** Whether the fragments say enough to be sure that they are of the same utterance. */
    private boolean isEnough(List<Quoted> parts, Speakers speakers) {
        List<QuotedWord> all = allWords(parts);
        int content = content(all);
        boolean rare = all.stream().map(QuotedWord::key).anyMatch(this::isRare);
        if (speakers == Speakers.SAME) {
            return content >= 2 || rare;
        }
        boolean telling = parts.stream().anyMatch(part -> part.words().size() >= TELLING_WORDS);
        return speakers == Speakers.OPEN
                && (rare && (content >= 2 || (all.size() >= 2 && content >= 1)) || telling && content >= 2);
    }

    private boolean isRare(String word) {
        return !lexicon.isFunctionWord(word) && rarity.sentencesWith(lexicon.stem(word)) <= RARE_SENTENCES;
    }

    private int content(List<QuotedWord> words) {
        return (int) words.stream()
                .filter(word -> !lexicon.isFunctionWord(word.key()))
                .count();
    }

    private static int words(List<Quoted> quoted) {
        return quoted.stream().mapToInt(each -> each.words().size()).sum();
    }

    private static int longest(List<Quoted> quoted) {
        return quoted.stream().mapToInt(each -> each.words().size()).max().orElse(0);
    }

    private static List<QuotedWord> allWords(List<Quoted> quoted) {
        return quoted.stream().flatMap(each -> each.words().stream()).toList();
    }

    private static int indexOf(List<QuotedWord> whole, List<QuotedWord> part) {
        return Collections.indexOfSubList(whole, part);
    }

    private enum Speakers {
        SAME,
        OTHERS,
        OPEN
    }

    private static Speakers speakers(List<Quoted> a, List<Quoted> b) {
        Optional<String> left = a.get(0).speaker();
        Optional<String> right = b.get(0).speaker();
        if (left.isEmpty() || right.isEmpty()) {
            return Speakers.OPEN;
        }
        return Names.same(left.get(), right.get()) ? Speakers.SAME : Speakers.OTHERS;
    }
}
