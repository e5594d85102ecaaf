package com.acme;

import static dev.gatewright.Gatewright.*;

import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;

/** A team's definitions, in a package that isn't Gatewright's. */
public final class Definitions {

    public static final Job JOB =
            job("build").runsOn(UBUNTU_LATEST).timeoutMinutes(5).steps(run("make"));

    public static final Workflow WORKFLOW =
            workflow("CI").on(push()).permissions().jobs(JOB);

    private Definitions() {}
}
