package dev.gatewright.workflow.setting;

import dev.gatewright.source.Origin;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code GITHUB_TOKEN} may do with one kind of thing. */
public final class Permission {

    private final String scope;
    private final Level level;
    private final @Nullable String reason;
    private final Origin origin;

    private Permission(String scope, Level level, @Nullable String reason, Origin origin) {
        this.scope = scope;
        this.level = level;
        this.reason = reason;
        this.origin = origin;
    }

    static Permission of(String scope, Level level) {
        return new Permission(scope, level, null, Origin.here());
    }

    /**
     * This permission with its reason, which stands behind it in the YAML.
     *
     * @param why the reason, on one line
     * @return the permission
     */
    public Permission because(String why) {
        return new Permission(scope, level, Objects.requireNonNull(why, "why"), origin);
    }

    /**
     * The kind of thing, as YAML calls it.
     *
     * @return the key under {@code permissions}
     */
    public String scope() {
        return scope;
    }

    /**
     * What may be done with it.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }

    /**
     * Why it is needed.
     *
     * @return the reason, empty when none was given
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Where the permission was asked for.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin;
    }

    /** The reason is a comment, and no part of what a permission is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Permission that && scope.equals(that.scope) && level == that.level;
    }

    @Override
    public int hashCode() {
        return scope.hashCode();
    }

    @Override
    public String toString() {
        return scope + ": " + level;
    }
}
