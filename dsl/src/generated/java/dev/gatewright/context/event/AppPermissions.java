// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Expr;

/**
 * An object in the payloads of {@code check_run}, {@code check_suite}, {@code deployment}, {@code deployment_status} and 2 more.
 */
public final class AppPermissions extends Payload {
    AppPermissions(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code actions}}
     */
    public Expr<String> actions() {
        return leaf("actions");
    }

    /**
     * {@return the property {@code administration}}
     */
    public Expr<String> administration() {
        return leaf("administration");
    }

    /**
     * {@return the property {@code artifact_metadata}}
     */
    public Expr<String> artifactMetadata() {
        return leaf("artifact_metadata");
    }

    /**
     * {@return the property {@code attestations}}
     */
    public Expr<String> attestations() {
        return leaf("attestations");
    }

    /**
     * {@return the property {@code checks}}
     */
    public Expr<String> checks() {
        return leaf("checks");
    }

    /**
     * {@return the property {@code code_quality}}
     */
    public Expr<String> codeQuality() {
        return leaf("code_quality");
    }

    /**
     * {@return the property {@code content_references}}
     */
    public Expr<String> contentReferences() {
        return leaf("content_references");
    }

    /**
     * {@return the property {@code contents}}
     */
    public Expr<String> contents() {
        return leaf("contents");
    }

    /**
     * {@return the property {@code copilot_requests}}
     */
    public Expr<String> copilotRequests() {
        return leaf("copilot_requests");
    }

    /**
     * {@return the property {@code deployments}}
     */
    public Expr<String> deployments() {
        return leaf("deployments");
    }

    /**
     * {@return the property {@code discussions}}
     */
    public Expr<String> discussions() {
        return leaf("discussions");
    }

    /**
     * {@return the property {@code drives}}
     */
    public Expr<String> drives() {
        return leaf("drives");
    }

    /**
     * {@return the property {@code emails}}
     */
    public Expr<String> emails() {
        return leaf("emails");
    }

    /**
     * {@return the property {@code environments}}
     */
    public Expr<String> environments() {
        return leaf("environments");
    }

    /**
     * {@return the property {@code issues}}
     */
    public Expr<String> issues() {
        return leaf("issues");
    }

    /**
     * {@return the property {@code keys}}
     */
    public Expr<String> keys() {
        return leaf("keys");
    }

    /**
     * {@return the property {@code members}}
     */
    public Expr<String> members() {
        return leaf("members");
    }

    /**
     * {@return the property {@code merge_queues}}
     */
    public Expr<String> mergeQueues() {
        return leaf("merge_queues");
    }

    /**
     * {@return the property {@code metadata}}
     */
    public Expr<String> metadata() {
        return leaf("metadata");
    }

    /**
     * {@return the property {@code models}}
     */
    public Expr<String> models() {
        return leaf("models");
    }

    /**
     * {@return the property {@code organization_administration}}
     */
    public Expr<String> organizationAdministration() {
        return leaf("organization_administration");
    }

    /**
     * {@return the property {@code organization_hooks}}
     */
    public Expr<String> organizationHooks() {
        return leaf("organization_hooks");
    }

    /**
     * {@return the property {@code organization_packages}}
     */
    public Expr<String> organizationPackages() {
        return leaf("organization_packages");
    }

    /**
     * {@return the property {@code organization_plan}}
     */
    public Expr<String> organizationPlan() {
        return leaf("organization_plan");
    }

    /**
     * {@return the property {@code organization_projects}}
     */
    public Expr<String> organizationProjects() {
        return leaf("organization_projects");
    }

    /**
     * {@return the property {@code organization_secrets}}
     */
    public Expr<String> organizationSecrets() {
        return leaf("organization_secrets");
    }

    /**
     * {@return the property {@code organization_self_hosted_runners}}
     */
    public Expr<String> organizationSelfHostedRunners() {
        return leaf("organization_self_hosted_runners");
    }

    /**
     * {@return the property {@code organization_user_blocking}}
     */
    public Expr<String> organizationUserBlocking() {
        return leaf("organization_user_blocking");
    }

    /**
     * {@return the property {@code packages}}
     */
    public Expr<String> packages() {
        return leaf("packages");
    }

    /**
     * {@return the property {@code pages}}
     */
    public Expr<String> pages() {
        return leaf("pages");
    }

    /**
     * {@return the property {@code pull_requests}}
     */
    public Expr<String> pullRequests() {
        return leaf("pull_requests");
    }

    /**
     * {@return the property {@code repository_hooks}}
     */
    public Expr<String> repositoryHooks() {
        return leaf("repository_hooks");
    }

    /**
     * {@return the property {@code repository_projects}}
     */
    public Expr<String> repositoryProjects() {
        return leaf("repository_projects");
    }

    /**
     * {@return the property {@code secret_scanning_alerts}}
     */
    public Expr<String> secretScanningAlerts() {
        return leaf("secret_scanning_alerts");
    }

    /**
     * {@return the property {@code secrets}}
     */
    public Expr<String> secrets() {
        return leaf("secrets");
    }

    /**
     * {@return the property {@code security_events}}
     */
    public Expr<String> securityEvents() {
        return leaf("security_events");
    }

    /**
     * {@return the property {@code security_scanning_alert}}
     */
    public Expr<String> securityScanningAlert() {
        return leaf("security_scanning_alert");
    }

    /**
     * {@return the property {@code single_file}}
     */
    public Expr<String> singleFile() {
        return leaf("single_file");
    }

    /**
     * {@return the property {@code statuses}}
     */
    public Expr<String> statuses() {
        return leaf("statuses");
    }

    /**
     * {@return the property {@code team_discussions}}
     */
    public Expr<String> teamDiscussions() {
        return leaf("team_discussions");
    }

    /**
     * {@return the property {@code vulnerability_alerts}}
     */
    public Expr<String> vulnerabilityAlerts() {
        return leaf("vulnerability_alerts");
    }

    /**
     * {@return the property {@code workflows}}
     */
    public Expr<String> workflows() {
        return leaf("workflows");
    }
}
