package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The secrets that a job sees.
 *
 * <p>Source: GitHub's documentation, "Reusing workflows", section "Passing secrets to nested workflows": a called workflow sees
 * what its caller passes, and nothing else; a job with an environment sees what that one has.
 */
final class Secrets {

    private Secrets() {}

    /**
     * Secrets that something in a job reads.
     *
     * @param names their names, as the outermost caller has them
     * @param when whether it does
     */
    record Read(Set<String> names, Literal when) {}

    /** All that a job reads, its steps one by one. */
    static List<Read> reads(JobNode job) {
        List<Read> reads = new ArrayList<>();
        reads.add(new Read(named(job, Reading.aroundSteps(job.workflow(), job.model())), job.runs()));
        for (StepModel step : job.model().steps()) {
            Set<String> names = named(job, Reading.secrets(step));
            if (!names.isEmpty()) {
                reads.add(new Read(names, job.mayRun(step)));
            }
        }
        reads.removeIf(each -> each.names().isEmpty());
        return reads;
    }

    /** The names of all that a job reads. */
    static Set<String> all(JobNode job) {
        return named(job, Reading.secrets(job.workflow(), job.model()));
    }

    private static Set<String> named(JobNode job, Set<String> names) {
        Optional<JobNode> caller = job.caller();
        if (caller.isEmpty() || names.isEmpty()) {
            return names;
        }
        boolean ofEnvironment = job.model().environment().isPresent();
        Optional<Node> passed = caller.get().model().get("secrets");
        Optional<Mapping> mapping = passed.flatMap(Texts::mapping);
        if (passed.isPresent() && mapping.isEmpty()) {
            return named(caller.get(), names);
        }
        Set<String> own = new LinkedHashSet<>();
        Set<String> outer = new LinkedHashSet<>();
        for (String name : names) {
            List<Node> values = mapping.stream()
                    .flatMap(all -> all.entries().stream())
                    .filter(each -> name.equals(Reading.ALL)
                            || each.name().filter(name::equalsIgnoreCase).isPresent())
                    .map(Mapping.Entry::value)
                    .toList();
            values.forEach(value -> outer.addAll(Reading.secrets(value)));
            if (values.isEmpty() && ofEnvironment) {
                own.add(name);
            }
        }
        own.addAll(named(caller.get(), outer));
        return own;
    }
}
