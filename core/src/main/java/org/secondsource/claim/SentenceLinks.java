package org.secondsource.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The links between sentences that a reader sees, each once, with its best reason: gathered from linked statements,
 * quotations of one utterance and denials with what they deny. Not thread-safe; one per comparison.
 */
final class SentenceLinks {
    private final StoryView story;
    private final Map<List<SentenceRef>, Link> links = new LinkedHashMap<>();
    private final Set<SentenceRef> goingOn = new LinkedHashSet<>();

    SentenceLinks(StoryView story) {
        this.story = story;
    }

    void addStatements(List<PieceLink> found) {
        for (PieceLink link : found) {
            Piece a = story.pieces().get(link.a());
            Piece b = story.pieces().get(link.b());
            boolean own = a.attribution().isEmpty() && b.attribution().isEmpty();
            add(new Link(a.place(), b.place(), own ? LinkKind.EVENT : LinkKind.CLAIM, link.score(), why(own)));
        }
    }

    /** @param own whether both reports tell it in their own voice */
    static String why(boolean own) {
        return own ? "both tell of it in their own voice" : "the statements report the same";
    }

    /** A quotation is a stronger tie than likeness: it takes the place of a link already there. */
    void addQuotes(List<QuoteMatch> matches) {
        for (QuoteMatch match : matches) {
            String why = "both quote the same words (" + match.shared() + " of them)";
            replace(new Link(match.placeOfA(), match.placeOfB(), LinkKind.QUOTE, QUOTE_SCORE, why));
        }
    }

    /**
     * Ties each denial to the sentence of every other report that is most like what it denies. What the denier says next
     * goes with the denial and is tied to nothing by itself.
     *
     * @param found links within one claim: what merely resembles the words denied is not denied with them
     */
    void addDenials(Map<FoundDenial, List<Integer>> targets, List<PieceLink> found) {
        targets.forEach((denial, denied) -> {
            if (denial.goesOn()) {
                goingOn.add(denial.place());
                return;
            }
            Map<String, PieceLink> best = new LinkedHashMap<>();
            for (PieceLink link : found) {
                boolean fromA = denied.contains(link.a());
                if (fromA || denied.contains(link.b())) {
                    best.putIfAbsent(other(link, fromA).article(), link);
                }
            }
            best.remove(denial.article());
            best.values().forEach(link -> {
                SentenceRef target = other(link, denied.contains(link.a())).place();
                String who = denial.denial().by();
                replace(new Link(
                        denial.denial().sentence(), target, LinkKind.DENIAL, link.score(), who + " denies it"));
            });
        });
    }

    /** Ties denials of one claim by different reports to one another. */
    void addSharedDenials(List<ClaimGroup> claims) {
        for (ClaimGroup claim : claims) {
            List<Denial> denials = claim.denials().stream()
                    .filter(denial -> !goingOn.contains(denial.sentence()))
                    .toList();
            for (Denial one : denials) {
                for (Denial other : denials) {
                    if (number(one.sentence()) < number(other.sentence())) {
                        String why = "both deny claim " + claim.id();
                        replace(new Link(one.sentence(), other.sentence(), LinkKind.DENIAL, QUOTE_SCORE, why));
                    }
                }
            }
        }
    }

    /** Ties the sentences in which two reports tell of asking the same person or body. */
    void addReplies() {
        for (ReplyFinder.Found one : story.replies()) {
            for (ReplyFinder.Found other : story.replies()) {
                SentenceRef a = new SentenceRef(one.reply().evidence().article(), one.sentence());
                SentenceRef b = new SentenceRef(other.reply().evidence().article(), other.sentence());
                one.reply().asked().stream()
                        .filter(name -> other.reply().asked().stream().anyMatch(each -> Names.same(name, each)))
                        .findFirst()
                        .filter(name -> number(a) < number(b))
                        .ifPresent(name -> add(new Link(a, b, LinkKind.EVENT, QUOTE_SCORE, "both asked " + name)));
            }
        }
    }

    /** Sure by construction, but resting on the attributions read. */
    private static final double QUOTE_SCORE = 0.9;

    /** In the order of the first report's sentences, then the other's. */
    List<Link> all() {
        return links.values().stream().sorted(order(story)).toList();
    }

    /** By the first report's sentences, then the other's. */
    static Comparator<Link> order(StoryView story) {
        return Comparator.comparingInt(
                        (Link link) -> story.view(link.a().article()).number())
                .thenComparingInt(link -> link.a().sentence())
                .thenComparingInt(link -> story.view(link.b().article()).number())
                .thenComparingInt(link -> link.b().sentence());
    }

    private Piece other(PieceLink link, boolean fromA) {
        return story.pieces().get(fromA ? link.b() : link.a());
    }

    private void add(Link link) {
        Link ordered = ordered(link);
        links.merge(
                List.of(ordered.a(), ordered.b()),
                ordered,
                (before, now) -> now.score() > before.score() && before.kind() != LinkKind.QUOTE ? now : before);
    }

    private void replace(Link link) {
        Link ordered = ordered(link);
        links.put(List.of(ordered.a(), ordered.b()), ordered);
    }

    private Link ordered(Link link) {
        return number(link.a()) <= number(link.b())
                ? link
                : new Link(link.b(), link.a(), link.kind(), link.score(), link.why());
    }

    private int number(SentenceRef place) {
        return story.view(place.article()).number();
    }
}
