package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Finds what a denial denies, as indices of statements: words restated in the denial itself, an earlier part of its
 * sentence, or what the article reported before it. Empty where the article does not show it. Stateless.
 */
final class DenialTarget {
    /** Least likeness of what is denied to what denies it; looser than a link, as a denial repeats little. Our own choice. */
    private static final double LEAST = 0.5;

    /** A clause that restates a claim has at least this many content words. */
    private static final int RESTATED_WORDS = 3;

    /** How many sentences before it a denial may refer to. */
    private static final int REACH = 8;

    /** What one outlet reported over this many sentences is denied as a whole. */
    private static final int LONGEST_RUN = 5;

    private static final Set<String> OPENERS = Set.of("that", "having", "any", "being", "his", "her", "its", "their");

    private final StoryView story;
    private final Similarities similarities;
    private final DenialWords words = DenialWords.english();

    DenialTarget(StoryView story, Similarities similarities) {
        this.story = story;
        this.similarities = similarities;
    }

    List<Integer> of(DenialFinder.Found found) {
        List<Integer> inContent = inContent(found);
        if (!inContent.isEmpty()) {
            return inContent;
        }
        List<Integer> sameSentence = sameSentence(found);
        if (!sameSentence.isEmpty()) {
            return sameSentence;
        }
        List<Integer> restated = restated(found);
        return restated.isEmpty() && !deniesOwned(found) ? before(found) : restated;
    }

    /** "An allegation the family denies", read as the family denying what somebody else says inside of it. */
    private List<Integer> inContent(DenialFinder.Found found) {
        List<Integer> inside = new ArrayList<>();
        if (found.denier().isEmpty() || found.denial().strength() != DenialStrength.DENIED) {
            return inside;
        }
        List<Span> content = found.denier().get().spans().content();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            boolean within = piece.article().equals(found.denial().sentence().article())
                    && content.stream().anyMatch(piece::holds);
            if (within && !isBy(piece, found) && content(piece) >= RESTATED_WORDS) {
                inside.add(at);
            }
        }
        return inside;
    }

    /** "He ran the gang, an allegation the family denies": what stands before the denial in its sentence. */
    private List<Integer> sameSentence(DenialFinder.Found found) {
        SentenceRef place = found.denial().sentence();
        ArticleView view = story.view(place.article());
        Sentence sentence = view.sentences().get(place.sentence());
        List<Token> tokens = view.tokens(sentence);
        int breakAt = lastBreak(tokens, found.wordsAt());
        List<Integer> earlier = new ArrayList<>();
        if (breakAt < 0) {
            return earlier;
        }
        int border = tokens.get(breakAt).start();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            boolean before = piece.statement().spans().stream().anyMatch(span -> span.start() < border);
            if (piece.place().equals(place) && before && !isBy(piece, found) && content(piece) >= RESTATED_WORDS) {
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

    /** "She denied that the dam was checked": the statement elsewhere that is most like the words denied. */
    private List<Integer> restated(DenialFinder.Found found) {
        SentenceRef place = found.denial().sentence();
        List<Integer> targets = new ArrayList<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            if (piece.place().equals(place) && isBy(piece, found) && restates(found)) {
                mostLike(at).ifPresent(targets::add);
            }
        }
        return targets;
    }

    private boolean restates(DenialFinder.Found found) {
        SentenceRef place = found.denial().sentence();
        ArticleView view = story.view(place.article());
        List<Token> tokens = view.tokens(view.sentences().get(place.sentence()));
        for (int at = found.wordsAt() + 1; at < Math.min(tokens.size(), found.wordsAt() + CLAUSE_NEAR); at++) {
            String word = tokens.get(at).lower();
            boolean gerund = word.endsWith("ing") && !words.refersToClaim(word);
            if (word.equals("that") || (at == found.wordsAt() + 1 && (OPENERS.contains(word) || gerund))) {
                return found.denial().strength() == DenialStrength.DENIED;
            }
        }
        return false;
    }

    /** "denied on Saturday that": the clause denied begins within so many words. */
    private static final int CLAUSE_NEAR = 5;

    private Optional<Integer> mostLike(int piece) {
        Optional<Integer> best = Optional.empty();
        double most = LEAST;
        Set<SentenceRef> denying = story.denyingSentences();
        for (int at = 0; at < story.pieces().size(); at++) {
            double score =
                    at == piece || denying.contains(story.pieces().get(at).place())
                            ? 0
                            : similarities.of(Math.min(at, piece), Math.max(at, piece));
            if (score >= most) {
                most = score;
                best = Optional.of(at);
            }
        }
        return best;
    }

    /** "disputed the minister's claim that ...": it says itself whose claim it denies. */
    private boolean deniesOwned(DenialFinder.Found found) {
        SentenceRef place = found.denial().sentence();
        ArticleView view = story.view(place.article());
        List<Token> tokens = view.tokens(view.sentences().get(place.sentence()));
        for (int at = found.wordsAt() + 2; at + 1 < tokens.size(); at++) {
            boolean owned = tokens.get(at - 1).lower().matches(".*['\u2019]s?");
            boolean told = tokens.get(at + 1).lower().equals("that");
            if (owned && told && words.refersToClaim(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The nearest earlier statements of the article that are somebody else's; a report denied goes back to its outlet. */
    private List<Integer> before(DenialFinder.Found found) {
        boolean ofReport = refersToReport(found);
        List<Integer> run = new ArrayList<>();
        Optional<Piece> last = Optional.empty();
        for (int at = story.pieces().size() - 1; at >= 0 && run.size() < LONGEST_RUN; at--) {
            Piece piece = story.pieces().get(at);
            if (!isEarlier(piece, found)) {
                continue;
            }
            boolean reported = ofReport && !piece.reliedOutlets().isEmpty();
            boolean fits = (reported || !isBy(piece, found))
                    && !story.denyingSentences().contains(piece.place())
                    && (!ofReport || !piece.reliedOutlets().isEmpty());
            if (fits && last.map(other -> sameRun(piece, other, ofReport)).orElse(true)) {
                run.add(0, at);
                last = Optional.of(piece);
            } else if (!run.isEmpty()) {
                break;
            }
        }
        List<Integer> told = run.stream()
                .filter(at -> !story.pieces().get(at).citedOutlets().isEmpty())
                .toList();
        if (ofReport && !told.isEmpty()) {
            return told;
        }
        return run.isEmpty() && ofReport ? lead(found) : run;
    }

    /** Where no outlet is cited, "the reports" are of what the article itself leads with. */
    private List<Integer> lead(DenialFinder.Found found) {
        String article = found.denial().sentence().article();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            if (piece.article().equals(article)) {
                boolean before = piece.sentence() < found.denial().sentence().sentence();
                return before && !isBy(piece, found) ? List.of(at) : List.of();
            }
        }
        return List.of();
    }

    private static boolean sameRun(Piece piece, Piece later, boolean ofReport) {
        return ofReport
                ? piece.reliedOutlets().equals(later.reliedOutlets())
                : piece.place().equals(later.place());
    }

    private static boolean isEarlier(Piece piece, DenialFinder.Found found) {
        SentenceRef place = found.denial().sentence();
        int distance = place.sentence() - piece.sentence();
        return piece.article().equals(place.article()) && distance > 0 && distance <= REACH;
    }

    private boolean refersToReport(DenialFinder.Found found) {
        SentenceRef place = found.denial().sentence();
        ArticleView view = story.view(place.article());
        return view.tokens(view.sentences().get(place.sentence())).stream()
                .anyMatch(token -> words.refersToReport(token.lower()));
    }

    private static boolean isBy(Piece piece, DenialFinder.Found found) {
        if (piece.attribution().isEmpty()) {
            return false;
        }
        boolean sameAttribution = found.denier().isPresent() && found.denier().equals(piece.attribution());
        return sameAttribution
                || piece.speaker()
                        .map(name -> Names.same(name, found.denial().by()))
                        .orElse(false);
    }

    private int content(Piece piece) {
        return piece.wording().stems().size();
    }
}
