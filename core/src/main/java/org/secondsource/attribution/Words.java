package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.CueWord;
import org.secondsource.language.Language;
import org.secondsource.language.LanguagePack;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** The tokens of an article with what the grammar asks about them. All positions are indices of tokens. */
final class Words {
    private static final Token OUTSIDE = new Token(new Span(0, 0), " ", "");

    private static final Set<String> NOUNS_IN_LY =
            Set.of("family", "assembly", "supply", "reply", "rally", "bully", "monopoly", "anomaly");

    private final Layout layout;
    private final LanguagePack pack;
    private final List<Quotation> quotations = new ArrayList<>();
    private final int[] quotationOf;
    private final int[] sentenceOf;

    Words(Layout layout, LanguagePack pack, List<Quotation> all) {
        this.layout = layout;
        this.pack = pack;
        int size = layout.tokens().size();
        quotationOf = new int[size];
        Arrays.fill(quotationOf, -1);
        sentenceOf = new int[size];
        for (Sentence sentence : layout.sentences()) {
            Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), sentence.index());
        }
        for (Quotation quotation : all) {
            if (quotation.depth() == 0) {
                Range range = range(quotation.span());
                Arrays.fill(quotationOf, range.from(), range.to(), quotations.size());
                quotations.add(quotation);
            }
        }
    }

    Language language() {
        return pack.language();
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return layout.tokens().size();
    }

    /** The token at {@code at}; outside the text there is a blank. */
    Token token(int at) {
        return isInside(at) ? layout.tokens().get(at) : OUTSIDE;
    }

    private boolean isInside(int at) {
        return at >= 0 && at < layout.tokens().size();
    }

    String lower(int at) {
        return token(at).lower();
    }

    Sentence sentence(int at) {
        return layout.sentences().get(sentenceOf[at]);
    }

    /** The tokens a span of characters covers. */
    Range range(Span span) {
        int from = layout.tokenAt(span.start());
        return new Range(from, Math.max(from, layout.tokenAt(span.end() - 1) + 1));
    }

    Span span(Range range) {
        return new Span(token(range.from()).start(), token(range.to() - 1).end());
    }

    /** The outermost quotations, in the order of the text. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** Number of the outermost quotation that holds the token; -1 if none does. */
    int quotation(int at) {
        return isInside(at) ? quotationOf[at] : -1;
    }

    /** The tokens of an outermost quotation, its marks included. */
    Range quotationRange(int number) {
        return range(quotations.get(number).span());
    }

    boolean opensQuotation(int at) {
        return quotation(at) >= 0 && quotation(at - 1) != quotation(at);
    }

    boolean closesQuotation(int at) {
        return quotation(at) >= 0 && quotation(at + 1) != quotation(at);
    }

    boolean is(String wordClass, int at) {
        return at >= 0 && at < size() && pack.words().has(wordClass, lower(at));
    }

    boolean has(int at, String lower) {
        return at >= 0 && at < size() && lower(at).equals(lower);
    }

    Optional<CueWord> verb(int at) {
        return pack.cues().verb(lower(at));
    }

    Optional<CueWord> noun(int at) {
        return pack.cues().noun(lower(at));
    }

    boolean isWord(int at) {
        return token(at).isWord();
    }

    boolean isQuoteMark(int at) {
        return "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`''``"
                .contains(token(at).text());
    }

    boolean isAuxiliary(int at) {
        boolean name = at > 0 && token(at).isCapitalised() && sentence(at).firstToken() != at;
        return !name && (is("be", at) || is("have", at) || is("do", at) || is("modal", at));
    }

    boolean isAdverb(int at) {
        String lower = lower(at);
        return is("adverb", at)
                || (lower.endsWith("ly")
                        && lower.length() > 4
                        && !NOUNS_IN_LY.contains(lower)
                        && !token(at).isCapitalised());
    }

    boolean isTime(int at) {
        return is("time", at);
    }

    /** Whether the word is, most likely, a finite verb. */
    boolean isFinite(int at) {
        if (!isWord(at) || token(at).isCapitalised()) {
            return false;
        }
        if (isAuxiliary(at) || is("verb", at)) {
            return true;
        }
        boolean past = verb(at).map(CueWord::form)
                .filter(form -> form == CueWord.Form.PAST || form == CueWord.Form.THIRD)
                .isPresent();
        return past || endsInEd(at);
    }

    boolean endsInEd(int at) {
        String lower = lower(at);
        return lower.endsWith("ed") && lower.length() > 4 && !token(at).isCapitalised() && lower.indexOf('-') < 0;
    }

    /** Whether the word can belong to the core of a noun phrase: none of the small words, no punctuation. */
    boolean isNounLike(int at) {
        return at >= 0
                && at < size()
                && isWord(at)
                && !is("preposition", at)
                && !is("coordinator", at)
                && !is("subordinator", at)
                && !is("relative", at)
                && !isAuxiliary(at)
                && !is("determiner", at)
                && !is("not-a-source", at);
    }

    /** Words and the signs that stand inside phrases. */
    boolean isWordOrSign(int at) {
        String text = token(at).text();
        return isWord(at) || ("'s\u2019s$%&/#@'\u2019".contains(text) && !opensQuotation(at) && !closesQuotation(at));
    }

    /** Whether the word may be a place behind a comma: "Macon, Ga.". */
    boolean isPlace(int at) {
        return token(at).isCapitalised();
    }

    /** Whether a subject may begin here: a pronoun, an article or a name. */
    boolean startsClause(int at) {
        return at < size()
                && (is("pronoun", at) || is("determiner", at) || token(at).isCapitalised());
    }

    /** The first comma outside quotations, or the first quotation that ends with one, in {@code [from, to)}. */
    int firstComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (has(at, ",") && (quotation(at) < 0 || closesQuotation(at + 1))) {
                return quotation(at) < 0 ? at : at + 2;
            }
        }
        return -1;
    }

    /** Whether a finite verb stands in {@code [from, to)}. */
    boolean holdsFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFinite(at)) {
                return true;
            }
        }
        return false;
    }
}
