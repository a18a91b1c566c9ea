package org.secondsource.app.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.secondsource.app.report.Dates;
import org.secondsource.app.report.DossierView;
import org.secondsource.app.report.Words;
import org.secondsource.app.report.html.Mark.Reason;
import org.secondsource.app.report.html.MarkedSentence.Jump;
import org.secondsource.app.report.html.MarkedSentence.Piece;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.QuoteType;
import org.secondsource.attribution.Stance;
import org.secondsource.claim.Link;
import org.secondsource.claim.SentenceRef;
import org.secondsource.framing.FramingNote;
import org.secondsource.quantity.Quantity;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Given;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Stamp;

/** One report as a column of the side-by-side view: its head, and its text with highlights and links. */
public final class ReportColumn {
    private final DossierView view;
    private final Reading reading;
    private final int number;
    private final List<Mark> marks = new ArrayList<>();

    /** @param number its place among the reports, from 1 */
    ReportColumn(DossierView view, Reading reading, int number) {
        this.view = view;
        this.reading = reading;
        this.number = number;
        reading.attributions().forEach(this::mark);
        for (Quantity quantity : reading.quantities()) {
            String what = "figure: " + Words.amount(quantity.amount());
            marks.add(new Mark(quantity.span(), Layer.FIGURE, Reason.byRule(what, quantity.rule())));
        }
        view.dossier().framing().stream()
                .filter(note -> note.evidence().article().equals(id()))
                .forEach(this::mark);
    }

    private void mark(Attribution attribution) {
        String chain = attribution.chain().toString();
        for (Span span : attribution.spans().source()) {
            marks.add(new Mark(span, Layer.ATTRIBUTION, reason(attribution, "source: " + chain)));
        }
        attribution.spans().cue().forEach(span -> marks.add(cue(attribution, span)));
        boolean denies = attribution.stance() == Stance.DENIES || attribution.stance() == Stance.DISPUTES;
        for (Span span : attribution.spans().content()) {
            if (attribution.type() != QuoteType.INDIRECT) {
                marks.add(new Mark(span, Layer.QUOTE, reason(attribution, "quotation: " + chain)));
            }
            if (denies) {
                String what = Words.plain(attribution.stance()) + ": " + chain;
                marks.add(new Mark(span, Layer.DENIAL, reason(attribution, what)));
            }
        }
    }

    private static Mark cue(Attribution attribution, Span span) {
        boolean hedged = attribution.stance() == Stance.HEDGED;
        String what = (hedged ? "hedge: " : "cue: ") + Words.plain(attribution.stance());
        return new Mark(span, hedged ? Layer.HEDGE : Layer.ATTRIBUTION, reason(attribution, what));
    }

    private static Reason reason(Attribution attribution, String what) {
        AttributionSpans spans = attribution.spans();
        return new Reason(what, spans.by(), Optional.of(spans.confidence()), attribution.id());
    }

    private void mark(FramingNote note) {
        String referent = note.referent().map(whom -> " for " + whom).orElse("");
        Reason reason = Reason.byRule(Words.plain(note.kind()) + referent, note.why());
        marks.add(new Mark(note.evidence().span(), Layer.LOADED, reason));
    }

    public String id() {
        return article().id();
    }

    public int number() {
        return number;
    }

    public String anchor() {
        return "r" + number;
    }

    public String name() {
        return view.name(id());
    }

    public Article article() {
        return reading.article();
    }

    public Reading reading() {
        return reading;
    }

    public String title() {
        return article().masthead().title().orElse("");
    }

    public String published() {
        return article().masthead().published().map(Given::value).map(Dates::of).orElse("no date");
    }

    /** For the {@code datetime} attribute. */
    public String publishedIso() {
        return article().published().map(Stamp::toString).orElse("");
    }

    public boolean outletInferred() {
        return article().masthead().outlet().filter(Given::inferred).isPresent();
    }

    public boolean dateInferred() {
        return article().masthead().published().filter(Given::inferred).isPresent();
    }

    /** By which anybody can check that the same text was read. */
    public String fingerprint() {
        return Assets.fingerprint(article().text());
    }

    /** The sentences, paragraph by paragraph. */
    public List<MarkedParagraph> paragraphs() {
        List<MarkedParagraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = reading.layout().sentences();
        Posts posts = new Posts(article());
        int from = 0;
        for (int at = 1; at <= sentences.size(); at++) {
            boolean ends = at == sentences.size()
                    || sentences.get(at).paragraph() != sentences.get(from).paragraph();
            if (ends) {
                paragraphs.add(paragraph(sentences.subList(from, at), posts));
                from = at;
            }
        }
        return paragraphs;
    }

    private MarkedParagraph paragraph(List<Sentence> sentences, Posts posts) {
        int end = sentences.get(sentences.size() - 1).span().end();
        return new MarkedParagraph(
                posts.begunBy(end), sentences.stream().map(this::marked).toList());
    }

    private MarkedSentence marked(Sentence sentence) {
        return new MarkedSentence(
                anchor() + "-s" + sentence.index(),
                pieces(sentence.span(), marks),
                jumps(sentence.index()),
                view.claimAt(new SentenceRef(id(), sentence.index())));
    }

    /** A sentence with nothing highlighted but some spans of it, for use as evidence. */
    public List<Piece> pieces(Sentence sentence, List<Span> highlighted) {
        List<Mark> only = highlighted.stream()
                .map(span -> new Mark(span, Layer.ATTRIBUTION, Reason.byRule("the words meant", "")))
                .toList();
        return pieces(sentence.span(), only);
    }

    private List<Piece> pieces(Span whole, List<Mark> candidates) {
        List<Mark> here =
                candidates.stream().filter(mark -> mark.span().overlaps(whole)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(whole.start(), mark.span().start()));
            cuts.add(Math.min(whole.end(), mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = whole.start();
        for (int cut : cuts.tailSet(whole.start(), false)) {
            pieces.add(piece(new Span(start, cut), here));
            start = cut;
        }
        return pieces;
    }

    private Piece piece(Span span, List<Mark> candidates) {
        List<Mark> over = candidates.stream()
                .filter(mark -> mark.span().contains(span) && !span.isEmpty())
                .toList();
        TreeSet<Integer> layers = new TreeSet<>();
        over.forEach(mark -> layers.add(mark.layer().key()));
        String classes = String.join(" ", layers.stream().map(key -> "m" + key).toList());
        String description = String.join(
                "; ", over.stream().map(Mark::description).distinct().toList());
        String reasons = String.join(
                "\n", over.stream().map(mark -> mark.reason().line()).distinct().toList());
        return new Piece(span.of(article().text()), classes, description, reasons);
    }

    /** The surest link to each other report first, in the order of the reports. */
    private List<Jump> jumps(int sentence) {
        SentenceRef here = new SentenceRef(id(), sentence);
        return view.links(here).stream()
                .sorted(Comparator.comparingDouble(Link::score).reversed())
                .map(link -> jump(link, other(link, here).orElseThrow()))
                .sorted(Comparator.comparingInt(Jump::number))
                .toList();
    }

    private static Optional<SentenceRef> other(Link link, SentenceRef here) {
        if (link.a().equals(here)) {
            return Optional.of(link.b());
        }
        return link.b().equals(here) ? Optional.of(link.a()) : Optional.empty();
    }

    private Jump jump(Link link, SentenceRef there) {
        int other = view.number(there.article());
        String label = "same " + Words.plain(link.kind()) + " in " + view.name(there.article()) + ", score "
                + Words.number(Math.round(link.score() * 100) / 100.0);
        return new Jump("r" + other + "-s" + there.sentence(), other, label);
    }
}
