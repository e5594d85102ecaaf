package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.StepModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What strangers write, and where it flows.
 *
 * <p>Source: GitHub's documentation, "Script injections", section "Understanding the risk of script injections".
 */
final class Taint {

    /** Each names what it reads and the events that have it; none means that all do. */
    private static final Map<String, Set<String>> SOURCES = sources();

    private static final Flow FLOW = new Flow(Taint::isSource);

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
        all.put("github\\.event\\.head_commit\\.(message|author\\.(email|name))", Set.of("push"));
        all.put("github\\.event\\.commits\\..*\\.(message|author\\.(email|name))", Set.of("push"));
        all.put(
                "github\\.event\\.workflow_run\\.(head_branch|display_title|head_commit\\.(message|author\\.(email|name)))",
                Set.of("workflow_run"));
        return all;
    }

    /** What strangers write in an expression of a step, empty when nothing is. */
    static Optional<String> in(JobNode job, StepModel step, Expression expression) {
        return FLOW.in(job, step, expression);
    }

    private static boolean isSource(JobNode job, String path, boolean asWhole) {
        String event =
                job.run().cause().isPresent() ? "workflow_run" : job.run().event();
        String begin = path.replace(".", "\\.") + "\\.";
        return SOURCES.entrySet().stream()
                .anyMatch(each -> (path.matches(each.getKey())
                                || asWhole && !path.isEmpty() && each.getKey().startsWith(begin))
                        && (event.equals("workflow_call") || each.getValue().contains(event)));
    }
}
