// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}, {@code release}.
 */
public final class Release extends Payload {
    Release(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code assets}}
     */
    public Items<Asset> assets() {
        return list("assets", Asset::new);
    }

    /**
     * {@return the property {@code assets_url}}
     */
    public Expr<String> assetsUrl() {
        return leaf("assets_url");
    }

    /**
     * {@return the property {@code author}}
     */
    public User author() {
        return new User(below("author"));
    }

    /**
     * {@return the property {@code body}}
     */
    public Expr<String> body() {
        return leaf("body");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code discussion_url}}
     */
    public Expr<String> discussionUrl() {
        return leaf("discussion_url");
    }

    /**
     * {@return the property {@code draft}}
     */
    public Condition draft() {
        return flag("draft");
    }

    /**
     * {@return the property {@code html_url}}
     */
    public Expr<String> htmlUrl() {
        return leaf("html_url");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code immutable}}
     */
    public Condition immutable() {
        return flag("immutable");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code prerelease}}
     */
    public Condition prerelease() {
        return flag("prerelease");
    }

    /**
     * {@return the property {@code published_at}}
     */
    public Expr<String> publishedAt() {
        return leaf("published_at");
    }

    /**
     * {@return the property {@code reactions}}
     */
    public Reactions reactions() {
        return new Reactions(below("reactions"));
    }

    /**
     * {@return the property {@code tag_name}}
     */
    public Expr<String> tagName() {
        return leaf("tag_name");
    }

    /**
     * {@return the property {@code tarball_url}}
     */
    public Expr<String> tarballUrl() {
        return leaf("tarball_url");
    }

    /**
     * {@return the property {@code target_commitish}}
     */
    public Expr<String> targetCommitish() {
        return leaf("target_commitish");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code upload_url}}
     */
    public Expr<String> uploadUrl() {
        return leaf("upload_url");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }

    /**
     * {@return the property {@code zipball_url}}
     */
    public Expr<String> zipballUrl() {
        return leaf("zipball_url");
    }
}
