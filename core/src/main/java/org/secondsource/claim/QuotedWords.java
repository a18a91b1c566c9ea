package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.language.WordList;
import org.secondsource.text.Token;

/**
 * The words of a quotation without what is the printing report's own: words put in by it in brackets, contractions,
 * abbreviations, the spelling of one country. Stateless, safe for use by many threads.
 */
final class QuotedWords {
    private static final Map<String, String> FORMS = WordList.rows(QuotedWords.class, "en/quoted-forms.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private static final Map<String, String> CONTRACTIONS =
            Map.of("n't", " not", "'re", " are", "'ve", " have", "'ll", " will", "'m", " am");

    /** Behind these an {@code 's} is a verb, else mostly a possessive. */
    private static final Set<String> BEFORE_IS =
            Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where", "how");

    private static final Pattern BRITISH_ISE = Pattern.compile("(?<=\\w{3})is(?=(?:e|ed|es|er|ers|ing|ations?)$)");
    private static final Pattern BRITISH_OUR =
            Pattern.compile("(?<=\\w{2})our(?=(?:s|ed|ing|able|ite|ites|ful|less)?$)");

    private QuotedWords() {}

    /** @param tokens between the marks */
    static List<QuotedWord> of(List<Token> tokens) {
        List<QuotedWord> words = read(tokens, true);
        return words.isEmpty() ? read(tokens, false) : words;
    }

    private static List<QuotedWord> read(List<Token> tokens, boolean withoutBrackets) {
        List<QuotedWord> words = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            if ("([".contains(token.text())) {
                depth++;
            } else if (")]".contains(token.text())) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 || !withoutBrackets) {
                add(Lexicon.fold(token.lower()), token.isWord(), words);
            }
        }
        return words;
    }

    private static void add(String printed, boolean isWord, List<QuotedWord> words) {
        if (isWord) {
            String shown = printed;
            for (String part : printed.split("(?<=\\p{L})-(?=\\p{L})")) {
                for (String key : key(part).split(" ")) {
                    words.add(new QuotedWord(key, shown));
                    shown = "";
                }
            }
        } else if (printed.equals("'s")
                && !words.isEmpty()
                && BEFORE_IS.contains(words.get(words.size() - 1).key())) {
            words.add(new QuotedWord("is", "is"));
        }
    }

    private static String key(String printed) {
        String listed = FORMS.get(printed);
        if (listed != null) {
            return listed;
        }
        for (Map.Entry<String, String> contraction : CONTRACTIONS.entrySet()) {
            if (printed.endsWith(contraction.getKey())
                    && printed.length() > contraction.getKey().length()) {
                return printed.substring(
                                0, printed.length() - contraction.getKey().length())
                        + contraction.getValue();
            }
        }
        String american = BRITISH_OUR
                .matcher(BRITISH_ISE.matcher(printed).replaceFirst("iz"))
                .replaceFirst("or");
        String bare = american.replace(".", "");
        return bare.isEmpty() || Character.isDigit(bare.charAt(0)) ? american : bare;
    }
}
