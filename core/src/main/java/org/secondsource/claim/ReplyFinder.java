package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.WordList;
import org.secondsource.name.Mentions;
import org.secondsource.text.Evidence;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/**
 * Finds who was asked for comment and what came of it. Stateless, safe for use by many threads.
 */
final class ReplyFinder {
    /** Those asked stand in one clause: not behind a semicolon or the conjunction of another clause. */
    private static final String WHO = "(?<who>[^;:]+?)";

    /** Behind other words of a row, in characters: a list of five with their offices is shorter. */
    private static final String WHO_INSIDE = "(?<who>[^;:]{1,300}?)";

    /** Where a row begins with those asked, they begin with the clause: without this every letter would be tried. */
    private static final String CLAUSE_START = "(?:^|(?<=[;:]))";

    /** Beginnings of words of which every row asks for one: where none stands the rows need not be tried. */
    private static final List<String> HINTS = List.of(
            "comment",
            "respon",
            "repl",
            "answer",
            "return",
            "react",
            "reach",
            "contact",
            "declin",
            "refus",
            "discuss",
            "elaborat",
            "drawn",
            "offer",
            "provid",
            "word from",
            "statement",
            "information");

    /** "the company", "lawyers for the family": longer ones without a name are a clause, not somebody. */
    private static final int MOST_PLAIN_WORDS = 6;

    /** Tells of those asked, between commas: "which handles all requests". */
    private static final Pattern ASIDE = Pattern.compile(",\\s*(?:which|who|whose|that|where)\\b[^,]*(?:,|$)");

    private static final Pattern BREAK =
            Pattern.compile("\\s*,\\s*(?:and|or|nor)\\s+|\\s*,\\s*|\\s+(?:and|or|nor|and/or)\\s+");

    /** What stands before those asked and is not them: an adverbial, another clause. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^.*(?:,|\\s)(?:but|while|though|although|as|when|after|because|and that|that)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBORDINATE = Pattern.compile(
            "^(?:while|though|although|as|when|after|before|if|since)\\s[^,]*,\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING = Pattern.compile(
            "^(?:both|either|neither|however,?|meanwhile,?|also|while|though|although|but|when|after)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("\\s+(?:also|still|again|then|repeatedly|so far)$", Pattern.CASE_INSENSITIVE);

    /** What else those asked do: "has kept silent, and". */
    private static final Pattern PREDICATE = Pattern.compile(
            "(?<=\\S)\\s+(?:has|have|had|is|are|was|were)\\b.*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A clause, or a word or two of one: "asked repeatedly", "he said that emails", "still". */
    private static final Pattern NOBODY = Pattern.compile(
            "^(?:(?:when )?asked|said|told|added|(?:he|she|they|it|we|you)\\s|(?:still|then|also|so far|later)$)|[\"\u201c\u201d\u2014]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADVERBIAL = Pattern.compile(
            "^(?:on|in|at|late|early|earlier|last|after|before|during|for|by)\\s", Pattern.CASE_INSENSITIVE);

    private static final Map<String, ReplyOutcome> OUTCOMES = Map.of(
            "answered", ReplyOutcome.ANSWERED,
            "refused", ReplyOutcome.REFUSED,
            "no-answer", ReplyOutcome.NO_ANSWER,
            "not-stated", ReplyOutcome.NOT_STATED);
    private static final List<Rule> RULES = WordList.rows(ReplyFinder.class, "en/reply-patterns.tsv").stream()
            .map(Rule::of)
            .toList();

    private record Rule(ReplyOutcome outcome, Pattern pattern) {
        static Rule of(List<String> row) {
            ReplyOutcome outcome = OUTCOMES.get(row.get(0));
            if (outcome == null) {
                throw new IllegalStateException("reply-patterns.tsv: no such outcome: " + row.get(0));
            }
            boolean leads = row.get(1).startsWith("{who}");
            String who = leads ? CLAUSE_START + WHO : WHO_INSIDE;
            String expression = row.get(1).replace(" ", "\\s+").replace("{who}", who);
            return new Rule(outcome, Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /** A reply and the sentence that tells of it. */
    record Found(Reply reply, int sentence) {}

    List<Found> find(ArticleView view) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : view.sentences()) {
            of(view, sentence).ifPresent(reply -> found.add(new Found(reply, sentence.index())));
        }
        return found;
    }

    private static Optional<Reply> of(ArticleView view, Sentence sentence) {
        String text = sentence.span().of(view.text());
        String lower = text.toLowerCase(Locale.ROOT);
        if (HINTS.stream().noneMatch(lower::contains)) {
            return Optional.empty();
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            if (!matcher.find()) {
                continue;
            }
            int start = sentence.span().start();
            List<String> asked = asked(view, new Span(start + matcher.start("who"), start + matcher.end("who")));
            if (!asked.isEmpty()) {
                return Optional.of(new Reply(asked, rule.outcome(), new Evidence(view.id(), sentence.span())));
            }
        }
        return Optional.empty();
    }

    /** Those asked, one entry each: a list is taken apart, but never inside a name. */
    private static List<String> asked(ArticleView view, Span who) {
        String words = who.of(view.text());
        Matcher subordinate = SUBORDINATE.matcher(words);
        Matcher leadIn = LEAD_IN.matcher(words);
        int skipped = subordinate.find() ? subordinate.end() : leadIn.find() ? leadIn.end() : 0;
        String text = PREDICATE.matcher(blankAsides(words.substring(skipped))).replaceFirst("");
        List<String> asked = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text);
        int from = 0;
        while (breaks.find()) {
            if (!insideName(view, who.start() + skipped + breaks.start(), breaks.end() - breaks.start())) {
                add(text.substring(from, breaks.start()), asked);
                from = breaks.end();
            }
        }
        add(text.substring(from), asked);
        return asked;
    }

    /** Asides become blanks, so that offsets stay. */
    private static String blankAsides(String text) {
        Matcher aside = ASIDE.matcher(text);
        StringBuilder plain = new StringBuilder(text);
        while (aside.find()) {
            for (int at = aside.start(); at < aside.end(); at++) {
                plain.setCharAt(at, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean insideName(ArticleView view, int start, int length) {
        return view.mentions().overlapping(new Span(start, start + length)).stream()
                .map(Mentions.Mention::span)
                .anyMatch(mention -> mention.start() < start && start + length < mention.end());
    }

    private static void add(String part, List<String> asked) {
        String name = OPENING.matcher(part.strip().replaceAll("\\s+", " ")).replaceFirst("");
        name = CLOSING.matcher(name).replaceFirst("");
        boolean named = name.chars().anyMatch(Character::isUpperCase);
        boolean adverbial = ADVERBIAL.matcher(name).find();
        boolean pronoun = List.of("he", "she", "they", "it", "").contains(name.toLowerCase(Locale.ROOT));
        if (!pronoun
                && !adverbial
                && !NOBODY.matcher(name).find()
                && (named || name.split(" ").length <= MOST_PLAIN_WORDS)) {
            asked.add(name);
        }
    }
}
