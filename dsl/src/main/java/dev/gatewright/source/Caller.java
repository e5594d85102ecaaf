package dev.gatewright.source;

import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the line of Java that called Gatewright. */
final class Caller {

    /** As many frames as lie between a caller and here, nearly always: they are fetched at once. */
    private static final int DEPTH = 12;

    private static final StackWalker WALKER =
            StackWalker.getInstance(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE), DEPTH);

    /** Asking a class where it was loaded from is slow, and a stack shows the same few classes again and again. */
    private static final ClassValue<Boolean> FOREIGN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return !isOfTheJdk(type) && !home(Caller.class).equals(home(type));
        }
    };

    private Caller() {}

    static Origin find() {
        return WALKER.walk(frames -> new Search().in(frames.spliterator()));
    }

    /** Takes one frame after the other; a pipeline of streams would cost half of the walk again. */
    private static final class Search implements Consumer<StackFrame> {

        private Origin found = UnknownOrigin.INSTANCE;
        private boolean done;

        Origin in(Spliterator<StackFrame> frames) {
            while (!done && frames.tryAdvance(this)) {}
            return found;
        }

        @Override
        public void accept(StackFrame frame) {
            if (FOREIGN.get(frame.getDeclaringClass())) {
                found = new JavaOrigin(frame);
                done = true;
            }
        }
    }

    private static boolean isOfTheJdk(Class<?> type) {
        @Nullable ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    private static String home(Class<?> type) {
        @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? ""
                : source.getLocation().toString();
    }
}
