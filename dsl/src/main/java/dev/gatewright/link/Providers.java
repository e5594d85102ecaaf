package dev.gatewright.link;

import dev.gatewright.reference.Output;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Who sets which output in one workflow. */
final class Providers {

    private final List<Provider> all = new ArrayList<>();

    Providers(JobTable jobs) {
        for (Job job : jobs.all()) {
            collect(job);
        }
    }

    /** All that set an output, or the one job's that was named by {@code from}. */
    List<Provider> of(Output<?> output) {
        return all.stream()
                .filter(provider -> provider.output().isSame(output))
                .filter(provider -> output.provider().stream()
                        .allMatch(named -> named.isSame(provider.job().jobId())))
                .toList();
    }

    /** The ids of all jobs that set an output, whichever was named. */
    List<String> jobsThatSet(Output<?> output) {
        return all.stream()
                .filter(provider -> provider.output().isSame(output))
                .map(Provider::jobId)
                .distinct()
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
            for (Mapping step : Steps.of(job.mapping())) {
                collect(job, step);
            }
        }
    }

    private void collect(Job job, Mapping step) {
        for (Output<?> output : Step.outputs(step)) {
            all.add(new Provider(job, output, Steps.id(step)));
        }
    }
}
