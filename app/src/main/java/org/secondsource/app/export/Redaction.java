package org.secondsource.app.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.Dossier;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.claim.Comparison;
import org.secondsource.claim.FigureRow;
import org.secondsource.reading.Reading;
import org.secondsource.text.Article;
import org.secondsource.text.Evidence;
import org.secondsource.text.Layout;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;
import org.secondsource.text.Span;
import org.secondsource.text.Token;

/**
 * Leaves out of a dossier the text of its reports beyond the words it quotes, for hand-outs to people who may not have the
 * whole text: what no claim, attribution, difference, denial, reply, figure, time or note on framing rests on is made
 * illegible, letter by letter, so that every span still points to where it did. How much was left out is said among the
 * dossier's problems. Headlines stay. Stateless, safe for use by many threads.
 */
public final class Redaction {
    /** Stands for a letter or digit. */
    private static final int SHADE = 0x2591;

    /** The same for signs that take two places in Java's texts, so that offsets stay in code points, too. */
    private static final int WIDE_SHADE = 0x1FB90;

    private Redaction() {}

    public static Dossier of(Dossier dossier) {
        Map<String, BitSet> quoted = quoted(dossier);
        List<Problem> problems = new ArrayList<>(dossier.problems());
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : dossier.readings()) {
            Article article = reading.article();
            String shown = shown(article.text(), quoted.getOrDefault(article.id(), new BitSet()));
            readings.add(with(reading, shown));
            long left = shown.codePoints()
                    .filter(sign -> sign == SHADE || sign == WIDE_SHADE)
                    .count();
            long all = article.text()
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .count();
            problems.add(new Problem(
                    ProblemCode.LEFT_OUT,
                    article.id(),
                    left + " of " + all + " letters and digits of the text are left out; what is quoted is there"));
        }
        return new Dossier(
                dossier.story(),
                readings,
                dossier.comparison(),
                dossier.copies(),
                dossier.framing(),
                dossier.summary(),
                problems);
    }

    private static String shown(String text, BitSet quoted) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int length = Character.charCount(sign);
            boolean hidden = Character.isLetterOrDigit(sign) && !quoted.get(at);
            shown.appendCodePoint(hidden ? (length == 1 ? SHADE : WIDE_SHADE) : sign);
            at += length;
        }
        return shown.toString();
    }

    private static Reading with(Reading reading, String text) {
        Article old = reading.article();
        Article article = new Article(old.id(), text, old.masthead(), old.paragraphs(), old.links());
        Layout layout = reading.layout();
        List<Token> tokens = layout.tokens().stream()
                .map(token -> Token.at(token.span(), text))
                .toList();
        return new Reading(
                new Layout(article, layout.paragraphs(), layout.sentences(), tokens, layout.furniture()),
                reading.attributions(),
                reading.entities(),
                reading.times(),
                reading.quantities(),
                reading.problems());
    }

    /** The characters of each article that something rests on. */
    private static Map<String, BitSet> quoted(Dossier dossier) {
        Map<String, BitSet> quoted = new HashMap<>();
        for (Reading reading : dossier.readings()) {
            reading.attributions()
                    .forEach(attribution -> add(quoted, reading.article().id(), all(attribution.spans())));
        }
        Comparison comparison = dossier.comparison();
        comparison.claims().stream()
                .flatMap(claim -> claim.statements().stream())
                .forEach(statement -> add(quoted, statement.article(), statement.spans()));
        comparison.differences().stream()
                .flatMap(difference -> difference.sides().stream())
                .forEach(side -> add(quoted, side.article(), side.spans()));
        evidence(dossier).forEach(each -> add(quoted, each.article(), List.of(each.span())));
        return quoted;
    }

    private static List<Span> all(AttributionSpans spans) {
        List<Span> all = new ArrayList<>(spans.source());
        all.addAll(spans.cue());
        all.addAll(spans.content());
        return all;
    }

    private static List<Evidence> evidence(Dossier dossier) {
        Comparison comparison = dossier.comparison();
        List<Evidence> evidence = new ArrayList<>();
        comparison.denials().forEach(denial -> {
            denial.denied().ifPresent(evidence::add);
            evidence.addAll(denial.evidence());
        });
        comparison.replies().forEach(reply -> evidence.add(reply.evidence()));
        comparison.timeline().forEach(entry -> evidence.addAll(entry.evidence()));
        comparison.figures().stream()
                .flatMap(row -> row.values().stream())
                .map(FigureRow.Value::evidence)
                .forEach(evidence::add);
        dossier.framing().forEach(note -> evidence.add(note.evidence()));
        return evidence;
    }

    private static void add(Map<String, BitSet> quoted, String article, List<Span> spans) {
        BitSet signs = quoted.computeIfAbsent(article, id -> new BitSet());
        spans.forEach(span -> signs.set(span.start(), span.end()));
    }
}
