package com.acme;

import static dev.gatewright.Gatewright.*;

import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Job;

/** Two classes whose constants refer to each other. */
public final class Circular {

    static final Job FIRST = job("first").runsOn(UBUNTU_LATEST).steps(run("make"));

    public static final Pipeline PIPELINE = pipeline(Other.WORKFLOW);

    static final Job LAST = job("last").needs(FIRST).runsOn(UBUNTU_LATEST).steps(run("make"));

    private Circular() {}

    static final class Other {
        static final Workflow WORKFLOW = workflow("Circle").on(push()).jobs(Circular.LAST);
    }
}
