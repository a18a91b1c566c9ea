package org.secondsource.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.secondsource.name.OutletTable;
import org.secondsource.provenance.Carrier;
import org.secondsource.provenance.CopiedPassage;
import org.secondsource.provenance.OriginFinder;
import org.secondsource.provenance.Provenance;
import org.secondsource.reading.Reading;

/** Compares the readings of one story. Stateless, safe for use by many threads. */
public final class Comparer {
    private final OriginFinder originFinder = new OriginFinder();
    private final SentenceEncoder encoder;

    /** By words alone. */
    public Comparer() {
        this(texts -> List.of());
    }

    /** @param encoder adds likeness in meaning to that of words */
    public Comparer(SentenceEncoder encoder) {
        this.encoder = Objects.requireNonNull(encoder);
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
        List<PieceLink> pieceLinks = new LinkFinder().find(story, similarities);
        Map<DenialFinder.Found, List<Integer>> targets = targets(story, similarities);
        List<List<Integer>> groups = new ClaimGrouper().group(story.pieces(), pieceLinks, similarities);
        List<ClaimGroup> claims = new ClaimBuilder(story, targets).build(groups);
        List<QuoteMatch> quotes = quotes(story, similarities);
        List<Link> links = links(story, pieceLinks, targets, quotes, claims);
        FigureTable table = new FigureTable();
        List<List<CountedThing>> figures = table.things(readings);
        List<Difference> differences = new DifferenceFinder().find(story, claims, quotes, figures);
        return new Comparison(
                claims.stream().map(claim -> claim(claim, differences, copies)).toList(),
                links,
                differences,
                new SilenceFinder().find(story, claims),
                story.replies().stream().map(ReplyFinder.Found::reply).toList(),
                new TimelineBuilder().build(readings, links),
                table.rows(figures));
    }

    private static Map<DenialFinder.Found, List<Integer>> targets(StoryView story, Similarities similarities) {
        DenialTarget target = new DenialTarget(story, similarities);
        Map<DenialFinder.Found, List<Integer>> targets = new LinkedHashMap<>();
        story.denials().forEach(found -> targets.put(found, target.of(found)));
        return targets;
    }

    private static List<QuoteMatch> quotes(StoryView story, Similarities similarities) {
        QuoteMatcher matcher = new QuoteMatcher(similarities.rarity());
        List<QuoteMatch> matches = new ArrayList<>();
        List<ArticleView> views = story.views();
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
            Map<DenialFinder.Found, List<Integer>> targets,
            List<QuoteMatch> quotes,
            List<ClaimGroup> claims) {
        SentenceLinks links = new SentenceLinks(story);
        links.addStatements(pieceLinks);
        links.addQuotes(quotes);
        links.addDenials(targets, pieceLinks);
        links.addSharedDenials(claims);
        links.addReplies();
        return links.all();
    }

    private Claim claim(ClaimGroup group, List<Difference> differences, List<CopiedPassage> copies) {
        List<Carrier> carriers = group.pieces().stream()
                .map(piece -> new Carrier(piece.source().article(), piece.attribution(), piece.evidence()))
                .toList();
        Provenance provenance = originFinder.find(carriers, copies);
        Set<String> outlets = new LinkedHashSet<>();
        group.pieces().forEach(piece -> outlets.add(outlet(piece.source())));
        return new Claim(
                group.id(),
                ClaimBuilder.text(group.pieces()),
                group.pieces().stream().map(Piece::statement).toList(),
                provenance.origins(),
                provenance.graph(),
                group.articles().size(),
                outlets.size(),
                status(group, differences),
                group.centrality(),
                group.denials());
    }

    private static String outlet(ArticleView view) {
        String name = view.outlet();
        return OutletTable.ours().named(name).map(known -> known.name()).orElse(name);
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
