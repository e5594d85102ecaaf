package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.StepModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What strangers write, and where it flows: through variables, through outputs of jobs and through the inputs of calls.
 *
 * <p>Source: GitHub's documentation, "Script injections", section "Understanding the risk of script injections".
 */
final class Taint {

    /** Each names what it reads and the events that have it; none means that all do. */
    private static final Map<String, Set<String>> SOURCES = sources();

    /** A circle of calls and outputs is followed no further. */
    private static final int MOST_HOPS = 12;

    private Taint() {}

    private static Map<String, Set<String>> sources() {
        Set<String> pulls =
                Set.of("pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment");
        Map<String, Set<String>> all = new LinkedHashMap<>();
        all.put("github\\.event\\.issue\\.(title|body)", Set.of("issues", "issue_comment"));
        all.put("github\\.event\\.discussion\\.(title|body)", Set.of("discussion", "discussion_comment"));
        all.put(
                "github\\.event\\.comment\\.body",
                Set.of("issue_comment", "pull_request_review_comment", "commit_comment", "discussion_comment"));
        all.put(
                "github\\.event\\.review(_comment)?\\.body",
                Set.of("pull_request_review", "pull_request_review_comment"));
        all.put("github\\.event\\.pull_request\\.(title|body)", pulls);
        all.put("github\\.event\\.pull_request\\.head\\.(ref|label|repo\\.default_branch)", pulls);
        all.put("github\\.head_ref", pulls);
        all.put("github\\.event\\.pages\\..*\\.page_name", Set.of("gollum"));
        all.put("github\\.event\\.(head_commit|commits\\..*)\\.(message|author\\.(email|name))", Set.of("push"));
        all.put(
                "github\\.event\\.workflow_run\\.(head_branch|display_title|head_commit\\.(message|author\\.(email|name)))",
                Set.of("workflow_run"));
        return all;
    }

    /** What strangers write in an expression of a step, empty when nothing is. */
    static Optional<String> in(JobNode job, StepModel step, Expression expression, int hops) {
        return found(job, List.of(step.env(), job.model().env(), job.workflow().env()), expression, hops);
    }

    private static Optional<String> found(
            JobNode job, List<Map<String, Expression>> env, Expression expression, int hops) {
        String path = Reading.path(expression);
        if (path.isEmpty()) {
            return expression.children().stream()
                    .flatMap(child -> found(job, env, child, hops).stream())
                    .findFirst();
        }
        if (isSource(job, path)) {
            return Optional.of(expression.toString());
        }
        return hops > MOST_HOPS ? Optional.empty() : followed(job, env, path.split("\\."), hops + 1);
    }

    private static boolean isSource(JobNode job, String path) {
        String event =
                job.run().cause().isPresent() ? "workflow_run" : job.run().event();
        return SOURCES.entrySet().stream()
                .anyMatch(each -> path.matches(each.getKey())
                        && (event.equals("workflow_call") || each.getValue().contains(event)));
    }

    private static Optional<String> followed(JobNode job, List<Map<String, Expression>> env, String[] path, int hops) {
        if (path[0].equals("env") && path.length == 2) {
            return env.stream()
                    .flatMap(level -> get(level, path[1]).stream())
                    .findFirst()
                    .flatMap(value -> found(job, env.subList(1, env.size()), value, hops));
        }
        if (path[0].equals("inputs") && path.length == 2 && job.caller().isPresent()) {
            JobNode caller = job.caller().get();
            return get(caller.model().with(), path[1])
                    .flatMap(value -> found(caller, List.of(caller.workflow().env()), value, hops));
        }
        if (path[0].equals("needs") && path.length == 4) {
            return job.needs().stream()
                    .filter(need -> need.model().id().equalsIgnoreCase(path[1]))
                    .findFirst()
                    .flatMap(need -> get(need.model().outputs(), path[3])
                            .flatMap(value -> found(
                                    need,
                                    List.of(need.model().env(), need.workflow().env()),
                                    value,
                                    hops)));
        }
        return Optional.empty();
    }

    private static Optional<Expression> get(Map<String, Expression> values, String name) {
        return values.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
