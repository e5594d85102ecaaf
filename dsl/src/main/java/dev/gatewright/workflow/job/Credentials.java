package dev.gatewright.workflow.job;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;

/**
 * Who pulls an image.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.container.credentials}.
 */
public final class Credentials extends Block<Credentials> {

    /** The user. */
    public static final Key<String> USERNAME = Key.key("username", Type.NON_EMPTY);
    /** The password or token. */
    public static final Key<String> PASSWORD = Key.key("password", Type.NON_EMPTY);
    /** The keys of {@code credentials}. */
    public static final Keys KEYS = Keys.of("credentials", USERNAME, PASSWORD);
    /** Credentials where a container has them. */
    public static final Type<Credentials> TYPE = Type.block(() -> KEYS, Credentials::new);

    private Credentials(Node tree) {
        super(tree);
    }

    /**
     * Credentials of a user that is known.
     *
     * @param name the user
     * @return the credentials
     */
    public static Credentials username(String name) {
        return new Credentials(empty()).with(USERNAME, name);
    }

    /**
     * Credentials of a user that GitHub computes.
     *
     * @param name the user
     * @return the credentials
     */
    public static Credentials username(Expr<String> name) {
        return new Credentials(empty()).with(USERNAME, name);
    }

    /**
     * These credentials with a password; there is no way to write one down, it comes from a secret.
     *
     * @param password the password or token
     * @return the credentials
     */
    public Credentials password(Expr<String> password) {
        return with(PASSWORD, password);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected Credentials view(Node other) {
        return new Credentials(other);
    }
}
