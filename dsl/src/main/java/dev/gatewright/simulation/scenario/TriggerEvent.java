package dev.gatewright.simulation.scenario;

import dev.gatewright.expression.value.Obj;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens in or around a repository: a push, a pull request, a dispatch, any event that GitHub knows. An
 * immutable value.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows".
 */
public final class TriggerEvent {

    private static final String DEFAULT_ACTOR = "octocat";
    /** Who acts where a workflow uses its {@code GITHUB_TOKEN}. */
    public static final String GITHUB_TOKEN = "github-actions[bot]";

    private final String name;
    private final Subject subject;
    private final Change change;
    private final Content content;

    /** What the event is about: its activity type, refs, and the pull request's number. */
    private record Subject(
            @Nullable String activity,
            @Nullable GitRef ref,
            @Nullable String base,
            int number) {}

    /** What changed: the paths (null where nobody says), the commit's message, by whom, from a fork or not. */
    private record Change(@Nullable List<String> paths, String message, String actor, boolean fork) {}

    /** What the event carries: its payload (null where nobody says), a dispatch's inputs. */
    private record Content(@Nullable Obj payload, Map<String, String> inputs) {}

    private TriggerEvent(String name, Subject subject, Change change, Content content) {
        this.name = Objects.requireNonNull(name, "name");
        this.subject = subject;
        this.change = change;
        this.content = content;
    }

    /**
     * Any event.
     *
     * @param name its name below {@code on}, such as {@code issues}
     * @return the event
     */
    public static TriggerEvent event(String name) {
        return new TriggerEvent(
                name,
                new Subject(null, null, null, 1),
                new Change(null, "", DEFAULT_ACTOR, false),
                new Content(null, Map.of()));
    }

    /**
     * A push to a branch.
     *
     * @param branch the branch's name
     * @return the event
     */
    public static TriggerEvent push(String branch) {
        return event("push").branch(branch);
    }

    /**
     * A push of a tag.
     *
     * @param tag the tag's name
     * @return the event
     */
    public static TriggerEvent pushTag(String tag) {
        return event("push").tag(tag);
    }

    /**
     * A pull request that is opened.
     *
     * @param base the branch that it is to be merged into
     * @return the event
     */
    public static TriggerEvent pullRequest(String base) {
        return event("pull_request").base(base);
    }

    /**
     * A pull request that is opened, for the workflows that run in the context of the default branch.
     *
     * @param base the branch that it is to be merged into
     * @return the event
     */
    public static TriggerEvent pullRequestTarget(String base) {
        return event("pull_request_target").base(base);
    }

    /**
     * The time of a schedule has come.
     *
     * @param cron the schedule as the workflow has it
     * @return the event
     */
    public static TriggerEvent schedule(String cron) {
        return event("schedule").activity(cron);
    }

    /**
     * Somebody starts a workflow by hand.
     *
     * @return the event, on the default branch
     */
    public static TriggerEvent dispatch() {
        return event("workflow_dispatch");
    }

    /**
     * Another system calls.
     *
     * @param type the event's own type
     * @return the event
     */
    public static TriggerEvent repositoryDispatch(String type) {
        return event("repository_dispatch").activity(type);
    }

    /**
     * Something happens to a release.
     *
     * @param activity what, such as {@code published}
     * @param tag the release's tag
     * @return the event
     */
    public static TriggerEvent release(String activity, String tag) {
        return event("release").activity(activity).tag(tag);
    }

    /**
     * This event with an activity type.
     *
     * @param type the type, such as {@code opened}; of a schedule its cron expression
     * @return the event
     */
    public TriggerEvent activity(String type) {
        return subject(new Subject(type, subject.ref, subject.base, subject.number));
    }

    /**
     * This event on a branch: the one that was pushed, dispatched on, or that a pull request comes from.
     *
     * @param branch the branch's name
     * @return the event
     */
    public TriggerEvent branch(String branch) {
        return ref(GitRef.branch(branch));
    }

    /**
     * This event on a tag.
     *
     * @param tag the tag's name
     * @return the event
     */
    public TriggerEvent tag(String tag) {
        return ref(GitRef.tag(tag));
    }

    /**
     * This event on a branch or a tag.
     *
     * @param ref the ref
     * @return the event
     */
    public TriggerEvent ref(GitRef ref) {
        return subject(new Subject(subject.activity, ref, subject.base, subject.number));
    }

    /**
     * This pull request for a branch.
     *
     * @param branch the branch that it is to be merged into
     * @return the event
     */
    public TriggerEvent base(String branch) {
        return subject(new Subject(subject.activity, subject.ref, branch, subject.number));
    }

    /**
     * This pull request or issue under a number.
     *
     * @param number the number
     * @return the event
     */
    public TriggerEvent number(int number) {
        return subject(new Subject(subject.activity, subject.ref, subject.base, number));
    }

    /**
     * This event, with which files changed.
     *
     * @param paths all of them, from the repository's root
     * @return the event
     */
    public TriggerEvent changing(String... paths) {
        return changing(List.of(paths));
    }

    /**
     * This event, with which files changed.
     *
     * @param paths all of them, from the repository's root
     * @return the event
     */
    public TriggerEvent changing(List<String> paths) {
        return change(new Change(List.copyOf(paths), change.message, change.actor, change.fork));
    }

    /**
     * This event of a commit with a message.
     *
     * @param text the message
     * @return the event
     */
    public TriggerEvent message(String text) {
        return change(new Change(change.paths, text, change.actor, change.fork));
    }

    /**
     * This event by somebody.
     *
     * @param user the user's name
     * @return the event
     */
    public TriggerEvent actor(String user) {
        return change(new Change(change.paths, change.message, user, change.fork));
    }

    /**
     * This event, caused by a workflow that used its {@code GITHUB_TOKEN}: it starts nothing, unless it is a dispatch, or a
     * pull request's, whose runs wait until somebody lets them start.
     *
     * <p>Source: GitHub's documentation, "GITHUB_TOKEN", "When GITHUB_TOKEN triggers workflow runs".
     *
     * @return the event
     */
    public TriggerEvent byGithubToken() {
        return actor(GITHUB_TOKEN);
    }

    /**
     * This pull request from a fork.
     *
     * @return the event
     */
    public TriggerEvent fromFork() {
        return change(new Change(change.paths, change.message, change.actor, true));
    }

    /**
     * This event with its payload. What it doesn't hold isn't there; without a payload, it isn't known.
     *
     * @param payload the payload, as {@code github.event} has it
     * @return the event
     */
    public TriggerEvent payload(Obj payload) {
        return new TriggerEvent(name, subject, change, new Content(payload, content.inputs));
    }

    /**
     * This dispatch with an input.
     *
     * @param input the input's name
     * @param value its value, as text
     * @return the event
     */
    public TriggerEvent input(String input, String value) {
        return new TriggerEvent(
                name, subject, change, new Content(content.payload, Ordered.with(content.inputs, input, value)));
    }

    private TriggerEvent subject(Subject other) {
        return new TriggerEvent(name, other, change, content);
    }

    private TriggerEvent change(Change other) {
        return new TriggerEvent(name, subject, other, content);
    }

    /**
     * The event's name.
     *
     * @return its key below {@code on}
     */
    public String name() {
        return name;
    }

    /**
     * The activity type that was said.
     *
     * @return the type, empty when none was
     */
    public Optional<String> activity() {
        return Optional.ofNullable(subject.activity);
    }

    /**
     * The ref that was said.
     *
     * @return the ref, empty when none was
     */
    public Optional<GitRef> ref() {
        return Optional.ofNullable(subject.ref);
    }

    /**
     * The branch that a pull request is for.
     *
     * @return the branch, empty when none was said
     */
    public Optional<String> base() {
        return Optional.ofNullable(subject.base);
    }

    /**
     * The number of the pull request or issue.
     *
     * @return the number
     */
    public int number() {
        return subject.number;
    }

    /**
     * The files that changed.
     *
     * @return the paths, empty when nobody said
     */
    public Optional<List<String>> paths() {
        return Optional.ofNullable(change.paths);
    }

    /**
     * The message of the commit.
     *
     * @return the message, may be empty
     */
    public String message() {
        return change.message;
    }

    /**
     * Who did it.
     *
     * @return the user's name
     */
    public String actor() {
        return change.actor;
    }

    /**
     * Whether a workflow caused it with its {@code GITHUB_TOKEN}.
     *
     * @return true for what GitHub's own bot does
     */
    public boolean isByGithubToken() {
        return change.actor.equals(GITHUB_TOKEN);
    }

    /**
     * Whether it is a pull request from a fork.
     *
     * @return true when it is
     */
    public boolean isFromFork() {
        return change.fork;
    }

    /**
     * The payload.
     *
     * @return the payload, empty when nobody said
     */
    public Optional<Obj> payload() {
        return Optional.ofNullable(content.payload);
    }

    /**
     * The inputs of a dispatch.
     *
     * @return texts by name, in the order in which they were said
     */
    public Map<String, String> inputs() {
        return content.inputs;
    }

    /**
     * Whether it is a pull request, or something that happens in one.
     *
     * @return true for {@code pull_request}, {@code pull_request_target} and the events of reviews
     */
    public boolean isPullRequest() {
        return name.startsWith("pull_request");
    }

    /** The event in words, such as {@code push to branch `main`}. */
    @Override
    public String toString() {
        String what = name + activity().map(type -> " (" + type + ")").orElse("");
        if (isPullRequest()) {
            return what
                    + base().map(branch -> " for branch `" + branch + "`").orElse("")
                    + (isFromFork() ? " from a fork" : "");
        }
        return what
                + ref().map(ref -> (name.equals("push") ? " to " : " on ") + ref)
                        .orElse("");
    }
}
