package dev.gatewright.proof.invariant.access;

import dev.gatewright.check.taint.Sinks;
import dev.gatewright.expression.Expression;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No script of a privileged job holds text that strangers write. */
public final class NothingUntrustedInScripts implements Invariant {

    @Override
    public String name() {
        return "nothing-untrusted-in-scripts";
    }

    @Override
    public String summary() {
        return "No script of a privileged job holds text that strangers write.";
    }

    @Override
    public String decidedBy() {
        return "No `run`, and no input of an action that runs it, such as the script of actions/github-script, in the job or in an"
                + " action of this repository that it uses, has a title, a body, a branch's name or the like in it, by"
                + " itself, through `env`, an output or an input, where the job reads secrets, has an environment or a token that may"
                + " write.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Script injections\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        List<Breach> breaches = new ArrayList<>();
        for (JobNode job : graph.jobs()) {
            boolean isHarmless = graph.entry().event().equals("pull_request")
                    && graph.entry().fromFork()
                    && job.run().cause().isEmpty();
            if (isHarmless || !isPrivileged(job)) {
                continue;
            }
            Place.in(graph, job)
                    .flatMap(place -> scripts(place.step())
                            .flatMap(script -> Taint.in(place, script).stream())
                            .limit(1)
                            .map(what -> Breach.of(
                                    place.runs(),
                                    place + " has `" + what
                                            + "` in its script, which strangers write: pass it by `env`")))
                    .forEach(breaches::add);
        }
        return breaches;
    }

    /** What is run: a step's own script, and inputs of an action that runs them. */
    private static Stream<Expression> scripts(StepModel step) {
        Stream<Expression> inputs = Sinks.of(step.action()).stream()
                .flatMap(input -> Stream.ofNullable(step.with().get(input)));
        return step.run().isEmpty() ? inputs : Stream.of(Texts.template(step.run()));
    }

    private static boolean isPrivileged(JobNode job) {
        return Rights.mayWrite(job)
                || job.model().environment().isPresent()
                || !Secrets.all(job).isEmpty();
    }
}
