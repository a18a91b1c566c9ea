package org.secondsource.provenance;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.secondsource.attribution.SourceKind;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.OutletTable;
import org.secondsource.name.PressRelease;
import org.secondsource.provenance.CopiedPassage.Direction;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Stamp;

/**
 * Which of two reports that share words had them first. Only a credit states it; all else is a hint, the clock the weakest:
 * feeds back-date, and reports are published again. What is found of a report is remembered, as it is held against every
 * other. Not thread-safe; one per comparison.
 */
final class CopyDirection {
    /** Of the one text nearly all, of the other only a part: the part was taken in. */
    private static final double NEARLY_ALL = 0.9;

    private static final double PART = 0.6;

    private final OutletTable outlets;
    private final AgencyCredit credits;
    private final IdentityHashMap<Article, Optional<AgencyCredit.Credit>> credited = new IdentityHashMap<>();
    private final IdentityHashMap<Article, Boolean> releases = new IdentityHashMap<>();

    CopyDirection(OutletTable outlets) {
        this.outlets = outlets;
        credits = new AgencyCredit(outlets);
    }

    /** A direction and what shows it. */
    record Shown(Direction direction, String why) {}

    /**
     * @param ofA share of the first report's words that stand in the second
     * @param ofB the reverse
     */
    Shown between(Reading a, Reading b, double ofA, double ofB) {
        return stated(a, b)
                .or(() -> stated(b, a).map(CopyDirection::turned))
                .or(() -> commonCredit(a.article(), b.article()))
                .or(() -> hint(a.article(), b.article()))
                .or(() -> hint(b.article(), a.article()).map(CopyDirection::turned))
                .or(() -> byClock(a.article(), b.article()))
                .or(() -> byContainment(ofA, ofB))
                .orElse(new Shown(Direction.NOT_SHOWN, "nothing shows which was first"));
    }

    private static Shown turned(Shown shown) {
        Direction direction = shown.direction() == Direction.A_TO_B ? Direction.B_TO_A : shown.direction();
        return new Shown(direction, shown.why());
    }

    /** The second credits the first's outlet, or names it as a source and is not named in return. */
    private Optional<Shown> stated(Reading from, Reading to) {
        Optional<String> outlet = outletKey(from.article());
        if (outlet.isEmpty() || outlet.equals(outletKey(to.article()))) {
            return Optional.empty();
        }
        Optional<AgencyCredit.Credit> credit = credit(to.article())
                .filter(each -> SourceKeys.outlet(each.agency()).equals(outlet.get()));
        if (credit.isPresent()) {
            return Optional.of(
                    new Shown(Direction.A_TO_B, "credited: " + credit.get().words()));
        }
        boolean cited = cites(to, outlet.get())
                && !outletKey(to.article()).filter(key -> cites(from, key)).isPresent();
        return cited
                ? Optional.of(new Shown(
                        Direction.A_TO_B, "names " + from.article().outletName().orElse("it") + " as its source"))
                : Optional.empty();
    }

    private boolean cites(Reading reading, String outlet) {
        return reading.attributions().stream()
                .map(each -> each.chain().hops())
                .flatMap(hops -> hops.subList(0, hops.size() - 1).stream())
                .filter(hop -> hop.kind() == SourceKind.OUTLET)
                .anyMatch(hop -> SourceKeys.outlet(canonical(hop.name())).equals(outlet));
    }

    private Optional<Shown> commonCredit(Article a, Article b) {
        Optional<AgencyCredit.Credit> ofA = credit(a);
        Optional<AgencyCredit.Credit> ofB = credit(b);
        return ofA.isPresent()
                        && ofB.isPresent()
                        && ofA.get().agency().equals(ofB.get().agency())
                ? Optional.of(new Shown(
                        Direction.COMMON_ORIGIN, "both credit " + ofA.get().agency()))
                : Optional.empty();
    }

    private Optional<Shown> hint(Article from, Article to) {
        if (isRelease(from) && !isRelease(to)) {
            return Optional.of(new Shown(Direction.A_TO_B, "inferred: the first is a press release"));
        }
        boolean agency = agency(from) && !agency(to);
        return agency
                ? Optional.of(new Shown(
                        Direction.A_TO_B, "inferred: " + from.outletName().orElse("the first") + " is a news agency"))
                : Optional.empty();
    }

    private Optional<AgencyCredit.Credit> credit(Article article) {
        return credited.computeIfAbsent(article, credits::of);
    }

    private boolean isRelease(Article article) {
        return releases.computeIfAbsent(article, PressRelease::is);
    }

    private boolean agency(Article article) {
        return article.outletName()
                .flatMap(outlets::named)
                .filter(KnownOutlet::isAgency)
                .isPresent();
    }

    private static Optional<Shown> byContainment(double ofA, double ofB) {
        if (ofA >= NEARLY_ALL && ofB <= PART) {
            return Optional.of(new Shown(Direction.A_TO_B, "inferred: the second holds nearly all of the first"));
        }
        return ofB >= NEARLY_ALL && ofA <= PART
                ? Optional.of(new Shown(Direction.B_TO_A, "inferred: the first holds nearly all of the second"))
                : Optional.empty();
    }

    private static Optional<Shown> byClock(Article a, Article b) {
        if (a.published().isEmpty() || b.published().isEmpty()) {
            return Optional.empty();
        }
        Stamp first = a.published().get();
        Stamp second = b.published().get();
        boolean clocks = first.time().isPresent() && second.time().isPresent();
        int order = clocks
                ? first.earliest().compareTo(second.earliest())
                : first.date().compareTo(second.date());
        if (order == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Shown(order < 0 ? Direction.A_TO_B : Direction.B_TO_A, "inferred: published earlier, a weak hint"));
    }

    private Optional<String> outletKey(Article article) {
        return article.outletName().map(this::canonical).map(SourceKeys::outlet);
    }

    private String canonical(String name) {
        return outlets.named(name).map(KnownOutlet::name).orElse(name);
    }
}
