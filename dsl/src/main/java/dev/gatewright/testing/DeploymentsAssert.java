package dev.gatewright.testing;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import java.util.List;
import java.util.stream.Collectors;

/** Assertions about the deployments to an environment: the jobs that deploy to it and began to run. */
public final class DeploymentsAssert {

    private final RehearsedAssert whole;
    private final String environment;
    private final List<JobRun> deployments;

    DeploymentsAssert(RehearsedAssert whole, String environment, List<JobRun> deployments) {
        this.whole = whole;
        this.environment = environment;
        this.deployments = deployments;
    }

    /**
     * Nothing came there.
     *
     * @return these assertions
     */
    public DeploymentsAssert areNone() {
        return expect(deployments.isEmpty(), "no deployment");
    }

    /**
     * So many jobs deployed.
     *
     * @param count how many
     * @return these assertions
     */
    public DeploymentsAssert are(int count) {
        return expect(deployments.size() == count, count + (count == 1 ? " deployment" : " deployments"));
    }

    /**
     * Each was approved by a reviewer; none at all is fine too.
     *
     * @return these assertions
     */
    public DeploymentsAssert areApproved() {
        return expect(deployments.stream().allMatch(job -> job.grant().approval()), "only approved deployments");
    }

    /**
     * Each succeeded, and there is one.
     *
     * @return these assertions
     */
    public DeploymentsAssert succeeded() {
        boolean all = deployments.stream().allMatch(job -> job.conclusion() == Conclusion.SUCCESS);
        return expect(!deployments.isEmpty() && all, "deployments that succeed");
    }

    /**
     * What else is to be said of the same simulation.
     *
     * @return the assertions about all of it
     */
    public RehearsedAssert and() {
        return whole;
    }

    private DeploymentsAssert expect(boolean holds, String expected) {
        if (!holds) {
            throw whole.failure("Expected " + expected + " to environment `" + environment + "`, but there "
                    + (deployments.isEmpty() ? "is none." : said()));
        }
        return this;
    }

    private String said() {
        return deployments.stream()
                .map(job -> "job `" + job.name() + "` (" + job.conclusion().word()
                        + (job.grant().approval() ? ", approved" : ", not approved") + ")")
                .collect(Collectors.joining(", ", deployments.size() == 1 ? "is " : "are ", "."));
    }
}
