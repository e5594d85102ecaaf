package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.graph.StepNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return "No `run`, and no script of actions/github-script, has a title, a body, a branch's name or the like in it, by itself,"
                + " through `env`, an output or an input, where the job reads secrets, has an environment or a token that may"
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
            for (StepModel step : job.model().steps()) {
                script(step)
                        .flatMap(script -> Taint.in(job, step, script))
                        .ifPresent(what -> breaches.add(Breach.of(
                                runs(job, step),
                                "step `" + step.label() + "` of job `" + job.path() + "` has `" + what
                                        + "` in its script, which strangers write: pass it by `env`")));
            }
        }
        return breaches;
    }

    private static Literal runs(JobNode job, StepModel step) {
        return job.steps().stream()
                .filter(each -> each.model().equals(step))
                .map(StepNode::runs)
                .findFirst()
                .orElseGet(job::runs);
    }

    private static Optional<Expression> script(StepModel step) {
        if (!step.run().isEmpty()) {
            return Optional.of(Texts.template(step.run()));
        }
        return step.action().equals("actions/github-script")
                ? Optional.ofNullable(step.with().get("script"))
                : Optional.empty();
    }

    private static boolean isPrivileged(JobNode job) {
        return Rights.mayWrite(job)
                || job.model().environment().isPresent()
                || !Reading.secrets(job.workflow(), job.model()).isEmpty();
    }
}
