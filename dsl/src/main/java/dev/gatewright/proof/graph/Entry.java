package dev.gatewright.proof.graph;

import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way in which a workflow starts.
 *
 * @param workflow the workflow
 * @param event the event's name
 * @param ref the branch or tag that was pushed or dispatched on; of a pull request the branch that it is merged into
 * @param fromFork whether a pull request comes from a fork
 * @param detail a schedule's cron line, an activity's type; empty for none
 */
public record Entry(WorkflowModel workflow, String event, Ref ref, boolean fromFork, String detail) {

    /** The events that are about a branch or a tag of one's choice. */
    private static final Set<String> REFS = Set.of(
            "push",
            "workflow_dispatch",
            "release",
            "create",
            "deployment",
            "deployment_status",
            "registry_package",
            "merge_group");

    private static final Set<String> PULL_REQUESTS =
            Set.of("pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment");

    /**
     * A branch or a tag.
     *
     * @param name its name; of one that no condition names, how it begins
     * @param isTag whether it is a tag
     * @param isOther whether it is one that no condition names
     */
    public record Ref(String name, boolean isTag, boolean isOther) {

        /**
         * The full name, as {@code github.ref} has it.
         *
         * @return such as {@code refs/heads/main}
         */
        public String full() {
            return (isTag ? "refs/tags/" : "refs/heads/") + name;
        }

        /**
         * A name to show and to replay with.
         *
         * @return its name, or one that begins as it does
         */
        public String example() {
            return isOther ? name + (isTag ? "some-tag" : "some-branch") : name;
        }
    }

    /**
     * Whether it is about a pull request.
     *
     * @return true for the events of pull requests
     */
    public boolean isPullRequest() {
        return PULL_REQUESTS.contains(event);
    }

    /**
     * Whether anybody may cause it, without any right to the repository.
     *
     * @return true for fork's pull requests, comments, issues and the like
     */
    public boolean isOpenToAnyone() {
        return isPullRequest()
                ? fromFork
                : Set.of("issues", "issue_comment", "discussion", "discussion_comment", "fork", "watch", "gollum")
                        .contains(event);
    }

    /**
     * The arguments of {@code simulate} that start it.
     *
     * @return such as {@code --event push --branch main}
     */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--event", event));
        if (isPullRequest()) {
            arguments.addAll(List.of("--base", ref.example()));
        } else if (hasRef()) {
            arguments.addAll(List.of(ref.isTag() ? "--tag" : "--branch", ref.example()));
        }
        if (!detail.isEmpty()) {
            arguments.addAll(List.of("--activity", detail));
        }
        if (fromFork) {
            arguments.add("--fork");
        }
        return arguments;
    }

    /**
     * The event in Java.
     *
     * @return such as {@code push("main")}
     */
    public String java() {
        String start = switch (event) {
            case "push" -> (ref.isTag() ? "pushTag(" : "push(") + quoted(ref.example()) + ")";
            case "pull_request" -> "pullRequest(" + quoted(ref.example()) + ")";
            case "pull_request_target" -> "pullRequestTarget(" + quoted(ref.example()) + ")";
            case "schedule" -> "schedule(" + quoted(detail) + ")";
            case "workflow_dispatch" -> "dispatch()" + on();
            default -> "event(" + quoted(event) + ")" + on();
        };
        String activity = detail.isEmpty() || event.equals("schedule") ? "" : ".activity(" + quoted(detail) + ")";
        return start + activity + (fromFork ? ".fromFork()" : "");
    }

    /** Whether the event itself says a ref; others run on the default branch. */
    private boolean hasRef() {
        return REFS.contains(event);
    }

    /**
     * The event for the simulation.
     *
     * @return the event that {@link #arguments()} describe
     */
    public TriggerEvent trigger() {
        TriggerEvent trigger = TriggerEvent.event(event);
        if (isPullRequest()) {
            trigger = trigger.base(ref.example());
        } else if (hasRef()) {
            trigger = ref.isTag() ? trigger.tag(ref.example()) : trigger.branch(ref.example());
        }
        if (!detail.isEmpty()) {
            trigger = trigger.activity(detail);
        }
        return fromFork ? trigger.fromFork() : trigger;
    }

    private String on() {
        return !hasRef() ? "" : (ref.isTag() ? ".tag(" : ".branch(") + quoted(ref.example()) + ")";
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The entry for people, such as {@code push of branch main starts ci.yml}. */
    @Override
    public String toString() {
        String kind = ref.isTag() ? "tag" : "branch";
        String named = (ref.isTag() ? "tag " : "") + "`" + ref.name() + "`";
        String where = ref.isOther() ? "another " + kind : named;
        String what = switch (event) {
            case "push" -> "a push of " + where;
            case "pull_request", "pull_request_target" ->
                "a `" + event + "` for " + where + (fromFork ? " from a fork" : "");
            case "schedule" -> "the schedule `" + detail + "`";
            case "workflow_dispatch" -> "a `workflow_dispatch` on " + where;
            case "workflow_call" -> "a `workflow_call` by somebody else";
            default ->
                "`" + event + "`" + (detail.isEmpty() ? "" : " (" + detail + ")") + (hasRef() ? " of " + where : "");
        };
        return what + " starts " + workflow.file();
    }
}
