package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Literal;
import java.util.Optional;

/**
 * A job that names an environment.
 *
 * @param job the job
 * @param name the environment's name; empty when it can't be known
 * @param when whether this is the name, once the job runs
 * @param isProtected whether reviewers must approve
 */
public record EnvironmentUse(JobNode job, Optional<String> name, Literal when, Literal isProtected) {

    /**
     * Whether its job begins, for which reviewers must have approved.
     *
     * @return the formula
     */
    public Literal isApproved() {
        return job.circuit().and(job.runs(), when, isProtected);
    }

    /**
     * Whether that is so in a leg of its job's matrix: the one that is looked at, or, where that one has another environment,
     * another leg.
     *
     * @return the formula
     */
    public Literal isApprovedInALeg() {
        Literal runs = job.circuit().and(job.runs(), when);
        return job.circuit().or(isApproved(), job.inAnotherLeg(runs, isApproved()));
    }

    /**
     * Whether this is an environment of some name.
     *
     * @param other the name; case doesn't count
     * @return true if it is, false too when the name isn't known
     */
    public boolean isNamed(String other) {
        return name.filter(other::equalsIgnoreCase).isPresent();
    }
}
