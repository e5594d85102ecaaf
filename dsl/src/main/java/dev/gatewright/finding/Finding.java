package dev.gatewright.finding;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong: the fact, and the way out.
 *
 * @param code what kind of thing it is, in lower kebab case; the word by which it is suppressed
 * @param severity how bad it is
 * @param origin where it stands; unlike everywhere else, findings at other places are other findings
 * @param message the fact, as a sentence
 * @param help the way out, as a sentence
 * @param fixes ways out that a program can take, the best first; none where somebody has to think
 */
public record Finding(String code, Severity severity, Origin origin, String message, String help, List<Fix> fixes) {

    /**
     * One thing that is wrong.
     *
     * @param code what kind of thing it is
     * @param severity how bad it is
     * @param origin where it stands
     * @param message the fact
     * @param help the way out
     * @param fixes ways out that a program can take, copied
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(help, "help");
        fixes = List.copyOf(fixes);
    }

    /**
     * One thing that is wrong, and that somebody has to think about.
     *
     * @param code what kind of thing it is
     * @param severity how bad it is
     * @param origin where it stands
     * @param message the fact
     * @param help the way out
     */
    public Finding(String code, Severity severity, Origin origin, String message, String help) {
        this(code, severity, origin, message, help, List.of());
    }

    /**
     * Something that GitHub would refuse, or that can't be emitted.
     *
     * @param code what kind of thing it is
     * @param origin where it stands
     * @param message the fact
     * @param help the way out
     * @return the finding
     */
    public static Finding error(String code, Origin origin, String message, String help) {
        return new Finding(code, Severity.ERROR, origin, message, help);
    }

    /**
     * Something that works, and is likely a mistake.
     *
     * @param code what kind of thing it is
     * @param origin where it stands
     * @param message the fact
     * @param help the way out
     * @return the finding
     */
    public static Finding warning(String code, Origin origin, String message, String help) {
        return new Finding(code, Severity.WARNING, origin, message, help);
    }

    /**
     * Something that is good to know.
     *
     * @param code what kind of thing it is
     * @param origin where it stands
     * @param message the fact
     * @param help the way out, or what to make of it
     * @return the finding
     */
    public static Finding info(String code, Origin origin, String message, String help) {
        return new Finding(code, Severity.INFO, origin, message, help);
    }

    /**
     * The same finding with ways out that a program can take.
     *
     * @param ways the fixes, the best first
     * @return the finding
     */
    public Finding withFixes(List<Fix> ways) {
        return new Finding(code, severity, origin, message, help, ways);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && severity == that.severity
                && origin.toString().equals(that.origin.toString())
                && message.equals(that.message)
                && help.equals(that.help)
                && fixes.equals(that.fixes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, origin.toString(), message);
    }

    @Override
    public String toString() {
        return origin + ": " + message + " " + help + " [" + code + "]";
    }
}
