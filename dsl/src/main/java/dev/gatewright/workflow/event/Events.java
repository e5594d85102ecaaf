package dev.gatewright.workflow.event;

import java.util.List;

/** The triggers by their names: what to import statically where a workflow's {@code on} is written. */
public abstract class Events {

    /** Only holds static methods. */
    protected Events() {}

    /**
     * The rules that protect branches change.
     *
     * @return the trigger
     */
    public static BranchProtectionRule branchProtectionRule() {
        return new BranchProtectionRule(Event.plain());
    }

    /**
     * Something happens to a check run.
     *
     * @return the trigger
     */
    public static CheckRun checkRun() {
        return new CheckRun(Event.plain());
    }

    /**
     * A check suite ends.
     *
     * @return the trigger
     */
    public static CheckSuite checkSuite() {
        return new CheckSuite(Event.plain());
    }

    /**
     * A branch or a tag is created.
     *
     * @return the trigger
     */
    public static Create create() {
        return new Create(Event.plain());
    }

    /**
     * A branch or a tag is deleted.
     *
     * @return the trigger
     */
    public static Delete delete() {
        return new Delete(Event.plain());
    }

    /**
     * Somebody creates a deployment.
     *
     * @return the trigger
     */
    public static Deployment deployment() {
        return new Deployment(Event.plain());
    }

    /**
     * Somebody reports how a deployment is doing.
     *
     * @return the trigger
     */
    public static DeploymentStatus deploymentStatus() {
        return new DeploymentStatus(Event.plain());
    }

    /**
     * Something happens to a discussion.
     *
     * @return the trigger
     */
    public static Discussion discussion() {
        return new Discussion(Event.plain());
    }

    /**
     * Something happens to a comment on a discussion.
     *
     * @return the trigger
     */
    public static DiscussionComment discussionComment() {
        return new DiscussionComment(Event.plain());
    }

    /**
     * Somebody forks the repository.
     *
     * @return the trigger
     */
    public static Fork fork() {
        return new Fork(Event.plain());
    }

    /**
     * Somebody creates or updates a page of the wiki.
     *
     * @return the trigger
     */
    public static Gollum gollum() {
        return new Gollum(Event.plain());
    }

    /**
     * A version of a custom runner image is there.
     *
     * @return the trigger
     */
    public static ImageVersion imageVersion() {
        return new ImageVersion(Event.plain());
    }

    /**
     * Something happens to a comment on an issue or a pull request.
     *
     * @return the trigger
     */
    public static IssueComment issueComment() {
        return new IssueComment(Event.plain());
    }

    /**
     * Something happens to an issue.
     *
     * @return the trigger
     */
    public static Issues issues() {
        return new Issues(Event.plain());
    }

    /**
     * A label of the repository is created or changed.
     *
     * @return the trigger
     */
    public static Label label() {
        return new Label(Event.plain());
    }

    /**
     * A pull request comes into a merge queue.
     *
     * @return the trigger
     */
    public static MergeGroup mergeGroup() {
        return new MergeGroup(Event.plain());
    }

    /**
     * Something happens to a milestone.
     *
     * @return the trigger
     */
    public static Milestone milestone() {
        return new Milestone(Event.plain());
    }

    /**
     * Somebody pushes to the branch that GitHub Pages is published from.
     *
     * @return the trigger
     */
    public static PageBuild pageBuild() {
        return new PageBuild(Event.plain());
    }

    /**
     * Something happens to a project board (classic), where those still exist.
     *
     * @return the trigger
     */
    public static Project project() {
        return new Project(Event.plain());
    }

    /**
     * Something happens to a card on a project board (classic), where those still exist.
     *
     * @return the trigger
     */
    public static ProjectCard projectCard() {
        return new ProjectCard(Event.plain());
    }

    /**
     * Something happens to a column of a project board (classic), where those still exist.
     *
     * @return the trigger
     */
    public static ProjectColumn projectColumn() {
        return new ProjectColumn(Event.plain());
    }

    /**
     * The repository, which was private, becomes public: the event {@code public}.
     *
     * @return the trigger
     */
    public static Public madePublic() {
        return new Public(Event.plain());
    }

    /**
     * A pull request is opened, reopened or gets new commits, or what {@code types} name.
     *
     * @return the trigger
     */
    public static PullRequest pullRequest() {
        return new PullRequest(Event.plain());
    }

    /**
     * Kept because GitHub's schema has it; use {@link #issueComment()}.
     *
     * @return the trigger
     */
    public static PullRequestComment pullRequestComment() {
        return new PullRequestComment(Event.plain());
    }

    /**
     * Something happens to the review of a pull request.
     *
     * @return the trigger
     */
    public static PullRequestReview pullRequestReview() {
        return new PullRequestReview(Event.plain());
    }

    /**
     * Something happens to a comment on the diff of a pull request.
     *
     * @return the trigger
     */
    public static PullRequestReviewComment pullRequestReviewComment() {
        return new PullRequestReviewComment(Event.plain());
    }

    /**
     * Like {@link #pullRequest()}, but trusted: with secrets and the default branch's workflow, even for forks.
     *
     * @return the trigger
     */
    public static PullRequestTarget pullRequestTarget() {
        return new PullRequestTarget(Event.plain());
    }

    /**
     * Commits or tags are pushed.
     *
     * @return the trigger
     */
    public static Push push() {
        return new Push(Event.plain());
    }

    /**
     * Something happens to a package of the repository.
     *
     * @return the trigger
     */
    public static RegistryPackage registryPackage() {
        return new RegistryPackage(Event.plain());
    }

    /**
     * Something happens to a release.
     *
     * @return the trigger
     */
    public static Release release() {
        return new Release(Event.plain());
    }

    /**
     * Somebody outside of GitHub asks for a run over the REST API.
     *
     * @return the trigger
     */
    public static RepositoryDispatch repositoryDispatch() {
        return new RepositoryDispatch(Event.plain());
    }

    /**
     * A time has come.
     *
     * @param times the times, each by {@link #cron}
     * @return the trigger
     */
    public static Schedule schedule(Cron... times) {
        return Schedule.of(List.of(times));
    }

    /**
     * Times for {@link #schedule}, in UTC.
     *
     * @param fields the five fields of a POSIX cron line, such as {@code 15 4 * * 1}
     * @return the times
     */
    public static Cron cron(String fields) {
        return Cron.of(fields);
    }

    /**
     * The status of a commit changes.
     *
     * @return the trigger
     */
    public static Status status() {
        return new Status(Event.plain());
    }

    /**
     * Somebody stars the repository.
     *
     * @return the trigger
     */
    public static Watch watch() {
        return new Watch(Event.plain());
    }

    /**
     * Another workflow calls this one.
     *
     * @return the trigger
     */
    public static WorkflowCall workflowCall() {
        return new WorkflowCall(Event.plain());
    }

    /**
     * Somebody starts the workflow by hand.
     *
     * @return the trigger
     */
    public static WorkflowDispatch workflowDispatch() {
        return new WorkflowDispatch(Event.plain());
    }

    /**
     * Another workflow is requested, starts or ends.
     *
     * @return the trigger
     */
    public static WorkflowRun workflowRun() {
        return new WorkflowRun(Event.plain());
    }

    /**
     * An event that Gatewright doesn't know yet.
     *
     * @param eventName its key below {@code on}
     * @return the trigger
     */
    public static Unlisted event(String eventName) {
        return Unlisted.of(eventName, Event.plain());
    }
}
