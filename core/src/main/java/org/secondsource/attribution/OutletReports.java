package org.secondsource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.text.Layout;
import org.secondsource.text.Span;

/**
 * "He ordered an inquiry into a report by The Courier that the stairs were loose": that they were loose is what the
 * Courier reported, inside whatever is done about it. Also "the Courier report that" and "the Courier's story that".
 */
final class OutletReports {
    private static final String NOUN = "(?:report|story|article|account|investigation|revelation|claim)";

    private static final Pattern BEFORE = Pattern.compile("\\b((?:(?:a|an|the|this|that|last week's|its) (?:\\w+ )?)?("
            + NOUN + " (?:by|in|from|of)) (?:[Tt]he )?)$");
    private static final Pattern FIRST = Pattern.compile("^As (?:[Tt]he )?$");
    private static final Pattern REPORTED = Pattern.compile(
            "^ (?:(?:was|were) (?:the )?first (?:(?:newspaper|outlet|paper) )?to|first|has|had|was the one to)?"
                    + " ?(reveal(?:ed)?|report(?:ed)?|disclosed?) ?(?:(?:on|in|earlier|last) ?(?:this |last )?\\w*)?, ");
    private static final Pattern THAT = Pattern.compile("^ (?=that\\b)");
    private static final Pattern BEHIND = Pattern.compile("^(?:['\u2019]s)? (?:\\w+ )?(" + NOUN + ") (?=that\\b)");

    private final Layout layout;
    private final List<Entity> entities;

    OutletReports(Layout layout, List<Entity> entities) {
        this.layout = layout;
        this.entities = entities;
    }

    /** A report: whose, the noun, and from where the noun phrase and the clause reach. */
    private record Report(Span outlet, Span noun, int start, Span clause) {}

    List<AttributionSpans> add(List<AttributionSpans> found) {
        List<AttributionSpans> all = new ArrayList<>(found);
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.OUTLET) {
                entity.mentions().forEach(mention -> addReport(mention, all));
            }
        }
        return all;
    }

    private void addReport(Span mention, List<AttributionSpans> all) {
        Span sentence = layout.sentenceAt(mention.start()).orElseThrow().span();
        String before = layout.text().substring(Math.min(sentence.start(), mention.start()), mention.start());
        String behind = layout.text().substring(mention.end(), Math.max(mention.end(), sentence.end()));
        Matcher by = BEFORE.matcher(before);
        Matcher that = THAT.matcher(behind);
        Matcher possessed = BEHIND.matcher(behind);
        if (by.find() && that.find()) {
            int from = mention.start() - before.length();
            Span noun = new Span(from + by.start(2), from + by.end(2));
            add(new Report(mention, noun, from + by.start(1), clause(mention.end() + that.end(), sentence)), all);
        } else if (FIRST.matcher(before).find() && behind.startsWith(" ")) {
            addFirst(mention, behind, sentence, all);
        } else if (possessed.find()) {
            Span noun = new Span(mention.end() + possessed.start(1), mention.end() + possessed.end(1));
            add(new Report(mention, noun, mention.start(), clause(mention.end() + possessed.end(), sentence)), all);
        }
    }

    /** "As The Courier was first to report, the stairs were loose". */
    private void addFirst(Span mention, String behind, Span sentence, List<AttributionSpans> all) {
        Matcher first = REPORTED.matcher(behind);
        if (first.find()) {
            Span verb = new Span(mention.end() + first.start(1), mention.end() + first.end(1));
            add(new Report(mention, verb, sentence.start(), clause(mention.end() + first.end(), sentence)), all);
        }
    }

    /** From "that" to the end of the sentence. */
    private Span clause(int from, Span sentence) {
        int end = sentence.end();
        while (end > from + 1 && ".!?\"\u201d\u2019'".indexOf(layout.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(from, end);
    }

    private void add(Report report, List<AttributionSpans> all) {
        boolean known = all.stream()
                .anyMatch(each ->
                        each.cue().stream().anyMatch(cue -> cue.overlaps(report.noun) && cue.start() >= report.start)
                                || each.source().stream().anyMatch(report.outlet::overlaps));
        if (known) {
            return;
        }
        Span clause = report.clause;
        for (int number = 0; number < all.size(); number++) {
            Span whole = Span.covering(all.get(number).content());
            if (whole.start() == report.clause.start()) {
                all.set(number, reaching(all.get(number), report.start));
                clause = new Span(clause.start(), Math.max(clause.start() + 1, Math.min(clause.end(), whole.end())));
            }
        }
        all.add(new AttributionSpans(
                List.of(report.outlet),
                List.of(report.noun),
                List.of(clause),
                OptionalInt.empty(),
                Rule.NOUN.confidence(),
                Rule.NOUN.label()));
    }

    /** What somebody does about the report is about all of it, not only about what it says. */
    private static AttributionSpans reaching(AttributionSpans spans, int start) {
        List<Span> content = new ArrayList<>(spans.content());
        content.set(0, new Span(start, content.get(0).end()));
        List<Span> cue = spans.cue().stream()
                .filter(each -> each.start() < start - 1)
                .map(each -> new Span(each.start(), Math.min(each.end(), start - 1)))
                .toList();
        return new AttributionSpans(spans.source(), cue, content, spans.parent(), spans.confidence(), spans.by());
    }
}
