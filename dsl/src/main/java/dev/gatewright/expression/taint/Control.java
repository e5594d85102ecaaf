package dev.gatewright.expression.taint;

/** How much say somebody has over a value, from none to all. */
public enum Control {
    /** GitHub or the workflow itself determines it: a number, a hash, one of a few words. */
    FIXED,
    /** Nobody has looked. */
    UNKNOWN,
    /** Text of a certain structure, such as a URL: parts of it can be chosen. */
    STRUCTURED,
    /** Any text, of somebody who may or may not be trusted. */
    ARBITRARY,
    /** Any text of anybody: a title, a comment, the name of a branch. */
    UNTRUSTED;

    static Control of(char letter) {
        return switch (letter) {
            case 'U' -> UNTRUSTED;
            case 'A' -> ARBITRARY;
            case 'S' -> STRUCTURED;
            default -> FIXED;
        };
    }

    /**
     * The greater of two.
     *
     * @param other the other
     * @return whichever gives more say
     */
    public Control or(Control other) {
        return compareTo(other) < 0 ? other : this;
    }
}
