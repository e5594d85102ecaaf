package dev.gatewright.reference;

/**
 * What stays the same when a value is derived from another: {@code input("a")} and {@code input("a").required()} have one
 * birth. Births are told apart by identity; by {@code equals} they are all equal, since who was born when is no part of
 * what a value is.
 */
public final class Birth {

    /** A new birth. */
    public Birth() {}

    /** All births are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Birth;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "";
    }
}
