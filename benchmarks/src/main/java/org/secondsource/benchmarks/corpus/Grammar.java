package org.secondsource.benchmarks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grammar whose symbols stand in braces: each is replaced by what the story knows under that name, else by one of its
 * alternatives. Immutable.
 */
final class Grammar {
    private static final Pattern SYMBOL = Pattern.compile("\\{([a-zA-Z.]+)}");

    /** Deeper than any text of ours goes: a grammar that calls itself is a mistake. */
    private static final int DEEPEST = 20;

    private final Map<String, List<String>> alternatives;

    private Grammar(Map<String, List<String>> alternatives) {
        this.alternatives = alternatives;
    }

    /** The grammar of reports. */
    static Grammar ofReports() {
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream("reports.grammar"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param text a line {@code symbol = alternative} each, comments behind {@code #} */
    static Grammar parse(String text) {
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] sides = line.split("=", 2);
            alternatives
                    .computeIfAbsent(sides[0].strip(), symbol -> new ArrayList<>())
                    .add(sides[1].strip());
        });
        return new Grammar(alternatives);
    }

    /** What a symbol becomes. */
    String expand(String symbol, Map<String, String> known, Random random) {
        return expand(symbol, known, random, 0);
    }

    private String expand(String symbol, Map<String, String> known, Random random, int depth) {
        String given = known.get(symbol);
        if (given != null) {
            return given;
        }
        if (symbol.equals("word")) {
            return Words.common(random);
        }
        List<String> choices = alternatives.get(symbol);
        if (choices == null || depth > DEEPEST) {
            throw new IllegalStateException("the grammar has nothing for " + symbol);
        }
        Matcher inner = SYMBOL.matcher(choices.get(random.nextInt(choices.size())));
        return inner.replaceAll(match -> Matcher.quoteReplacement(expand(match.group(1), known, random, depth + 1)));
    }
}
