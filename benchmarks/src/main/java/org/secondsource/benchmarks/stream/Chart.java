package org.secondsource.benchmarks.stream;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Draws rows as SVG: what an article costs and what is held, over the articles seen. The same rows make the same bytes. Safe
 * for use by many threads.
 */
public final class Chart {
    private static final int WIDTH = 760;
    private static final int PANEL = 260;
    private static final int LEFT = 60;
    private static final int PLOT_WIDTH = 500;
    private static final int TOP = 40;
    private static final int PLOT_HEIGHT = 170;

    /** Okabe and Ito's colours, which people who see few colours can tell apart. */
    private static final List<String> COLOURS = List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7");

    private static final List<Panel> PANELS = List.of(
            new Panel(
                    "Milliseconds of processor time an article",
                    List.of(
                            new Curve("placing, mean", Row::place),
                            new Curve("placing, 99 of 100", Row::placeLate),
                            new Curve("look-up, mean", Row::lookUp),
                            new Curve("look-up, 99 of 100", Row::lookUpLate))),
            new Panel("Open stories", List.of(new Curve("open stories", Row::openStories))),
            new Panel(
                    "Megabytes",
                    List.of(
                            new Curve("open stories", Row::storiesMegabytes),
                            new Curve("fingerprints", Row::passagesMegabytes),
                            new Curve("whole heap", Row::heapMegabytes))));

    private final List<Row> rows;

    private record Curve(String name, ToDoubleFunction<Row> value) {}

    private record Panel(String title, List<Curve> curves) {}

    public Chart(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The drawing; ends with a line break. */
    public String svg() {
        int height = PANEL * PANELS.size() + 20;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH,
                height));
        svg.append(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", WIDTH, height));
        for (int at = 0; at < PANELS.size(); at++) {
            svg.append(String.format(Locale.ROOT, "<g transform=\"translate(%d %d)\">%n", LEFT, at * PANEL + TOP));
            draw(svg, PANELS.get(at));
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
    }

    private void draw(StringBuilder svg, Panel panel) {
        double most = panel.curves().stream()
                .flatMapToDouble(curve -> rows.stream().mapToDouble(curve.value()))
                .max()
                .orElse(1);
        Axis across = Axis.upTo(rows.stream().mapToDouble(Row::articles).max().orElse(1), PLOT_WIDTH);
        Axis upwards = Axis.upTo(most, PLOT_HEIGHT);
        text(svg, 0, -14, panel.title());
        grid(svg, across, upwards);
        for (int at = 0; at < panel.curves().size(); at++) {
            Curve curve = panel.curves().get(at);
            curve(svg, curve, COLOURS.get(at), across, upwards);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"4\" fill=\"%s\"/>%n",
                    PLOT_WIDTH + 20,
                    at * 20 + 8,
                    COLOURS.get(at)));
            text(svg, PLOT_WIDTH + 40, at * 20 + 14, curve.name());
        }
    }

    private void grid(StringBuilder svg, Axis across, Axis upwards) {
        for (double mark : upwards.marks()) {
            int y = PLOT_HEIGHT - (int) upwards.at(mark);
            svg.append(String.format(
                    Locale.ROOT, "<path d=\"M0 %d H%d\" stroke=\"#ddd\" fill=\"none\"/>%n", y, PLOT_WIDTH));
            text(svg, -50, y + 4, Axis.label(mark));
        }
        for (double mark : across.marks()) {
            text(svg, (int) across.at(mark) - 8, PLOT_HEIGHT + 18, Axis.label(mark));
        }
        text(svg, PLOT_WIDTH + 50, PLOT_HEIGHT + 18, "articles seen");
    }

    private void curve(StringBuilder svg, Curve curve, String colour, Axis across, Axis upwards) {
        svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        for (Row row : rows) {
            double y = PLOT_HEIGHT - upwards.at(curve.value().applyAsDouble(row));
            svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", across.at(row.articles()), y));
        }
        svg.append("\"/>\n");
    }

    private static void text(StringBuilder svg, int x, int y, String words) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>%n", x, y, words));
    }
}
