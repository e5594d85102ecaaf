package dev.gatewright.check.rule;

import dev.gatewright.check.view.PipelineFiles;

/** A check of all workflows and actions together. */
public interface PipelineCheck extends Check {

    /**
     * Reports what is wrong.
     *
     * @param files the workflows and actions
     * @param report where to report it
     */
    void check(PipelineFiles files, Report report);
}
