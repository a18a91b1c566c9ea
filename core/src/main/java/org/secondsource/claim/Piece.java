package org.secondsource.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.text.Evidence;
import org.secondsource.text.Span;

/**
 * A statement together with what comparing it needs. Each is made once; two are the same only if they are one object, as they
 * are asked for again and again.
 *
 * @param source the reading of its article
 * @param statement where it stands
 * @param attribution in whose words it is made; empty in the outlet's own voice
 * @param wording its words, without those that merely attribute
 * @param about the words, as printed, for whom or what it is told of, where they stand before it and are no part of it
 * @param text its words as printed, pieces joined by an ellipsis
 */
record Piece(
        ArticleView source,
        Statement statement,
        Optional<Attribution> attribution,
        Wording wording,
        Optional<String> about,
        String text) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Piece {
        Objects.requireNonNull(source);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(attribution);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(about);
        Objects.requireNonNull(text);
    }

    Piece(
            ArticleView source,
            Statement statement,
            Optional<Attribution> attribution,
            Wording wording,
            Optional<Span> about) {
        this(
                source,
                statement,
                attribution,
                wording,
                about.map(span -> inLine(span.of(source.text()))),
                text(source, statement));
    }

    private static String text(ArticleView source, Statement statement) {
        String printed =
                statement.spans().stream().map(span -> span.of(source.text())).collect(Collectors.joining(" ... "));
        return inLine(printed);
    }

    private static String inLine(String printed) {
        return BLANKS.matcher(printed).replaceAll(" ");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    String article() {
        return statement.article();
    }

    /** Number of the sentence it lies in. */
    int sentence() {
        return statement.sentences().get(0);
    }

    SentenceRef place() {
        return new SentenceRef(article(), sentence());
    }

    List<Evidence> evidence() {
        return statement.spans().stream()
                .map(span -> new Evidence(article(), span))
                .toList();
    }

    boolean holds(Span span) {
        return statement.spans().stream().anyMatch(each -> each.overlaps(span));
    }

    /** The outlets on whose word the article has it, without the article's own. */
    Set<String> citedOutlets() {
        return attribution.map(each -> outlets(List.of(each))).orElse(Set.of());
    }

    /** The attributions of its sentence: its own, and those that stand beside it ("..., the Courier reported"). */
    List<Attribution> relied() {
        return source.attributionsIn(source.sentences().get(sentence()));
    }

    /** The outlets that any attribution of its sentence cites. */
    Set<String> reliedOutlets() {
        return outlets(relied());
    }

    private static Set<String> outlets(List<Attribution> attributions) {
        Set<String> outlets = new LinkedHashSet<>();
        for (Attribution each : attributions) {
            List<Hop> hops = each.chain().hops();
            hops.subList(0, hops.size() - 1).stream()
                    .filter(hop -> hop.kind() == SourceKind.OUTLET)
                    .forEach(hop -> outlets.add(Lexicon.nameKey(hop.name())));
        }
        return outlets;
    }

    boolean isQuoted() {
        return attribution.filter(each -> each.type() == QuoteType.DIRECT).isPresent();
    }

    /** Canonical name of who says it, where a person or body is certain. */
    Optional<String> speaker() {
        return attribution.flatMap(Attribution::speaker);
    }
}
