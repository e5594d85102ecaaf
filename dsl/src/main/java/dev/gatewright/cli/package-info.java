/**
 * The command line: what a pipeline's {@code main} and the jar do with their arguments.
 *
 * <p>{@link dev.gatewright.cli.Cli} is the door. A command is one class that takes a {@link dev.gatewright.cli.Session}, which
 * holds the pipeline, the streams, the folder and the environment, and answers with an {@link dev.gatewright.cli.ExitCode};
 * it is registered by one line of {@code Commands}. This package alone knows picocli, exit codes and the process's streams.
 */
@NullMarked
package dev.gatewright.cli;

import org.jspecify.annotations.NullMarked;
