package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Gazetteer;
import org.secondsource.name.KnownOutlet;
import org.secondsource.name.Mentions;
import org.secondsource.name.NameTables;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/** One article with its entities and the spans of its attributions, and what the analysis asks of them. */
final class Scene {
    /** Canonical name where the article's outlet is not known. */
    static final String THIS_REPORT = "this report";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Layout layout;
    private final List<Entity> entities;
    private final Mentions mentions;
    private final Map<String, Entity> byId;
    /** By where direct quotations begin: the furthest end of those that begin there or before. */
    private final NavigableMap<Integer, Integer> quoted;

    private final List<AttributionSpans> found;
    private final List<QuoteType> types;
    private final String ownOutlet;
    private final Gazetteer gazetteer;

    Scene(Layout layout, List<Entity> entities, List<AttributionSpans> found, NameTables tables) {
        this.gazetteer = tables.gazetteer();
        this.layout = layout;
        this.entities = entities;
        this.mentions = Mentions.of(entities);
        this.byId = entities.stream().collect(Collectors.toMap(Entity::id, each -> each, (first, other) -> first));
        this.found = List.copyOf(found);
        this.types = found.stream().map(each -> type(layout, each)).toList();
        this.quoted = quoted(this.found, types);
        this.ownOutlet = layout.article()
                .outletName()
                .map(name -> tables.outlets().named(name).map(KnownOutlet::name).orElse(name))
                .orElse(THIS_REPORT);
    }

    /** The lines of a conversation are given word for word, with marks or without. */
    private static QuoteType type(Layout layout, AttributionSpans spans) {
        boolean line = spans.by().equals(Rule.CONVERSATION.label());
        return line ? QuoteType.DIRECT : QuoteMarks.typeOf(layout.text(), spans.content());
    }

    private static NavigableMap<Integer, Integer> quoted(List<AttributionSpans> found, List<QuoteType> types) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        for (int number = 0; number < found.size(); number++) {
            if (types.get(number) == QuoteType.DIRECT) {
                found.get(number).content().forEach(piece -> ends.merge(piece.start(), piece.end(), Math::max));
            }
        }
        int furthest = 0;
        for (Map.Entry<Integer, Integer> each : ends.entrySet()) {
            furthest = Math.max(furthest, each.getValue());
            each.setValue(furthest);
        }
        return ends;
    }

    Layout layout() {
        return layout;
    }

    List<AttributionSpans> found() {
        return found;
    }

    AttributionSpans spans(int number) {
        return found.get(number);
    }

    QuoteType type(int number) {
        return types.get(number);
    }

    String ownOutlet() {
        return ownOutlet;
    }

    /** Whether a name is that of the article's own outlet, or the first words of it: Ostra, of the Ostra Evening Post. */
    boolean isOwn(String outlet) {
        return outlet.equals(ownOutlet) || ownOutlet.startsWith(outlet + " ");
    }

    Optional<Entity> ownEntity() {
        return entities.stream()
                .filter(each -> each.kind() == EntityKind.OUTLET && each.name().equals(ownOutlet))
                .findFirst();
    }

    Mentions mentions() {
        return mentions;
    }

    /** The text of pieces as one line. */
    String text(List<Span> pieces) {
        List<String> parts =
                pieces.stream().map(piece -> piece.of(layout.text())).toList();
        return BLANKS.matcher(String.join(" ", parts)).replaceAll(" ").strip();
    }

    /** The tokens that lie in any of the pieces. */
    List<Token> tokens(List<Span> pieces) {
        List<Token> tokens = new ArrayList<>();
        for (Span piece : pieces) {
            for (int at = layout.tokenAt(piece.start()); at < layout.tokens().size(); at++) {
                Token token = layout.tokens().get(at);
                if (token.start() >= piece.end()) {
                    break;
                }
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Where an attribution speaks: its source, else its cue, else its content. */
    int position(int number) {
        AttributionSpans spans = found.get(number);
        if (!spans.source().isEmpty()) {
            return spans.source().get(0).start();
        }
        return spans.cue().isEmpty()
                ? spans.content().get(0).start()
                : spans.cue().get(0).start();
    }

    int sentence(int offset) {
        return layout.sentenceAt(offset).map(Sentence::index).orElse(-1);
    }

    int paragraph(int offset) {
        return layout.sentenceAt(offset).map(Sentence::paragraph).orElse(-1);
    }

    /** The attributions in the order in which they speak. */
    List<Integer> inTextOrder() {
        return IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::position).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether a span lies in words printed in quotation marks. */
    boolean isQuoted(Span span) {
        Map.Entry<Integer, Integer> before = quoted.floorEntry(span.start());
        return before != null && span.end() <= before.getValue();
    }

    List<Entity> entities() {
        return entities;
    }

    /** Whether our tables know the body as a public one. */
    boolean isPublic(Entity body) {
        return gazetteer.isInstitution(body.name());
    }

    /** The government that a capital or country stands for when it speaks. */
    Optional<String> government(String place) {
        return gazetteer.government(place);
    }

    /** The entity of some kinds whose mention holds or equals a span. */
    Optional<Entity> entityAt(Span span) {
        return mentions.first(span, mention -> true);
    }

    Optional<Entity> entity(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
