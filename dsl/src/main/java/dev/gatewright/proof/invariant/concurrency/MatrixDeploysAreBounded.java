package dev.gatewright.proof.invariant.concurrency;

import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.proof.graph.Case;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.Texts;
import java.util.ArrayList;
import java.util.List;

/** A matrix that deploys does so to a bounded number of places at a time. */
public final class MatrixDeploysAreBounded implements Invariant {

    @Override
    public String name() {
        return "matrix-deploys-are-bounded";
    }

    @Override
    public String summary() {
        return "A matrix that deploys does so to a bounded number of places at a time.";
    }

    @Override
    public String decidedBy() {
        return "A matrix job with more than one leg that deploys, migrates, switches or rolls back, itself or in a workflow that"
                + " it calls, has a known `max-parallel`.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow syntax for GitHub Actions\", `jobs.<job_id>.strategy.max-parallel`";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Writers writers = Writers.of(graph);
        List<Breach> breaches = new ArrayList<>();
        for (JobNode job : writers.byJob().keySet()) {
            for (JobNode at = job; at != null; at = at.caller().orElse(null)) {
                if (hasLegs(at) && !isBounded(at)) {
                    breaches.add(new Breach(
                            writers.runs(writers.uses(job)),
                            "all legs of job `" + at.path() + "` deploy at once: it has no known `max-parallel`",
                            writers.uses(job)));
                }
            }
        }
        return breaches;
    }

    private static boolean hasLegs(JobNode job) {
        return job.model()
                .matrix()
                .map(matrix ->
                        MatrixExpansion.of(matrix).map(MatrixExpansion::count).orElse(Long.MAX_VALUE) > 1)
                .orElse(false);
    }

    private static boolean isBounded(JobNode job) {
        return job.model()
                .strategy()
                .flatMap(strategy -> strategy.get("max-parallel"))
                .map(node -> job.cases(Texts.expression(node)))
                .filter(cases -> cases.stream()
                        .map(Case::text)
                        .allMatch(text -> text.filter(number -> number.matches("[1-9]\\d*"))
                                .isPresent()))
                .isPresent();
    }
}
