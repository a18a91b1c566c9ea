package org.secondsource.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.text.Layout;

/**
 * A reader of attributions that remembers: what it was asked on this thread, and what it answered to texts that it was
 * reminded of. Safe for use by many threads.
 */
final class ReaderMemory implements AttributionReader {
    private final AttributionReader reader;
    private final Map<String, List<AttributionSpans>> known = new ConcurrentHashMap<>();
    private final Map<Thread, List<AttributionSpans>> last = new ConcurrentHashMap<>();

    ReaderMemory(AttributionReader reader) {
        this.reader = reader;
    }

    @Override
    public List<AttributionSpans> read(Layout layout) {
        List<AttributionSpans> before = known.get(layout.text());
        List<AttributionSpans> spans = before == null ? reader.read(layout) : before;
        last.put(Thread.currentThread(), spans);
        return spans;
    }

    /** What the reader last answered on this thread, once; empty if it was not asked since. */
    Optional<List<AttributionSpans>> takeLast() {
        return Optional.ofNullable(last.remove(Thread.currentThread()));
    }

    /** Does something while the reader is reminded of what it answered to some texts. */
    <T> T reminded(Map<String, List<AttributionSpans>> answers, Supplier<T> work) {
        known.putAll(answers);
        try {
            return work.get();
        } finally {
            known.keySet().removeAll(answers.keySet());
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
