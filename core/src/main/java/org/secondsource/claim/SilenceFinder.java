package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.text.Stamp;

/**
 * Which reports do not carry a claim that others do. A report is only called silent if it appeared after the claim was
 * public; where a stamp is missing or only the day is known, that this is not known is said, and not if it may
 * well carry the claim in a statement that was not joined to it. Immutable.
 */
final class SilenceFinder {
    private final StoryView story;
    private final IdentityHashMap<Piece, Set<String>> alikeIn = new IdentityHashMap<>();
    private final List<List<CountedThing>> figures;

    /**
     * @param alike statements that may be one claim, whether they were joined or not
     * @param figures of one thing each
     */
    SilenceFinder(StoryView story, List<PieceLink> alike, List<List<CountedThing>> figures) {
        this.story = story;
        this.figures = List.copyOf(figures);
        for (PieceLink link : alike) {
            Piece a = story.pieces().get(link.a());
            Piece b = story.pieces().get(link.b());
            alikeIn.computeIfAbsent(a, key -> new HashSet<>()).add(b.article());
            alikeIn.computeIfAbsent(b, key -> new HashSet<>()).add(a.article());
        }
    }

    List<Silence> find(List<ClaimGroup> claims) {
        List<Silence> silences = new ArrayList<>();
        for (ClaimGroup claim : claims) {
            Set<String> carriers = claim.articles();
            Set<String> cited = claim.pieces().stream()
                    .flatMap(piece -> piece.citedOutlets().stream())
                    .collect(Collectors.toSet());
            for (ArticleView view : story.views()) {
                boolean told = carriers.contains(view.id())
                        || cited.contains(Lexicon.nameKey(view.outlet()))
                        || mayTell(claim, view);
                if (!told && !denies(claim, view) && mayBeHeldAgainst(claim, view)) {
                    why(claim, view).ifPresent(why -> silences.add(new Silence(claim.id(), view.id(), why)));
                }
            }
        }
        return silences;
    }

    /** A report in another language than those that carry the claim may tell it as well: nobody compared them. */
    private boolean mayBeHeldAgainst(ClaimGroup claim, ArticleView view) {
        return claim.articles().stream()
                .anyMatch(carrier -> story.view(carrier).reading().isForeign()
                        == view.reading().isForeign());
    }

    /**
     * Whether the report holds a statement like one of the claim, to call it silent takes more than doubt, or gives figures
     * of its own for what one of them counts: a later toll is not silence about the first.
     */
    private boolean mayTell(ClaimGroup claim, ArticleView view) {
        return claim.pieces().stream()
                        .anyMatch(piece -> alikeIn.getOrDefault(piece, Set.of()).contains(view.id()))
                || claim.pieces().stream().allMatch(piece -> countsTheSame(piece, view.id()));
    }

    private boolean countsTheSame(Piece piece, String article) {
        List<List<CountedThing>> counted = figures.stream()
                .filter(row -> row.stream().anyMatch(thing -> isOf(thing, piece)))
                .toList();
        return !counted.isEmpty()
                && counted.stream()
                        .allMatch(row ->
                                row.stream().anyMatch(thing -> thing.article().equals(article)));
    }

    private static boolean isOf(CountedThing thing, Piece piece) {
        return thing.article().equals(piece.article())
                && piece.holds(thing.quantity().span());
    }

    private static boolean denies(ClaimGroup claim, ArticleView view) {
        return claim.denials().stream()
                .anyMatch(denial -> denial.sentence().article().equals(view.id()));
    }

    /** Why the report counts as silent; empty if it appeared before the claim was public. */
    private Optional<String> why(ClaimGroup claim, ArticleView view) {
        Optional<Stamp> own = view.article().published();
        List<ArticleView> carrying = claim.articles().stream().map(story::view).toList();
        Optional<ArticleView> first = carrying.stream()
                .filter(each -> each.article().published().isPresent())
                .min(Comparator.comparing(each -> each.article().published().orElseThrow()));
        if (own.isEmpty() || first.isEmpty()) {
            return Optional.of(
                    "not known whether the claim was public before this report: a publication time is missing");
        }
        Stamp earliest = first.get().article().published().orElseThrow();
        if (earliest.date().isBefore(own.get().date())) {
            return Optional.of(published(first.get(), earliest) + ", before this report (" + own.get() + ")");
        }
        if (earliest.date().isAfter(own.get().date())) {
            return Optional.empty();
        }
        return sameDay(first.get(), earliest, own.get());
    }

    private static Optional<String> sameDay(ArticleView first, Stamp earliest, Stamp own) {
        if (earliest.time().isEmpty() || own.time().isEmpty()) {
            return Optional.of("not known whether the claim was public before this report: both are of " + own.date()
                    + ", without the time of day");
        }
        return earliest.earliest().isBefore(own.earliest())
                ? Optional.of(published(first, earliest) + ", before this report (" + own + ")")
                : Optional.empty();
    }

    private static String published(ArticleView view, Stamp when) {
        return view.outlet() + " carried it on " + when;
    }
}
