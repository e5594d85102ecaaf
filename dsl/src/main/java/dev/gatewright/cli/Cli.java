package dev.gatewright.cli;

import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Pipeline;
import java.util.function.Supplier;

/** The door to the command line. */
public final class Cli {

    private Cli() {}

    /**
     * What a pipeline's {@code main} does. Ends the process.
     *
     * @param arguments the arguments of {@code main}
     * @param pipeline makes the pipeline; what its constants throw is explained
     */
    public static void main(String[] arguments, Supplier<Pipeline> pipeline) {
        System.exit(run(arguments, Session.ofTheProcess().pipeline(pipeline, Origin.here())));
    }

    /**
     * What the jar's main class does, without a pipeline. Ends the process.
     *
     * @param arguments the arguments of {@code main}
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Session.ofTheProcess()));
    }

    /**
     * Runs a command on a pipeline, with {@code System.out} and {@code System.err}, in this process's working directory and
     * environment, and leaves the process alone: for tests such as {@code assertEquals(0, Cli.run(Pipelines.ALL, "emit",
     * "--check"))}.
     *
     * @param pipeline the pipeline, which names its entry point
     * @param arguments the command, its options and arguments
     * @return the {@link ExitCode}
     */
    public static int run(Pipeline pipeline, String... arguments) {
        Session session = Session.ofTheProcess().streams(System.out, System.err);
        return run(arguments, session.pipeline(() -> pipeline, Origin.here()));
    }

    /**
     * Runs a command, and leaves the process alone.
     *
     * @param arguments the command, its options and arguments
     * @param session what it runs in
     * @return the {@link ExitCode}
     */
    public static int run(String[] arguments, Session session) {
        return Commands.run(arguments, session);
    }
}
