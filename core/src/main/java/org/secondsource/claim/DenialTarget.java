package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds what each denial denies, as indices of statements: words restated in the denial itself, an earlier part of its
 * sentence, or what the reports told before it. Empty where they do not show it. Stateless once made.
 */
final class DenialTarget {
    /** A clause that restates a claim has at least this many content words. */
    private static final int RESTATED_WORDS = 3;

    private final StoryView story;
    private final Similarities similarities;
    private final DenialWords words = DenialWords.english();
    private final Map<FoundDenial, List<Integer>> inSentence = new LinkedHashMap<>();

    DenialTarget(StoryView story, Similarities similarities) {
        this.story = story;
        this.similarities = similarities;
        story.denials().forEach(found -> inSentence.put(found, inItsSentence(found)));
    }

    /** Denying sentences that do not hold what they deny ("..., an allegation the family denies"). */
    Set<SentenceRef> onlyDenying() {
        Set<SentenceRef> places = new LinkedHashSet<>(story.denyingSentences());
        inSentence
                .values()
                .forEach(denied -> denied.forEach(
                        at -> places.remove(story.pieces().get(at).place())));
        return places;
    }

    /**
     * What every denial denies, in the order of the story. One that only says "I never did" is left out where nobody said
     * that the speaker did.
     *
     * @param groups the statements that report the same, as indices
     */
    Map<FoundDenial, List<Integer>> find(List<List<Integer>> groups) {
        DeniedClaims claims = new DeniedClaims(story, similarities, groups);
        Contraries contraries = new Contraries(story, similarities);
        Map<FoundDenial, List<Integer>> targets = new LinkedHashMap<>();
        FoundDenial before = null;
        for (FoundDenial found : all(contraries)) {
            List<Integer> denied = inSentence.getOrDefault(found, List.of());
            if (found.implied()) {
                denied = contraries.denied(found.place());
            }
            if (denied.isEmpty() && before != null && joins(found, before)) {
                denied = targets.getOrDefault(before, List.of());
            }
            denied = denied.isEmpty() ? claims.denied(found) : denied;
            if (!denied.isEmpty() || !found.implied()) {
                targets.put(found, denied);
                before = found;
            }
        }
        return targets;
    }

    /** Those read in the articles, and those that show only beside what others say. */
    private List<FoundDenial> all(Contraries contraries) {
        Set<SentenceRef> known = story.denyingSentences();
        List<FoundDenial> all = new ArrayList<>(story.denials());
        contraries.denials().stream()
                .filter(found -> !known.contains(found.place()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(
                        (FoundDenial found) -> story.view(found.article()).number())
                .thenComparingInt(FoundDenial::start));
        return all;
    }

    /** "Also denied": the same as the one before it in the article, if it says no more of what is denied. */
    private boolean joins(FoundDenial found, FoundDenial before) {
        if (!found.article().equals(before.article())) {
            return false;
        }
        if (found.goesOn() || found.wordsAt() == 0) {
            return found.goesOn();
        }
        List<Token> tokens = found.tokens(story);
        return words.continues(tokens.get(found.wordsAt() - 1).lower());
    }

    private List<Integer> inItsSentence(FoundDenial found) {
        List<Integer> inContent = inContent(found);
        List<Integer> inSentence = inContent.isEmpty() ? sameSentence(found) : inContent;
        return inSentence.isEmpty() ? citedInIt(found) : inSentence;
    }

    /** "Rejected as untrue the Courier's report that she had been warned": what another outlet is cited for. */
    private List<Integer> citedInIt(FoundDenial found) {
        List<Integer> cited = new ArrayList<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            boolean here = piece.article().equals(found.article()) && piece.sentence() == found.start();
            boolean ofOutlet = piece.attribution()
                    .map(each -> each.chain().hops())
                    .filter(hops -> hops.size() > 1 && hops.get(0).kind() == SourceKind.OUTLET)
                    .isPresent();
            if (here && ofOutlet && !found.implied() && content(piece) >= RESTATED_WORDS) {
                cited.add(at);
            }
        }
        return cited;
    }

    /** "An allegation the family denies", read as the family denying what somebody else says inside of it. */
    private List<Integer> inContent(FoundDenial found) {
        List<Integer> inside = new ArrayList<>();
        boolean plain = found.denial().strength().compareTo(DenialStrength.DENIED) <= 0;
        if (found.denier().isEmpty() || found.implied() || !plain) {
            return inside;
        }
        List<Span> content = found.denier().get().spans().content();
        Span word = found.tokens(story).get(found.wordsAt()).span();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            boolean within = piece.article().equals(found.article())
                    && content.stream().anyMatch(piece::holds)
                    && !piece.holds(word);
            if (within && !Deniers.isBy(piece, found) && content(piece) >= RESTATED_WORDS) {
                inside.add(at);
            }
        }
        return inside;
    }

    /** "He ran the gang, an allegation the family denies": what stands before the denial in its sentence. */
    private List<Integer> sameSentence(FoundDenial found) {
        SentenceRef place = new SentenceRef(found.article(), found.start());
        List<Token> tokens = found.tokens(story);
        int breakAt = found.implied() ? -1 : lastBreak(tokens, found.wordsAt());
        List<Integer> earlier = new ArrayList<>();
        if (breakAt < 0) {
            return earlier;
        }
        int border = tokens.get(breakAt).start();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            boolean before = piece.statement().spans().stream().anyMatch(span -> span.start() < border);
            if (piece.place().equals(place)
                    && before
                    && !Deniers.isBy(piece, found)
                    && content(piece) >= RESTATED_WORDS) {
                earlier.add(at);
            }
        }
        return earlier;
    }

    /** The comma behind which the sentence goes on with a word for what it said before. */
    private int lastBreak(List<Token> tokens, int wordsAt) {
        for (int at = Math.min(wordsAt, tokens.size() - 1); at > 1; at--) {
            if (tokens.get(at).text().equals(",")) {
                return at + 1 < tokens.size()
                                && words.refersToClaim(tokens.get(at + 1).lower())
                        ? at
                        : -1;
            }
            boolean refers = words.refersToClaim(tokens.get(at).lower())
                    || tokens.get(at).lower().equals("which");
            for (int back = 1; refers && back <= 3 && at - back > 0; back++) {
                if (tokens.get(at - back).text().equals(",")) {
                    return at - back;
                }
            }
        }
        return -1;
    }

    private int content(Piece piece) {
        return piece.wording().stems().size();
    }
}
