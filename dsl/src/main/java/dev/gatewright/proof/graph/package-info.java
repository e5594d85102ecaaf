/**
 * One entry of a pipeline as a formula. {@link dev.gatewright.proof.graph.Entries} lists the ways in which workflows start,
 * {@link dev.gatewright.proof.graph.Graph} holds the jobs that an entry reaches, called workflows inlined and {@code
 * workflow_run} joined, each with formulas for whether it runs and how it ends. Conditions are computed by the expression
 * engine as far as they are known; what isn't known is a choice.
 */
@NullMarked
package dev.gatewright.proof.graph;

import org.jspecify.annotations.NullMarked;
