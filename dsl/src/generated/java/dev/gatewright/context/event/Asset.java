// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code release}.
 */
public final class Asset extends Payload {
    Asset(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code browser_download_url}}
     */
    public Expr<String> browserDownloadUrl() {
        return leaf("browser_download_url");
    }

    /**
     * {@return the property {@code content_type}}
     */
    public Expr<String> contentType() {
        return leaf("content_type");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code digest}}
     */
    public Expr<String> digest() {
        return leaf("digest");
    }

    /**
     * {@return the property {@code download_count}}
     */
    public Expr<Number> downloadCount() {
        return leaf("download_count");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code label}}
     */
    public Expr<String> label() {
        return leaf("label");
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
     * {@return the property {@code size}}
     */
    public Expr<Number> size() {
        return leaf("size");
    }

    /**
     * {@return the property {@code state}}
     */
    public Expr<String> state() {
        return leaf("state");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code uploader}}
     */
    public User uploader() {
        return new User(below("uploader"));
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }
}
