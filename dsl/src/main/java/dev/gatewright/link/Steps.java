package dev.gatewright.link;

import dev.gatewright.reference.Output;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.metadata.CompositeAction;
import dev.gatewright.workflow.metadata.LocalAction;
import dev.gatewright.workflow.step.ParallelStep;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.workflow.step.StepBlock;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a job or an action, as references find them. */
final class Steps {

    private Steps() {}

    /** The steps of a job, those of parallel groups among them. */
    static List<Mapping> of(Mapping job) {
        List<Mapping> steps = new ArrayList<>();
        job.get(StepsJob.STEPS.name()).ifPresent(node -> flatten(node, steps));
        return steps;
    }

    static void flatten(Node node, List<Mapping> steps) {
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                flatten(item, steps);
            }
        } else if (node instanceof Mapping step) {
            steps.add(step);
            step.get(ParallelStep.PARALLEL.name()).ifPresent(group -> flatten(group, steps));
        }
    }

    /** The steps of a job, with those of the composite actions of this pipeline that it uses, which run in it. */
    static List<Mapping> withActions(Mapping job) {
        List<Mapping> all = new ArrayList<>();
        for (Mapping step : of(job)) {
            expand(step, all);
        }
        return all;
    }

    private static void expand(Mapping step, List<Mapping> all) {
        all.add(step);
        List<Mapping> inner = new ArrayList<>();
        step.get(UsesStep.USES.name()).flatMap(Steps::ofAction).ifPresent(node -> flatten(node, inner));
        inner.forEach(each -> expand(each, all));
    }

    private static Optional<Node> ofAction(Node uses) {
        return uses instanceof Deferred deferred && deferred.text() instanceof LocalAction local
                ? local.action()
                        .mapping()
                        .get(CompositeAction.RUNS.name())
                        .flatMap(runs -> runs instanceof Mapping mapping
                                ? mapping.get(CompositeAction.STEPS.name())
                                : Optional.empty())
                : Optional.empty();
    }

    /** A step's id: its own, or else its first output's name; empty when it has neither. */
    static String id(Mapping step) {
        return step.get(StepBlock.ID.name())
                .filter(Scalar.class::isInstance)
                .map(id -> ((Scalar) id).text())
                .orElseGet(() -> Step.outputs(step).stream()
                        .findFirst()
                        .map(Output::name)
                        .orElse(""));
    }
}
