package dev.gatewright.check.call;

/**
 * What {@code GITHUB_TOKEN} may do where no workflow says so: a setting of the repository.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code permissions}, "Setting the default permissions".
 */
public enum DefaultPermissions {
    /** To read contents and packages. */
    RESTRICTED(Allowed.RESTRICTED),
    /** To read and to write everything. */
    PERMISSIVE(Allowed.PERMISSIVE);

    private final Allowed allowed;

    DefaultPermissions(Allowed allowed) {
        this.allowed = allowed;
    }

    Allowed allowed() {
        return allowed;
    }
}
