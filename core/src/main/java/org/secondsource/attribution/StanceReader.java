package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.WordList;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** Tells how a source stands to what it says, from the cue and from what it calls a report. */
final class StanceReader {
    private static final Map<String, Stance> BY_CUE = stances("stances.tsv");
    private static final Map<String, Stance> BY_FALSITY = stances("falsity.tsv");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "neither", "nor", "n't", "no");
    private static final Set<String> ANSWERING = Set.of(
            "respond",
            "responded",
            "comment",
            "reply",
            "replied",
            "answer",
            "return",
            "returned",
            "discuss",
            "deny",
            "elaborate",
            "confirm",
            "confirmed",
            "say",
            "disclose");
    private static final Set<String> CALLING = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "describe",
            "describes",
            "described",
            "describing",
            "dismiss",
            "dismissed",
            "dismisses",
            "dismissing",
            "label",
            "labeled",
            "labelled",
            "labeling",
            "brand",
            "branded",
            "slam",
            "slammed",
            "blast",
            "blasted",
            "denounce",
            "denounced",
            "is",
            "was",
            "are");

    private static final Set<String> NOBODY = Set.of("neither", "none", "nobody");

    private final Scene scene;

    private final Map<Integer, List<AttributionSpans>> children = new HashMap<>();

    StanceReader(Scene scene) {
        this.scene = scene;
        for (AttributionSpans each : scene.found()) {
            if (each.parent().isPresent() && !each.cue().isEmpty()) {
                children.computeIfAbsent(each.parent().getAsInt(), parent -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    private static Map<String, Stance> stances(String resource) {
        Map<String, Stance> stances = new LinkedHashMap<>();
        WordList.rows(StanceReader.class, resource)
                .forEach(row -> stances.putIfAbsent(row.get(0), Stance.valueOf(row.get(1))));
        return stances;
    }

    Stance stance(int number) {
        List<Token> cue = scene.tokens(scene.spans(number).cue());
        List<Token> source = scene.tokens(scene.spans(number).source());
        boolean nobody = !source.isEmpty() && isNobody(source.get(0));
        if (declines(cue, nobody)) {
            return Stance.DECLINES;
        }
        if (scene.spans(number).by().equals(OrderedQuotations.LABEL)) {
            return Stance.ORDERS;
        }
        Optional<Stance> judged = judged(number, cue);
        if (judged.isPresent()) {
            return judged.get();
        }
        return cue.stream()
                .map(token -> Optional.ofNullable(BY_CUE.get(token.lower())))
                .flatMap(Optional::stream)
                .reduce((first, second) -> stronger(first, second))
                .orElse(Stance.SAYS);
    }

    /** Neither the mayor nor the port answered: the word may stand in the source or just before it. */
    private boolean isNobody(Token first) {
        int at = scene.layout().tokenAt(first.start());
        return NOBODY.contains(first.lower())
                || (at > 0
                        && NOBODY.contains(scene.layout().tokens().get(at - 1).lower()));
    }

    private static Stance stronger(Stance first, Stance second) {
        return first == Stance.DENIES || first == Stance.DECLINES ? first : second;
    }

    private static boolean declines(List<Token> cue, boolean nobody) {
        boolean negated = nobody
                || cue.stream()
                        .anyMatch(token -> NEGATIONS.contains(token.lower())
                                || token.lower().endsWith("n't"));
        return negated && cue.stream().anyMatch(token -> ANSWERING.contains(token.lower()));
    }

    /** Calling a report false denies it; so does a quotation that says it is false. */
    private Optional<Stance> judged(int number, List<Token> cue) {
        List<Token> content = ownWords(number);
        boolean calls = cue.stream().anyMatch(token -> CALLING.contains(token.lower()));
        for (int at = 0; at < content.size(); at++) {
            Stance stance = BY_FALSITY.get(content.get(at).lower());
            if (stance != null && (calls || isJudged(content, at))) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }

    /** What is said, without what somebody else is said to say in it. */
    private List<Token> ownWords(int number) {
        List<Span> inner = children.getOrDefault(number, List.of()).stream()
                .filter(each -> !each.content().equals(scene.spans(number).content()))
                .flatMap(each -> each.content().stream())
                .toList();
        return scene.tokens(scene.spans(number).content()).stream()
                .filter(token -> inner.stream().noneMatch(piece -> piece.contains(token.span())))
                .toList();
    }

    /** "This is completely false", "the report was wrong": a form of be within three words before, no negation. */
    private static boolean isJudged(List<Token> content, int at) {
        boolean found = false;
        for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
            String lower = content.get(back).lower().toLowerCase(Locale.ROOT);
            if (NEGATIONS.contains(lower)) {
                return false;
            }
            found |= lower.equals("is") || lower.equals("are") || lower.equals("was") || lower.equals("were");
        }
        return found && content.subList(0, at).stream().anyMatch(token -> REPORTS.contains(token.lower()));
    }

    private static final Set<String> REPORTS = Set.of(
            "this",
            "that",
            "it",
            "report",
            "reports",
            "story",
            "stories",
            "article",
            "narrative",
            "claim",
            "claims",
            "allegation",
            "allegations",
            "account",
            "accounts",
            "these",
            "reporting");
}
