package org.secondsource.app.report.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondsource.app.report.Words;
import org.secondsource.claim.TimelineEntry;
import org.secondsource.claim.TimelineEntry.Lane;
import org.secondsource.time.TimeInterval;

/**
 * The timeline placed on paper: a lane for what happened and one for who reported it, a bar for each interval. Long
 * stretches without anything are drawn shorter than they were; the order is always true.
 */
public final class TimelineDrawing {
    /** In units of the drawing, which are pixels at its natural size. */
    private static final int WIDTH = 1000;

    private static final int LEFT = 96;
    private static final int RIGHT = 16;
    private static final int ROW = 28;
    private static final int BAR = 22;
    private static final int LANE_GAP = 18;
    private static final int TOP = 30;

    /** Two dates on the axis need this much room. */
    private static final int TICK_ROOM = 86;

    private final TreeMap<LocalDateTime, Double> places = new TreeMap<>();
    private final List<Bar> bars = new ArrayList<>();
    private int happenedRows = 1;
    private int reportedRows = 1;

    /** @param number the entry's number in the list below the drawing */
    public record Bar(int number, int x, int width, int y, Lane lane, boolean disputed, String title) {
        public int height() {
            return BAR;
        }
    }

    /** A date on the axis. */
    public record Tick(int x, String label) {}

    TimelineDrawing(List<TimelineEntry> entries) {
        measure(entries);
        List<Integer> happenedEnds = new ArrayList<>();
        List<Integer> reportedEnds = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            TimelineEntry entry = entries.get(at);
            if (entry.when().isEmpty()) {
                continue;
            }
            int[] stretch = stretch(entry.when().get());
            int row = freeRow(entry.lane() == Lane.HAPPENED ? happenedEnds : reportedEnds, stretch);
            rows.add(new int[] {at, stretch[0], stretch[1], row});
        }
        happenedRows = Math.max(1, happenedEnds.size());
        reportedRows = Math.max(1, reportedEnds.size());
        for (int[] row : rows) {
            TimelineEntry entry = entries.get(row[0]);
            int y = laneTop(entry.lane()) + row[3] * ROW;
            String title = entry.when().map(Words::interval).orElse("") + ": " + entry.label();
            bars.add(new Bar(row[0] + 1, row[1], row[2] - row[1], y, entry.lane(), entry.disputed(), title));
        }
    }

    /** Spreads all beginnings and ends over the width, the distances damped by their logarithm. */
    private void measure(List<TimelineEntry> entries) {
        TreeSet<LocalDateTime> moments = new TreeSet<>();
        for (TimelineEntry entry : entries) {
            entry.when().ifPresent(when -> {
                moments.add(when.begin());
                moments.add(when.until());
            });
        }
        moments.remove(LocalDateTime.MIN);
        moments.remove(LocalDateTime.MAX);
        double at = 0;
        LocalDateTime last = LocalDateTime.MIN;
        for (LocalDateTime moment : moments) {
            if (!places.isEmpty()) {
                at += 1 + Math.log1p(ChronoUnit.HOURS.between(last, moment) / 24.0);
            }
            places.put(moment, at);
            last = moment;
        }
    }

    private int place(LocalDateTime moment) {
        if (moment.equals(LocalDateTime.MIN) || places.isEmpty()) {
            return LEFT;
        }
        if (moment.equals(LocalDateTime.MAX)) {
            return WIDTH - RIGHT;
        }
        double last = Math.max(1, places.lastEntry().getValue());
        return (int) Math.round(LEFT + places.getOrDefault(moment, 0.0) / last * (WIDTH - LEFT - RIGHT));
    }

    private int[] stretch(TimeInterval when) {
        int start = Math.min(place(when.begin()), WIDTH - RIGHT - BAR);
        return new int[] {start, Math.max(start + BAR, place(when.until()) - 3)};
    }

    private static int freeRow(List<Integer> ends, int[] stretch) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) < stretch[0]) {
                ends.set(row, stretch[1]);
                return row;
            }
        }
        ends.add(stretch[1]);
        return ends.size() - 1;
    }

    /** Where a lane begins. */
    public int laneTop(Lane lane) {
        return lane == Lane.HAPPENED ? TOP : TOP + happenedRows * ROW + LANE_GAP;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return laneTop(Lane.REPORTED) + reportedRows * ROW + 8;
    }

    public int left() {
        return LEFT;
    }

    public List<Bar> bars() {
        return bars;
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** As many dates as have room, the first always. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int last = -TICK_ROOM;
        for (Map.Entry<LocalDateTime, Double> entry : places.entrySet()) {
            int x = place(entry.getKey());
            if (x - last >= TICK_ROOM && x <= WIDTH - TICK_ROOM / 2) {
                LocalDate day = entry.getKey().toLocalDate();
                ticks.add(new Tick(x, Words.day(day)));
                last = x;
            }
        }
        return ticks;
    }
}
