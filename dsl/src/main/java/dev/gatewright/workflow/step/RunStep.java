package dev.gatewright.workflow.step;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Label;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.workflow.setting.Shell;
import dev.gatewright.yaml.Node;

/**
 * A step that runs a script.
 *
 * <p>The script takes no expression: values go through {@link #env}, so that nobody's text can become a command.
 */
public final class RunStep extends WorkStep<RunStep> implements Step {

    /** The script. */
    public static final Key<String> RUN =
            Key.key("run", Type.STRING, Contexts.STEP).demanded();
    /** The folder it runs in. */
    public static final Key<String> WORKING_DIRECTORY = Key.key("working-directory", Type.STRING, Contexts.STEP);
    /** The shell that runs it. */
    public static final Key<String> SHELL = Key.key("shell", Type.NON_EMPTY);
    /** The keys of such a step. */
    public static final Keys KEYS = Keys.of(
            "run step",
            ID,
            IF,
            NAME,
            RUN,
            WORKING_DIRECTORY,
            SHELL,
            ENV,
            CONTINUE_ON_ERROR,
            TIMEOUT_MINUTES,
            BACKGROUND);

    RunStep(Node tree) {
        super(tree);
    }

    /**
     * A step that runs a script.
     *
     * @param script the script, one line or many
     * @return the step
     */
    public static RunStep run(String script) {
        return new RunStep(empty()).with(RUN, script);
    }

    /**
     * This step in a folder.
     *
     * @param path the folder, from the workspace
     * @return the step
     */
    public RunStep workingDirectory(String path) {
        return with(WORKING_DIRECTORY, path);
    }

    /**
     * This step in a folder that GitHub computes.
     *
     * @param path the folder, from the workspace
     * @return the step
     */
    public RunStep workingDirectory(Expr<?> path) {
        return text(WORKING_DIRECTORY, path);
    }

    /**
     * This step in a shell.
     *
     * @param shell the shell
     * @return the step
     */
    public RunStep shell(Shell shell) {
        return shell(Label.of(shell));
    }

    /**
     * This step in a shell of one's own.
     *
     * @param command the shell's name, or a command with {@code {0}} for the script's file
     * @return the step
     */
    public RunStep shell(String command) {
        return with(SHELL, command);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected RunStep view(Node other) {
        return new RunStep(other);
    }
}
