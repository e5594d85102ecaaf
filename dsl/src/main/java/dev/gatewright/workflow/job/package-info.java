/**
 * What a workflow does, job by job.
 *
 * <p>A {@link dev.gatewright.workflow.job.Job} has steps or calls a workflow, and each kind can say only what GitHub lets it
 * say: an environment on a call doesn't compile. Around it: {@link dev.gatewright.workflow.job.Strategy}, {@link
 * dev.gatewright.workflow.job.Container} and {@link dev.gatewright.workflow.job.Service}, {@link
 * dev.gatewright.workflow.job.Environment} with its {@link dev.gatewright.workflow.job.Protection}, {@link
 * dev.gatewright.workflow.job.RunnerGroup}, {@link dev.gatewright.workflow.job.Snapshot}.
 */
@NullMarked
package dev.gatewright.workflow.job;

import org.jspecify.annotations.NullMarked;
