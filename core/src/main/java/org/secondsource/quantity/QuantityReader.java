package org.secondsource.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.language.NumberReader;
import org.secondsource.quantity.Quantity.Context;
import org.secondsource.text.Layout;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;
import org.secondsource.text.Token;
import org.secondsource.time.TimeExpression;

/**
 * Finds the quantities of an article. Usable alone, with the times of the article or without:
 *
 * <pre>{@code
 * Article article = Article.of("a", "At least 22 more boats were hit.", Masthead.EMPTY);
 * Layout layout = new Segmenter("en").segment(article);
 * Quantity quantity = new QuantityReader().read(layout, List.of()).get(0);
 * System.out.println(quantity.amount().min() + " " + quantity.counted().orElseThrow().of(article.text()));
 * }</pre>
 *
 * <p>prints {@code 22.0 boats}. Stateless, safe for use by many threads.
 */
public final class QuantityReader {
    /** Words that limit a figure stand at most so many tokens behind what is counted. */
    private static final int LONGEST_SCOPE = 6;

    private final Lists lists = new Lists("en");
    private final FigureFinder finder = new FigureFinder(lists, new NumberReader("en"));
    private final CountedNouns nouns = new CountedNouns(lists);
    private final QuantityVeto veto = new QuantityVeto(lists);
    private final AsOf asOf = new AsOf(lists);

    /** @param times expressions already taken by time: numbers inside them are no quantities */
    public List<Quantity> read(Layout layout, List<TimeExpression> times) {
        List<Quantity> all = new ArrayList<>();
        int firstTime = 0;
        for (Sentence sentence : layout.sentences()) {
            List<TimeExpression> inside = new ArrayList<>();
            while (firstTime < times.size()
                    && times.get(firstTime).span().start() < sentence.span().end()) {
                inside.add(times.get(firstTime++));
            }
            all.addAll(read(layout.tokensOf(sentence), inside));
        }
        return List.copyOf(all);
    }

    /** The quantities of one sentence. */
    List<Quantity> read(List<Token> tokens, List<TimeExpression> times) {
        List<Quantity> all = new ArrayList<>();
        boolean[] taken = taken(tokens, times);
        AsOf.Told told = AsOf.Told.in(times);
        Optional<Quantity> last = Optional.empty();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Figure> figure = taken[at] ? Optional.empty() : finder.at(tokens, at);
            if (figure.isEmpty() || overlaps(figure.get(), taken)) {
                at++;
                continue;
            }
            Optional<CountedNouns.Head> head = nouns.head(tokens, figure.get());
            if (!veto.strikes(tokens, figure.get(), head, enumerates(tokens, figure.get(), last))) {
                Quantity quantity =
                        quantity(tokens, figure.get(), head, new Around(asOf.of(tokens, figure.get(), told), last));
                last = Optional.of(quantity);
                all.add(quantity);
            }
            at = figure.get().to();
        }
        return all;
    }

    /** The date the sentence's figures hold for, and the figure before. */
    private record Around(Optional<Span> asOf, Optional<Quantity> last) {}

    /** Which tokens belong to times; the 2bn of "$2bn-a-year" does not. */
    private static boolean[] taken(List<Token> tokens, List<TimeExpression> times) {
        boolean[] taken = new boolean[tokens.size()];
        int time = 0;
        for (int at = 0; at < taken.length; at++) {
            while (time < times.size()
                    && times.get(time).span().end() <= tokens.get(at).start()) {
                time++;
            }
            taken[at] = time < times.size()
                    && times.get(time).span().overlaps(tokens.get(at).span())
                    && times.get(time).span().start() <= tokens.get(at).start();
        }
        return taken;
    }

    private static boolean overlaps(Figure figure, boolean[] taken) {
        for (int at = figure.from(); at < figure.to(); at++) {
            if (taken[at]) {
                return true;
            }
        }
        return false;
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether a bare number goes on counting what the sentence has counted: "and 400 in Spain". */
    private static boolean enumerates(List<Token> tokens, Figure figure, Optional<Quantity> before) {
        if (before.filter(each -> each.unit().equals("count")).isEmpty() || figure.to() >= tokens.size()) {
            return false;
        }
        String last = figure.from() > 0 ? tokens.get(figure.from() - 1).lower() : "";
        boolean listed = last.equals("and") || last.equals(",") || last.equals("(") || last.equals("or");
        String next = tokens.get(figure.to()).lower();
        boolean ofThem = next.equals("of")
                && figure.to() + 1 < tokens.size()
                && (tokens.get(figure.to() + 1).lower().equals("them")
                        || tokens.get(figure.to() + 1).lower().equals("whom"));
        return ofThem
                || (listed && (next.equals("in") || next.equals("from") || next.equals("for") || next.equals("at")));
    }

    private Quantity quantity(List<Token> tokens, Figure figure, Optional<CountedNouns.Head> head, Around around) {
        String after = figure.to() < tokens.size() ? tokens.get(figure.to()).lower() : "";
        String before = figure.from() > 0 ? tokens.get(figure.from() - 1).lower() : "";
        boolean added = lists.in("more", after)
                || before.equals("another")
                || before.equals("additional")
                || before.equals("further");
        boolean whole = figure.unit().isEmpty();
        int end = whole && lists.in("more", after) ? figure.to() + 1 : figure.to();
        int start = (before.equals("another") || before.equals("additional")) && figure.from() > 0
                ? figure.from() - 1
                : figure.from();
        Span span = span(tokens, start, end);
        Optional<Span> counted = whole ? head.map(CountedNouns.Head::span) : Optional.empty();
        int last = head.isPresent() && whole ? head.get().token() + 1 : end;
        Context context = new Context(partOf(tokens, figure, around), scope(tokens, last), around.asOf());
        String unit = figure.unit().map(Lists.Unit::name).orElse("count");
        String rule = figure.unit().map(Lists.Unit::kind).orElse("count") + "-" + ruleOf(figure.bound());
        return new Quantity(span, figure.amount(), unit, counted, added, context, rule);
    }

    private static String ruleOf(Bound bound) {
        return bound.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** "Over 80 people, including 11 on one boat"; "12 soldiers, three of them women". */
    private Optional<Span> partOf(List<Token> tokens, Figure figure, Around around) {
        if (around.last().isEmpty()) {
            return Optional.empty();
        }
        String before = figure.from() > 0 ? tokens.get(figure.from() - 1).lower() : "";
        boolean leads = lists.in("subset", before);
        boolean whom = figure.to() + 1 < tokens.size()
                && tokens.get(figure.to()).lower().equals("of")
                && (tokens.get(figure.to() + 1).lower().equals("them")
                        || tokens.get(figure.to() + 1).lower().equals("whom"));
        boolean ofWhom = figure.from() > 1 && before.equals("whom");
        return leads || whom || ofWhom ? around.last().map(Quantity::span) : Optional.empty();
    }

    private Optional<Span> scope(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return Optional.empty();
        }
        boolean place = switch (tokens.get(from).lower()) {
            case "in", "on", "at", "aboard", "across", "near", "inside", "off" -> true;
            default -> false;
        };
        int end = from + 1;
        while (place && end < tokens.size() && end < from + LONGEST_SCOPE && continuesScope(tokens.get(end))) {
            end++;
        }
        // "Aboard a ferry held by ice": the participle tells what befell the ferry.
        boolean participle =
                end < tokens.size() && end > from + 2 && tokens.get(end).lower().equals("by");
        int last = participle ? end - 1 : end;
        return place && last > from + 1 ? Optional.of(span(tokens, from, last)) : Optional.empty();
    }

    private boolean continuesScope(Token token) {
        boolean article = token.lower().equals("the")
                || token.lower().equals("a")
                || token.lower().equals("board");
        return token.isWord() && (article || !lists.in("stop", token.lower()));
    }
}
