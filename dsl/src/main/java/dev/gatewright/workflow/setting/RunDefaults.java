package dev.gatewright.workflow.setting;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Label;
import dev.gatewright.yaml.Node;

/**
 * The shell and the folder of every {@code run} step that names none.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code defaults.run} and {@code jobs.<job_id>.defaults.run}.
 */
public final class RunDefaults extends Block<RunDefaults> {

    /** The shell. */
    public static final Key<String> SHELL = Key.key("shell", Type.NON_EMPTY);
    /** The folder. */
    public static final Key<String> WORKING_DIRECTORY = Key.key("working-directory", Type.NON_EMPTY);
    /** The keys of {@code defaults.run}. */
    public static final Keys KEYS = Keys.of("run", SHELL, WORKING_DIRECTORY);
    /** Such defaults where they stand. */
    public static final Type<RunDefaults> TYPE = Type.block(() -> KEYS, RunDefaults::new);

    private RunDefaults(Node tree) {
        super(tree);
    }

    /**
     * Defaults that say nothing yet.
     *
     * @return the defaults
     */
    public static RunDefaults of() {
        return new RunDefaults(empty());
    }

    /**
     * These defaults with a shell.
     *
     * @param shell the shell
     * @return the defaults
     */
    public RunDefaults shell(Shell shell) {
        return shell(Label.of(shell));
    }

    /**
     * These defaults with a shell of one's own.
     *
     * @param command the shell's name, or a command with {@code {0}} for the script's file
     * @return the defaults
     */
    public RunDefaults shell(String command) {
        return with(SHELL, command);
    }

    /**
     * These defaults with a shell that GitHub computes; only a job's may.
     *
     * @param command the shell
     * @return the defaults
     */
    public RunDefaults shell(Expr<String> command) {
        return with(SHELL, command);
    }

    /**
     * These defaults with a folder.
     *
     * @param path the folder, from the workspace
     * @return the defaults
     */
    public RunDefaults workingDirectory(String path) {
        return with(WORKING_DIRECTORY, path);
    }

    /**
     * These defaults with a folder that GitHub computes; only a job's may.
     *
     * @param path the folder, from the workspace
     * @return the defaults
     */
    public RunDefaults workingDirectory(Expr<?> path) {
        return text(WORKING_DIRECTORY, path);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected RunDefaults view(Node other) {
        return new RunDefaults(other);
    }
}
