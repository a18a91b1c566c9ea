package org.secondsource.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.Chain;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.Stance;
import org.secondsource.attribution.UnnamedSource;
import org.secondsource.claim.Statement;
import org.secondsource.claim.Voice;
import org.secondsource.language.Segmenter;
import org.secondsource.quantity.Amount;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/** A reading put together by hand: everything is named by its words, which are looked up in the text. */
final class ReportSketch {
    private final Layout layout;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    ReportSketch(Article article) {
        layout = new Segmenter("en").segment(article);
    }

    String id() {
        return layout.article().id();
    }

    Span span(String words) {
        int start = layout.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + id() + ": " + words);
        }
        return new Span(start, start + words.length());
    }

    Evidence evidence(String words) {
        return new Evidence(id(), span(words));
    }

    int sentence(String words) {
        return layout.sentenceAt(span(words).start()).orElseThrow().index();
    }

    /** Begins an attribution by its source, its cue and its content; the source is empty if there is none. */
    Said says(String source, String cue, String... content) {
        return new Said(source, cue, List.of(content));
    }

    void counts(String number, Amount amount, String unit, String counted) {
        quantities.add(new Quantity(span(number), amount, unit, Optional.of(span(counted)), false, "sketch"));
    }

    Statement own(String... words) {
        return statement(Optional.empty(), words);
    }

    Statement attributed(String attribution, String... words) {
        return statement(Optional.of(attribution), words);
    }

    private Statement statement(Optional<String> attribution, String... words) {
        List<Span> spans = List.of(words).stream().map(this::span).toList();
        List<Integer> sentences =
                List.of(words).stream().map(this::sentence).distinct().toList();
        return new Statement(
                id(), sentences, attribution, spans, attribution.isPresent() ? Voice.ATTRIBUTED : Voice.OWN);
    }

    Reading reading() {
        return new Reading(layout, attributions, List.of(), List.of(), quantities, List.of());
    }

    /** An attribution being described. */
    final class Said {
        private final String source;
        private final String cue;
        private final List<String> content;
        private final List<Hop> hops = new ArrayList<>();
        private QuoteType type = QuoteType.INDIRECT;
        private SourceKind kind = SourceKind.PERSON;
        private Stance stance = Stance.SAYS;
        private Optional<UnnamedSource> unnamed = Optional.empty();
        private Optional<Span> audience = Optional.empty();

        private Said(String source, String cue, List<String> content) {
            this.source = source;
            this.cue = cue;
            this.content = content;
        }

        Said direct() {
            type = QuoteType.DIRECT;
            return this;
        }

        Said kind(SourceKind value) {
            kind = value;
            return this;
        }

        Said stance(Stance value) {
            stance = value;
            return this;
        }

        Said to(String words) {
            audience = Optional.of(span(words));
            return this;
        }

        Said unnamed(String count, String role, String access) {
            kind = SourceKind.UNNAMED;
            unnamed = Optional.of(new UnnamedSource(
                    count.isEmpty() ? Optional.empty() : Optional.of(span(count)),
                    Optional.of(span(role)),
                    access.isEmpty() ? Optional.empty() : Optional.of(span(access)),
                    Optional.empty()));
            return this;
        }

        Said via(String name, SourceKind hopKind) {
            hops.add(new Hop(name, hopKind, Optional.empty(), List.of(), false));
            return this;
        }

        /** Adds it to the reading and answers its id. */
        String add(String speaker) {
            List<Hop> chain = new ArrayList<>();
            chain.add(new Hop(speaker, kind, Optional.empty(), spans(source), false));
            chain.addAll(hops);
            chain.add(new Hop(
                    layout.article().outletName().orElseThrow(),
                    SourceKind.OUTLET,
                    Optional.empty(),
                    List.of(),
                    false));
            String id = "a" + (attributions.size() + 1);
            attributions.add(new Attribution(
                    id,
                    new AttributionSpans(
                            spans(source),
                            spans(cue),
                            content.stream().map(ReportSketch.this::span).toList(),
                            OptionalInt.empty(),
                            0.9,
                            "sketch"),
                    type,
                    Optional.empty(),
                    kind == SourceKind.UNNAMED ? Optional.empty() : Optional.of(speaker),
                    kind,
                    unnamed,
                    new Chain(chain),
                    stance,
                    Optional.empty(),
                    audience));
            return id;
        }

        private List<Span> spans(String words) {
            return words.isEmpty() ? List.of() : List.of(span(words));
        }
    }
}
