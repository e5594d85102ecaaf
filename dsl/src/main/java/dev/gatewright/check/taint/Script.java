package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text that is run.
 *
 * @param step the step that runs it
 * @param text the text
 * @param action the action that runs it, empty for {@code run}
 */
record Script(StepEntry step, Spot text, String action) {

    /** The scripts of a step with expressions in them: what it runs, and inputs of actions that are run. */
    static List<Script> of(StepEntry step) {
        Optional<Spot> run = step.get("run").filter(Spot::isComputed);
        if (run.isPresent()) {
            return List.of(new Script(step, run.get(), ""));
        }
        String action =
                step.get("uses").flatMap(Spot::literal).map(Script::name).orElse("");
        return Sinks.of(action).stream()
                .flatMap(input -> step.get("with").flatMap(with -> with.get(input)).stream())
                .filter(Spot::isComputed)
                .map(text -> new Script(step, text, action))
                .toList();
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
