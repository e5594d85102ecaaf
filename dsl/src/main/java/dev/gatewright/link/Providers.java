package dev.gatewright.link;

import dev.gatewright.reference.Output;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.ParallelStep;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Who sets which output in one workflow. */
final class Providers {

    private final List<Provider> all = new ArrayList<>();

    Providers(JobTable jobs) {
        jobs.all().forEach(this::collect);
    }

    /** All that set an output, or the one job's that was named by {@code from}. */
    List<Provider> of(Output<?> output) {
        return all.stream()
                .filter(provider -> provider.output().isSame(output))
                .filter(provider -> output.provider().stream()
                        .allMatch(named -> named.isSame(provider.job().jobId())))
                .toList();
    }

    List<String> names() {
        return all.stream().map(provider -> provider.output().name()).toList();
    }

    private void collect(Job job) {
        if (job instanceof CallJob call) {
            call.get(CallJob.CALLEE).stream()
                    .flatMap(callee -> callee.callOutputs().stream())
                    .forEach(output -> all.add(new Provider(job, output, null)));
        } else if (job instanceof StepsJob steps) {
            steps.get(StepsJob.PROVIDES).orElse(List.of()).forEach(output -> all.add(new Provider(job, output, null)));
            steps(job.mapping()).forEach(step -> collect(job, step));
        }
    }

    private void collect(Job job, Mapping step) {
        List<Output<?>> outputs = outputs(step);
        outputs.forEach(output -> all.add(new Provider(job, output, id(step))));
    }

    /** The steps of a job, those of parallel groups among them. */
    static List<Mapping> steps(Mapping job) {
        List<Mapping> steps = new ArrayList<>();
        job.get(StepsJob.STEPS.name()).ifPresent(node -> flatten(node, steps));
        return steps;
    }

    private static void flatten(Node node, List<Mapping> steps) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> flatten(item, steps));
        } else if (node instanceof Mapping step) {
            steps.add(step);
            step.get(ParallelStep.PARALLEL.name()).ifPresent(group -> flatten(group, steps));
        }
    }

    @SuppressWarnings("unchecked") // only WorkStep.outputs writes this note
    static List<Output<?>> outputs(Mapping step) {
        return step.notes()
                .get(Step.OUTPUTS)
                .map(noted -> (List<Output<?>>) noted)
                .orElse(List.of());
    }

    /** A step's id: its own, or else its first output's name. */
    static String id(Mapping step) {
        return step.get("id")
                .filter(Scalar.class::isInstance)
                .map(id -> ((Scalar) id).text())
                .orElseGet(() ->
                        outputs(step).stream().findFirst().map(Output::name).orElse(""));
    }
}
