package org.secondsource.app.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.secondsource.SecondSource;
import org.secondsource.attribution.AttributionReader;
import org.secondsource.attribution.AttributionSpans;
import org.secondsource.attribution.RuleReader;
import org.secondsource.claim.SentenceEncoder;
import org.secondsource.name.NameTables;
import org.secondsource.neural.LearnedEncoder;
import org.secondsource.neural.LearnedReader;
import org.secondsource.text.Layout;
import org.secondsource.text.Problem;
import org.secondsource.text.ProblemCode;

/** The one place where the program puts its parts together. */
final class Engine {
    private Engine() {}

    /**
     * Opens the program with the learned reader of attributions and the sentence encoder, or with rules alone.
     *
     * @param rulesOnly whether the user asked for rules
     * @param tables what is known by name
     * @param console told if the learned parts cannot run on this machine, in which case rules are used
     */
    static SecondSource open(boolean rulesOnly, NameTables tables, Console console) {
        Parts parts = parts(rulesOnly, console);
        return SecondSource.open(parts.reader(), parts.encoder(), tables);
    }

    /** What reads who says what, and what tells how alike two sentences are. Closing the reader closes both. */
    record Parts(AttributionReader reader, SentenceEncoder encoder) {
        static Parts rules() {
            return new Parts(new RuleReader(), texts -> List.of());
        }
    }

    /** The learned parts, opened while everything else gets ready, or rules alone. */
    static Parts parts(boolean rulesOnly, Console console) {
        if (rulesOnly) {
            return Parts.rules();
        }
        CompletableFuture<Parts> opening = CompletableFuture.supplyAsync(() -> learned(console));
        return new Awaited(opening::join, () -> true).parts();
    }

    /** The same, but opened only when there is something to read. */
    static Parts partsOnDemand(boolean rulesOnly, Console console) {
        if (rulesOnly) {
            return Parts.rules();
        }
        CompletableFuture<Parts> opening = new CompletableFuture<>();
        AtomicBoolean asked = new AtomicBoolean();
        Supplier<Parts> opener = () -> {
            if (asked.compareAndSet(false, true)) {
                opening.completeAsync(() -> learned(console));
            }
            return opening.join();
        };
        return new Awaited(opener, asked::get).parts();
    }

    /**
     * Parts that may still have to be opened; whoever needs them first waits for it.
     *
     * @param isOpened whether there is anything to close
     */
    private record Awaited(Supplier<Parts> awaited, BooleanSupplier isOpened) implements AttributionReader {
        Parts parts() {
            return new Parts(this, texts -> awaited.get().encoder().encode(texts));
        }

        @Override
        public List<AttributionSpans> read(Layout layout) {
            return awaited.get().reader().read(layout);
        }

        @Override
        public void close() {
            if (isOpened.getAsBoolean()) {
                awaited.get().reader().close();
                awaited.get().encoder().close();
            }
        }
    }

    private static Parts learned(Console console) {
        try {
            return new Parts(LearnedReader.open(), LearnedEncoder.open());
        } catch (LinkageError noNativeCode) {
            console.problem(new Problem(
                    ProblemCode.NO_MODEL,
                    "this machine",
                    "the learned reader cannot run here (" + noNativeCode.getMessage()
                            + "); attributions are read by rules alone"));
            return Parts.rules();
        }
    }
}
