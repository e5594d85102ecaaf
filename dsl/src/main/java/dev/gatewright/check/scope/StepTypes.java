package dev.gatewright.check.scope;

import dev.gatewright.check.script.ScriptOutputs;
import dev.gatewright.check.script.Shell;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.Trail;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.type.ObjectType;
import dev.gatewright.expression.type.Type;
import dev.gatewright.yaml.Node;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The type of {@code steps}: the steps that have run, with their outputs where those are known. A script, and an action
 * in JavaScript or a container, may set outputs that nobody declares; GitHub's own and Docker's don't.
 *
 * <p>Source: GitHub's documentation, "Contexts reference", {@code steps} context; "Metadata syntax", {@code outputs}.
 */
final class StepTypes {

    private static final String NAME = "steps";

    private static final ObjectType STEP = Type.parse(
                    "{outputs: {string => string}; outcome: string; conclusion: string}")
            .object()
            .orElseThrow();

    private final PipelineFiles files;
    private final Optional<WorkflowFile> workflow;
    private final Map<Node, Type> known = new IdentityHashMap<>();
    /** What a step sees, and what is seen where all steps have run, by the list of them. */
    private final Map<Object, Type> seen = new IdentityHashMap<>();

    private StepTypes(PipelineFiles files, Optional<WorkflowFile> workflow) {
        this.files = files;
        this.workflow = workflow;
    }

    static StepTypes of(WorkflowFile workflow, PipelineFiles files) {
        return new StepTypes(files, Optional.of(workflow));
    }

    /** Those of an action. */
    static StepTypes of(PipelineFiles files) {
        return new StepTypes(files, Optional.empty());
    }

    /**
     * What an expression sees of steps. Which steps there are is judged by a rule of its own.
     *
     * @param path the way to the expression
     * @param depth where on the way the key is, such as {@code steps}, that the steps stand at
     * @param steps all steps
     * @param job whose steps they are, empty for those of an action
     */
    Type seen(List<Trail> path, int depth, List<StepEntry> steps, Optional<JobEntry> job) {
        boolean within = path.size() > depth + 1 && path.get(depth).key().equals(NAME);
        Object asking = within ? path.get(depth + 1).spot() : steps;
        return seen.computeIfAbsent(asking, any -> ObjectType.loose(types(asking, steps, job)));
    }

    /** The types of the steps above the one that asks. */
    private Map<String, Type> types(Object asking, List<StepEntry> steps, Optional<JobEntry> job) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (StepEntry step : steps) {
            if (asking instanceof Spot spot && step.body().node() == spot.node()) {
                break;
            }
            for (StepEntry each : StepEntry.flat(List.of(step))) {
                each.id().flatMap(Spot::text).ifPresent(id -> types.put(id, known(each, job)));
            }
        }
        return types;
    }

    private Type known(StepEntry step, Optional<JobEntry> job) {
        return known.computeIfAbsent(step.body().node(), node -> type(step, job));
    }

    private Type type(StepEntry step, Optional<JobEntry> job) {
        Optional<String> uses = step.get("uses").flatMap(Spot::literal);
        Optional<List<String>> outputs = uses.flatMap(files::action)
                .filter(ActionFile::isComposite)
                .map(StepTypes::outputs)
                .or(() -> uses.flatMap(ActionOutputs::of))
                .or(() -> written(step, job));
        return outputs.map(StepTypes::withOutputs).orElse(STEP);
    }

    private Optional<List<String>> written(StepEntry step, Optional<JobEntry> job) {
        return step.get("run")
                .flatMap(Spot::text)
                .flatMap(script -> ScriptOutputs.of(script, Shell.of(step, job, workflow)))
                .filter(ScriptOutputs::isAll)
                .map(outputs -> outputs.names().stream().sorted().toList());
    }

    private static List<String> outputs(ActionFile action) {
        return action.root().pairs("outputs").stream().map(Spot.Pair::name).toList();
    }

    private static Type withOutputs(List<String> names) {
        Map<String, Type> outputs = new LinkedHashMap<>();
        names.forEach(name -> outputs.put(name, Type.STRING));
        return STEP.with("outputs", ObjectType.strict(outputs));
    }
}
