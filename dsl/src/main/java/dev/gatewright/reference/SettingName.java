package dev.gatewright.reference;

import dev.gatewright.expression.Expression;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a secret or of a variable in a context. One that GitHub takes for none is told when it is emitted.
 *
 * <p>Source: GitHub's documentation, "Secrets reference" and "Variables reference", naming. A called workflow may declare
 * a secret with {@code -} in its name.
 */
public final class SettingName {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private static final String TOKEN = "GITHUB_TOKEN";

    private SettingName() {}

    /**
     * Why nothing can have such a name.
     *
     * @param what what would have it: a secret or a variable
     * @param name the name
     * @return the fact, as a sentence; empty for a name that GitHub takes
     */
    public static Optional<String> fault(String what, String name) {
        if (name.toUpperCase(Locale.ROOT).startsWith("GITHUB_") && !name.equalsIgnoreCase(TOKEN)) {
            return Optional.of("No " + what + " can be named `" + name + "`: the prefix `GITHUB_` is GitHub's own.");
        }
        return LEGAL.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("`" + name + "` is no name of a " + what
                        + ": letters, digits and `_` may stand in it, and no" + " digit first.");
    }

    private static String help(String what, String name) {
        return what.equals("secret") && Candidates.closest(name, List.of(TOKEN)).isPresent()
                ? "Give it another name, or write `" + TOKEN + "` if that is meant."
                : "Give it another name.";
    }

    static Expression in(String context, String what, String name) {
        return fault(what, name)
                .<Expression>map(fact -> new Expression.Reference(new Flawed("setting-name", fact, help(what, name))))
                .orElseGet(() -> new Expression.Property(new Expression.Name(context), name));
    }
}
