/**
 * Linked workflows as proofs read them: each job and step once, its conditions parsed, its texts as expressions. A {@link
 * dev.gatewright.proof.model.WorkflowModel} holds {@link dev.gatewright.proof.model.JobModel}s, those hold {@link
 * dev.gatewright.proof.model.StepModel}s.
 */
@NullMarked
package dev.gatewright.proof.model;

import org.jspecify.annotations.NullMarked;
