// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

/**
 * The payloads of all events that start workflows, for {@code github().event(…)}.
 */
public interface Payloads {
    /**
     * What the event {@code branch_protection_rule} tells.
     */
    EventPayload<BranchProtectionRulePayload> BRANCH_PROTECTION_RULE = EventPayload.of("branch_protection_rule", BranchProtectionRulePayload::new);

    /**
     * What the event {@code check_run} tells.
     */
    EventPayload<CheckRunPayload> CHECK_RUN = EventPayload.of("check_run", CheckRunPayload::new);

    /**
     * What the event {@code check_suite} tells.
     */
    EventPayload<CheckSuitePayload> CHECK_SUITE = EventPayload.of("check_suite", CheckSuitePayload::new);

    /**
     * What the event {@code create} tells.
     */
    EventPayload<CreatePayload> CREATE = EventPayload.of("create", CreatePayload::new);

    /**
     * What the event {@code delete} tells.
     */
    EventPayload<DeletePayload> DELETE = EventPayload.of("delete", DeletePayload::new);

    /**
     * What the event {@code deployment} tells.
     */
    EventPayload<DeploymentPayload> DEPLOYMENT = EventPayload.of("deployment", DeploymentPayload::new);

    /**
     * What the event {@code deployment_status} tells.
     */
    EventPayload<DeploymentStatusPayload> DEPLOYMENT_STATUS = EventPayload.of("deployment_status", DeploymentStatusPayload::new);

    /**
     * What the event {@code discussion} tells.
     */
    EventPayload<DiscussionPayload> DISCUSSION = EventPayload.of("discussion", DiscussionPayload::new);

    /**
     * What the event {@code discussion_comment} tells.
     */
    EventPayload<DiscussionCommentPayload> DISCUSSION_COMMENT = EventPayload.of("discussion_comment", DiscussionCommentPayload::new);

    /**
     * What the event {@code fork} tells.
     */
    EventPayload<ForkPayload> FORK = EventPayload.of("fork", ForkPayload::new);

    /**
     * What the event {@code gollum} tells.
     */
    EventPayload<GollumPayload> GOLLUM = EventPayload.of("gollum", GollumPayload::new);

    /**
     * What the event {@code image_version} tells.
     */
    EventPayload<Entries> IMAGE_VERSION = EventPayload.of("image_version", Entries::new);

    /**
     * What the event {@code issue_comment} tells.
     */
    EventPayload<IssueCommentPayload> ISSUE_COMMENT = EventPayload.of("issue_comment", IssueCommentPayload::new);

    /**
     * What the event {@code issues} tells.
     */
    EventPayload<IssuesPayload> ISSUES_EVENT = EventPayload.of("issues", IssuesPayload::new);

    /**
     * What the event {@code label} tells.
     */
    EventPayload<LabelPayload> LABEL = EventPayload.of("label", LabelPayload::new);

    /**
     * What the event {@code merge_group} tells.
     */
    EventPayload<MergeGroupPayload> MERGE_GROUP = EventPayload.of("merge_group", MergeGroupPayload::new);

    /**
     * What the event {@code milestone} tells.
     */
    EventPayload<MilestonePayload> MILESTONE = EventPayload.of("milestone", MilestonePayload::new);

    /**
     * What the event {@code page_build} tells.
     */
    EventPayload<PageBuildPayload> PAGE_BUILD = EventPayload.of("page_build", PageBuildPayload::new);

    /**
     * What the event {@code project} tells.
     */
    EventPayload<ProjectPayload> PROJECT = EventPayload.of("project", ProjectPayload::new);

    /**
     * What the event {@code project_card} tells.
     */
    EventPayload<ProjectCardPayload> PROJECT_CARD = EventPayload.of("project_card", ProjectCardPayload::new);

    /**
     * What the event {@code project_column} tells.
     */
    EventPayload<ProjectColumnPayload> PROJECT_COLUMN = EventPayload.of("project_column", ProjectColumnPayload::new);

    /**
     * What the event {@code public} tells.
     */
    EventPayload<PublicPayload> PUBLIC = EventPayload.of("public", PublicPayload::new);

    /**
     * What the event {@code pull_request} tells.
     */
    EventPayload<PullRequestPayload> PULL_REQUEST = EventPayload.of("pull_request", PullRequestPayload::new);

    /**
     * What the event {@code pull_request_comment} tells.
     */
    EventPayload<IssueCommentPayload> PULL_REQUEST_COMMENT = EventPayload.of("pull_request_comment", IssueCommentPayload::new);

    /**
     * What the event {@code pull_request_review} tells.
     */
    EventPayload<PullRequestReviewPayload> PULL_REQUEST_REVIEW = EventPayload.of("pull_request_review", PullRequestReviewPayload::new);

    /**
     * What the event {@code pull_request_review_comment} tells.
     */
    EventPayload<PullRequestReviewCommentPayload> PULL_REQUEST_REVIEW_COMMENT = EventPayload.of("pull_request_review_comment", PullRequestReviewCommentPayload::new);

    /**
     * What the event {@code pull_request_target} tells.
     */
    EventPayload<PullRequestPayload> PULL_REQUEST_TARGET = EventPayload.of("pull_request_target", PullRequestPayload::new);

    /**
     * What the event {@code push} tells.
     */
    EventPayload<PushPayload> PUSH = EventPayload.of("push", PushPayload::new);

    /**
     * What the event {@code registry_package} tells.
     */
    EventPayload<RegistryPackagePayload> REGISTRY_PACKAGE = EventPayload.of("registry_package", RegistryPackagePayload::new);

    /**
     * What the event {@code release} tells.
     */
    EventPayload<ReleasePayload> RELEASE = EventPayload.of("release", ReleasePayload::new);

    /**
     * What the event {@code repository_dispatch} tells.
     */
    EventPayload<RepositoryDispatchPayload> REPOSITORY_DISPATCH = EventPayload.of("repository_dispatch", RepositoryDispatchPayload::new);

    /**
     * What the event {@code schedule} tells.
     */
    EventPayload<SchedulePayload> SCHEDULE = EventPayload.of("schedule", SchedulePayload::new);

    /**
     * What the event {@code status} tells.
     */
    EventPayload<StatusPayload> STATUS = EventPayload.of("status", StatusPayload::new);

    /**
     * What the event {@code watch} tells.
     */
    EventPayload<WatchPayload> WATCH = EventPayload.of("watch", WatchPayload::new);

    /**
     * What the event {@code workflow_call} tells.
     */
    EventPayload<WorkflowCallPayload> WORKFLOW_CALL = EventPayload.of("workflow_call", WorkflowCallPayload::new);

    /**
     * What the event {@code workflow_dispatch} tells.
     */
    EventPayload<WorkflowDispatchPayload> WORKFLOW_DISPATCH = EventPayload.of("workflow_dispatch", WorkflowDispatchPayload::new);

    /**
     * What the event {@code workflow_run} tells.
     */
    EventPayload<WorkflowRunPayload> WORKFLOW_RUN = EventPayload.of("workflow_run", WorkflowRunPayload::new);
}
