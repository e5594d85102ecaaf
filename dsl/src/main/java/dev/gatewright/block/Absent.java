package dev.gatewright.block;

/** The one exception that a definition may throw: null, which says that two classes' constants refer to each other. */
final class Absent {

    private Absent() {}

    static String message(String what) {
        return "`" + what
                + "` is null. The constant that was given is not there yet: the constants of two classes refer to"
                + " each other, so that Java runs one class before the other is done. Move what both need into a third"
                + " class, or declare it above its use.";
    }
}
