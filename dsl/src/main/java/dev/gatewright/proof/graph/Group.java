package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.proof.model.WorkflowModel;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A concurrency group that a job is in: its own, its workflow's, or one of those who call it.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax for GitHub Actions", section "concurrency".
 *
 * @param where where it is written, in words
 * @param name its name in lower case, empty when it differs from run to run
 * @param cancels whether a newer run cancels what goes on
 * @param queuesAll whether all that wait are kept
 * @param isOwn whether it is the job's own, and not that of all its run
 */
public record Group(String where, Optional<String> name, Literal cancels, boolean queuesAll, boolean isOwn) {

    /**
     * All groups that a job is in.
     *
     * @param job the job
     * @return its own, those of its workflow and of its callers
     */
    public static List<Group> of(JobNode job) {
        List<Group> groups = new ArrayList<>();
        JobNode at = job;
        while (at != null) {
            JobNode now = at;
            now.model()
                    .get("concurrency")
                    .ifPresent(node -> groups.add(read(now, node, "job `" + now.path() + "`", true)));
            WorkflowModel workflow = now.workflow();
            workflow.get("concurrency")
                    .ifPresent(node -> groups.add(read(now, node, "workflow " + workflow.file(), false)));
            at = now.caller().orElse(null);
        }
        return groups;
    }

    private static Group read(JobNode job, Node node, String where, boolean isOwn) {
        Optional<Mapping> mapping = Texts.mapping(node);
        Optional<Expression> name = mapping.map(each -> each.get("group").map(Texts::expression))
                .orElse(Optional.of(Texts.expression(node)));
        Literal cancels = mapping.flatMap(each -> each.get("cancel-in-progress"))
                .map(each -> job.truth(Texts.expression(each)))
                .orElse(Literal.FALSE);
        boolean queuesAll = mapping.flatMap(each -> each.get("queue"))
                .map(Texts::text)
                .filter("max"::equals)
                .isPresent();
        return new Group(where, name.flatMap(each -> constant(job, each)), cancels, queuesAll, isOwn);
    }

    private static Optional<String> constant(JobNode job, Expression name) {
        List<Case> cases = job.cases(fixed(name));
        return cases.size() == 1 ? cases.get(0).text().map(text -> text.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The repository is the same in all its runs, whatever its name is. */
    private static Expression fixed(Expression expression) {
        String text = expression.toString().toLowerCase(Locale.ROOT);
        return List.of(
                                "github.repository",
                                "github.repository_id",
                                "github.repository_owner",
                                "github.event.repository.name")
                        .contains(text)
                ? new Expression.Text("<" + text + ">")
                : expression.mapChildren(Group::fixed);
    }
}
