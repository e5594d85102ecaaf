package dev.gatewright.check.use;

import dev.gatewright.block.LocalPath;
import dev.gatewright.check.rule.Check;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Optional;

/** The checks of each step that uses an action, in one walk. */
public final class UseChecks {

    private static final List<UseCheck> ALL = List.of(
            new DeprecatedActionInput(),
            new LocalVersion(),
            new LookalikeAction(),
            new MissingActionInput(),
            new OldAction(),
            new UnknownAction(),
            new UnknownActionInput());

    private UseChecks() {}

    /**
     * What is checked.
     *
     * @return the rules
     */
    public static List<Rule> rules() {
        return ALL.stream().map(Check::rule).toList();
    }

    /**
     * Reports the actions of the repository that steps use and that aren't there.
     *
     * @param steps the steps
     * @param files the workflows and actions of their repository
     * @param report where to report it
     */
    public static void present(List<StepEntry> steps, PipelineFiles files, Report report) {
        UnknownAction check = new UnknownAction();
        for (StepEntry step : StepEntry.flat(steps)) {
            if (LocalPath.isMeant(step.get("uses").flatMap(Spot::literal).orElse(""))) {
                Use.of(step, files).ifPresent(use -> check.check(use, report));
            }
        }
    }

    /**
     * Reports what is wrong with the actions that steps use.
     *
     * @param steps the steps
     * @param files the workflows and actions of their repository
     * @param report where to report it
     */
    public static void check(List<StepEntry> steps, PipelineFiles files, Report report) {
        for (StepEntry step : StepEntry.flat(steps)) {
            Optional<Use> use = Use.of(step, files);
            if (use.isPresent()) {
                for (UseCheck check : ALL) {
                    check.check(use.get(), report);
                }
            }
        }
    }
}
