package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Builds what CodeQL analyses, as it finds best.
 *
 * <p>Source: the {@code action.yml} of {@code github/codeql-action/autobuild}.
 */
public final class CodeqlAutobuild extends ActionStep<CodeqlAutobuild> {

    private CodeqlAutobuild(UsesStep step) {
        super(step);
    }

    /**
     * Builds what CodeQL analyses, as it finds best.
     *
     * @return the action
     */
    public static CodeqlAutobuild codeqlAutobuild() {
        return new CodeqlAutobuild(Pin.CODEQL_AUTOBUILD.step());
    }

    /**
     * The token that asks GitHub, the run's own where none is said.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public CodeqlAutobuild token(String token) {
        return set("token", token);
    }

    /**
     * The token that asks GitHub, the run's own where none is said; GitHub computes it.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public CodeqlAutobuild token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * The folder that is built, from the workspace.
     *
     * @param workingDirectory the folder that is built, from the workspace
     * @return the action
     */
    public CodeqlAutobuild workingDirectory(String workingDirectory) {
        return set("working-directory", workingDirectory);
    }

    /**
     * The folder that is built, from the workspace; GitHub computes it.
     *
     * @param workingDirectory the folder that is built, from the workspace
     * @return the action
     */
    public CodeqlAutobuild workingDirectory(Expr<?> workingDirectory) {
        return set("working-directory", workingDirectory);
    }

    @Override
    protected CodeqlAutobuild view(UsesStep other) {
        return new CodeqlAutobuild(other);
    }
}
