package dev.gatewright.check.taint;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A text that is run.
 *
 * @param step the step that runs it
 * @param text the text
 * @param language what it is written in
 */
record Script(StepEntry step, Spot text, Language language) {

    /** The scripts of a step: what it runs, and inputs of actions that are run. */
    static List<Script> of(StepEntry step, Standing at) {
        Stream<Script> run = step.get("run").stream().map(text -> new Script(step, text, Language.of(step, at)));
        String action = step.get("uses")
                .flatMap(Spot::literal)
                .map(uses -> uses.replaceAll("@.*", "").toLowerCase(Locale.ROOT))
                .orElse("");
        Stream<Script> inputs = Sinks.of(action).stream()
                .flatMap(input -> step.get("with").flatMap(with -> with.get(input)).stream())
                .map(text -> new Script(step, text, Sinks.language(action)));
        return Stream.concat(run, inputs).toList();
    }
}
