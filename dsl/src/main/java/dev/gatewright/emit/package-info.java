/**
 * Emitting: from a linked pipeline to files.
 *
 * <p>An {@link dev.gatewright.emit.Emission} is the {@link dev.gatewright.emit.EmittedFile files} of a pipeline, each under a
 * {@link dev.gatewright.emit.Header} that names the {@link dev.gatewright.emit.EntryPoint} that made it. A {@link
 * dev.gatewright.emit.Plan} holds them against what is in the {@link dev.gatewright.emit.Repository}: which {@link
 * dev.gatewright.emit.Change changes} are to be made, which files are somebody else's. Carrying it out changes all or nothing,
 * and only what lies in {@code .github} and has this entry point's header.
 *
 * <p>Nothing here judges what a workflow says, or talks to anybody.
 */
@NullMarked
package dev.gatewright.emit;

import org.jspecify.annotations.NullMarked;
