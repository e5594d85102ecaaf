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
import java.util.function.Function;
import java.util.stream.Stream;

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
 * @param isAlone whether nobody else is ever in it, since it is named after its run
 * @param named finds its name for an environment that the job's environment and the group's name are both made of
 */
public record Group(
        String where,
        Optional<String> name,
        Literal cancels,
        boolean queuesAll,
        boolean isOwn,
        boolean isAlone,
        Function<String, Optional<String>> named) {

    private static final String RUN = "github.run_id";

    /**
     * Its name for one of the environments that the job may have.
     *
     * @param environment the environment's name
     * @return the name in lower case, empty when it differs from run to run all the same
     */
    public Optional<String> name(String environment) {
        return name.or(() -> named.apply(environment));
    }

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
        boolean isAlone = name.filter(each -> isNamedAfterRun(job, each, isOwn)).isPresent();
        return new Group(
                where,
                name.flatMap(each -> constant(job, each)),
                cancels,
                queuesAll,
                isOwn,
                isAlone,
                environment -> name.flatMap(each -> constant(job, put(job, each, environment))));
    }

    /** The name, in which the expression that makes the job's environment is that environment. */
    private static Expression put(JobNode job, Expression name, String environment) {
        return job.model()
                .environment()
                .filter(made -> !(made instanceof Expression.Text))
                .map(made -> put(name, made, new Expression.Text(environment)))
                .orElse(name);
    }

    private static Expression put(Expression name, Expression made, Expression environment) {
        return name.equals(made) ? environment : name.mapChildren(child -> put(child, made, environment));
    }

    /** A job or a call beside others of its run, or a leg beside others, isn't alone in a group that is named after the run. */
    private static boolean isNamedAfterRun(JobNode job, Expression name, boolean isOwn) {
        return job.cases(name).stream().allMatch(each -> each.value().contains(Group::isRun))
                && !(isOwn ? hasLegs(job) : job.caller().filter(Group::hasLegs).isPresent())
                && holders(job.run()) == 1;
    }

    private static boolean hasLegs(JobNode job) {
        return job.model().matrix().isPresent()
                || job.caller().filter(Group::hasLegs).isPresent();
    }

    /** How many groups a run asks for: by itself, by its jobs, and by the workflows that they call. */
    private static long holders(Run run) {
        Stream<WorkflowModel> called = run.jobs().stream()
                .flatMap(job -> job.inner().stream().limit(1))
                .map(JobNode::workflow);
        long workflows = Stream.concat(Stream.of(run.workflow()), called)
                .filter(workflow -> workflow.get("concurrency").isPresent())
                .count();
        return workflows
                + run.jobs().stream()
                        .filter(job -> job.model().get("concurrency").isPresent())
                        .count();
    }

    private static boolean isRun(Expression expression) {
        return expression instanceof Expression.Reference reference
                && reference.referent().describe().equals(RUN);
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
