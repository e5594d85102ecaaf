package dev.gatewright.check.use;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.StepEntry;
import java.util.List;
import java.util.Optional;

/** A check of each step that uses an action whose inputs are known. */
interface InputsCheck extends UseCheck {

    /**
     * Reports what is wrong with what is passed.
     *
     * @param uses what the step says at {@code uses}
     * @param passed what it says at {@code with}
     * @param inputs what the action takes
     * @param report where to report it
     */
    void check(Spot uses, List<Pair> passed, ActionInputs inputs, Report report);

    @Override
    default void check(StepEntry step, Spot uses, PipelineFiles files, Report report) {
        Optional<Spot> with = step.get("with");
        if (with.filter(Spot::isComputed).isPresent()) {
            return;
        }
        List<Pair> passed = with.map(Spot::pairs).orElse(List.of());
        uses.literal()
                .flatMap(files::action)
                .flatMap(ActionInputs::of)
                .or(() -> ActionVersion.of(uses).flatMap(KnownActions::of))
                .ifPresent(inputs -> check(uses, passed, inputs, report));
    }
}
