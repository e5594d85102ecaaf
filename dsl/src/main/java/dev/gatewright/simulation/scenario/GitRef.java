package dev.gatewright.simulation.scenario;

/**
 * A branch, a tag, or the merge branch of a pull request.
 *
 * @param kind which of them
 * @param name its short name, such as {@code main}, {@code v1} or {@code 7/merge}
 */
public record GitRef(Kind kind, String name) {

    /** The kinds of refs. */
    public enum Kind {
        /** A branch. */
        BRANCH("refs/heads/"),
        /** A tag. */
        TAG("refs/tags/"),
        /** What a pull request would be once it is merged. */
        PULL("refs/pull/");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * A branch.
     *
     * @param name its name
     * @return the ref
     */
    public static GitRef branch(String name) {
        return new GitRef(Kind.BRANCH, name);
    }

    /**
     * A tag.
     *
     * @param name its name
     * @return the ref
     */
    public static GitRef tag(String name) {
        return new GitRef(Kind.TAG, name);
    }

    /**
     * The merge branch of a pull request.
     *
     * @param number the pull request's number
     * @return the ref
     */
    public static GitRef pull(int number) {
        return new GitRef(Kind.PULL, number + "/merge");
    }

    /**
     * Whether this is a tag.
     *
     * @return true for a tag
     */
    public boolean isTag() {
        return kind == Kind.TAG;
    }

    /**
     * The full name, as {@code github.ref} has it.
     *
     * @return such as {@code refs/heads/main}
     */
    public String full() {
        return kind.prefix + name;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case BRANCH -> "branch `" + name + "`";
            case TAG -> "tag `" + name + "`";
            case PULL -> "`" + full() + "`";
        };
    }
}
