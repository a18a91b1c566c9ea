package org.secondsource.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** Keeps what is printed of a source without a name: how many, what they are, how they know, why they are not named. */
final class UnnamedReader {
    private static final Set<String> COUNTS = Set.of(
            "a",
            "an",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozen",
            "dozens",
            "several",
            "multiple",
            "many",
            "some",
            "few",
            "numerous",
            "both",
            "another",
            "other",
            "more",
            "at",
            "least",
            "than",
            "half",
            "scores",
            "various",
            "couple",
            "of",
            "second",
            "third");
    private static final Set<String> ACCESS = Set.of(
            "with",
            "familiar",
            "close",
            "briefed",
            "who",
            "involved",
            "knowledgeable",
            "privy",
            "present",
            "aware",
            "having",
            "whose");
    /** Why somebody is not named. */
    static final Pattern REASON = Pattern.compile(
            "(?:(?:who )?(?:spoke |speaking )?on (?:the )?condition of anonymity"
                    + "|(?:who |and )?(?:asked|requested|declined|wished|spoke|speaking|wanted|refused|preferred"
                    + "|(?:did|does|do)(?: not|n['\u2019]t) (?:wish|want))"
                    + " (?:not to be (?:named|identified|quoted)|to be (?:named|identified)|anonymously|for anonymity"
                    + "|to remain anonymous|anonymity))[^,.;\"\u201d]*"
                    + "|(?:who )?asked that (?:his|her|their) names? not be (?:used|published|printed)"
                    + "|(?:because|since|as) (?:they|he|she|the \\w+) (?:was|were|is|are) not (?:author|allow|permit)[^,.;]*"
                    + "|(?:who )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to [^,.;]*",
            Pattern.CASE_INSENSITIVE);

    private final Scene scene;

    UnnamedReader(Scene scene) {
        this.scene = scene;
    }

    /** Whether the source says how many speak, as of people who could be named: two experts. */
    static boolean isCounted(List<Token> tokens) {
        String first = tokens.get(0).lower();
        return Character.isDigit(first.charAt(0))
                || Set.of(
                                "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                                "another", "both")
                        .contains(first);
    }

    UnnamedSource read(List<Token> tokens, int head) {
        int counted = 0;
        while (counted < head && isCount(tokens.get(counted))) {
            counted++;
        }
        int role = counted;
        if (role < head && tokens.get(role).lower().equals("the")) {
            role++;
        }
        int access = head + 1;
        while (access < tokens.size() && !ACCESS.contains(tokens.get(access).lower())) {
            access++;
        }
        int roleEnd = access;
        while (roleEnd > head + 1 && !tokens.get(roleEnd - 1).isWord()) {
            roleEnd--;
        }
        int accessEnd = Math.max(access, beforeReason(tokens));
        while (accessEnd > access && !tokens.get(accessEnd - 1).isWord()) {
            accessEnd--;
        }
        return new UnnamedSource(
                span(tokens, 0, counted),
                span(tokens, role, roleEnd),
                span(tokens, access, accessEnd),
                reason(tokens.get(0).span()));
    }

    /** The number of tokens up to why nobody is named: of "familiar with the talks, who asked not to be named" the first four. */
    private int beforeReason(List<Token> tokens) {
        Span whole = Span.covering(tokens.stream().map(Token::span).toList());
        Matcher reason = REASON.matcher(scene.layout().text()).region(whole.start(), whole.end());
        if (!reason.find()) {
            return tokens.size();
        }
        return (int)
                tokens.stream().filter(token -> token.end() <= reason.start()).count();
    }

    private static boolean isCount(Token token) {
        return COUNTS.contains(token.lower()) || token.isNumeral();
    }

    private static Optional<Span> span(List<Token> tokens, int from, int end) {
        return from < end
                ? Optional.of(
                        new Span(tokens.get(from).start(), tokens.get(end - 1).end()))
                : Optional.empty();
    }

    /** Why no name is given, from the sentence of the source or the next. */
    private Optional<Span> reason(Span source) {
        Optional<Sentence> sentence = scene.layout().sentenceAt(source.start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        return reasonIn(sentence.get())
                .or(() -> next(sentence.get()).filter(this::goesOnAboutThem).flatMap(this::reasonIn));
    }

    private Optional<Span> reasonIn(Sentence sentence) {
        Span within = sentence.span();
        Matcher matcher = REASON.matcher(scene.layout().text()).region(within.start(), within.end());
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    private Optional<Sentence> next(Sentence sentence) {
        List<Sentence> all = scene.layout().sentences();
        return sentence.index() + 1 < all.size() ? Optional.of(all.get(sentence.index() + 1)) : Optional.empty();
    }

    /** They, The officials, All three: the sentence begins with those just spoken of. */
    private boolean goesOnAboutThem(Sentence sentence) {
        String printed = sentence.span().of(scene.layout().text());
        return printed.matches("(?s)(?:They|He|She|Both|All|Neither|The (?:two |three |four )?(?:person|people|official"
                + "|officials|source|sources|aide|aides|officer|diplomat|diplomats|men|women))\\b.*");
    }
}
