// Written by scripts/generate from GitHub's description of its webhooks: do not edit.
package dev.gatewright.context.event;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import java.util.List;

/**
 * An object in the payloads of {@code branch_protection_rule}, {@code check_run}, {@code check_suite}, {@code create} and 29 more.
 */
public final class Repository extends Payload {
    Repository(EventValue value) {
        super(value);
    }

    /**
     * {@return the property {@code allow_auto_merge}}
     */
    public Condition allowAutoMerge() {
        return flag("allow_auto_merge");
    }

    /**
     * {@return the property {@code allow_forking}}
     */
    public Condition allowForking() {
        return flag("allow_forking");
    }

    /**
     * {@return the property {@code allow_merge_commit}}
     */
    public Condition allowMergeCommit() {
        return flag("allow_merge_commit");
    }

    /**
     * {@return the property {@code allow_rebase_merge}}
     */
    public Condition allowRebaseMerge() {
        return flag("allow_rebase_merge");
    }

    /**
     * {@return the property {@code allow_squash_merge}}
     */
    public Condition allowSquashMerge() {
        return flag("allow_squash_merge");
    }

    /**
     * {@return the property {@code allow_update_branch}}
     */
    public Condition allowUpdateBranch() {
        return flag("allow_update_branch");
    }

    /**
     * {@return the property {@code anonymous_access_enabled}}
     */
    public Condition anonymousAccessEnabled() {
        return flag("anonymous_access_enabled");
    }

    /**
     * {@return the property {@code archive_url}}
     */
    public Expr<String> archiveUrl() {
        return leaf("archive_url");
    }

    /**
     * {@return the property {@code archived}}
     */
    public Condition archived() {
        return flag("archived");
    }

    /**
     * {@return the property {@code assignees_url}}
     */
    public Expr<String> assigneesUrl() {
        return leaf("assignees_url");
    }

    /**
     * {@return the property {@code blobs_url}}
     */
    public Expr<String> blobsUrl() {
        return leaf("blobs_url");
    }

    /**
     * {@return the property {@code branches_url}}
     */
    public Expr<String> branchesUrl() {
        return leaf("branches_url");
    }

    /**
     * {@return the property {@code clone_url}}
     */
    public Expr<String> cloneUrl() {
        return leaf("clone_url");
    }

    /**
     * {@return the property {@code code_of_conduct}}
     */
    public CodeOfConduct codeOfConduct() {
        return new CodeOfConduct(below("code_of_conduct"));
    }

    /**
     * {@return the property {@code code_search_index_status}}
     */
    public CodeSearchIndexStatus codeSearchIndexStatus() {
        return new CodeSearchIndexStatus(below("code_search_index_status"));
    }

    /**
     * {@return the property {@code collaborators_url}}
     */
    public Expr<String> collaboratorsUrl() {
        return leaf("collaborators_url");
    }

    /**
     * {@return the property {@code comments_url}}
     */
    public Expr<String> commentsUrl() {
        return leaf("comments_url");
    }

    /**
     * {@return the property {@code commits_url}}
     */
    public Expr<String> commitsUrl() {
        return leaf("commits_url");
    }

    /**
     * {@return the property {@code compare_url}}
     */
    public Expr<String> compareUrl() {
        return leaf("compare_url");
    }

    /**
     * {@return the property {@code contents_url}}
     */
    public Expr<String> contentsUrl() {
        return leaf("contents_url");
    }

    /**
     * {@return the property {@code contributors_url}}
     */
    public Expr<String> contributorsUrl() {
        return leaf("contributors_url");
    }

    /**
     * {@return the property {@code created_at}}
     */
    public Expr<?> createdAt() {
        return leaf("created_at");
    }

    /**
     * {@return the property {@code custom_properties}}
     */
    public Entries customProperties() {
        return new Entries(below("custom_properties"));
    }

    /**
     * {@return the property {@code default_branch}}
     */
    public Expr<String> defaultBranch() {
        return leaf("default_branch");
    }

    /**
     * {@return the property {@code delete_branch_on_merge}}
     */
    public Condition deleteBranchOnMerge() {
        return flag("delete_branch_on_merge");
    }

    /**
     * {@return the property {@code deployments_url}}
     */
    public Expr<String> deploymentsUrl() {
        return leaf("deployments_url");
    }

    /**
     * {@return the property {@code description}}
     */
    public Expr<String> description() {
        return leaf("description");
    }

    /**
     * {@return the property {@code disabled}}
     */
    public Condition disabled() {
        return flag("disabled");
    }

    /**
     * {@return the property {@code downloads_url}}
     */
    public Expr<String> downloadsUrl() {
        return leaf("downloads_url");
    }

    /**
     * {@return the property {@code events_url}}
     */
    public Expr<String> eventsUrl() {
        return leaf("events_url");
    }

    /**
     * {@return the property {@code fork}}
     */
    public Condition fork() {
        return flag("fork");
    }

    /**
     * {@return the property {@code forks}}
     */
    public Expr<Number> forks() {
        return leaf("forks");
    }

    /**
     * {@return the property {@code forks_count}}
     */
    public Expr<Number> forksCount() {
        return leaf("forks_count");
    }

    /**
     * {@return the property {@code forks_url}}
     */
    public Expr<String> forksUrl() {
        return leaf("forks_url");
    }

    /**
     * {@return the property {@code full_name}}
     */
    public Expr<String> fullName() {
        return leaf("full_name");
    }

    /**
     * {@return the property {@code git_commits_url}}
     */
    public Expr<String> gitCommitsUrl() {
        return leaf("git_commits_url");
    }

    /**
     * {@return the property {@code git_refs_url}}
     */
    public Expr<String> gitRefsUrl() {
        return leaf("git_refs_url");
    }

    /**
     * {@return the property {@code git_tags_url}}
     */
    public Expr<String> gitTagsUrl() {
        return leaf("git_tags_url");
    }

    /**
     * {@return the property {@code git_url}}
     */
    public Expr<String> gitUrl() {
        return leaf("git_url");
    }

    /**
     * {@return the property {@code has_discussions}}
     */
    public Condition hasDiscussions() {
        return flag("has_discussions");
    }

    /**
     * {@return the property {@code has_downloads}}
     */
    public Condition hasDownloads() {
        return flag("has_downloads");
    }

    /**
     * {@return the property {@code has_issues}}
     */
    public Condition hasIssues() {
        return flag("has_issues");
    }

    /**
     * {@return the property {@code has_pages}}
     */
    public Condition hasPages() {
        return flag("has_pages");
    }

    /**
     * {@return the property {@code has_projects}}
     */
    public Condition hasProjects() {
        return flag("has_projects");
    }

    /**
     * {@return the property {@code has_pull_requests}}
     */
    public Condition hasPullRequests() {
        return flag("has_pull_requests");
    }

    /**
     * {@return the property {@code has_wiki}}
     */
    public Condition hasWiki() {
        return flag("has_wiki");
    }

    /**
     * {@return the property {@code homepage}}
     */
    public Expr<String> homepage() {
        return leaf("homepage");
    }

    /**
     * {@return the property {@code hooks_url}}
     */
    public Expr<String> hooksUrl() {
        return leaf("hooks_url");
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
     * {@return the property {@code is_template}}
     */
    public Condition isTemplate() {
        return flag("is_template");
    }

    /**
     * {@return the property {@code issue_comment_url}}
     */
    public Expr<String> issueCommentUrl() {
        return leaf("issue_comment_url");
    }

    /**
     * {@return the property {@code issue_events_url}}
     */
    public Expr<String> issueEventsUrl() {
        return leaf("issue_events_url");
    }

    /**
     * {@return the property {@code issues_url}}
     */
    public Expr<String> issuesUrl() {
        return leaf("issues_url");
    }

    /**
     * {@return the property {@code keys_url}}
     */
    public Expr<String> keysUrl() {
        return leaf("keys_url");
    }

    /**
     * {@return the property {@code labels_url}}
     */
    public Expr<String> labelsUrl() {
        return leaf("labels_url");
    }

    /**
     * {@return the property {@code language}}
     */
    public Expr<String> language() {
        return leaf("language");
    }

    /**
     * {@return the property {@code languages_url}}
     */
    public Expr<String> languagesUrl() {
        return leaf("languages_url");
    }

    /**
     * {@return the property {@code license}}
     */
    public License license() {
        return new License(below("license"));
    }

    /**
     * {@return the property {@code master_branch}}
     */
    public Expr<String> masterBranch() {
        return leaf("master_branch");
    }

    /**
     * {@return the property {@code merge_commit_message}}
     */
    public Expr<String> mergeCommitMessage() {
        return leaf("merge_commit_message");
    }

    /**
     * {@return the property {@code merge_commit_title}}
     */
    public Expr<String> mergeCommitTitle() {
        return leaf("merge_commit_title");
    }

    /**
     * {@return the property {@code merges_url}}
     */
    public Expr<String> mergesUrl() {
        return leaf("merges_url");
    }

    /**
     * {@return the property {@code milestones_url}}
     */
    public Expr<String> milestonesUrl() {
        return leaf("milestones_url");
    }

    /**
     * {@return the property {@code mirror_url}}
     */
    public Expr<String> mirrorUrl() {
        return leaf("mirror_url");
    }

    /**
     * {@return the property {@code name}}
     */
    public Expr<String> name() {
        return leaf("name");
    }

    /**
     * {@return the property {@code network_count}}
     */
    public Expr<Number> networkCount() {
        return leaf("network_count");
    }

    /**
     * {@return the property {@code node_id}}
     */
    public Expr<String> nodeId() {
        return leaf("node_id");
    }

    /**
     * {@return the property {@code notifications_url}}
     */
    public Expr<String> notificationsUrl() {
        return leaf("notifications_url");
    }

    /**
     * {@return the property {@code open_issues}}
     */
    public Expr<Number> openIssues() {
        return leaf("open_issues");
    }

    /**
     * {@return the property {@code open_issues_count}}
     */
    public Expr<Number> openIssuesCount() {
        return leaf("open_issues_count");
    }

    /**
     * {@return the property {@code organization}}
     */
    public User organization() {
        return new User(below("organization"));
    }

    /**
     * {@return the property {@code owner}}
     */
    public User owner() {
        return new User(below("owner"));
    }

    /**
     * {@return the property {@code permissions}}
     */
    public RepositoryPermissions permissions() {
        return new RepositoryPermissions(below("permissions"));
    }

    /**
     * {@return the property {@code private}}
     */
    public Condition isPrivate() {
        return flag("private");
    }

    /**
     * {@return the property {@code public}}
     */
    public Condition isPublic() {
        return flag("public");
    }

    /**
     * {@return the property {@code pull_request_creation_policy}}
     */
    public Expr<String> pullRequestCreationPolicy() {
        return leaf("pull_request_creation_policy");
    }

    /**
     * {@return the property {@code pulls_url}}
     */
    public Expr<String> pullsUrl() {
        return leaf("pulls_url");
    }

    /**
     * {@return the property {@code pushed_at}}
     */
    public Expr<?> pushedAt() {
        return leaf("pushed_at");
    }

    /**
     * {@return the property {@code releases_url}}
     */
    public Expr<String> releasesUrl() {
        return leaf("releases_url");
    }

    /**
     * {@return the property {@code role_name}}
     */
    public Expr<String> roleName() {
        return leaf("role_name");
    }

    /**
     * {@return the property {@code security_and_analysis}}
     */
    public SecurityAndAnalysis securityAndAnalysis() {
        return new SecurityAndAnalysis(below("security_and_analysis"));
    }

    /**
     * {@return the property {@code size}}
     */
    public Expr<Number> size() {
        return leaf("size");
    }

    /**
     * {@return the property {@code squash_merge_commit_message}}
     */
    public Expr<String> squashMergeCommitMessage() {
        return leaf("squash_merge_commit_message");
    }

    /**
     * {@return the property {@code squash_merge_commit_title}}
     */
    public Expr<String> squashMergeCommitTitle() {
        return leaf("squash_merge_commit_title");
    }

    /**
     * {@return the property {@code ssh_url}}
     */
    public Expr<String> sshUrl() {
        return leaf("ssh_url");
    }

    /**
     * {@return the property {@code stargazers}}
     */
    public Expr<Number> stargazers() {
        return leaf("stargazers");
    }

    /**
     * {@return the property {@code stargazers_count}}
     */
    public Expr<Number> stargazersCount() {
        return leaf("stargazers_count");
    }

    /**
     * {@return the property {@code stargazers_url}}
     */
    public Expr<String> stargazersUrl() {
        return leaf("stargazers_url");
    }

    /**
     * {@return the property {@code starred_at}}
     */
    public Expr<String> starredAt() {
        return leaf("starred_at");
    }

    /**
     * {@return the property {@code statuses_url}}
     */
    public Expr<String> statusesUrl() {
        return leaf("statuses_url");
    }

    /**
     * {@return the property {@code subscribers_count}}
     */
    public Expr<Number> subscribersCount() {
        return leaf("subscribers_count");
    }

    /**
     * {@return the property {@code subscribers_url}}
     */
    public Expr<String> subscribersUrl() {
        return leaf("subscribers_url");
    }

    /**
     * {@return the property {@code subscription_url}}
     */
    public Expr<String> subscriptionUrl() {
        return leaf("subscription_url");
    }

    /**
     * {@return the property {@code svn_url}}
     */
    public Expr<String> svnUrl() {
        return leaf("svn_url");
    }

    /**
     * {@return the property {@code tags_url}}
     */
    public Expr<String> tagsUrl() {
        return leaf("tags_url");
    }

    /**
     * {@return the property {@code teams_url}}
     */
    public Expr<String> teamsUrl() {
        return leaf("teams_url");
    }

    /**
     * {@return the property {@code temp_clone_token}}
     */
    public Expr<String> tempCloneToken() {
        return leaf("temp_clone_token");
    }

    /**
     * {@return the property {@code template_repository}}
     */
    public Repository templateRepository() {
        return new Repository(below("template_repository"));
    }

    /**
     * {@return the property {@code topics}}
     */
    public Expr<List<String>> topics() {
        return leaf("topics");
    }

    /**
     * {@return the property {@code trees_url}}
     */
    public Expr<String> treesUrl() {
        return leaf("trees_url");
    }

    /**
     * {@return the property {@code updated_at}}
     */
    public Expr<String> updatedAt() {
        return leaf("updated_at");
    }

    /**
     * {@return the property {@code url}}
     */
    public Expr<String> url() {
        return leaf("url");
    }

    /**
     * {@return the property {@code use_squash_pr_title_as_default}}
     */
    public Condition useSquashPrTitleAsDefault() {
        return flag("use_squash_pr_title_as_default");
    }

    /**
     * {@return the property {@code visibility}}
     */
    public Expr<String> visibility() {
        return leaf("visibility");
    }

    /**
     * {@return the property {@code watchers}}
     */
    public Expr<Number> watchers() {
        return leaf("watchers");
    }

    /**
     * {@return the property {@code watchers_count}}
     */
    public Expr<Number> watchersCount() {
        return leaf("watchers_count");
    }

    /**
     * {@return the property {@code web_commit_signoff_required}}
     */
    public Condition webCommitSignoffRequired() {
        return flag("web_commit_signoff_required");
    }
}
