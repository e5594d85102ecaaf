package dev.gatewright.finding;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** GitHub would refuse it, or it can't be emitted. */
    ERROR,
    /** It works, and is likely a mistake. */
    WARNING,
    /** Nothing is wrong; it is good to know. */
    INFO;

    /**
     * The word for it, which people and machines read.
     *
     * @return {@code error}, {@code warning} or {@code info}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String noun(long count) {
        return this == INFO ? (count == 1 ? "note" : "notes") : count == 1 ? word() : word() + "s";
    }
}
