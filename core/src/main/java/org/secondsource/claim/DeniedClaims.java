package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.Stance;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Mentions;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Which of the statements told before a denial it denies: those of the outlet whose report it speaks of, those that
 * resemble its own words, those that name the denier, those the reports lead with. Stateless once made.
 */
final class DeniedClaims {
    /*
     * What speaks for a statement. The words a denial repeats weigh most, then whom it is about; position only decides
     * where these are silent. Set by hand on stories of our own (November 2026); no data set ties denials to claims.
     */
    private static final double WORDS = 2.5;
    private static final double ALIKE = 1.5;
    private static final double NAMES_DENIER = 1.0;
    private static final double POINTED_DENIER = 1.5;
    private static final double SAID_BY_DENIER = -1.0;
    private static final double ALLEGED = 1.0;
    private static final double OWNED = 2.0;
    private static final double SAME_NUMBER = 1.5;

    private static final double ACCUSES = 0.5;
    private static final double QUOTED = -0.3;

    /** What is denied is told as so, not as not so, unless the denial repeats the "not". */
    private static final double NEGATES = -1.0;

    private static final double CITED = 0.75;
    private static final double MORE_REPORTS = 0.5;
    private static final double MOST_REPORTS = 1.5;
    private static final double LEADS = 0.75;
    private static final double IN_TITLE = 1.0;
    private static final double SAME_ARTICLE = 1.5;
    private static final double PER_SENTENCE = 0.05;
    private static final double POINTED_AT = 0.6;

    /** "The explanation for the delay" is what was told of it last, more often than "the delay". Set by hand. */
    private static final double PER_SENTENCE_TOLD = 0.15;

    /** Share of the denial's own words, by rarity, that what it restates must hold. */
    private static final double LEAST_WORDS = 0.25;

    /** What holds so much of them is meant, whoever it names. */
    private static final double MOST_WORDS = 0.5;

    /** Or so likely to be the same by the trained decision; looser than a link, as a denial repeats little. */
    private static final double LEAST_ALIKE = 0.5;

    /** A statement with fewer content words is not what is denied; "rejected that" points back. */
    private static final int FEWEST_WORDS = 2;

    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "them", "such");

    /** Behind a word for a claim: here follows what it says. */
    private static final Set<String> TELLING = Set.of("that", "of", "whether", "about");

    /** Tells of the reporting, not of what was reported. */
    private static final Pattern REPORTING =
            Pattern.compile("\\b(?:was|were|been) (?:\\w+ )?(?:reported|revealed|disclosed|published) by\\b");

    private final StoryView story;
    private final Set<SentenceRef> denying;
    private final Similarities similarities;
    private final DenialWords words = DenialWords.english();
    private final WordingReader wordings = new WordingReader();
    private final Map<Integer, Integer> reports = new HashMap<>();
    private final IdentityHashMap<FoundDenial, Set<String>> deniers = new IdentityHashMap<>();

    DeniedClaims(StoryView story, Similarities similarities, List<List<Integer>> groups) {
        this.story = story;
        denying = story.denyingSentences();
        this.similarities = similarities;
        for (List<Integer> group : groups) {
            long articles = group.stream()
                    .map(at -> story.pieces().get(at).article())
                    .distinct()
                    .count();
            group.forEach(at -> reports.put(at, (int) articles));
        }
    }

    /**
     * What a denial says of its target.
     *
     * @param ofReport whether it speaks of a report
     * @param outlets whose report, where that is known; in lower case
     * @param pointing whether it only points at what was said last ("rejected that")
     * @param restated the content words in which it repeats what it denies
     * @param own statements of the denial itself
     * @param object the words for what is denied
     */
    private record Clues(
            boolean ofReport,
            Set<String> outlets,
            boolean pointing,
            Set<String> restated,
            List<Integer> own,
            DeniedWords object) {
        Set<String> numbers() {
            return object.numbers();
        }

        boolean negated() {
            return object.negated();
        }
    }

    /** The statement denied, alone in a list; none if no statement stands out. */
    List<Integer> denied(FoundDenial found) {
        Clues clues = clues(found);
        List<Integer> candidates = candidates(found, clues);
        Optional<Integer> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (int at : candidates) {
            double score = score(at, found, clues);
            if (score > most) {
                most = score;
                best = Optional.of(at);
            }
        }
        return best.stream().toList();
    }

    private double score(int at, FoundDenial found, Clues clues) {
        Piece piece = story.pieces().get(at);
        double score = WORDS * repeated(piece, clues) + ALIKE * likeness(at, clues);
        score += names(piece, found) ? (clues.pointing() ? POINTED_DENIER : NAMES_DENIER) : 0;
        score += isAlleged(piece, found, clues) ? ALLEGED : 0;
        score += isOwned(piece, clues) ? OWNED : 0;
        score += Likeness.common(clues.numbers(), piece.wording().numbers()) > 0 ? SAME_NUMBER : 0;
        score += isAccusing(piece) ? ACCUSES : 0;
        score += isQuoted(piece) ? QUOTED : 0;
        score += similarities.negates(at) == clues.negated() ? 0 : NEGATES;
        score += isBy(piece, found) ? SAID_BY_DENIER : 0;
        score += isFrom(piece.citedOutlets(), clues) ? CITED : 0;
        score += Math.min(MOST_REPORTS, MORE_REPORTS * (reports.getOrDefault(at, 1) - 1));
        score += piece.sentence() == 0 ? LEADS : 0;
        score += IN_TITLE * inTitle(piece);
        if (piece.article().equals(found.article())) {
            int distance = Math.max(0, found.start() - piece.sentence());
            score += SAME_ARTICLE - perSentence(found, clues) * distance;
        }
        return score;
    }

    private double perSentence(FoundDenial found, Clues clues) {
        double farther = toldBefore(found) ? PER_SENTENCE_TOLD : PER_SENTENCE;
        return clues.pointing() ? POINTED_AT : farther;
    }

    private List<Integer> candidates(FoundDenial found, Clues clues) {
        List<Integer> here = new ArrayList<>();
        List<Integer> elsewhere = new ArrayList<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            Piece piece = story.pieces().get(at);
            boolean same = piece.article().equals(found.article());
            boolean before =
                    same ? piece.sentence() < found.start() : story.isPublicBefore(piece.article(), found.article());
            if (before && mayBeDenied(piece, found)) {
                (same ? here : elsewhere).add(at);
            }
        }
        if (!clues.outlets().isEmpty()) {
            return ofOutlets(here, elsewhere, clues);
        }
        List<Integer> all = new ArrayList<>(here);
        all.addAll(elsewhere);
        if (isAnaphoric(found, clues)) {
            List<Integer> told = here.isEmpty() ? elsewhere : pointedAt(here, found);
            if (!found.implied()) {
                return told;
            }
            List<Integer> repeating = all.stream()
                    .filter(at -> repeated(story.pieces().get(at), clues) >= MOST_WORDS)
                    .toList();
            if (clues.restated().size() >= TELLING_WORDS && !repeating.isEmpty()) {
                return repeating;
            }
            List<Integer> known = about(told, found, clues);
            return known.isEmpty() ? about(elsewhere, found, clues) : known;
        }
        List<Integer> restating =
                nearest(all.stream().filter(at -> restates(at, clues)).toList(), clues);
        boolean known = refersOnly(found) || toldBefore(found);
        return restating.isEmpty() && known ? here : restating;
    }

    /** Those that hold most of what the denial repeats, where it repeats enough to tell them apart. */
    private List<Integer> nearest(List<Integer> restating, Clues clues) {
        double most = restating.stream()
                .mapToDouble(at -> repeated(story.pieces().get(at), clues))
                .max()
                .orElse(0);
        return clues.restated().size() < TELLING_WORDS
                ? restating
                : restating.stream()
                        .filter(at -> repeated(story.pieces().get(at), clues) >= NEARLY * most)
                        .toList();
    }

    /** What names the denier; "he had received no such letter": what was told of a letter. */
    private List<Integer> about(List<Integer> told, FoundDenial found, Clues clues) {
        return told.stream()
                .filter(at -> names(story.pieces().get(at), found)
                        || repeated(story.pieces().get(at), clues) >= LEAST_WORDS)
                .toList();
    }

    /** "Denied that": the sentence told last. */
    private List<Integer> pointedAt(List<Integer> here, FoundDenial found) {
        List<String> object = found.denial().denied().stream()
                .flatMap(denied -> story.view(found.article()).tokens(denied.span()).stream())
                .filter(token -> !isTime(found, token) && !Lexicon.english().isFunctionWord(token.lower())
                        || LAST_TOLD.contains(token.lower()))
                .map(Token::lower)
                .toList();
        if (object.size() == 1 && LAST_TOLD.contains(object.get(0))) {
            int last = here.stream()
                    .mapToInt(at -> story.pieces().get(at).sentence())
                    .max()
                    .orElse(-1);
            return here.stream()
                    .filter(at -> story.pieces().get(at).sentence() == last)
                    .toList();
        }
        return here;
    }

    private static final Set<String> LAST_TOLD = Set.of("that", "this");

    /** Content words from which on a denial repeats enough of a claim to tell it from others, and how near to the best. */
    private static final int TELLING_WORDS = 3;

    private static final double NEARLY = 0.7;

    /** What the article has from those outlets; else their own report. */
    private List<Integer> ofOutlets(List<Integer> here, List<Integer> elsewhere, Clues clues) {
        List<Integer> cited = here.stream()
                .filter(at -> isFrom(story.pieces().get(at).reliedOutlets(), clues))
                .toList();
        if (!cited.isEmpty()) {
            return cited;
        }
        List<Integer> own = elsewhere.stream()
                .filter(at -> isFrom(
                        Set.of(Lexicon.nameKey(story.pieces().get(at).source().outlet())), clues))
                .toList();
        return own.isEmpty() ? here : own;
    }

    /** Whether an outlet is one of those meant, be it with "newspaper" behind its name or without. */
    private static boolean isFrom(Set<String> outlets, Clues clues) {
        return outlets.stream()
                .anyMatch(outlet -> clues.outlets().stream()
                        .anyMatch(meant -> (" " + outlet + " ").contains(" " + meant + " ")
                                || (" " + meant + " ").contains(" " + outlet + " ")));
    }

    /** Not what the denier says in so many words, nor what tells of the reporting alone. */
    private boolean mayBeDenied(Piece piece, FoundDenial found) {
        return !denying.contains(piece.place())
                && piece.wording().stems().size() >= FEWEST_WORDS
                && !(isQuoted(piece) && isBy(piece, found))
                && !speaksForDenier(piece, found)
                && !REPORTING.matcher(piece.text()).find();
    }

    /** Said by the body the denier speaks for. */
    private boolean speaksForDenier(Piece piece, FoundDenial found) {
        return piece.speaker()
                .filter(name -> !Names.same(name, found.denial().by()))
                .filter(name -> deniers(found).stream().anyMatch(other -> Names.same(name, other)))
                .isPresent();
    }

    private Set<String> deniers(FoundDenial found) {
        return deniers.computeIfAbsent(found, each -> Deniers.of(story, each));
    }

    /** Whether it denies something told before rather than something it tells itself. */
    private boolean isAnaphoric(FoundDenial found, Clues clues) {
        if (found.implied() || clues.pointing() || clues.restated().isEmpty()) {
            return true;
        }
        return tokens(found).stream().anyMatch(token -> words.isGeneric(token.lower()));
    }

    /** "The claim that the hull was cracked": the article makes it known before, in whatever words. */
    private boolean toldBefore(FoundDenial found) {
        List<Token> denied = found.denial()
                .denied()
                .map(object -> story.view(found.article()).tokens(object.span()))
                .orElse(List.of());
        return denied.size() > 1
                && denied.get(0).lower().matches("the|this|these|those|that")
                && words.refersToClaim(denied.get(1).lower());
    }

    /** "The latest media reports" say nothing of their content; "reports that votes were bought" do. */
    private boolean refersOnly(FoundDenial found) {
        List<String> denied = found
                .denial()
                .denied()
                .map(object -> story.view(found.article()).tokens(object.span()))
                .orElse(List.of())
                .stream()
                .map(Token::lower)
                .toList();
        return denied.stream().anyMatch(words::refersToClaim) && denied.stream().noneMatch(TELLING::contains);
    }

    private boolean restates(int at, Clues clues) {
        return repeated(story.pieces().get(at), clues) >= LEAST_WORDS || likeness(at, clues) >= LEAST_ALIKE;
    }

    /** "Rejected the accusation": told by others, not in the outlet's own voice. */
    private boolean isAlleged(Piece piece, FoundDenial found, Clues clues) {
        return clues.object().alleged() && piece.attribution().isPresent() && !isBy(piece, found);
    }

    private static boolean isAccusing(Piece piece) {
        return piece.attribution()
                .filter(each -> each.stance() == Stance.CLAIMS)
                .isPresent();
    }

    private static boolean isQuoted(Piece piece) {
        return piece.attribution()
                .filter(each -> each.type() == QuoteType.DIRECT)
                .isPresent();
    }

    /** "Disputed the union's count": told by the union. */
    private static boolean isOwned(Piece piece, Clues clues) {
        return clues.object().owners().stream()
                .anyMatch(owner -> piece.attribution().stream()
                        .flatMap(each -> each.spans().source().stream())
                        .anyMatch(span -> span.of(piece.source().text())
                                .toLowerCase(Locale.ROOT)
                                .contains(owner)));
    }

    /** Share of the words the denial repeats that the statement holds, each by its rarity. */
    private double repeated(Piece piece, Clues clues) {
        double all = 0;
        double shared = 0;
        for (String word : clues.restated()) {
            double weight = similarities.rarityOfConcept(word);
            all += weight;
            shared += piece.wording().concepts().contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private double likeness(int at, Clues clues) {
        return clues.own().stream()
                .filter(own -> own != at)
                .mapToDouble(own -> similarities.of(Math.min(at, own), Math.max(at, own)))
                .max()
                .orElse(0);
    }

    /** Share of the title's concepts that the statement holds: the title says what a report is about. */
    private double inTitle(Piece piece) {
        String title = piece.source().article().masthead().title().orElse("").toLowerCase(Locale.ROOT);
        Set<String> concepts = new LinkedHashSet<>();
        for (String word : title.split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty() && !Lexicon.english().isFunctionWord(word)) {
                concepts.add(Lexicon.english().concept(Lexicon.english().stem(word)));
            }
        }
        return concepts.isEmpty()
                ? 0
                : Likeness.common(concepts, piece.wording().concepts()) / (double) concepts.size();
    }

    /** Whether the statement mentions the denier, or whom the denier speaks for. */
    private boolean names(Piece piece, FoundDenial found) {
        Set<String> names = deniers(found);
        Span sentence = piece.source().sentences().get(piece.sentence()).span();
        return piece.source().mentions().overlapping(sentence).stream()
                .map(Mentions.Mention::entity)
                .filter(entity -> entity.kind() != EntityKind.OTHER)
                .map(Entity::name)
                .anyMatch(name -> names.stream().anyMatch(other -> Names.same(name, other)));
    }

    private Clues clues(FoundDenial found) {
        boolean ofReport = speaksOfReport(tokens(found));
        Set<String> outlets = ofReport ? outlets(found) : Set.of();
        List<Integer> own = new ArrayList<>();
        for (int at = 0; at < story.pieces().size(); at++) {
            if (found.place().equals(story.pieces().get(at).place())) {
                own.add(at);
            }
        }
        return new Clues(ofReport, outlets, isPointing(found), restated(found), own, DeniedWords.of(story, found));
    }

    /** Of a certain report: "reports of her death" may be anybody's. */
    private boolean speaksOfReport(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean anybodys = tokens.get(at).lower().equals("reports")
                    && at + 1 < tokens.size()
                    && TELLING.contains(tokens.get(at + 1).lower())
                    && (at == 0
                            || !DETERMINING.matcher(tokens.get(at - 1).lower()).matches());
            if (words.refersToReport(tokens.get(at).lower()) && !anybodys) {
                return true;
            }
        }
        return false;
    }

    private static final Pattern DETERMINING =
            Pattern.compile("the|these|those|its|their|our|his|her|both|'s|\u2019s|media|press|news|newspaper");

    /** The outlets named beside the report denied, else those cited last before it. */
    private Set<String> outlets(FoundDenial found) {
        ArticleView view = story.view(found.article());
        Sentence sentence = view.sentences().get(found.start());
        Set<String> named = new LinkedHashSet<>();
        view.mentions().overlapping(sentence.span()).stream()
                .filter(mention -> mention.entity().kind() == EntityKind.OUTLET)
                .filter(mention -> found.denial()
                        .denied()
                        .filter(denied -> denied.span().overlaps(mention.span()))
                        .isPresent())
                .forEach(mention -> named.add(Lexicon.nameKey(mention.entity().name())));
        if (!named.isEmpty()) {
            return named;
        }
        if (isAnyReport(found)) {
            return Set.of();
        }
        Set<String> last = Set.of();
        for (Piece piece : story.pieces()) {
            boolean earlier = piece.article().equals(found.article()) && piece.sentence() < found.start();
            last = earlier && !piece.reliedOutlets().isEmpty() ? piece.reliedOutlets() : last;
        }
        return last;
    }

    /** "A report that put the number at nine": not the one spoken of before. */
    private boolean isAnyReport(FoundDenial found) {
        List<Token> tokens = tokens(found);
        for (int at = 1; at < tokens.size(); at++) {
            if (words.refersToReport(tokens.get(at).lower())) {
                return tokens.get(at - 1).lower().matches("an?");
            }
        }
        return false;
    }

    /** "Rejected that": what is denied is no more than a pointing word. */
    private boolean isPointing(FoundDenial found) {
        return found.denial()
                .denied()
                .map(denied -> story.view(found.article()).tokens(denied.span()))
                .filter(tokens ->
                        !tokens.isEmpty() && POINTING.contains(tokens.get(0).lower()))
                .filter(tokens -> restated(found).isEmpty() || tokens.size() < FEWEST_WORDS)
                .isPresent();
    }

    private Set<String> restated(FoundDenial found) {
        return found.denial()
                .denied()
                .map(denied -> restated(story.view(found.article()).tokens(denied.span()).stream()
                        .filter(token -> !isOutlet(found, token) && !isTime(found, token))
                        .toList()))
                .orElse(Set.of());
    }

    private boolean isTime(FoundDenial found, Token token) {
        return story.view(found.article()).reading().times().stream()
                .anyMatch(time -> time.span().overlaps(token.span()));
    }

    private boolean isOutlet(FoundDenial found, Token token) {
        return story.view(found.article())
                .mentions()
                .first(token.span(), mention -> mention.entity().kind() == EntityKind.OUTLET)
                .isPresent();
    }

    /** The content words, without those that only refer to a claim. */
    private Set<String> restated(List<Token> tokens) {
        List<Token> content = tokens.stream()
                .filter(token -> !words.refersToClaim(token.lower()) && !words.isGeneric(token.lower()))
                .toList();
        return wordings.read(content).concepts();
    }

    private List<Token> tokens(FoundDenial found) {
        ArticleView view = story.view(found.article());
        return view.tokens(view.sentences().get(found.start()));
    }

    static boolean isBy(Piece piece, FoundDenial found) {
        if (piece.attribution().isEmpty()) {
            return false;
        }
        boolean sameAttribution = found.denier().isPresent() && found.denier().equals(piece.attribution());
        return sameAttribution
                || piece.speaker()
                        .map(name -> Names.same(name, found.denial().by()))
                        .orElse(false);
    }
}
