package dev.gatewright.workflow.job;

import java.util.List;
import java.util.Optional;

/**
 * What protects an environment. GitHub keeps it in the repository's settings, not in the workflow: it is said here so that
 * it can be proven against, and is emitted nowhere.
 *
 * <p>Source: GitHub's documentation, "Deployments and environments".
 *
 * @param reviewers who may approve; any one of them suffices
 * @param waitMinutes how long a deployment waits
 * @param branches the patterns of branches that may deploy, none for all
 * @param tags the patterns of tags that may deploy, none for all
 * @param preventsSelfReview whether who started a run may not approve it
 * @param adminsMayBypass whether administrators may deploy without all this
 */
public record Protection(
        List<Reviewer> reviewers,
        int waitMinutes,
        List<String> branches,
        List<String> tags,
        boolean preventsSelfReview,
        boolean adminsMayBypass) {

    private static final int MOST_REVIEWERS = 6;
    private static final int LONGEST_WAIT = 43_200;

    /** GitHub's own defaults: nothing protects, and administrators may bypass what comes. */
    public static final Protection NONE = new Protection(List.of(), 0, List.of(), List.of(), false, true);

    /**
     * What protects an environment.
     *
     * @param reviewers who may approve, copied
     * @param waitMinutes how long a deployment waits
     * @param branches the patterns of branches that may deploy, copied
     * @param tags the patterns of tags that may deploy, copied
     * @param preventsSelfReview whether who started a run may not approve it
     * @param adminsMayBypass whether administrators may deploy without all this
     */
    public Protection {
        reviewers = List.copyOf(reviewers);
        branches = List.copyOf(branches);
        tags = List.copyOf(tags);
    }

    /** What GitHub's settings don't take, as a sentence. Source: "Managing environments for deployment". */
    Optional<String> problem() {
        if (reviewers.size() > MOST_REVIEWERS) {
            return Optional.of("The environment has " + reviewers.size() + " reviewers, and GitHub takes "
                    + MOST_REVIEWERS + ": name a team.");
        }
        return waitMinutes < 0 || waitMinutes > LONGEST_WAIT
                ? Optional.of("The environment waits " + waitMinutes + " minutes, and GitHub waits from 0 to 43,200.")
                : Optional.empty();
    }

    /**
     * Protection by reviewers.
     *
     * @param reviewers who may approve: at most six, of whom any one suffices
     * @return the protection
     */
    public static Protection reviewers(Reviewer... reviewers) {
        return new Protection(List.of(reviewers), 0, List.of(), List.of(), false, true);
    }

    /**
     * This protection with a wait.
     *
     * @param minutes how long a deployment waits: at most 43,200 minutes
     * @return the protection
     */
    public Protection waitMinutes(int minutes) {
        return new Protection(reviewers, minutes, branches, tags, preventsSelfReview, adminsMayBypass);
    }

    /**
     * This protection, which lets only some branches deploy.
     *
     * @param patterns the patterns of their names
     * @return the protection
     */
    public Protection branches(String... patterns) {
        return new Protection(reviewers, waitMinutes, List.of(patterns), tags, preventsSelfReview, adminsMayBypass);
    }

    /**
     * This protection, which lets only some tags deploy.
     *
     * @param patterns the patterns of their names
     * @return the protection
     */
    public Protection tags(String... patterns) {
        return new Protection(reviewers, waitMinutes, branches, List.of(patterns), preventsSelfReview, adminsMayBypass);
    }

    /**
     * This protection, under which who started a run may not approve it.
     *
     * @return the protection
     */
    public Protection preventSelfReview() {
        return new Protection(reviewers, waitMinutes, branches, tags, true, adminsMayBypass);
    }

    /**
     * This protection, which holds for administrators too.
     *
     * @return the protection
     */
    public Protection preventAdminBypass() {
        return new Protection(reviewers, waitMinutes, branches, tags, preventsSelfReview, false);
    }
}
