package org.secondsource.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CoresTest {
    private static final int CORES = 3;

    private final Cores cores = new Cores(CORES);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void resultsComeInTheOrderOfTheTasks() {
        List<Integer> tasks = IntStream.range(0, 500).boxed().toList();

        assertThat(cores.map(tasks, task -> task * 2))
                .isEqualTo(tasks.stream().map(task -> task * 2).toList());
        assertThat(cores.map(List.<Integer>of(), task -> task)).isEmpty();
    }

    @Test
    void noMoreCallsAreUnderWayThanThereAreCoresHoweverManyBringThem() throws Exception {
        ExecutorService bringers = Executors.newFixedThreadPool(6);
        try {
            List<Callable<List<Integer>>> lists = IntStream.range(0, 6)
                    .<Callable<List<Integer>>>mapToObj(
                            list -> () -> cores.map(List.of(list, list + 1, list + 2, list + 3), this::slowly))
                    .toList();

            List<Future<List<Integer>>> results = bringers.invokeAll(lists, 50, TimeUnit.SECONDS);

            assertThat(results.get(5).get()).containsExactly(5, 6, 7, 8);
            assertThat(most.get()).isBetween(2, CORES);
        } finally {
            bringers.shutdownNow();
        }
    }

    @Test
    void aFailureReachesWhoBroughtTheTaskAndTheNextListIsWorkedThrough() {
        List<Integer> tasks = List.of(1, 0, 2);

        assertThatThrownBy(() -> cores.map(tasks, task -> 10 / task)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> cores.map(tasks, task -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(cores.map(List.of(1, 2), task -> 10 / task)).containsExactly(10, 5);
    }

    private int slowly(int task) {
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        underWay.decrementAndGet();
        return task;
    }
}
