/**
 * An action of this repository: what stands in its {@code action.yml}.
 *
 * <p>A {@link dev.gatewright.workflow.metadata.CompositeAction} is steps under a name, a {@link
 * dev.gatewright.workflow.metadata.JavaScriptAction} a script that Node.js runs, a {@link
 * dev.gatewright.workflow.metadata.DockerAction} an image. Each is an {@link dev.gatewright.workflow.metadata.Action}, is
 * emitted to {@code .github/actions/<folder>/action.yml}, and makes steps: it is given to a job's {@code steps} as it is,
 * or as {@code ACTION.step().with(INPUT, value)}, where the constants that it was declared with say what fits. The place
 * that such a step names is a {@link dev.gatewright.workflow.metadata.LocalAction} until the workflow is emitted.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax".
 */
@NullMarked
package dev.gatewright.workflow.metadata;

import org.jspecify.annotations.NullMarked;
