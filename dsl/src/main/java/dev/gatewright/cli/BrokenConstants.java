package dev.gatewright.cli;

import dev.gatewright.block.Absent;
import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The classes that define a pipeline can't be initialised: Java ran their constants, and one of them threw. */
public final class BrokenConstants extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What Java threw.
     *
     * @param thrown what Java threw
     */
    public BrokenConstants(Throwable thrown) {
        super(thrown.getMessage(), thrown);
    }

    /**
     * What is wrong, with the line of the user's Java where it happened.
     *
     * @return the finding
     */
    public Finding finding() {
        Throwable reason = reason(this);
        Origin origin = Arrays.stream(reason.getStackTrace())
                .filter(BrokenConstants::isForeign)
                .findFirst()
                .map(Origin::of)
                .orElse(Origin.unknown());
        boolean isNull = reason instanceof NullPointerException;
        return isNull && passedGatewright(reason)
                ? Finding.error("null-constant", origin, Absent.fact(reason.getMessage()), Absent.WAY_OUT)
                : Finding.error(
                        "broken-constant",
                        origin,
                        "Java can't run the constants of the pipeline: " + reason + ".",
                        (isNull
                                        ? "If the constants of two classes refer to each other: " + Absent.WAY_OUT
                                        : "Mend that line.")
                                + " With `--verbose` the whole stack is shown.");
    }

    /** The innermost cause: an error of a class's initialisation wraps what really happened. */
    private static Throwable reason(Throwable thrown) {
        Throwable reason = thrown;
        for (@Nullable Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            reason = cause;
        }
        return reason;
    }

    private static boolean passedGatewright(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(element -> !isOfTheJdk(element))
                .findFirst()
                .filter(BrokenConstants::isOfGatewright)
                .isPresent();
    }

    private static boolean isForeign(StackTraceElement element) {
        return !isOfTheJdk(element) && !isOfGatewright(element);
    }

    private static boolean isOfGatewright(StackTraceElement element) {
        return element.getClassName().startsWith("dev.gatewright.");
    }

    private static boolean isOfTheJdk(StackTraceElement element) {
        String module = element.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }
}
