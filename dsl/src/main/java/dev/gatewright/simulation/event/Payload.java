package dev.gatewright.simulation.event;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.JsonShape.Member;
import dev.gatewright.simulation.scenario.GitRef;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.TriggerEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code github.event} holds: what follows from the event itself, and the payload that was given. Without one, what
 * doesn't follow isn't known; members that belong to other events aren't there.
 *
 * <p>Source: GitHub's documentation, "Webhook events and payloads".
 */
final class Payload {

    private static final String PATH = "github.event";

    private static final Set<String> PULL_REQUESTS =
            Set.of("pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment");

    /** Members of payloads, and the events that have them; every other event hasn't. */
    private static final Map<String, Set<String>> OWNERS = Map.ofEntries(
            Map.entry("pull_request", PULL_REQUESTS),
            Map.entry("number", Set.of("pull_request", "pull_request_target")),
            Map.entry("issue", Set.of("issues", "issue_comment")),
            Map.entry("comment", Set.of("issue_comment", "discussion_comment", "pull_request_review_comment")),
            Map.entry("review", Set.of("pull_request_review")),
            Map.entry("release", Set.of("release")),
            Map.entry("workflow_run", Set.of("workflow_run")),
            Map.entry("inputs", Set.of("workflow_dispatch")),
            Map.entry("client_payload", Set.of("repository_dispatch")),
            Map.entry("schedule", Set.of("schedule")),
            Map.entry("head_commit", Set.of("push")),
            Map.entry("commits", Set.of("push")),
            Map.entry("pusher", Set.of("push")),
            Map.entry("forced", Set.of("push")),
            Map.entry("ref", Set.of("push", "create", "delete", "workflow_dispatch")),
            Map.entry("ref_type", Set.of("create", "delete")),
            Map.entry("deployment", Set.of("deployment", "deployment_status")),
            Map.entry("deployment_status", Set.of("deployment_status")),
            Map.entry("check_run", Set.of("check_run")),
            Map.entry("check_suite", Set.of("check_suite")),
            Map.entry("discussion", Set.of("discussion", "discussion_comment")),
            Map.entry("merge_group", Set.of("merge_group")),
            Map.entry("registry_package", Set.of("registry_package")),
            Map.entry("label", Set.of("label", "issues", "pull_request", "pull_request_target", "discussion")));

    private final TriggerEvent event;
    private final Repository repository;

    Payload(TriggerEvent event, Repository repository) {
        this.event = event;
        this.repository = repository;
    }

    Obj value(Map<String, Value> inputs) {
        Obj derived = derived(inputs);
        return event.payload()
                .map(given -> given.isOpen() ? absent(merged(derived, given)) : merged(derived, given))
                .orElseGet(() -> absent(derived).openAt(PATH));
    }

    /** What was given counts; what wasn't, but follows from the event, is there beside it. */
    private static Obj merged(Obj derived, Obj given) {
        Obj merged = given;
        for (Member<Value> member : derived.members()) {
            Optional<Value> there =
                    given.isOpen() && !has(given, member.name()) ? Optional.empty() : given.get(member.name());
            if (there.isEmpty()) {
                merged = merged.with(member.name(), given.isOpen() ? member.value() : closed(member.value()));
            } else if (there.get() instanceof Obj inner && member.value() instanceof Obj part) {
                merged = merged.with(member.name(), merged(part, inner));
            }
        }
        return merged;
    }

    private static boolean has(Obj object, String name) {
        return object.members().stream().anyMatch(member -> member.name().equalsIgnoreCase(name));
    }

    /** What follows from an event, as part of a payload that was given. */
    private static Value closed(Value value) {
        if (!(value instanceof Obj object)) {
            return value;
        }
        Obj closed = Obj.EMPTY;
        for (Member<Value> member : object.members()) {
            closed = closed.with(member.name(), closed(member.value()));
        }
        return closed;
    }

    private Obj absent(Obj derived) {
        Obj payload = derived;
        for (Map.Entry<String, Set<String>> owner : OWNERS.entrySet()) {
            if (!owner.getValue().contains(event.name()) && !has(payload, owner.getKey())) {
                payload = payload.with(owner.getKey(), Value.NULL);
            }
        }
        boolean mayHaveAction = has(payload, "action") || event.name().equals("repository_dispatch");
        return mayHaveAction ? payload : payload.with("action", Value.NULL);
    }

    private Obj derived(Map<String, Value> inputs) {
        Obj plain = Obj.EMPTY.with("repository", repositoryValue()).with("sender", login("sender"));
        Obj all = EventKind.of(event)
                .activity(event)
                .filter(type -> !event.name().equals("schedule"))
                .map(type -> plain.with("action", Value.of(type)))
                .orElse(plain);
        return switch (event.name()) {
            case "push" -> push(all);
            case "pull_request", "pull_request_target" ->
                pullRequest(all).with("number", Value.of((double) event.number()));
            case "pull_request_review", "pull_request_review_comment" -> pullRequest(all);
            case "issues" -> all.with("issue", issue().with("pull_request", Value.NULL));
            case "issue_comment" -> all.with("issue", issue());
            case "release" -> release(all);
            case "workflow_dispatch" -> all.with("inputs", Obj.of(inputs)).with("ref", Value.of(ref().full()));
            case "create", "delete" ->
                all.with("ref", Value.of(ref().name())).with("ref_type", Value.of(ref().isTag() ? "tag" : "branch"));
            case "merge_group" -> all.with("merge_group", mergeGroup());
            case "schedule" ->
                event.activity()
                        .map(cron -> all.with("schedule", Value.of(cron)))
                        .orElse(all);
            default -> all;
        };
    }

    private GitRef ref() {
        return event.ref().orElseGet(() -> GitRef.branch(repository.defaultBranch()));
    }

    private Obj push(Obj all) {
        Obj commit = Obj.EMPTY.openAt(PATH + ".head_commit");
        Obj said = event.message().isEmpty() ? commit : commit.with("message", Value.of(event.message()));
        return all.with("ref", Value.of(ref().full()))
                .with("head_commit", said)
                .with("deleted", Value.of(false))
                .with("pusher", Obj.EMPTY.with("name", Value.of(event.actor())).openAt(PATH + ".pusher"));
    }

    private Obj pullRequest(Obj all) {
        String path = PATH + ".pull_request";
        String activity = EventKind.of(event).activity(event).orElse("");
        Obj pull = Obj.EMPTY
                .with("number", Value.of((double) event.number()))
                .with("draft", Value.of(activity.equals("converted_to_draft")))
                .with("state", Value.of(activity.equals("closed") ? "closed" : "open"))
                .with("user", login("pull_request.user"))
                .with("base", side("base", event.base().orElse(repository.defaultBranch()), false))
                .with("head", side("head", headRef(), event.isFromFork()))
                .openAt(path);
        return all.with("pull_request", activity.equals("closed") ? pull : pull.with("merged", Value.of(false)));
    }

    private String headRef() {
        return GithubContext.head(event);
    }

    private Obj side(String side, String branch, boolean fork) {
        String path = PATH + ".pull_request." + side;
        String owner = fork ? event.actor() : repository.owner();
        String name = owner + repository.name().substring(repository.owner().length());
        Obj home = Obj.EMPTY
                .with("full_name", Value.of(name))
                .with("fork", Value.of(fork))
                .with("owner", Obj.EMPTY.with("login", Value.of(owner)).openAt(path + ".repo.owner"))
                .openAt(path + ".repo");
        return Obj.EMPTY.with("ref", Value.of(branch)).with("repo", home).openAt(path);
    }

    private Obj mergeGroup() {
        Obj group = Obj.EMPTY
                .with(
                        "base_ref",
                        Value.of(GitRef.branch(event.base().orElse(repository.defaultBranch()))
                                .full()))
                .openAt(PATH + ".merge_group");
        return event.ref()
                .map(ref -> group.with("head_ref", Value.of(ref.full())))
                .orElse(group);
    }

    private Obj issue() {
        return Obj.EMPTY.with("number", Value.of((double) event.number())).openAt(PATH + ".issue");
    }

    private Obj release(Obj all) {
        Obj release = event.ref()
                .map(tag -> Obj.EMPTY.with("tag_name", Value.of(tag.name())))
                .orElse(Obj.EMPTY)
                .with("draft", Value.of(false));
        String activity = EventKind.of(event).activity(event).orElse("");
        boolean isKnown = activity.equals("released") || activity.equals("prereleased");
        Obj said = isKnown ? release.with("prerelease", Value.of(activity.equals("prereleased"))) : release;
        return all.with("release", said.openAt(PATH + ".release"));
    }

    private Obj repositoryValue() {
        return Obj.EMPTY
                .with("full_name", Value.of(repository.name()))
                .with(
                        "name",
                        Value.of(repository.name().substring(repository.name().indexOf('/') + 1)))
                .with("default_branch", Value.of(repository.defaultBranch()))
                .with(
                        "owner",
                        Obj.EMPTY.with("login", Value.of(repository.owner())).openAt(PATH + ".repository.owner"))
                .openAt(PATH + ".repository");
    }

    private Obj login(String member) {
        return Obj.EMPTY.with("login", Value.of(event.actor())).openAt(PATH + "." + member);
    }
}
