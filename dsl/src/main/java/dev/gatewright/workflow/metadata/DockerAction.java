package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Shape;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Handle;
import dev.gatewright.workflow.setting.EnvName;
import dev.gatewright.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An action that runs in a container of its own, on Linux runners.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", "{@code runs} for Docker container actions".
 */
public final class DockerAction extends ProgramAction<DockerAction> {

    private static final List<String> CONTEXTS = List.of("inputs");

    /** What makes it a Docker action. */
    public static final Key<String> USING = Key.key("using", Type.STRING.shaped(Shape.word(List.of("docker"))))
            .demanded()
            .writtenBy("of");
    /** The script that runs before, in a container of its own. */
    public static final Key<String> PRE_ENTRYPOINT = Key.key("pre-entrypoint", Type.NON_EMPTY);
    /** The image. */
    public static final Key<String> IMAGE = Key.key("image", Type.NON_EMPTY).demanded();
    /** The variables that the container sees. */
    public static final Key<Map<String, String>> ENV = Key.key("env", Type.map("env_name", Type.STRING), CONTEXTS);
    /** What runs instead of the image's own entry point. */
    public static final Key<String> ENTRYPOINT = Key.key("entrypoint", Type.NON_EMPTY);
    /** The script that runs behind, in a container of its own. */
    public static final Key<String> POST_ENTRYPOINT = Key.key("post-entrypoint", Type.NON_EMPTY);
    /** The arguments of the entry point. */
    public static final Key<List<String>> ARGS = Key.key("args", Type.list(Type.STRING.within(CONTEXTS)));
    /** The keys of {@code runs}. */
    public static final Keys RUNS_KEYS = Keys.of(
            "Docker `runs`", USING, PRE_ENTRYPOINT, PRE_IF, IMAGE, ENV, ENTRYPOINT, POST_ENTRYPOINT, POST_IF, ARGS);
    /** How the action is executed. */
    public static final Key<Runs> RUNS = Runs.key(RUNS_KEYS);
    /** The keys of such an action's file. */
    public static final Keys KEYS =
            Keys.of("Docker action", NAME, DESCRIPTION, AUTHOR, INPUTS, OUTPUTS, RUNS, BRANDING);

    DockerAction(Node tree) {
        super(tree);
    }

    /**
     * A Docker action.
     *
     * @param name what it is called; its folder is that in lower case, with {@code -} for what is no letter or digit
     * @return the action
     */
    public static DockerAction of(String name) {
        return new DockerAction(empty()).begun(name, Runs.of(RUNS_KEYS).set(USING, "docker"));
    }

    /**
     * This action in an image.
     *
     * @param image {@code docker://} and an image, or a {@code Dockerfile} by its path from the action's folder
     * @return the action
     */
    public DockerAction image(String image) {
        return runs(runs -> runs.set(IMAGE, image));
    }

    /**
     * This action with another entry point than the image's own.
     *
     * @param file the program, in the image
     * @return the action
     */
    public DockerAction entrypoint(String file) {
        return runs(runs -> runs.set(ENTRYPOINT, file));
    }

    /**
     * This action with more arguments of its entry point, instead of the image's {@code CMD}.
     *
     * @param arguments the arguments
     * @return the action
     */
    public DockerAction args(String... arguments) {
        return runs(runs -> runs.append(ARGS, Arrays.asList(arguments)));
    }

    /**
     * This action with more arguments that GitHub computes.
     *
     * @param arguments the arguments, from {@code inputs}
     * @return the action
     */
    public DockerAction args(Expr<?>... arguments) {
        return runs(runs -> runs.computed(ARGS, arguments));
    }

    /**
     * This action with a variable.
     *
     * @param name the variable
     * @param value its value
     * @return the action
     */
    public DockerAction env(String name, String value) {
        return runs(runs -> runs.variable(ENV, name, value));
    }

    /**
     * This action with a variable that GitHub computes.
     *
     * @param name the variable
     * @param value its value, from {@code inputs}
     * @return the action
     */
    public DockerAction env(String name, Expr<?> value) {
        return runs(runs -> runs.variable(ENV, name, value));
    }

    /**
     * This action with a variable for each handle, under its own name in upper snake case.
     *
     * @param handles the handles
     * @return the action
     */
    public DockerAction env(Handle<?>... handles) {
        DockerAction action = this;
        for (Handle<?> handle : given(ENV, handles)) {
            action = action.env(EnvName.of(handle), handle);
        }
        return EnvName.problem(handles).map(action::problem).orElse(action);
    }

    /**
     * This action with a script that runs before it.
     *
     * @param file the script, in the image
     * @return the action
     */
    public DockerAction preEntrypoint(String file) {
        return runs(runs -> runs.set(PRE_ENTRYPOINT, file));
    }

    /**
     * This action with a script that runs behind it.
     *
     * @param file the script, in the image
     * @return the action
     */
    public DockerAction postEntrypoint(String file) {
        return runs(runs -> runs.set(POST_ENTRYPOINT, file));
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
    protected DockerAction view(Node other) {
        return new DockerAction(other);
    }
}
