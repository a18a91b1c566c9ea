package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.name.OutletTable;
import org.secondsource.provenance.Carrier;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.provenance.OriginFinder;
import org.secondsource.provenance.Provenance;
import org.secondsource.provenance.StorySources;
import org.secondsource.reading.Reading;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** Compares the readings of one story. Stateless, safe for use by many threads. */
public final class Comparer {
    /**
     * Statements, events and figures of one article that are compared: each is held against each of the others. Reports
     * have 20 to 60 of them, and 500 are some 10,000 words; our own choice.
     */
    static final int MOST = 500;

    private final OutletTable outlets;
    private final OriginFinder originFinder;
    private final SentenceEncoder encoder;

    /** By words alone. */
    public Comparer() {
        this(texts -> List.of());
    }

    /** @param encoder adds likeness in meaning to that of words */
    public Comparer(SentenceEncoder encoder) {
        this(encoder, OutletTable.ours());
    }

    /** @param outlets what is known of outlets */
    public Comparer(SentenceEncoder encoder, OutletTable outlets) {
        this.encoder = Objects.requireNonNull(encoder);
        this.outlets = Objects.requireNonNull(outlets);
        originFinder = new OriginFinder(outlets);
    }

    /** The same with another table of outlets, such as one extended with a story's own. */
    public Comparer knowing(OutletTable others) {
        return new Comparer(encoder, others);
    }

    /** @param readings of one story, in the order they are to be shown */
    public Comparison compare(List<Reading> readings) {
        return compare(readings, List.of());
    }

    /**
     * @param readings of one story, in the order they are to be shown
     * @param copies passages these articles share
     */
    public Comparison compare(List<Reading> readings, List<CopiedPassage> copies) {
        StoryView story = StoryView.of(readings);
        Similarities similarities = new Similarities(story, encoder);
        DenialTarget target = new DenialTarget(story, similarities);
        LinkFinder finder = new LinkFinder(story, similarities, target.onlyDenying());
        List<PieceLink> pieceLinks = finder.sentences();
        List<PieceLink> alike = finder.statements();
        List<List<Integer>> groups = new ClaimGrouper().group(story.pieces(), alike, similarities);
        Map<FoundDenial, List<Integer>> targets = target.find(groups);
        List<ClaimGroup> told = new ClaimBuilder(story, targets).build(groups);
        List<QuoteMatch> quotes = quotes(story, similarities);
        List<Link> links = links(story, pieceLinks, targets, quotes, told);
        BiPredicate<SentenceRef, SentenceRef> together = together(told, links);
        FigureTable table = new FigureTable(together);
        List<List<CountedThing>> figures = table.things(readings);
        List<List<CountedThing>> sideBySide = new FigureJoiner(story, similarities, figures).joined(figures);
        List<ClaimGroup> claims =
                new ClaimBuilder(story, targets).build(new FigureGroups(story.pieces()).added(groups, figures));
        List<FoundDenial> denials = List.copyOf(targets.keySet());
        Map<String, Reading> dated = new BorrowedDay().lend(readings, links);
        StorySources sources = new StorySources(
                outlets,
                story.articles(),
                readings.stream()
                        .flatMap(reading -> reading.attributions().stream())
                        .toList());
        Function<List<Piece>, Provenance> origins = pieces -> originFinder.find(carriers(pieces), copies, sources);
        BiPredicate<Piece, Piece> apart =
                (one, other) -> origins.apply(List.of(one, other)).origins().min() > 1;
        List<Difference> differences = new DifferenceFinder()
                .find(new Compared(
                        story, toldAlike(claims, told), denials, quotes, sideBySide, together, apart, dated));
        return new Comparison(
                claims(claims, differences, origins),
                new ShownLinks(story).of(links, claims),
                differences,
                denials.stream().map(found -> claimed(found.denial(), claims)).toList(),
                new SilenceFinder(story, alike, figures).find(claims),
                story.replies().stream().map(ReplyFinder.Found::reply).toList(),
                new TimelineBuilder().build(readings, links),
                table.rows(sideBySide));
    }

    /** Which readings are too long to be compared to their end. */
    public List<Problem> problems(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> Stream.of(
                                reading.layout().sentences().size(),
                                reading.attributions().size(),
                                reading.times().size(),
                                reading.quantities().size())
                        .anyMatch(size -> size > MOST))
                .map(reading -> new Problem(
                        ProblemCode.TOO_LONG,
                        reading.article().id(),
                        "longer than any report: no more than its first " + MOST
                                + " statements, events and figures are compared"))
                .toList();
    }

    private static List<QuoteMatch> quotes(StoryView story, Similarities similarities) {
        List<ArticleView> views = story.views();
        if (views.size() < 2) {
            return List.of();
        }
        QuoteMatcher matcher = new QuoteMatcher(similarities.rarity());
        List<QuoteMatch> matches = new ArrayList<>();
        for (int a = 0; a < views.size(); a++) {
            for (int b = a + 1; b < views.size(); b++) {
                matches.addAll(matcher.match(
                        story.quotedBy(views.get(a).id()),
                        story.quotedBy(views.get(b).id())));
            }
        }
        return matches;
    }

    private static List<Link> links(
            StoryView story,
            List<PieceLink> pieceLinks,
            Map<FoundDenial, List<Integer>> targets,
            List<QuoteMatch> quotes,
            List<ClaimGroup> claims) {
        SentenceLinks links = new SentenceLinks(story);
        links.addStatements(pieceLinks);
        links.addQuotes(quotes);
        links.addDenials(
                targets,
                pieceLinks.stream()
                        .filter(link -> isOfOneClaim(story, claims, link))
                        .toList());
        links.addSharedDenials(claims);
        links.addReplies();
        return links.all();
    }

    /** The claims whose statements say the same, not only the same figure: only they differ in how and by whom it is told. */
    private static List<ClaimGroup> toldAlike(List<ClaimGroup> claims, List<ClaimGroup> told) {
        Set<List<Piece>> alike = told.stream().map(ClaimGroup::pieces).collect(Collectors.toSet());
        return claims.stream().filter(claim -> alike.contains(claim.pieces())).toList();
    }

    /** With the first claim it denies. */
    private static Denial claimed(Denial denial, List<ClaimGroup> claims) {
        return claims.stream()
                .filter(claim -> claim.denials().contains(denial.of(claim.id())))
                .findFirst()
                .map(claim -> denial.of(claim.id()))
                .orElse(denial);
    }

    /** Whether two sentences tell of one claim, or are linked as such or as quotations of the same words. */
    private static BiPredicate<SentenceRef, SentenceRef> together(List<ClaimGroup> claims, List<Link> links) {
        Map<SentenceRef, Set<String>> told = ClaimBuilder.claimsBySentence(claims);
        Map<SentenceRef, Set<SentenceRef>> linked = new HashMap<>();
        links.stream().filter(link -> link.kind() != LinkKind.DENIAL).forEach(link -> {
            linked.computeIfAbsent(link.a(), place -> new HashSet<>()).add(link.b());
            linked.computeIfAbsent(link.b(), place -> new HashSet<>()).add(link.a());
        });
        return (one, other) -> !one.equals(other)
                && (linked.getOrDefault(one, Set.of()).contains(other)
                        || told.getOrDefault(one, Set.of()).stream()
                                .anyMatch(told.getOrDefault(other, Set.of())::contains));
    }

    private static boolean isOfOneClaim(StoryView story, List<ClaimGroup> claims, PieceLink link) {
        Piece a = story.pieces().get(link.a());
        Piece b = story.pieces().get(link.b());
        return claims.stream().map(ClaimGroup::pieces).anyMatch(pieces -> pieces.contains(a) && pieces.contains(b));
    }

    /** No two are shown in the same words as long as their statements have others. */
    private List<Claim> claims(
            List<ClaimGroup> groups, List<Difference> differences, Function<List<Piece>, Provenance> origins) {
        Set<String> shown = new HashSet<>();
        List<Claim> claims = new ArrayList<>();
        for (ClaimGroup group : groups) {
            Claim claim = claim(group, ClaimBuilder.text(group.pieces(), shown), differences, origins);
            shown.add(claim.text());
            claims.add(claim);
        }
        return claims;
    }

    private Claim claim(
            ClaimGroup group, String text, List<Difference> differences, Function<List<Piece>, Provenance> origins) {
        Provenance provenance = origins.apply(group.pieces());
        Set<String> outlets = new LinkedHashSet<>();
        group.pieces().forEach(piece -> outlets.add(outlet(piece.source())));
        return new Claim(
                group.id(),
                text,
                group.pieces().stream().map(Piece::statement).toList(),
                provenance.origins(),
                provenance.graph(),
                group.articles().size(),
                outlets.size(),
                status(group, differences),
                group.centrality(),
                group.denials());
    }

    private static List<Carrier> carriers(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Carrier(piece.source().article(), piece.attribution(), piece.evidence()))
                .toList();
    }

    private String outlet(ArticleView view) {
        String name = view.outlet();
        return outlets.named(name).map(known -> known.name()).orElse(name);
    }

    /** A denial weighs most, then a conflict, then any other difference. */
    private static ClaimStatus status(ClaimGroup group, List<Difference> differences) {
        if (!group.denials().isEmpty()) {
            return ClaimStatus.DENIED;
        }
        List<Outcome> outcomes = differences.stream()
                .filter(each -> each.claim().equals(Optional.of(group.id())))
                .map(Difference::outcome)
                .toList();
        if (outcomes.contains(Outcome.CONFLICT)) {
            return ClaimStatus.CONFLICT;
        }
        if (group.articles().size() < 2) {
            return ClaimStatus.ONE_SIDED;
        }
        return outcomes.isEmpty() ? ClaimStatus.AGREE : ClaimStatus.DIFFER;
    }
}
