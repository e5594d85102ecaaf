package dev.gatewright.link;

/** The server that workflows are emitted for. */
public enum Target {
    /** github.com, and GitHub Enterprise Cloud: a file of the repository is called by {@code $/path}. */
    GITHUB("$/"),
    /** GitHub Enterprise Server, which knows only {@code ./path}. */
    GHES("./");

    private final String prefix;

    Target(String prefix) {
        this.prefix = prefix;
    }

    /**
     * How a file of the repository is called.
     *
     * @param path the path from the repository's root
     * @return the call
     */
    public String call(String path) {
        return prefix + path;
    }
}
