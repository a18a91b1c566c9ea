package org.secondsource.app.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.secondsource.SecondSource;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.RuleReader;
import org.secondsource.name.OutletTable;
import org.secondsource.neural.LearnedReader;
import org.secondsource.text.Layout;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** The one place where the program puts its parts together. */
final class Engine {
    private Engine() {}

    /**
     * Opens the program with the learned reader of attributions, or with rules alone.
     *
     * @param rulesOnly whether the user asked for rules
     * @param outlets what is known of outlets
     * @param console told if the learned reader cannot run on this machine, in which case rules are used
     */
    static SecondSource open(boolean rulesOnly, OutletTable outlets, Console console) {
        return SecondSource.open(reader(rulesOnly, console), outlets);
    }

    /** The learned reader of attributions, opened while everything else gets ready, or rules alone. */
    static AttributionReader reader(boolean rulesOnly, Console console) {
        return rulesOnly ? new RuleReader() : new Opening(CompletableFuture.supplyAsync(() -> learned(console)));
    }

    /** The same, but opened only when there is something to read. */
    static AttributionReader readerOnDemand(boolean rulesOnly, Console console) {
        return rulesOnly ? new RuleReader() : new OnDemand(() -> learned(console));
    }

    /** A reader that is opened by whoever reads first. */
    private static final class OnDemand implements AttributionReader {
        private final Supplier<AttributionReader> opener;
        private Optional<AttributionReader> opened = Optional.empty();

        OnDemand(Supplier<AttributionReader> opener) {
            this.opener = opener;
        }

        private synchronized AttributionReader reader() {
            if (opened.isEmpty()) {
                opened = Optional.of(opener.get());
            }
            return opened.get();
        }

        @Override
        public List<AttributionSpans> read(Layout layout) {
            return reader().read(layout);
        }

        @Override
        public synchronized void close() {
            opened.ifPresent(AttributionReader::close);
        }
    }

    /** A reader that is still being opened while everything else gets ready; whoever reads first waits for it. */
    private record Opening(CompletableFuture<AttributionReader> reader) implements AttributionReader {
        @Override
        public List<AttributionSpans> read(Layout layout) {
            return reader.join().read(layout);
        }

        @Override
        public void close() {
            reader.join().close();
        }
    }

    private static AttributionReader learned(Console console) {
        try {
            return LearnedReader.open();
        } catch (LinkageError noNativeCode) {
            console.problem(new Problem(
                    ProblemCode.NO_MODEL,
                    "this machine",
                    "the learned reader cannot run here (" + noNativeCode.getMessage()
                            + "); attributions are read by rules alone"));
            return new RuleReader();
        }
    }
}
