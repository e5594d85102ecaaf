package dev.gatewright.link;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.expression.Template;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.JobBlock;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.StepBlock;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes into jobs and steps what linking found that they must say. */
final class Finisher {

    private Finisher() {}

    static Mapping finish(Mapping job, String id, Demands demands) {
        Keys keys = job.has(CallJob.USES.name()) ? CallJob.KEYS : StepsJob.KEYS;
        return handOn(needing(job, demands.needs(id), keys), demands.outputs(id), keys);
    }

    /** A step under its id, even where only its first output gives it one. */
    static Mapping identified(Mapping step) {
        String id = Steps.id(step);
        if (id.isEmpty() || step.has(StepBlock.ID.name())) {
            return step;
        }
        Keys keys = step.has(RunStep.RUN.name()) ? RunStep.KEYS : UsesStep.KEYS;
        return put(step, StepBlock.ID, Scalar.of(id).withDecor(Decor.at(step.origin())), keys);
    }

    private static Mapping needing(Mapping job, Set<String> needed, Keys keys) {
        if (needed.isEmpty()) {
            return job;
        }
        List<Node> all = new ArrayList<>(items(job));
        needed.stream().map(Scalar::of).filter(id -> !all.contains(id)).forEach(all::add);
        if (all.size() == items(job).size()) {
            return job;
        }
        return put(job, JobBlock.NEEDS, all.size() == 1 ? all.get(0) : Sequence.of(all), keys);
    }

    private static List<Node> items(Mapping job) {
        return job.get(JobBlock.NEEDS.name())
                .map(node -> node instanceof Sequence sequence ? sequence.items() : List.of(node))
                .orElse(List.of());
    }

    private static Mapping handOn(Mapping job, Map<String, Provider> outputs, Keys keys) {
        if (outputs.isEmpty()) {
            return job;
        }
        Mapping all = job.get(StepsJob.OUTPUTS.name())
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElse(Mapping.empty());
        for (Map.Entry<String, Provider> output : outputs.entrySet()) {
            String text = Template.of(output.getValue().inJob()).toString();
            all = all.has(output.getKey()) ? all : all.with(output.getKey(), Scalar.of(text));
        }
        return put(job, StepsJob.OUTPUTS, all, keys);
    }

    private static Mapping put(Mapping mapping, Key<?> key, Node value, Keys keys) {
        return mapping.with(key.name(), value, keys.place(mapping, key.name()));
    }
}
