package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.WorkflowSpec;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.workflow.setting.Level;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why GitHub starts a run and ends it at once, before any job: a startup failure.
 *
 * <p>Source: GitHub's documentation, "Managing GitHub Actions settings for a repository" (actions that aren't allowed), and
 * "Reusing workflow configurations", "Supported keywords for jobs that call a reusable workflow": a called workflow can keep
 * or lower what the token may do, and not raise it.
 */
final class Startup {

    private final World world;
    private final Repository repository;

    private Startup(World world) {
        this.world = world;
        this.repository = world.repository();
    }

    /** Why a run of a workflow doesn't get to its jobs, empty when it does. */
    static Optional<String> refuse(World world, WorkflowSpec workflow) {
        Startup startup = new Startup(world);
        return startup.actions(workflow, 1).or(() -> startup.permissions(workflow));
    }

    private Optional<String> actions(WorkflowSpec workflow, int level) {
        return first(
                workflow,
                job -> job.steps().stream()
                        .flatMap(step -> step.tree().at("uses").text().stream())
                        .flatMap(uses -> repository.actions().refuse(uses, repository.owner()).stream())
                        .findFirst()
                        .or(() -> job.calls().flatMap(uses -> called(uses, level))));
    }

    private Optional<String> called(String uses, int level) {
        return repository
                .actions()
                .refuse(uses, repository.owner())
                .or(() -> level < CallLeg.LEVELS
                        ? world.library()
                                .called(uses, repository.name())
                                .flatMap(workflow -> actions(workflow, level + 1))
                        : Optional.empty());
    }

    private Optional<String> permissions(WorkflowSpec workflow) {
        Map<String, Level> usual = TokenPermissions.byDefault(repository);
        Map<String, Level> own = TokenPermissions.said(workflow.tree(), usual);
        return first(workflow, job -> {
            Optional<String> reason = escalation(job, TokenPermissions.said(job.tree(), own), 1);
            boolean isSaid = job.tree()
                    .find("permissions")
                    .or(() -> workflow.tree().find("permissions"))
                    .isPresent();
            if (reason.isPresent() && !isSaid && repository.tokenMayWrite() == Truth.UNKNOWN) {
                world.gap(workflow.file() + ":" + job.id(), "permissions", "permissions of the repository's token");
                return Optional.empty();
            }
            return reason;
        });
    }

    /** What a job that calls a workflow hands down, and what the jobs there ask for. */
    private Optional<String> escalation(JobSpec caller, Map<String, Level> most, int level) {
        Optional<WorkflowSpec> workflow =
                caller.calls().flatMap(uses -> world.library().called(uses, repository.name()));
        if (workflow.isEmpty() || level >= CallLeg.LEVELS) {
            return Optional.empty();
        }
        Map<String, Level> own = TokenPermissions.said(workflow.get().tree(), most);
        return first(workflow.get(), job -> {
            Map<String, Level> asked = TokenPermissions.said(job.tree(), own);
            return TokenPermissions.beyond(asked, most)
                    .map(scope -> "job `" + job.id() + "` of `" + workflow.get().file() + "` asks for " + scope)
                    .or(() -> escalation(job, asked, level + 1));
        });
    }

    private static Optional<String> first(WorkflowSpec workflow, Function<JobSpec, Optional<String>> judge) {
        return workflow.jobs().values().stream()
                .flatMap(job -> judge.apply(job).stream())
                .findFirst();
    }
}
