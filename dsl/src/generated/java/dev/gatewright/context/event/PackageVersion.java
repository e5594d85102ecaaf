// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code registry_package}.
 */
public final class PackageVersion extends Payload {
    PackageVersion(EventValue value) {
        super(value);
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
    public Expr<?> body() {
        return leaf("body");
    }

    /**
     * {@return the property {@code body_html}}
     */
    public Expr<String> bodyHtml() {
        return leaf("body_html");
    }

    /**
     * {@return the property {@code container_metadata}}
     */
    public ContainerMetadata containerMetadata() {
        return new ContainerMetadata(below("container_metadata"));
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<String> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code docker_metadata}}
     */
    public Items<DockerMetadata> dockerMetadata() {
        return list("docker_metadata", DockerMetadata::new);
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
     * {@return the property {@code installation_command}}
     */
    public Expr<String> installationCommand() {
        return leaf("installation_command");
    }

    /**
     * {@return the property {@code manifest}}
     */
    public Expr<String> manifest() {
        return leaf("manifest");
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
     * {@return the property {@code npm_metadata}}
     */
    public NpmMetadata npmMetadata() {
        return new NpmMetadata(below("npm_metadata"));
    }

    /**
     * {@return the property {@code nuget_metadata}}
     */
    public Items<NugetMetadata> nugetMetadata() {
        return list("nuget_metadata", NugetMetadata::new);
    }

    /**
     * {@return the property {@code package_files}}
     */
    public Items<PackageFile> packageFiles() {
        return list("package_files", PackageFile::new);
    }

    /**
     * {@return the property {@code package_url}}
     */
    public Expr<String> packageUrl() {
        return leaf("package_url");
    }

    /**
     * {@return the property {@code prerelease}}
     */
    public Condition prerelease() {
        return flag("prerelease");
    }

    /**
     * {@return the property {@code release}}
     */
    public Release release() {
        return new Release(below("release"));
    }

    /**
     * {@return the property {@code rubygems_metadata}}
     */
    public Items<RubygemsMetadata> rubygemsMetadata() {
        return list("rubygems_metadata", RubygemsMetadata::new);
    }

    /**
     * {@return the property {@code summary}}
     */
    public Expr<String> summary() {
        return leaf("summary");
    }

    /**
     * {@return the property {@code tag_name}}
     */
    public Expr<String> tagName() {
        return leaf("tag_name");
    }

    /**
     * {@return the property {@code target_commitish}}
     */
    public Expr<String> targetCommitish() {
        return leaf("target_commitish");
    }

    /**
     * {@return the property {@code target_oid}}
     */
    public Expr<String> targetOid() {
        return leaf("target_oid");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code version}}
     */
    public Expr<String> version() {
        return leaf("version");
    }
}
