package dev.gatewright.workflow.step;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Input;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.yaml.Decor;
import dev.gatewright.yaml.Deferred;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import java.util.Map;
import java.util.regex.Pattern;

/** A step that uses an action. */
public final class UsesStep extends WorkStep<UsesStep> implements Step {

    /** The action. */
    public static final Key<String> USES = Key.key("uses", Type.NON_EMPTY).demanded();
    /** Its inputs. */
    public static final Key<Map<String, String>> WITH =
            Key.key("with", Type.map("input_id", Type.STRING), Contexts.STEP);
    /** The keys of such a step. */
    public static final Keys KEYS =
            Keys.of("uses step", ID, IF, NAME, USES, WITH, ENV, CONTINUE_ON_ERROR, TIMEOUT_MINUTES, BACKGROUND);

    private static final Pattern COMMIT = Pattern.compile("[0-9a-fA-F]{40}");

    UsesStep(Node tree) {
        super(tree);
    }

    /**
     * A step that uses an action.
     *
     * @param action the action: {@code owner/name@ref}, {@code owner/name/path@ref}, {@code docker://image}, or {@code
     *     $/path} in this repository
     * @return the step
     */
    public static UsesStep uses(String action) {
        return new UsesStep(empty()).with(USES, action);
    }

    /**
     * A step that uses an action at a commit.
     *
     * @param action the action: {@code owner/name} or {@code owner/name/path}
     * @param commit the commit, 40 hexadecimal digits
     * @param version the release that the commit is, which stands behind it as a comment
     * @return the step
     */
    public static UsesStep uses(String action, String commit, String version) {
        Mapping begun = empty();
        Decor decor = Decor.at(begun.origin()).withBeside("# " + version);
        UsesStep step = new UsesStep(begun)
                .put(USES.name(), Scalar.of(action + "@" + commit).withDecor(decor));
        return COMMIT.matcher(commit).matches()
                ? step
                : step.problem(Finding.error(
                        "no-commit",
                        begun.origin(),
                        "`" + commit + "` is no commit.",
                        "Write its 40 hexadecimal digits; a tag or a branch stands behind `@`: `uses(\"" + action + "@"
                                + commit + "\")`."));
    }

    /**
     * A step that uses an action whose place is known only when the workflow is emitted.
     *
     * @param action what will be the place
     * @return the step
     */
    public static UsesStep uses(Deferred.Text action) {
        return new UsesStep(empty()).put(USES.name(), new Deferred(action, Decor.at(Origin.here())));
    }

    /**
     * This step with an input of the action.
     *
     * @param input the input's name
     * @param value its value: a string, a number, a boolean or an enum constant
     * @return the step
     */
    public UsesStep with(String input, Object value) {
        return entry(WITH, input, value);
    }

    /**
     * This step with an input that GitHub computes.
     *
     * @param input the input's name
     * @param value its value
     * @return the step
     */
    public UsesStep with(String input, Expr<?> value) {
        return entry(WITH, input, value);
    }

    /**
     * This step with an input of an action of this pipeline.
     *
     * @param input the input as the action declares it
     * @param value its value
     * @param <T> the Java type of its value
     * @return the step
     */
    public <T> UsesStep with(Input<T> input, T value) {
        return entry(WITH, input.name(), value);
    }

    /**
     * This step with an input of an action of this pipeline that GitHub computes.
     *
     * @param input the input as the action declares it
     * @param value its value
     * @param <T> the Java type of its value
     * @return the step
     */
    public <T> UsesStep with(Input<T> input, Expr<? extends T> value) {
        return entry(WITH, input.name(), value);
    }

    /**
     * This step, which uploads an artifact.
     *
     * @param artifact the artifact
     * @return the step
     */
    public UsesStep uploads(Artifact artifact) {
        return with(Step.UPLOADS, artifact);
    }

    /**
     * This step, which downloads an artifact: its job needs the one that uploads it.
     *
     * @param artifact the artifact
     * @return the step
     */
    public UsesStep downloads(Artifact artifact) {
        return with(Step.DOWNLOADS, artifact);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected UsesStep view(Node other) {
        return new UsesStep(other);
    }
}
