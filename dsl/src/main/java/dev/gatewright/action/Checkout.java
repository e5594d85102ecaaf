package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Checks a repository out.
 *
 * <p>The token doesn't stay in git's configuration, where any later step or artifact could pick it up, unless {@code
 * persistCredentials(true)} asks for it.
 *
 * <p>Source: the {@code action.yml} of {@code actions/checkout}.
 */
public final class Checkout extends ActionStep<Checkout> {

    /** What was checked out: a branch, a tag or a commit. */
    public static final Output<String> REF = Output.of("ref", String.class);

    /** The commit that was checked out. */
    public static final Output<String> COMMIT = Output.of("commit", String.class);

    private Checkout(UsesStep step) {
        super(step);
    }

    /**
     * Checks a repository out.
     *
     * @return the action
     */
    public static Checkout checkout() {
        return new Checkout(Pin.CHECKOUT.step()).persistCredentials(false);
    }

    /**
     * The repository, as {@code owner/name}.
     *
     * @param repository the repository, as {@code owner/name}
     * @return the action
     */
    public Checkout repository(String repository) {
        return set("repository", repository);
    }

    /**
     * The repository, as {@code owner/name}; GitHub computes it.
     *
     * @param repository the repository, as {@code owner/name}
     * @return the action
     */
    public Checkout repository(Expr<?> repository) {
        return set("repository", repository);
    }

    /**
     * The branch, tag or commit.
     *
     * @param ref the branch, tag or commit
     * @return the action
     */
    public Checkout ref(String ref) {
        return set("ref", ref);
    }

    /**
     * The branch, tag or commit; GitHub computes it.
     *
     * @param ref the branch, tag or commit
     * @return the action
     */
    public Checkout ref(Expr<?> ref) {
        return set("ref", ref);
    }

    /**
     * The token that fetches, the run's own where none is said.
     *
     * @param token the token that fetches, the run's own where none is said
     * @return the action
     */
    public Checkout token(String token) {
        return set("token", token);
    }

    /**
     * The token that fetches, the run's own where none is said; GitHub computes it.
     *
     * @param token the token that fetches, the run's own where none is said
     * @return the action
     */
    public Checkout token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * The private key that fetches, instead of a token.
     *
     * @param sshKey the private key that fetches, instead of a token
     * @return the action
     */
    public Checkout sshKey(String sshKey) {
        return set("ssh-key", sshKey);
    }

    /**
     * The private key that fetches, instead of a token; GitHub computes it.
     *
     * @param sshKey the private key that fetches, instead of a token
     * @return the action
     */
    public Checkout sshKey(Expr<?> sshKey) {
        return set("ssh-key", sshKey);
    }

    /**
     * The public keys of hosts, beside those that the runner knows.
     *
     * @param sshKnownHosts the public keys of hosts, beside those that the runner knows
     * @return the action
     */
    public Checkout sshKnownHosts(String sshKnownHosts) {
        return set("ssh-known-hosts", sshKnownHosts);
    }

    /**
     * The public keys of hosts, beside those that the runner knows; GitHub computes it.
     *
     * @param sshKnownHosts the public keys of hosts, beside those that the runner knows
     * @return the action
     */
    public Checkout sshKnownHosts(Expr<?> sshKnownHosts) {
        return set("ssh-known-hosts", sshKnownHosts);
    }

    /**
     * Whether an unknown host is refused.
     *
     * @param sshStrict whether an unknown host is refused
     * @return the action
     */
    public Checkout sshStrict(boolean sshStrict) {
        return set("ssh-strict", sshStrict);
    }

    /**
     * Whether an unknown host is refused; GitHub computes it.
     *
     * @param sshStrict whether an unknown host is refused
     * @return the action
     */
    public Checkout sshStrict(Expr<Boolean> sshStrict) {
        return set("ssh-strict", sshStrict);
    }

    /**
     * The user on the host that git connects to.
     *
     * @param sshUser the user on the host that git connects to
     * @return the action
     */
    public Checkout sshUser(String sshUser) {
        return set("ssh-user", sshUser);
    }

    /**
     * The user on the host that git connects to; GitHub computes it.
     *
     * @param sshUser the user on the host that git connects to
     * @return the action
     */
    public Checkout sshUser(Expr<?> sshUser) {
        return set("ssh-user", sshUser);
    }

    /**
     * Whether the token or key stays in git's configuration for later steps.
     *
     * @param persistCredentials whether the token or key stays in git's configuration for later steps
     * @return the action
     */
    public Checkout persistCredentials(boolean persistCredentials) {
        return set("persist-credentials", persistCredentials);
    }

    /**
     * Whether the token or key stays in git's configuration for later steps; GitHub computes it.
     *
     * @param persistCredentials whether the token or key stays in git's configuration for later steps
     * @return the action
     */
    public Checkout persistCredentials(Expr<Boolean> persistCredentials) {
        return set("persist-credentials", persistCredentials);
    }

    /**
     * The folder, from the workspace.
     *
     * @param path the folder, from the workspace
     * @return the action
     */
    public Checkout path(String path) {
        return set("path", path);
    }

    /**
     * The folder, from the workspace; GitHub computes it.
     *
     * @param path the folder, from the workspace
     * @return the action
     */
    public Checkout path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * Whether files that git doesn't know are removed first.
     *
     * @param clean whether files that git doesn't know are removed first
     * @return the action
     */
    public Checkout clean(boolean clean) {
        return set("clean", clean);
    }

    /**
     * Whether files that git doesn't know are removed first; GitHub computes it.
     *
     * @param clean whether files that git doesn't know are removed first
     * @return the action
     */
    public Checkout clean(Expr<Boolean> clean) {
        return set("clean", clean);
    }

    /**
     * The filter of a partial clone, such as {@code blob:none}.
     *
     * @param filter the filter of a partial clone, such as {@code blob:none}
     * @return the action
     */
    public Checkout filter(String filter) {
        return set("filter", filter);
    }

    /**
     * The filter of a partial clone, such as {@code blob:none}; GitHub computes it.
     *
     * @param filter the filter of a partial clone, such as {@code blob:none}
     * @return the action
     */
    public Checkout filter(Expr<?> filter) {
        return set("filter", filter);
    }

    /**
     * The patterns of what is checked out, where not all is.
     *
     * @param sparseCheckout the patterns of what is checked out, where not all is
     * @return the action
     */
    public Checkout sparseCheckout(String... sparseCheckout) {
        return lines("sparse-checkout", sparseCheckout);
    }

    /**
     * The patterns of what is checked out, where not all is, one a line; GitHub computes them.
     *
     * @param sparseCheckout the patterns of what is checked out, where not all is
     * @return the action
     */
    public Checkout sparseCheckout(Expr<?> sparseCheckout) {
        return set("sparse-checkout", sparseCheckout);
    }

    /**
     * Whether those patterns are folders.
     *
     * @param sparseCheckoutConeMode whether those patterns are folders
     * @return the action
     */
    public Checkout sparseCheckoutConeMode(boolean sparseCheckoutConeMode) {
        return set("sparse-checkout-cone-mode", sparseCheckoutConeMode);
    }

    /**
     * Whether those patterns are folders; GitHub computes it.
     *
     * @param sparseCheckoutConeMode whether those patterns are folders
     * @return the action
     */
    public Checkout sparseCheckoutConeMode(Expr<Boolean> sparseCheckoutConeMode) {
        return set("sparse-checkout-cone-mode", sparseCheckoutConeMode);
    }

    /**
     * How many commits are fetched, 0 for all.
     *
     * @param fetchDepth how many commits are fetched, 0 for all
     * @return the action
     */
    public Checkout fetchDepth(int fetchDepth) {
        return set("fetch-depth", fetchDepth);
    }

    /**
     * How many commits are fetched, 0 for all; GitHub computes it.
     *
     * @param fetchDepth how many commits are fetched, 0 for all
     * @return the action
     */
    public Checkout fetchDepth(Expr<? extends Number> fetchDepth) {
        return set("fetch-depth", fetchDepth);
    }

    /**
     * Whether tags are fetched, whatever the depth.
     *
     * @param fetchTags whether tags are fetched, whatever the depth
     * @return the action
     */
    public Checkout fetchTags(boolean fetchTags) {
        return set("fetch-tags", fetchTags);
    }

    /**
     * Whether tags are fetched, whatever the depth; GitHub computes it.
     *
     * @param fetchTags whether tags are fetched, whatever the depth
     * @return the action
     */
    public Checkout fetchTags(Expr<Boolean> fetchTags) {
        return set("fetch-tags", fetchTags);
    }

    /**
     * Whether git says how far it is.
     *
     * @param showProgress whether git says how far it is
     * @return the action
     */
    public Checkout showProgress(boolean showProgress) {
        return set("show-progress", showProgress);
    }

    /**
     * Whether git says how far it is; GitHub computes it.
     *
     * @param showProgress whether git says how far it is
     * @return the action
     */
    public Checkout showProgress(Expr<Boolean> showProgress) {
        return set("show-progress", showProgress);
    }

    /**
     * Whether files in Git LFS are fetched.
     *
     * @param lfs whether files in Git LFS are fetched
     * @return the action
     */
    public Checkout lfs(boolean lfs) {
        return set("lfs", lfs);
    }

    /**
     * Whether files in Git LFS are fetched; GitHub computes it.
     *
     * @param lfs whether files in Git LFS are fetched
     * @return the action
     */
    public Checkout lfs(Expr<Boolean> lfs) {
        return set("lfs", lfs);
    }

    /**
     * Whether submodules are checked out: {@code true}, {@code false}, or {@code recursive} for theirs too.
     *
     * @param submodules whether submodules are checked out: {@code true}, {@code false}, or {@code recursive} for theirs too
     * @return the action
     */
    public Checkout submodules(String submodules) {
        return set("submodules", submodules);
    }

    /**
     * Whether submodules are checked out: {@code true}, {@code false}, or {@code recursive} for theirs too; GitHub computes it.
     *
     * @param submodules whether submodules are checked out: {@code true}, {@code false}, or {@code recursive} for theirs too
     * @return the action
     */
    public Checkout submodules(Expr<?> submodules) {
        return set("submodules", submodules);
    }

    /**
     * Whether git is told to trust the folder, whoever owns it.
     *
     * @param setSafeDirectory whether git is told to trust the folder, whoever owns it
     * @return the action
     */
    public Checkout setSafeDirectory(boolean setSafeDirectory) {
        return set("set-safe-directory", setSafeDirectory);
    }

    /**
     * Whether git is told to trust the folder, whoever owns it; GitHub computes it.
     *
     * @param setSafeDirectory whether git is told to trust the folder, whoever owns it
     * @return the action
     */
    public Checkout setSafeDirectory(Expr<Boolean> setSafeDirectory) {
        return set("set-safe-directory", setSafeDirectory);
    }

    /**
     * The address of the GitHub that holds the repository.
     *
     * @param githubServerUrl the address of the GitHub that holds the repository
     * @return the action
     */
    public Checkout githubServerUrl(String githubServerUrl) {
        return set("github-server-url", githubServerUrl);
    }

    /**
     * The address of the GitHub that holds the repository; GitHub computes it.
     *
     * @param githubServerUrl the address of the GitHub that holds the repository
     * @return the action
     */
    public Checkout githubServerUrl(Expr<?> githubServerUrl) {
        return set("github-server-url", githubServerUrl);
    }

    /**
     * Whether a fork's code may be checked out in a run that has privileges.
     *
     * @param allowUnsafePrCheckout whether a fork's code may be checked out in a run that has privileges
     * @return the action
     */
    public Checkout allowUnsafePrCheckout(boolean allowUnsafePrCheckout) {
        return set("allow-unsafe-pr-checkout", allowUnsafePrCheckout);
    }

    /**
     * Whether a fork's code may be checked out in a run that has privileges; GitHub computes it.
     *
     * @param allowUnsafePrCheckout whether a fork's code may be checked out in a run that has privileges
     * @return the action
     */
    public Checkout allowUnsafePrCheckout(Expr<Boolean> allowUnsafePrCheckout) {
        return set("allow-unsafe-pr-checkout", allowUnsafePrCheckout);
    }

    @Override
    protected Checkout view(UsesStep other) {
        return new Checkout(other);
    }
}
