package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.event.Activities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code github}, {@code vars} and {@code secrets} say in the runs of an entry. */
final class EntryScope {

    /** The parts of a payload, and the events that have them; of other events they are null. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "pull_request",
                    Set.of("pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"),
            "issue", Set.of("issues", "issue_comment"),
            "comment", Set.of("issue_comment", "commit_comment", "pull_request_review_comment", "discussion_comment"),
            "review", Set.of("pull_request_review"),
            "release", Set.of("release"),
            "head_commit", Set.of("push"),
            "commits", Set.of("push"),
            "workflow_run", Set.of("workflow_run"),
            "client_payload", Set.of("repository_dispatch"),
            "discussion", Set.of("discussion", "discussion_comment"));

    /** The events that run on {@code refs/pull/NUMBER/merge}. */
    private static final Set<String> MERGED =
            Set.of("pull_request", "pull_request_review", "pull_request_review_comment");

    private static final List<String> ACTORS = List.of("github.actor", "github.triggering_actor");

    /** The events of a workflow's own token that start others; what a run or the time causes, nobody does. */
    private static final Set<String> STARTED_BY_TOKENS = Set.of(
            "workflow_dispatch", "repository_dispatch", "workflow_run", "workflow_call", "schedule", "pull_request");

    private static final Pattern LASTING =
            Pattern.compile("(vars|secrets)\\..*|github\\.(repository|actor|triggering_actor).*");

    private final Circuit circuit;
    private final Entry entry;
    private final Map<String, Expression> free = new LinkedHashMap<>();

    /** What has the same value in all runs of an entry. */
    private final Map<String, Expression> lasting;

    private final Map<String, Expression> known = new LinkedHashMap<>();

    EntryScope(Circuit circuit, Entry entry) {
        this(circuit, entry, new LinkedHashMap<>());
        if (!STARTED_BY_TOKENS.contains(entry.event())) {
            ACTORS.forEach(
                    name -> lasting.put(name, new Reference(Free.but(circuit, name, TriggerEvent.GITHUB_TOKEN))));
        }
    }

    private EntryScope(Circuit circuit, Entry entry, Map<String, Expression> lasting) {
        this.circuit = circuit;
        this.entry = entry;
        this.lasting = lasting;
        refs();
        known.put(
                "github.event_name",
                entry.event().equals("workflow_call") ? free("github.event_name") : text(entry.event()));
        known.put("github.event.repository.default_branch", text("main"));
        known.put("github.workflow", text(entry.workflow().name()));
        if (entry.event().equals("schedule")) {
            known.put("github.event.schedule", text(entry.detail()));
        }
        known.put("github.event.action", action());
        if (entry.isPullRequest()) {
            pullRequest();
        }
    }

    /** What a run sees that {@code workflow_run} starts. */
    static EntryScope after(Circuit circuit, Run cause, EntryScope earlier, Entry after) {
        EntryScope scope = new EntryScope(circuit, after, earlier.lasting);
        Entry before = earlier.entry;
        String name = "github.event.workflow_run.";
        boolean hasEnded = after.detail().equals(Watching.COMPLETED);
        scope.known.put(name + "conclusion", hasEnded ? conclusion(circuit, cause, name + "conclusion") : new Null());
        scope.known.put(name + "event", text(before.event()));
        scope.known.put(name + "name", text(before.workflow().name()));
        scope.known.put(
                name + "head_branch",
                before.isPullRequest() || before.ref().isOther()
                        ? new Reference(Free.other(circuit, name + "head_branch", ""))
                        : text(before.ref().name()));
        scope.known.put(
                name + "head_repository.full_name",
                before.fromFork()
                        ? new Reference(Free.other(circuit, "the fork", ""))
                        : scope.free("github.repository"));
        scope.known.put(name + "head_repository.fork", new Bool(before.fromFork()));
        return scope;
    }

    private static Expression conclusion(Circuit circuit, Run run, String name) {
        return new Reference(new Finite(
                circuit,
                name,
                List.of(
                        Finite.of(
                                "success",
                                circuit.and(
                                        run.failed().not(),
                                        run.cancelled().not(),
                                        run.skipped().not())),
                        Finite.of("failure", run.failed()),
                        Finite.of("cancelled", run.cancelled()),
                        Finite.of("skipped", run.skipped()))));
    }

    private void refs() {
        Entry.Ref ref = entry.ref();
        String kind = ref.isTag() ? "refs/tags/" : "refs/heads/";
        if (MERGED.contains(entry.event()) || entry.event().equals("workflow_call")) {
            boolean isAny = entry.event().equals("workflow_call") || mayBeMerged();
            known.put("github.ref", isAny ? free("github.ref") : other("github.ref", "refs/pull/"));
            known.put("github.ref_name", isAny ? free("github.ref_name") : other("github.ref_name", ""));
        } else if (ref.isOther() && !entry.isPullRequest()) {
            known.put("github.ref", other("github.ref", kind + ref.name()));
            known.put("github.ref_name", other("github.ref_name", ref.name()));
        } else {
            String name = entry.isPullRequest() ? "main" : ref.name();
            known.put("github.ref", text(kind + name));
            known.put("github.ref_name", text(name));
        }
        if (!entry.event().equals("workflow_call")) {
            known.put("github.ref_type", text(ref.isTag() ? "tag" : "branch"));
        }
        if (entry.event().equals("create")) {
            known.put("github.event.ref", known.getOrDefault("github.ref_name", free("github.ref_name")));
            known.put("github.event.ref_type", text(ref.isTag() ? "tag" : "branch"));
        }
        boolean isPull = entry.event().equals("pull_request") || entry.event().equals("pull_request_target");
        Expression base = ref.isOther() ? other("github.base_ref", ref.name()) : text(ref.name());
        known.put("github.base_ref", isPull ? base : text(""));
        if (!isPull) {
            known.put("github.head_ref", text(""));
        }
        if (isPull) {
            known.put("github.event.pull_request.base.ref", base);
        }
    }

    /** A pull request that was merged runs on the branch that it was merged into. */
    private boolean mayBeMerged() {
        return entry.event().equals("pull_request")
                && entry.workflow()
                        .filters(entry.event())
                        .get("types")
                        .map(Texts::words)
                        .orElse(List.of())
                        .contains("closed");
    }

    private void pullRequest() {
        String head = "github.event.pull_request.head.";
        known.put(head + "repo.fork", new Bool(entry.fromFork()));
        known.put(head + "repo.full_name", entry.fromFork() ? other("the fork", "") : free("github.repository"));
        known.put(
                head + "repo.owner.login",
                entry.fromFork() ? other("the fork's owner", "") : free("github.repository_owner"));
        known.put("github.event.pull_request.base.repo.full_name", free("github.repository"));
    }

    private Expression action() {
        if (!entry.detail().isEmpty() && !entry.event().equals("schedule")) {
            return text(entry.detail());
        }
        List<String> types = entry.workflow()
                .filters(entry.event())
                .get("types")
                .map(Texts::words)
                .orElse(entry.isPullRequest() ? Activities.usual("pull_request") : List.of());
        if (types.isEmpty()) {
            return entry.event().equals("push") || entry.event().equals("schedule")
                    ? new Null()
                    : free("github.event.action");
        }
        List<Value> values = types.stream().map(Value::of).toList();
        return new Reference(Finite.chosen(circuit, "github.event.action", values));
    }

    Expression resolve(List<String> path) {
        String name = String.join(".", path);
        Expression found = known.get(name);
        if (found != null) {
            return found;
        }
        if (name.equals("github.event.repository.full_name")) {
            return free("github.repository");
        }
        if (path.size() > 2 && path.get(1).equals("event") && isAbsent(path.get(2))) {
            return new Null();
        }
        boolean isSecret = path.get(0).equals("secrets")
                && path.size() == 2
                && !path.get(1).equals("github_token");
        if (isSecret && entry.fromFork() && entry.event().equals("pull_request")) {
            return text("");
        }
        return free(name);
    }

    private boolean isAbsent(String part) {
        return PARTS.containsKey(part)
                && !PARTS.get(part).contains(entry.event())
                && !entry.event().equals("workflow_call");
    }

    Expression free(String name) {
        Map<String, Expression> values = LASTING.matcher(name).matches() ? lasting : free;
        return values.computeIfAbsent(name, each -> new Reference(Free.of(circuit, each)));
    }

    private Expression other(String name, String prefix) {
        return free.computeIfAbsent("other " + name, each -> new Reference(Free.other(circuit, name, prefix)));
    }

    private static Expression text(String text) {
        return new Text(text);
    }
}
