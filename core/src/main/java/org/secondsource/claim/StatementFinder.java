package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds the statements of an article: in each sentence the words of every innermost attribution, and what is left in the
 * outlet's own voice. Words that only attribute (source, cue) and page furniture (place line, credit line) belong to
 * none. Stateless, safe for use by many threads.
 */
final class StatementFinder {
    /** A stretch with fewer content words reports nothing on its own. */
    private static final int FEWEST_WORDS = 2;

    /** The same of what somebody says with a number in it: "(maintains) that there were five". */
    private static final int FEWEST_TOLD = 1;

    /** What is left around an attribution is mostly an adverbial ("on Monday, a week after the storm, ..."). */
    private static final int FEWEST_AROUND = 6;

    /** Words of an attribution that stands on its own; shorter ones are part of the sentence around them. */
    private static final int OWN = 6;

    /** Words of a clause told of somebody that stands on its own: that shots were fired. */
    private static final int FEWEST_IN_CLAUSE = 4;

    private static final Set<String> CREDIT_STARTS = Set.of("reporting by", "writing by", "additional reporting");

    /** A word that stands for somebody and was not resolved. */
    private static final Pattern NOBODY =
            Pattern.compile("(?i)they|we|it|i|he|she|you|those|who|which|that|this|these|what|one");

    /** Behind it stands somebody or something, and what it is said to be. */
    private static final Pattern NAMING = Pattern.compile(
            "(?i)\\b(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed|ing)|label(?:s|led|ling|ed|ing)|dubb(?:ed|ing)|denounc(?:es|ed|ing))$");

    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(?:(?<!asked )about|on)$");

    private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves");

    private static final Pattern PASSING = Pattern.compile("(?:discuss|cit(?:e|ing)).*");

    /** What somebody does rather than tells: the outlet tells it of him. */
    private static final Set<Stance> ACTS = Set.of(Stance.INTENDS, Stance.ORDERS, Stance.DECLINES);

    private final WordingReader wordings = new WordingReader();
    private final ClauseCutter clauses = new ClauseCutter();
    private final Finite finite = new Finite();
    private final Asides asides = new Asides();
    private final Deeds deeds = new Deeds();

    List<Piece> find(ArticleView view, Set<Integer> leftOut) {
        List<Piece> pieces = new ArrayList<>();
        for (Sentence sentence : view.sentences()) {
            if (pieces.size() >= Comparer.MOST) {
                break;
            }
            if (!leftOut.contains(sentence.index()) && !isCredit(view, sentence)) {
                pieces.addAll(of(view, sentence));
            }
        }
        return pieces;
    }

    private List<Piece> of(ArticleView view, Sentence sentence) {
        List<Attribution> attributions = view.attributionsIn(sentence).stream()
                .filter(each -> reports(view, each))
                .map(each -> fullest(view, sentence, each))
                .toList();
        Optional<CitedReport> cited = CitedReport.in(view, sentence);
        Map<Optional<Attribution>, List<Token>> owned = new LinkedHashMap<>();
        int fewest = attributions.isEmpty() ? FEWEST_WORDS : FEWEST_AROUND;
        for (Token token : view.tokens(sentence)) {
            Optional<Attribution> told = cited.flatMap(report -> report.teller(token));
            boolean outside = isCited(attributions, token)
                    || view.layout().isFurniture(token.span())
                    || cited.filter(report -> report.joins(token)).isPresent();
            if (told.isPresent()) {
                owned.computeIfAbsent(told, key -> new ArrayList<>()).add(token);
            } else if (!outside && !attributes(attributions, token.span())) {
                owned.computeIfAbsent(innermost(attributions, token.span()), key -> new ArrayList<>())
                        .add(token);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        owned.forEach((owner, tokens) -> {
            Optional<Attribution> teller =
                    owner.or(() -> beside(view, sentence)).or(() -> wholly(view, sentence));
            for (Clause clause : clauses.cut(unjoined(owner, tokens))) {
                piece(view, sentence, teller, clause)
                        .filter(piece -> owner.isPresent()
                                || clause.aside()
                                || piece.wording().stems().size() >= fewest)
                        .filter(piece -> !asides.matches(piece))
                        .ifPresent(pieces::add);
            }
        });
        return pieces;
    }

    /** Without the "that" by which a sentence goes over into somebody's words. */
    private static List<Token> unjoined(Optional<Attribution> owner, List<Token> tokens) {
        boolean joined = owner.filter(each -> each.type() != QuoteType.DIRECT).isPresent()
                && !tokens.isEmpty()
                && tokens.get(0).lower().equals("that");
        return joined ? tokens.subList(1, tokens.size()) : tokens;
    }

    /**
     * Whether an attribution makes a statement of its own. Wishes, orders, what somebody
     * would not say, what people discussed, the words of nobody in
     * particular ("they threatened") and a word or two in quotation marks are part of the sentence around them.
     */
    private boolean reports(ArticleView view, Attribution attribution) {
        String cue = attribution.spans().cue().stream()
                .map(span -> span.of(view.text()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        boolean nobody = NOBODY.matcher(attribution.chain().first().name()).matches();
        return !nobody
                && !ACTS.contains(attribution.stance())
                && !PASSING.matcher(cue).matches()
                && !isPlaceLine(view, attribution)
                && !deeds.tells(view, attribution)
                && !isTopic(view, attribution)
                && (words(view, attribution) >= OWN || isClause(view, attribution));
    }

    /** "He spoke about the harbour's future": what words are about says nothing of it. */
    private boolean isTopic(ArticleView view, Attribution attribution) {
        List<Span> cue = attribution.spans().cue();
        List<Span> content = attribution.spans().content();
        return attribution.type() == QuoteType.INDIRECT
                && !cue.isEmpty()
                && content.size() == 1
                && cue.get(cue.size() - 1).end() <= content.get(0).start()
                && ABOUT.matcher(cue.get(cue.size() - 1).of(view.text())).find()
                && clauses.cut(view.tokens(content.get(0))).stream()
                        .findFirst()
                        .filter(clause -> !finite.isIn(clause.words()))
                        .isPresent();
    }

    /** Of several for the same words the one that goes furthest back: "the agency reported, citing the ministry". */
    private static Attribution fullest(ArticleView view, Sentence sentence, Attribution attribution) {
        List<Hop> hops = attribution.chain().hops();
        return view.attributionsIn(sentence).stream()
                .filter(each ->
                        each.spans().content().equals(attribution.spans().content()))
                .filter(each -> Collections.lastIndexOfSubList(each.chain().hops(), hops) > 0)
                .findFirst()
                .orElse(attribution);
    }

    /** The place line taken for somebody who speaks. */
    private static boolean isPlaceLine(ArticleView view, Attribution attribution) {
        List<Span> source = attribution.spans().source();
        return !source.isEmpty() && source.stream().allMatch(view.layout()::isFurniture);
    }

    /** "She said that seven shots were fired": short, but a statement of its own. */
    private boolean isClause(ArticleView view, Attribution attribution) {
        List<Span> content = attribution.spans().content();
        return attribution.type() != QuoteType.DIRECT
                && content.size() == 1
                && (finite.isIn(view.tokens(content.get(0))) || names(view, attribution))
                && words(view, attribution) >= FEWEST_IN_CLAUSE;
    }

    /** "Calling the leader an illegitimate president"; not "called the claim absurd", which denies it. */
    private static boolean names(ArticleView view, Attribution attribution) {
        List<Span> cue = attribution.spans().cue();
        Span content = attribution.spans().content().get(0);
        return !cue.isEmpty()
                && cue.get(cue.size() - 1).end() <= content.start()
                && NAMING.matcher(cue.get(cue.size() - 1).of(view.text())).find()
                && view.tokens(content).stream()
                        .map(Token::lower)
                        .noneMatch(word -> DenialWords.english().refersToClaim(word) || REFLEXIVE.contains(word));
    }

    private static long words(ArticleView view, Attribution attribution) {
        return attribution.spans().content().stream()
                .flatMap(span -> view.tokens(span).stream())
                .filter(Token::isWord)
                .count();
    }

    /** "The bridge was closed, the Courier reported on Friday": an outlet named beside what it reported. */
    private static Optional<Attribution> beside(ArticleView view, Sentence sentence) {
        return view.attributionsIn(sentence).stream()
                .filter(each -> each.kind() == SourceKind.OUTLET && words(view, each) < FEWEST_WORDS)
                .findFirst();
    }

    /** "Bid leader Ann Rowe called for a new vote": the sentence says no more than what one source, who opens it, says. */
    private Optional<Attribution> wholly(ArticleView view, Sentence sentence) {
        List<Attribution> all = view.attributionsIn(sentence);
        if (all.size() != 1 || all.get(0).spans().source().isEmpty()) {
            return Optional.empty();
        }
        Attribution only = all.get(0);
        Set<Token> outside = new LinkedHashSet<>(view.tokens(sentence));
        Stream.of(only.spans().source(), only.spans().cue(), only.spans().content())
                .flatMap(List::stream)
                .forEach(span -> outside.removeAll(view.tokens(span)));
        boolean told = outside.stream().filter(Token::isWord).count() < FEWEST_AROUND;
        boolean tells = !ACTS.contains(only.stance()) && !deeds.tells(view, only) && !isTopic(view, only);
        return told && tells ? Optional.of(only) : Optional.empty();
    }

    private Optional<Piece> piece(ArticleView view, Sentence sentence, Optional<Attribution> owner, Clause clause) {
        List<Token> tokens = clause.words();
        List<Token> compared = new ArrayList<>(clause.about());
        compared.addAll(tokens);
        Wording wording = wordings.read(compared);
        int fewest = owner.isPresent() && !wording.numbers().isEmpty() ? FEWEST_TOLD : FEWEST_WORDS;
        if (wording.stems().size() < fewest || tokens.stream().noneMatch(StatementFinder::isPlainWord)) {
            return Optional.empty();
        }
        Voice voice = owner.isPresent() ? Voice.ATTRIBUTED : Voice.OWN;
        Statement statement = new Statement(
                view.id(),
                List.of(sentence.index()),
                owner.map(Attribution::id).filter(id -> !id.isEmpty()),
                runs(view, tokens),
                voice);
        Optional<Span> about = clause.about().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Span.covering(clause.about().stream().map(Token::span).toList()));
        return Optional.of(new Piece(view, statement, owner, wording, about));
    }

    /** Names alone (a picture credit) report nothing. */
    private static boolean isPlainWord(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !token.isNumeral()
                && !Lexicon.english().isFunctionWord(token.lower());
    }

    /** The attribution with the shortest content that holds the span: contents nest. */
    private static Optional<Attribution> innermost(List<Attribution> attributions, Span span) {
        Optional<Attribution> best = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Attribution attribution : attributions) {
            for (Span content : attribution.spans().content()) {
                if (content.contains(span) && content.length() < shortest) {
                    shortest = content.length();
                    best = Optional.of(attribution);
                }
            }
        }
        return best;
    }

    private static boolean attributes(List<Attribution> attributions, Span span) {
        for (Attribution each : attributions) {
            if (holds(each.spans().source(), span) || holds(each.spans().cue(), span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Span> parts, Span span) {
        for (Span part : parts) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** "..., the Courier reported, citing two officials": people an outlet names as its sources. */
    private static boolean isCited(List<Attribution> attributions, Token token) {
        return token.lower().equals("citing")
                || attributions.stream()
                        .flatMap(attribution -> attribution.chain().hops().stream())
                        .filter(hop -> hop.kind() == SourceKind.UNNAMED)
                        .anyMatch(hop -> hop.spans().stream().anyMatch(span -> span.contains(token.span())));
    }

    private static boolean isCredit(ArticleView view, Sentence sentence) {
        String words = Lexicon.nameKey(sentence.span().of(view.text()));
        return CREDIT_STARTS.stream().anyMatch(words::startsWith);
    }

    /** The stretches that neighbouring tokens cover, without punctuation at their ends. */
    private static List<Span> runs(ArticleView view, List<Token> tokens) {
        List<Span> runs = new ArrayList<>();
        int start = -1;
        int end = -1;
        int last = -2;
        for (Token token : tokens) {
            int index = view.layout().tokenAt(token.start());
            if (start >= 0 && index != last + 1) {
                runs.add(new Span(start, end));
                start = -1;
            }
            last = index;
            if (start < 0 && !token.isWord()) {
                continue;
            }
            start = start < 0 ? token.start() : start;
            end = token.isWord() || end <= start ? token.end() : end;
        }
        if (start >= 0) {
            runs.add(new Span(start, end));
        }
        return runs.stream()
                .filter(run -> !run.isEmpty())
                .map(run -> closed(view.text(), run))
                .toList();
    }

    /** A run that opens a quotation and stops before its closing mark takes that in, with a comma or stop before it. */
    private static Span closed(String text, Span run) {
        long marks =
                run.of(text).chars().filter(each -> QUOTES.indexOf(each) >= 0).count();
        for (int at = run.end(); marks % 2 == 1 && at < Math.min(text.length(), run.end() + 2); at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return new Span(run.start(), at + 1);
            }
        }
        return run;
    }

    /** Apostrophes apart: a typographic single mark that closes cannot be told from one. */
    private static final String QUOTES = "\"\u201c\u201d'";
}
