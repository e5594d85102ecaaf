package dev.gatewright.source;

import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the line of Java that called Gatewright. */
final class Caller {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** Asking a class where it was loaded from is slow, and a stack shows the same few classes again and again. */
    private static final ClassValue<Boolean> FOREIGN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return !isOfTheJdk(type) && !home(Caller.class).equals(home(type));
        }
    };

    private Caller() {}

    static Origin find() {
        Optional<StackWalker.StackFrame> caller = WALKER.walk(Caller::firstForeign);
        return caller.<Origin>map(JavaOrigin::new).orElse(UnknownOrigin.INSTANCE);
    }

    private static Optional<StackWalker.StackFrame> firstForeign(Stream<StackWalker.StackFrame> frames) {
        return frames.filter(frame -> FOREIGN.get(frame.getDeclaringClass())).findFirst();
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
