package dev.gatewright.workflow.job;

import java.util.Objects;

/**
 * Who may approve a deployment.
 *
 * @param kind a user or a team
 * @param name the user's login, or the team's slug
 */
public record Reviewer(Kind kind, String name) {

    /** A user or a team. */
    public enum Kind {
        /** A user. */
        USER,
        /** A team: any one of its members. */
        TEAM
    }

    /**
     * Who may approve a deployment.
     *
     * @param kind a user or a team
     * @param name the user's login, or the team's slug
     */
    public Reviewer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /**
     * A team.
     *
     * @param slug its slug
     * @return the reviewer
     */
    public static Reviewer team(String slug) {
        return new Reviewer(Kind.TEAM, slug);
    }

    /**
     * A user.
     *
     * @param login the login
     * @return the reviewer
     */
    public static Reviewer user(String login) {
        return new Reviewer(Kind.USER, login);
    }
}
