// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class RubygemsMetadata extends Payload {
    RubygemsMetadata(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code commit_oid}}
     */
    public Expr<String> commitOid() {
        return leaf("commit_oid");
    }

    /**
     * {@return the property {@code dependencies}}
     */
    public Expr<?> dependencies() {
        return leaf("dependencies");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code homepage}}
     */
    public Expr<String> homepage() {
        return leaf("homepage");
    }

    /**
     * {@return the property {@code metadata}}
     */
    public Expr<?> metadata() {
        return leaf("metadata");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code platform}}
     */
    public Expr<String> platform() {
        return leaf("platform");
    }

    /**
     * {@return the property {@code readme}}
     */
    public Expr<String> readme() {
        return leaf("readme");
    }

    /**
     * {@return the property {@code repo}}
     */
    public Expr<String> repo() {
        return leaf("repo");
    }

    /**
     * {@return the property {@code version_info}}
     */
    public VersionInfo versionInfo() {
        return new VersionInfo(below("version_info"));
    }
}
