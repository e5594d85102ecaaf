package dev.gatewright.workflow.setting;

import java.util.Objects;

/**
 * What a step or a job does to the world outside its run: YAML has no key for it, so it is said beside the tree, and proofs
 * reason about it.
 *
 * @param kind what it does
 * @param environment the environment that it does it to; empty for the job's own, and for what concerns none
 */
public record Effect(Kind kind, String environment) {

    /** What can be done. */
    public enum Kind {
        /** Builds what will be released. */
        BUILD("build"),
        /** Tests it: a failure means that it must not be released. */
        TEST("test"),
        /** Brings it to an environment. */
        DEPLOY("deploy"),
        /** Changes the schema of an environment's database. */
        MIGRATE("migrate"),
        /** Lets the environment's users reach the new release. */
        SWITCH("switch"),
        /** Brings the release before it back. */
        ROLL_BACK("rollBack"),
        /** Tells people. */
        NOTIFY("notify");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * How it is written on the command line.
         *
         * @return such as {@code rollBack}
         */
        public String word() {
            return word;
        }

        /**
         * Whether it changes what an environment's users meet.
         *
         * @return true for deploying, migrating and switching
         */
        public boolean isRelease() {
            return this == DEPLOY || this == MIGRATE || this == SWITCH;
        }
    }

    /**
     * An effect.
     *
     * @param kind what it does
     * @param environment the environment's name, empty for the job's own
     */
    public Effect {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(environment, "environment");
    }

    /**
     * An effect on the environment of the job that has it, or on none.
     *
     * @param kind what it does
     * @return the effect
     */
    public static Effect of(Kind kind) {
        return new Effect(kind, "");
    }

    /** The effect as the command line takes it, such as {@code deploy:production}. */
    @Override
    public String toString() {
        return environment.isEmpty() ? kind.word() : kind.word() + ":" + environment;
    }
}
