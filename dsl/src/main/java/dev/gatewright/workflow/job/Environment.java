package dev.gatewright.workflow.job;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Note;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.setting.Contexts;
import dev.gatewright.yaml.Node;

/**
 * An environment that jobs deploy to: one constant for what stands in the workflow and what protects it.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.environment}.
 */
public final class Environment extends Block<Environment> {

    /** Its name; GitHub makes one that doesn't exist, unprotected. */
    public static final Key<String> NAME =
            Key.key("name", Type.STRING, Contexts.JOB).demanded().writtenBy("environment");
    /** Where the deployment can be seen. */
    public static final Key<String> URL = Key.key("url", Type.STRING, Contexts.URL);
    /** Whether a deployment is recorded. */
    public static final Key<Boolean> DEPLOYMENT = Key.key("deployment", Type.BOOLEAN);
    /** The keys of {@code environment}. */
    public static final Keys KEYS =
            Keys.of("environment", NAME, URL, DEPLOYMENT).shorthand(NAME);
    /** An environment where a job has it. */
    public static final Type<Environment> TYPE = Type.block(() -> KEYS, Environment::new);

    /** What protects it. */
    public static final Note<Protection> PROTECTION = Note.of("protection");

    private Environment(Node tree) {
        super(tree);
    }

    /**
     * An environment.
     *
     * @param name its name
     * @return the environment
     */
    public static Environment environment(String name) {
        return new Environment(empty()).with(NAME, name);
    }

    /**
     * An environment that GitHub computes, such as an input of the run.
     *
     * @param name its name
     * @return the environment
     */
    public static Environment environment(Expr<?> name) {
        return new Environment(empty()).text(NAME, name);
    }

    /**
     * This environment with an address.
     *
     * @param url where the deployment can be seen
     * @return the environment
     */
    public Environment url(String url) {
        return with(URL, url);
    }

    /**
     * This environment with an address that GitHub computes when the steps have run.
     *
     * @param url where the deployment can be seen
     * @return the environment
     */
    public Environment url(Expr<String> url) {
        return with(URL, url);
    }

    /**
     * This environment, of which a deployment is or isn't recorded.
     *
     * @param record whether it is
     * @return the environment
     */
    public Environment deployment(boolean record) {
        return with(DEPLOYMENT, record);
    }

    /**
     * This environment, where GitHub decides by an expression whether a deployment is recorded.
     *
     * @param record whether it is
     * @return the environment
     */
    public Environment deployment(Expr<Boolean> record) {
        return with(DEPLOYMENT, record);
    }

    /**
     * This environment with what protects it in the repository's settings; emitted nowhere.
     *
     * @param protection the protection
     * @return the environment
     */
    public Environment protection(Protection protection) {
        return protection
                .problem()
                .map(fact -> problem(Finding.error(
                        "protection-limit", Origin.here(), fact, "GitHub's settings take no more: give it less.")))
                .orElse(this)
                .with(PROTECTION, protection);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Environment view(Node other) {
        return new Environment(other);
    }
}
