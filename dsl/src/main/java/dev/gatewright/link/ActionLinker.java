package dev.gatewright.link;

import dev.gatewright.context.event.EventValue;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Referent;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.JobId;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.StepId;
import dev.gatewright.workflow.metadata.Action;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Links one action: its inputs, and the outputs and ids of its steps. */
final class ActionLinker implements Naming {

    private static final String RUNS = "runs";

    private final Action<?> action;
    private final List<Mapping> steps = new ArrayList<>();
    private final Report report;
    private final TreeLinker trees;

    ActionLinker(Action<?> action, Target target, Report report, Consumer<Action<?>> used) {
        this.action = action;
        this.report = report;
        this.trees = new TreeLinker(this, Used.in(action.tree()), target, report, used);
        runs().flatMap(runs -> runs.get(CompositeAction.STEPS.name())).ifPresent(node -> Steps.flatten(node, steps));
    }

    LinkedAction link() {
        Mapping mapping = action.mapping();
        trees.report(mapping);
        List<Mapping.Entry> entries = mapping.entries().stream()
                .map(entry -> entry.name().filter(RUNS::equals).isPresent()
                        ? runs(entry)
                        : trees.linked(entry, Place.IN_FILE))
                .toList();
        return new LinkedAction(action.folderName(), mapping.withEntries(entries));
    }

    private Optional<Mapping> runs() {
        return action.mapping().get(RUNS).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    private Mapping.Entry runs(Mapping.Entry entry) {
        return new Mapping.Entry(entry.key(), runs().<Node>map(this::runs).orElse(entry.value()));
    }

    private Mapping runs(Mapping runs) {
        return runs.withEntries(runs.entries().stream()
                .map(entry -> entry.name()
                                .filter(CompositeAction.STEPS.name()::equals)
                                .isPresent()
                        ? new Mapping.Entry(entry.key(), trees.steps(entry.value(), Place.IN_FILE))
                        : trees.linked(entry, Place.IN_FILE))
                .toList());
    }

    @Override
    public Expression resolve(Referent referent, Place place) {
        if (referent instanceof Input<?> input && inputs().stream().anyMatch(input::isSame)) {
            return new Property(new Name("inputs"), input.name());
        }
        if (referent instanceof Output<?> output) {
            return output(output, place);
        }
        if (referent instanceof StepId.ResultOf result && has(result.step().id())) {
            return new Property(new Property(new Name("steps"), result.step().id()), result.property());
        }
        if (referent instanceof EventValue value) {
            return value.path();
        }
        return unlinked(
                referent, place, "Declare it in the action: `.inputs(…)`, or `.outputs(…)` on one of its steps.");
    }

    private Expression output(Output<?> output, Place place) {
        List<Mapping> setters = steps.stream()
                .filter(step -> Step.outputs(step).stream().anyMatch(output::isSame))
                .toList();
        if (setters.size() == 1) {
            Expression step = new Property(new Name("steps"), Steps.id(setters.get(0)));
            return new Property(new Property(step, "outputs"), output.name());
        }
        return unlinked(
                output,
                place,
                setters.isEmpty()
                        ? "Say `.outputs(…)` with this constant on the step of the action that sets it."
                        : "More than one step sets it: declare an output of its own for each.");
    }

    private boolean has(String id) {
        return steps.stream().map(Steps::id).anyMatch(id::equals);
    }

    private List<Input<?>> inputs() {
        return action.get(Action.INPUT_HANDLES).orElse(List.of());
    }

    private Expression unlinked(Referent referent, Place place, String help) {
        return Unlinked.report(referent, place, "action `" + action.folderName() + "`", help, report);
    }

    @Override
    public boolean isOfAction() {
        return true;
    }

    @Override
    public String need(JobId needed, Place place) {
        return needed.id();
    }
}
