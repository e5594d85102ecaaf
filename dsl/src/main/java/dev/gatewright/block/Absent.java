package dev.gatewright.block;

import org.jspecify.annotations.Nullable;

/** The one exception that a definition may throw: null, which says that two classes' constants refer to each other. */
public final class Absent {

    /** How to part two classes. */
    public static final String WAY_OUT = "Move what both need into a third class, or declare it above its use.";

    private static final String REASON = " is null. The constant that was given is not there yet: the constants of two"
            + " classes refer to each other, so that Java runs one class before the other is done.";

    private Absent() {}

    /** What is given, unless it is null. */
    static <T> T not(@Nullable T value, String what) {
        if (value == null) {
            throw new NullPointerException("`" + what + "`" + REASON + " " + WAY_OUT);
        }
        return value;
    }

    /**
     * What a definition says that was given null, without the way out: wherever in here it came to light.
     *
     * @param message the message of the exception
     * @return the fact, as sentences
     */
    public static String fact(@Nullable String message) {
        return message != null && message.contains(REASON)
                ? message.replace(" " + WAY_OUT, "")
                : "Something that is given here" + REASON;
    }
}
