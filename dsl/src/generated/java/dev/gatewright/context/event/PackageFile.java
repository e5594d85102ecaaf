// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class PackageFile extends Payload {
    PackageFile(EventValue value) {
        super(value);
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
     * {@return the property {@code download_url}}
     */
    public Expr<String> downloadUrl() {
        return leaf("download_url");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<Number> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code md5}}
     */
    public Expr<String> md5() {
        return leaf("md5");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code sha1}}
     */
    public Expr<String> sha1() {
        return leaf("sha1");
    }

    /**
     * {@return the property {@code sha256}}
     */
    public Expr<String> sha256() {
        return leaf("sha256");
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
}
