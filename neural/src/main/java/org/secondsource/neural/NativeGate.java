package org.secondsource.neural;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import org.secondsource.SecondSourceException;

/**
 * The way into native code. When the program is told to end, the native library ends itself at once, and a call that is
 * under way then, or begins later, brings the process down with a crash. So every call passes here: at the end those under
 * way are waited for, and no other begins. Safe for use by many threads.
 */
final class NativeGate {
    /** A process has one native library, and so one way into it. */
    static final NativeGate OURS = watching();

    /** How long the end waits for calls under way: the longest are some seconds on a busy machine. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    /**
     * How long who comes too late is held. By then the program has ended, unless something waits for the caller himself, such
     * as a desk that finishes what it began: so he is sent away.
     */
    private static final long HELD = TimeUnit.SECONDS.toNanos(2);

    private int underWay;
    private boolean ending;

    /** A call into native code. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws OrtException;
    }

    private static NativeGate watching() {
        OrtEnvironment.getEnvironment();
        keepLibrary();
        NativeGate gate = new NativeGate();
        Runtime.getRuntime().addShutdownHook(new Thread(gate::end, "native gate"));
        return gate;
    }

    /**
     * The library frees itself in a hook of its own that runs beside ours, in no order. It counts who asked for it: asked for
     * once more than given back, it stays until the process is gone. No public method asks again.
     */
    private static void keepLibrary() {
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Method ask = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            ask.setAccessible(true);
            ask.invoke(null, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "kept");
        } catch (ReflectiveOperationException | InaccessibleObjectException other) {
            // Another version of the library: what remains is a gap of microseconds between its hook and ours.
            return;
        }
    }

    /** Makes a call; if the program is ending, the caller is held and then sent away. */
    <T> T pass(Call<T> call) throws OrtException {
        enter();
        try {
            return call.make();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        if (ending) {
            hold(System.nanoTime() + HELD);
            throw new SecondSourceException("the program is ending");
        }
        underWay++;
    }

    private synchronized void leave() {
        underWay--;
        notifyAll();
    }

    private synchronized void end() {
        ending = true;
        long until = System.nanoTime() + PATIENCE;
        while (underWay > 0 && System.nanoTime() < until && waitUntil(until)) {
            // Woken by who leaves.
        }
    }

    private synchronized void hold(long until) {
        while (System.nanoTime() < until && waitUntil(until)) {
            // Woken by who leaves; there is nothing else to do.
        }
    }

    /** Waits to be woken; false if interrupted. */
    private synchronized boolean waitUntil(long until) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, until - System.nanoTime()));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
