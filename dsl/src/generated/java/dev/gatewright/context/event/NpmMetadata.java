// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class NpmMetadata extends Payload {
    NpmMetadata(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code author}}
     */
    public Expr<?> author() {
        return leaf("author");
    }

    /**
     * {@return the property {@code bin}}
     */
    public Expr<?> bin() {
        return leaf("bin");
    }

    /**
     * {@return the property {@code bugs}}
     */
    public Expr<?> bugs() {
        return leaf("bugs");
    }

    /**
     * {@return the property {@code commit_oid}}
     */
    public Expr<String> commitOid() {
        return leaf("commit_oid");
    }

    /**
     * {@return the property {@code contributors}}
     */
    public Expr<?> contributors() {
        return leaf("contributors");
    }

    /**
     * {@return the property {@code cpu}}
     */
    public Expr<?> cpu() {
        return leaf("cpu");
    }

    /**
     * {@return the property {@code deleted_by_id}}
     */
    public Expr<?> deletedById() {
        return leaf("deleted_by_id");
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
     * {@return the property {@code dev_dependencies}}
     */
    public Expr<?> devDependencies() {
        return leaf("dev_dependencies");
    }

    /**
     * {@return the property {@code directories}}
     */
    public Expr<?> directories() {
        return leaf("directories");
    }

    /**
     * {@return the property {@code dist}}
     */
    public Expr<?> dist() {
        return leaf("dist");
    }

    /**
     * {@return the property {@code engines}}
     */
    public Expr<?> engines() {
        return leaf("engines");
    }

    /**
     * {@return the property {@code files}}
     */
    public Expr<?> files() {
        return leaf("files");
    }

    /**
     * {@return the property {@code git_head}}
     */
    public Expr<?> gitHead() {
        return leaf("git_head");
    }

    /**
     * {@return the property {@code has_shrinkwrap}}
     */
    public Expr<?> hasShrinkwrap() {
        return leaf("has_shrinkwrap");
    }

    /**
     * {@return the property {@code homepage}}
     */
    public Expr<?> homepage() {
        return leaf("homepage");
    }

    /**
     * {@return the property {@code id}}
     */
    public Expr<String> id() {
        return leaf("id");
    }

    /**
     * {@return the property {@code installation_command}}
     */
    public Expr<?> installationCommand() {
        return leaf("installation_command");
    }

    /**
     * {@return the property {@code keywords}}
     */
    public Expr<?> keywords() {
        return leaf("keywords");
    }

    /**
     * {@return the property {@code license}}
     */
    public Expr<?> license() {
        return leaf("license");
    }

    /**
     * {@return the property {@code main}}
     */
    public Expr<?> main() {
        return leaf("main");
    }

    /**
     * {@return the property {@code maintainers}}
     */
    public Expr<?> maintainers() {
        return leaf("maintainers");
    }

    /**
     * {@return the property {@code man}}
     */
    public Expr<?> man() {
        return leaf("man");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code node_version}}
     */
    public Expr<?> nodeVersion() {
        return leaf("node_version");
    }

    /**
     * {@return the property {@code npm_user}}
     */
    public Expr<?> npmUser() {
        return leaf("npm_user");
    }

    /**
     * {@return the property {@code npm_version}}
     */
    public Expr<?> npmVersion() {
        return leaf("npm_version");
    }

    /**
     * {@return the property {@code optional_dependencies}}
     */
    public Expr<?> optionalDependencies() {
        return leaf("optional_dependencies");
    }

    /**
     * {@return the property {@code os}}
     */
    public Expr<?> os() {
        return leaf("os");
    }

    /**
     * {@return the property {@code peer_dependencies}}
     */
    public Expr<?> peerDependencies() {
        return leaf("peer_dependencies");
    }

    /**
     * {@return the property {@code published_via_actions}}
     */
    public Expr<?> publishedViaActions() {
        return leaf("published_via_actions");
    }

    /**
     * {@return the property {@code readme}}
     */
    public Expr<?> readme() {
        return leaf("readme");
    }

    /**
     * {@return the property {@code release_id}}
     */
    public Expr<?> releaseId() {
        return leaf("release_id");
    }

    /**
     * {@return the property {@code repository}}
     */
    public Expr<?> repository() {
        return leaf("repository");
    }

    /**
     * {@return the property {@code scripts}}
     */
    public Expr<?> scripts() {
        return leaf("scripts");
    }

    /**
     * {@return the property {@code version}}
     */
    public Expr<String> version() {
        return leaf("version");
    }
}
