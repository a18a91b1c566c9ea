package org.secondsource.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Chain;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.name.OutletTable;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;
import org.secondsource.text.Given;
import org.secondsource.text.Masthead;
import org.secondsource.text.Outlet;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/** Carriers written in one line; see the head of {@code origin-cases.tsv}. */
final class Carriers {
    static final OutletTable OUTLETS = new OutletTable(List.of(
            List.of("The Harbor Ledger", "the Ledger", "-", "-", "US", "newspaper"),
            List.of("Daily Lantern", "-", "-", "Lantern Group", "GB", "newspaper"),
            List.of("Evening Lantern", "-", "-", "Lantern Group", "GB", "newspaper"),
            List.of("Norvik Press", "NP", "-", "-", "NO", "agency"),
            List.of("Metro Wire", "-", "-", "-", "US", "site")));

    private static final String SAYS = "says-";

    private Carriers() {}

    static List<Carrier> parse(String notation) {
        return Arrays.stream(notation.split(" ; ")).map(Carriers::carrier).toList();
    }

    static Carrier carrier(String notation) {
        int colon = notation.indexOf(':');
        String[] head = notation.substring(0, colon).strip().split("@");
        String[] flags = head[1].split("\\+");
        String chain = notation.substring(colon + 1).strip();
        String said = Arrays.stream(flags)
                .filter(flag -> flag.startsWith(SAYS))
                .map(flag -> flag.substring(SAYS.length()).replace('_', ' '))
                .findFirst()
                .orElse("");
        StringBuilder text = new StringBuilder(said.isEmpty() ? "A statement. " : "\"" + said + "\" ");
        Span statement = said.isEmpty() ? new Span(0, 12) : new Span(1, 1 + said.length());
        if (Arrays.asList(flags).contains("release")) {
            text.append("\nFOR IMMEDIATE RELEASE\n");
        }
        List<Hop> hops = new ArrayList<>();
        for (String station : chain.isEmpty() ? new String[0] : chain.split(" < ")) {
            hops.add(hop(station.strip(), text));
        }
        hops.add(new Hop(flags[0], SourceKind.OUTLET, Optional.empty(), List.of(), false));
        Article article = Article.of(head[0], text.toString(), masthead(flags));
        Optional<Attribution> attribution =
                chain.isEmpty() ? Optional.empty() : Optional.of(attribution(new Chain(hops)));
        return new Carrier(article, attribution, List.of(new Evidence(head[0], statement)));
    }

    private static Hop hop(String station, StringBuilder text) {
        int space = station.indexOf(' ');
        SourceKind kind = SourceKind.valueOf(station.substring(0, space).toUpperCase(Locale.ROOT));
        String printed = station.substring(space + 1);
        int start = text.length();
        text.append(printed.replace("[", "").replace("]", "")).append(". ");
        String name = printed.substring(printed.indexOf(']') + 1).strip();
        return new Hop(name, kind, Optional.empty(), List.of(new Span(start, text.length() - 2)), false);
    }

    private static Masthead masthead(String[] flags) {
        Masthead.Builder builder = new Masthead.Builder().outlet(Given.stated(Outlet.of(flags[0])));
        for (String flag : Arrays.asList(flags).subList(1, flags.length)) {
            switch (flag) {
                case "place" -> builder.dateline(Given.stated("PORT SALE")).authors(List.of("Mira Holt"));
                case "agency" -> builder.dateline(Given.stated("PORT SALE (Norvik Press)"));
                case "initials" -> builder.dateline(Given.stated("PORT SALE (NPA)"));
                case "reporting" -> builder.credits(List.of("Reporting by Mira Holt"));
                case "with" -> builder.credits(List.of("Additional reporting by Norvik Press"));
                case "release" -> builder.url("https://example.test/");
                default -> {
                    if (!flag.startsWith(SAYS)) {
                        builder.published(Given.stated(Stamp.of(LocalDate.parse(flag))));
                    }
                }
            }
        }
        return builder.build();
    }

    private static Attribution attribution(Chain chain) {
        AttributionSpans spans =
                new AttributionSpans(List.of(), List.of(), List.of(new Span(0, 12)), OptionalInt.empty(), 1, "test");
        return new Attribution(
                "a1",
                spans,
                QuoteType.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                chain.first().kind(),
                Optional.empty(),
                chain,
                Stance.SAYS,
                Optional.empty(),
                Optional.empty());
    }
}
