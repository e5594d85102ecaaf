package dev.gatewright.proof.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What proofs are told beside the workflows. Names of environments are compared without regard to case.
 *
 * @param production the environments that are production
 * @param staging the environments that are staging
 * @param isProtected the environments of which somebody says that they have reviewers
 * @param unprotected the environments that have none
 * @param labels effects of jobs and steps
 * @param budgetMinutes how long an entry may take
 * @param lockfile what GitHub's lockfile holds at a commit
 */
public record Settings(
        List<String> production,
        List<String> staging,
        List<String> isProtected,
        List<String> unprotected,
        List<EffectLabel> labels,
        int budgetMinutes,
        Lockfile lockfile) {

    /** What holds when nothing is said. */
    public static final Settings DEFAULT =
            new Settings(List.of(), List.of(), List.of(), List.of(), List.of(), 35, Lockfile.NONE);

    private static final List<String> PRODUCTION = List.of("production", "prod");
    private static final List<String> STAGING = List.of("staging");

    /**
     * What proofs are told.
     *
     * @param production the environments that are production, copied
     * @param staging the environments that are staging, copied
     * @param isProtected the environments that have reviewers, copied
     * @param unprotected the environments that have none, copied
     * @param labels effects of jobs and steps, copied
     * @param budgetMinutes how long an entry may take
     * @param lockfile what GitHub's lockfile holds
     */
    public Settings {
        production = List.copyOf(production);
        staging = List.copyOf(staging);
        isProtected = List.copyOf(isProtected);
        unprotected = List.copyOf(unprotected);
        labels = List.copyOf(labels);
    }

    /**
     * These settings, where more environments are production.
     *
     * @param environments the environments' names
     * @return the changed settings
     */
    public Settings withProduction(String... environments) {
        return new Settings(
                joined(production, environments), staging, isProtected, unprotected, labels, budgetMinutes, lockfile);
    }

    /**
     * These settings, where more environments are staging.
     *
     * @param environments the environments' names
     * @return the changed settings
     */
    public Settings withStaging(String... environments) {
        return new Settings(
                production, joined(staging, environments), isProtected, unprotected, labels, budgetMinutes, lockfile);
    }

    /**
     * These settings, where more environments have reviewers.
     *
     * @param environments the environments' names
     * @return the changed settings
     */
    public Settings withProtected(String... environments) {
        return new Settings(
                production, staging, joined(isProtected, environments), unprotected, labels, budgetMinutes, lockfile);
    }

    /**
     * These settings, where more environments have none.
     *
     * @param environments the environments' names
     * @return the changed settings
     */
    public Settings withUnprotected(String... environments) {
        return new Settings(
                production, staging, isProtected, joined(unprotected, environments), labels, budgetMinutes, lockfile);
    }

    /**
     * These settings with one more effect.
     *
     * @param label the effect of a job or a step
     * @return the changed settings
     */
    public Settings withLabel(EffectLabel label) {
        List<EffectLabel> all = Stream.concat(labels.stream(), Stream.of(label)).toList();
        return new Settings(production, staging, isProtected, unprotected, all, budgetMinutes, lockfile);
    }

    /**
     * These settings with another budget.
     *
     * @param minutes how long an entry may take
     * @return the changed settings
     */
    public Settings withBudget(int minutes) {
        return new Settings(production, staging, isProtected, unprotected, labels, minutes, lockfile);
    }

    /**
     * These settings with a lockfile.
     *
     * @param locked what it holds
     * @return the changed settings
     */
    public Settings withLockfile(Lockfile locked) {
        return new Settings(production, staging, isProtected, unprotected, labels, budgetMinutes, locked);
    }

    /**
     * Whether an environment is production.
     *
     * @param environment its name
     * @return true for those that were named; if none was, for {@code production} and {@code prod}
     */
    public boolean isProduction(String environment) {
        return has(production.isEmpty() ? PRODUCTION : production, environment);
    }

    /**
     * Whether an environment is staging.
     *
     * @param environment its name
     * @return true for those that were named; if none was, for {@code staging}
     */
    public boolean isStaging(String environment) {
        return has(staging.isEmpty() ? STAGING : staging, environment);
    }

    /**
     * Whether an environment is said to have no reviewers.
     *
     * @param environment its name
     * @return true if it is
     */
    public boolean isUnprotected(String environment) {
        return has(unprotected, environment);
    }

    /**
     * The names of production and staging.
     *
     * @return the names, those that hold when nothing was said among them
     */
    public List<String> stages() {
        return Stream.concat(
                        (production.isEmpty() ? PRODUCTION : production).stream(),
                        (staging.isEmpty() ? STAGING : staging).stream())
                .toList();
    }

    /**
     * The environments that were declared.
     *
     * @return all names that were said; none means that nothing was declared
     */
    public List<String> declared() {
        List<String> all = new ArrayList<>(production);
        all.addAll(staging);
        all.addAll(isProtected);
        all.addAll(unprotected);
        return List.copyOf(all);
    }

    private static List<String> joined(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    private static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
