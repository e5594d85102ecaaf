package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.yaml.Node;
import java.util.List;

/**
 * An action that Node.js runs. Its files are written by hand, or built, beside its {@code action.yml}.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", "{@code runs} for JavaScript actions".
 */
public final class JavaScriptAction extends ProgramAction<JavaScriptAction> {

    /** What runs it. GitHub still reads versions that it runs no more; Java can't ask for them. */
    public static final Key<JavaScriptRuntime> USING = Key.key(
                    "using",
                    Type.word(JavaScriptRuntime.class)
                            .shaped(Shape.word(List.of("node24", "node20", "node16", "node12"))))
            .demanded();
    /** The script that runs at the start of the job. */
    public static final Key<String> PRE = Key.key("pre", Type.NON_EMPTY);
    /** The script that is the action. */
    public static final Key<String> MAIN = Key.key("main", Type.NON_EMPTY).demanded();
    /** The script that runs at the end of the job. */
    public static final Key<String> POST = Key.key("post", Type.NON_EMPTY);
    /** The keys of {@code runs}. */
    public static final Keys RUNS_KEYS = Keys.of("JavaScript `runs`", USING, PRE, PRE_IF, MAIN, POST, POST_IF);
    /** How the action is executed. */
    public static final Key<Runs> RUNS = Runs.key(RUNS_KEYS);
    /** The keys of such an action's file. */
    public static final Keys KEYS =
            Keys.of("JavaScript action", NAME, DESCRIPTION, AUTHOR, INPUTS, OUTPUTS, RUNS, BRANDING);

    JavaScriptAction(Node tree) {
        super(tree);
    }

    /**
     * A JavaScript action, on Node.js 24.
     *
     * @param name what it is called; its folder is that in lower case, with {@code -} for what is no letter or digit
     * @return the action
     */
    public static JavaScriptAction of(String name) {
        return new JavaScriptAction(empty()).begun(name, Runs.of(RUNS_KEYS).set(USING, JavaScriptRuntime.NODE24));
    }

    /**
     * This action on a version of Node.js.
     *
     * @param runtime the version
     * @return the action
     */
    public JavaScriptAction using(JavaScriptRuntime runtime) {
        return runs(runs -> runs.set(USING, runtime));
    }

    /**
     * This action with the script that is the action.
     *
     * @param file the script, from the action's folder
     * @return the action
     */
    public JavaScriptAction main(String file) {
        return runs(runs -> runs.set(MAIN, file));
    }

    /**
     * This action with a script at the start of the job. GitHub doesn't run it for actions that a step calls by {@code ./},
     * which are not there yet when a job starts.
     *
     * @param file the script, from the action's folder
     * @return the action
     */
    public JavaScriptAction pre(String file) {
        return runs(runs -> runs.set(PRE, file));
    }

    /**
     * This action with a script at the end of the job.
     *
     * @param file the script, from the action's folder
     * @return the action
     */
    public JavaScriptAction post(String file) {
        return runs(runs -> runs.set(POST, file));
    }

    @Override
    Key<Runs> runsKey() {
        return RUNS;
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected JavaScriptAction view(Node other) {
        return new JavaScriptAction(other);
    }
}
