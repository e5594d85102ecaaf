package dev.gatewright.simulation.scenario;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.workflow.job.Protection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A repository's settings, as far as they decide what workflows do. An immutable value.
 *
 * @param name owner and name, such as {@code acme/shop}
 * @param defaultBranch the branch that counts for most events
 * @param visibility who can see it
 * @param actionsEnabled whether workflows may run at all
 * @param tokenMayWrite whether {@code GITHUB_TOKEN} may write everything where a workflow says nothing; else it reads
 *     contents and packages, as it does where nobody says
 * @param actions which actions and reusable workflows may be used
 * @param forksGetSecrets whether pull requests of forks see secrets (private repositories only)
 * @param forksMayWrite whether pull requests of forks get a token that may write (private repositories only)
 * @param forksNeedApproval whether a run of a fork's pull request waits until somebody lets it start
 * @param environments what protects each environment, by its name in lower case
 */
public record Repository(
        String name,
        String defaultBranch,
        Visibility visibility,
        boolean actionsEnabled,
        Truth tokenMayWrite,
        ActionsPolicy actions,
        boolean forksGetSecrets,
        boolean forksMayWrite,
        boolean forksNeedApproval,
        Map<String, Protection> environments) {

    /** A public repository with GitHub's own defaults. */
    public static final Repository DEFAULT = new Repository(
            "octo-org/octo-repo",
            "main",
            Visibility.PUBLIC,
            true,
            Truth.UNKNOWN,
            ActionsPolicy.ALL,
            false,
            false,
            false,
            Map.of());

    /**
     * A repository's settings.
     *
     * @param name owner and name
     * @param defaultBranch the branch that counts for most events
     * @param visibility who can see it
     * @param actionsEnabled whether workflows may run at all
     * @param tokenMayWrite whether the token may write where a workflow says nothing
     * @param actions which actions and reusable workflows may be used
     * @param forksGetSecrets whether pull requests of forks see secrets
     * @param forksMayWrite whether pull requests of forks get a token that may write
     * @param forksNeedApproval whether a run of a fork's pull request waits until somebody lets it start
     * @param environments what protects each environment, copied
     */
    public Repository {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultBranch, "defaultBranch");
        environments = Ordered.copy(environments);
    }

    /**
     * This repository under another name.
     *
     * @param ownerAndName such as {@code acme/shop}
     * @return the repository
     */
    public Repository named(String ownerAndName) {
        return new Repository(
                ownerAndName,
                defaultBranch,
                visibility,
                actionsEnabled,
                tokenMayWrite,
                actions,
                forksGetSecrets,
                forksMayWrite,
                forksNeedApproval,
                environments);
    }

    /**
     * This repository with another default branch.
     *
     * @param branch the branch
     * @return the repository
     */
    public Repository withDefaultBranch(String branch) {
        return new Repository(
                name,
                branch,
                visibility,
                actionsEnabled,
                tokenMayWrite,
                actions,
                forksGetSecrets,
                forksMayWrite,
                forksNeedApproval,
                environments);
    }

    /**
     * This repository, seen by others.
     *
     * @param other who can see it
     * @return the repository
     */
    public Repository withVisibility(Visibility other) {
        return new Repository(
                name,
                defaultBranch,
                other,
                actionsEnabled,
                tokenMayWrite,
                actions,
                forksGetSecrets,
                forksMayWrite,
                forksNeedApproval,
                environments);
    }

    /**
     * This repository, where Actions is switched off.
     *
     * @return the repository
     */
    public Repository withoutActions() {
        return new Repository(
                name,
                defaultBranch,
                visibility,
                false,
                tokenMayWrite,
                actions,
                forksGetSecrets,
                forksMayWrite,
                forksNeedApproval,
                environments);
    }

    /**
     * This repository, where {@code GITHUB_TOKEN} may or may not write where a workflow says nothing.
     *
     * @param may whether it may
     * @return the repository
     */
    public Repository withTokenThatMayWrite(boolean may) {
        return new Repository(
                name,
                defaultBranch,
                visibility,
                actionsEnabled,
                Truth.of(may),
                actions,
                forksGetSecrets,
                forksMayWrite,
                forksNeedApproval,
                environments);
    }

    /**
     * This repository, where not every action may be used.
     *
     * @param policy which may
     * @return the repository
     */
    public Repository allowing(ActionsPolicy policy) {
        return new Repository(
                name,
                defaultBranch,
                visibility,
                actionsEnabled,
                tokenMayWrite,
                policy,
                forksGetSecrets,
                forksMayWrite,
                forksNeedApproval,
                environments);
    }

    /**
     * This repository with other rules for pull requests of forks.
     *
     * @param secrets whether they see secrets
     * @param write whether they get a token that may write
     * @param approval whether their runs wait until somebody lets them start
     * @return the repository
     */
    public Repository withForks(boolean secrets, boolean write, boolean approval) {
        return new Repository(
                name,
                defaultBranch,
                visibility,
                actionsEnabled,
                tokenMayWrite,
                actions,
                secrets,
                write,
                approval,
                environments);
    }

    /**
     * This repository with a protected environment.
     *
     * @param environment its name; case doesn't count
     * @param protection what protects it
     * @return the repository
     */
    public Repository protecting(String environment, Protection protection) {
        return new Repository(
                name,
                defaultBranch,
                visibility,
                actionsEnabled,
                tokenMayWrite,
                actions,
                forksGetSecrets,
                forksMayWrite,
                forksNeedApproval,
                Ordered.with(environments, key(environment), protection));
    }

    /**
     * What protects an environment.
     *
     * @param environment its name; case doesn't count
     * @return the protection, empty when nothing was said
     */
    public Optional<Protection> protection(String environment) {
        return Optional.ofNullable(environments.get(key(environment)));
    }

    /**
     * The user or organisation that it belongs to.
     *
     * @return the part of its name before the slash
     */
    public String owner() {
        return name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    }

    private static String key(String environment) {
        return environment.toLowerCase(Locale.ROOT);
    }
}
