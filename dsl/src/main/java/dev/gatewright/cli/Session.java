package dev.gatewright.cli;

import dev.gatewright.emit.Repository;
import dev.gatewright.finding.Palette;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Pipeline;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a command runs in: the pipeline, who runs it, the streams, the folder and the environment. */
public final class Session {

    private final @Nullable Supplier<Pipeline> pipeline;
    private final Origin caller;
    private final InputStream in;
    private final Output out;
    private final Output err;
    private final Path folder;
    private final Map<String, String> environment;

    private Session(
            @Nullable Supplier<Pipeline> pipeline,
            Origin caller,
            InputStream in,
            Output out,
            Output err,
            Path folder,
            Map<String, String> environment) {
        this.pipeline = pipeline;
        this.caller = caller;
        this.in = in;
        this.out = out;
        this.err = err;
        this.folder = folder.toAbsolutePath().normalize();
        this.environment = Map.copyOf(environment);
    }

    /**
     * This process's streams, working directory and environment, without a pipeline.
     *
     * @return the session
     */
    public static Session ofTheProcess() {
        Map<String, String> environment = System.getenv();
        Palette outPalette = Terminal.palette(environment, Terminal.isTerminal(1, environment));
        Palette errPalette = Terminal.palette(environment, Terminal.isTerminal(2, environment));
        return new Session(
                null,
                Origin.unknown(),
                System.in,
                Output.of(FileDescriptor.out, outPalette),
                Output.of(FileDescriptor.err, errPalette),
                Path.of(""),
                environment);
    }

    /**
     * A session somewhere else, without a pipeline and without any environment; its streams are no terminal.
     *
     * @param folder the working directory
     * @param out where the result goes
     * @param err where errors go
     * @return the session
     */
    public static Session in(Path folder, PrintStream out, PrintStream err) {
        return new Session(
                null,
                Origin.unknown(),
                InputStream.nullInputStream(),
                new Output(out, Palette.PLAIN),
                new Output(err, Palette.PLAIN),
                folder,
                Map.of());
    }

    /**
     * This session with a pipeline.
     *
     * @param supplier makes the pipeline; what its constants throw is explained
     * @param origin the line of Java that runs it, by whose file the entry point is looked up
     * @return the session
     */
    public Session pipeline(Supplier<Pipeline> supplier, Origin origin) {
        Objects.requireNonNull(supplier, "pipeline");
        return new Session(supplier, origin, in, out, err, folder, environment);
    }

    /** This session with streams that somebody else minds, such as a test runner; their colours stay. */
    Session streams(PrintStream stdout, PrintStream stderr) {
        return new Session(
                pipeline,
                caller,
                in,
                new Output(stdout, out.palette()),
                new Output(stderr, err.palette()),
                folder,
                environment);
    }

    /**
     * This session with other variables; colours follow them.
     *
     * @param variables the environment
     * @return the session
     */
    public Session environment(Map<String, String> variables) {
        Output colouredOut = new Output(out.stream(), Terminal.palette(variables, false));
        Output colouredErr = new Output(err.stream(), Terminal.palette(variables, false));
        return new Session(pipeline, caller, in, colouredOut, colouredErr, folder, variables);
    }

    /**
     * This session with a text to read.
     *
     * @param stdin the standard input
     * @return the session
     */
    public Session input(InputStream stdin) {
        return new Session(pipeline, caller, stdin, out, err, folder, environment);
    }

    /**
     * Whether there is a pipeline.
     *
     * @return false where Gatewright runs alone, as the jar's main class
     */
    public boolean hasPipeline() {
        return pipeline != null;
    }

    /**
     * The pipeline.
     *
     * @param command the command that asks for it
     * @return the pipeline
     * @throws Refused when there is none
     * @throws BrokenConstants when the classes that define it can't be initialised
     */
    public Pipeline pipeline(String command) throws Refused, BrokenConstants {
        if (pipeline == null) {
            throw new Refused(
                    "`" + command + "` needs a pipeline, and this is Gatewright alone. Run the file that defines"
                            + " one: `jbang pipeline/Main.java " + command + "`. To begin one: `init`.");
        }
        try {
            return pipeline.get();
        } catch (RuntimeException | LinkageError failure) {
            throw new BrokenConstants(failure);
        }
    }

    /**
     * The line of Java that runs the pipeline.
     *
     * @return its place, unknown without a pipeline
     */
    public Origin caller() {
        return caller;
    }

    /**
     * What is read where {@code -} stands for a file.
     *
     * @return the standard input
     */
    public InputStream in() {
        return in;
    }

    /**
     * Where the result goes.
     *
     * @return the standard output
     */
    public Output out() {
        return out;
    }

    /**
     * Where errors go, and what is said about the result.
     *
     * @return the standard error
     */
    public Output err() {
        return err;
    }

    /**
     * The folder that the user is in.
     *
     * @return the working directory, absolute
     */
    public Path folder() {
        return folder;
    }

    /**
     * A file or folder that the user named.
     *
     * @param path a path, relative to the working directory
     * @return the path, absolute
     */
    public Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** Where things are kept that can be made again; empty where the environment names no home. */
    Optional<Path> cache() {
        if (isSet("GATEWRIGHT_CACHE")) {
            return Optional.of(resolve(Path.of(environment.get("GATEWRIGHT_CACHE"))));
        }
        if (isSet("XDG_CACHE_HOME")) {
            return Optional.of(resolve(Path.of(environment.get("XDG_CACHE_HOME"), "gatewright")));
        }
        return isSet("HOME")
                ? Optional.of(resolve(Path.of(environment.get("HOME"), ".cache", "gatewright")))
                : Optional.empty();
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /** What the user types to get here. */
    String commandName() {
        if (pipeline == null) {
            return "gatewright";
        }
        Path usual = Path.of("pipeline").resolve(caller.path());
        boolean isUsual = Files.exists(Repository.root(folder).resolve(usual));
        return "jbang " + (isUsual ? usual.toString().replace('\\', '/') : caller.file());
    }

    /** Whether the user wants to see everything. */
    boolean isVerbose() {
        return isSet("GATEWRIGHT_VERBOSE");
    }
}
