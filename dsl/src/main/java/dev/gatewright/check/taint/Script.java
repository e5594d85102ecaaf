package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A text that is run.
 *
 * @param step the step that runs it
 * @param text the text
 * @param action the action that runs it, empty for {@code run}
 */
public record Script(StepEntry step, Spot text, String action) {

    private static final Set<String> STEPS = Set.of("steps", "parallel");

    /** The scripts of a step with expressions in them: what it runs, and inputs of actions that are run. */
    static List<Script> of(StepEntry step) {
        Optional<Spot> run = step.get("run").filter(Spot::isComputed);
        if (run.isPresent()) {
            return List.of(new Script(step, run.get(), ""));
        }
        String action = action(step.get("uses"));
        return Sinks.of(action).stream()
                .flatMap(input -> step.get("with").flatMap(with -> with.get(input)).stream())
                .filter(Spot::isComputed)
                .map(text -> new Script(step, text, action))
                .toList();
    }

    /**
     * Whether a text is one that is run.
     *
     * @param trail the way to the text
     * @return true for what a step runs, and for inputs of actions that are run
     */
    public static boolean isAt(Trail trail) {
        Trail around = trail.around();
        if (around == null || around.around() == null) {
            return false;
        }
        boolean given = around.key().equals("with");
        return given
                ? Sinks.of(action(around.around().spot().get("uses"))).contains(trail.key())
                : trail.key().equals("run") && STEPS.contains(around.key());
    }

    /** The name of the action that a step uses, in lower case and without its version; empty without one. */
    static String action(Optional<Spot> uses) {
        return uses.flatMap(Spot::literal).map(Script::name).orElse("");
    }

    private static String name(String uses) {
        int at = uses.indexOf('@');
        return (at < 0 ? uses : uses.substring(0, at)).toLowerCase(Locale.ROOT);
    }

    /** What it is written in. */
    Language language(Standing at) {
        return action.isEmpty() ? Language.of(step, at) : Sinks.language(action);
    }
}
