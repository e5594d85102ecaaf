package dev.gatewright.testing;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.step.StepSpec;
import dev.gatewright.workflow.job.Effects;
import dev.gatewright.workflow.setting.Effect;
import dev.gatewright.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What comes to an environment: jobs and steps that are said to deploy, migrate or switch it; where nothing is said, a job that
 * has the environment.
 */
final class Deployments {

    private final Library library;
    private final String environment;

    Deployments(Library library, String environment) {
        this.library = library;
        this.environment = environment;
    }

    /** Whether a job began what brings something there. What nobody knows may have begun. */
    boolean has(JobRun job) {
        Optional<JobSpec> spec = library.find(job.identity().file())
                .flatMap(workflow -> Optional.ofNullable(
                        workflow.jobs().get(job.id().substring(job.id().lastIndexOf('/') + 1))));
        return spec.isPresent() && has(job, spec.get());
    }

    private boolean has(JobRun job, JobSpec spec) {
        List<Effect> ofJob = releases(spec.tree());
        boolean isSaid = !ofJob.isEmpty()
                || spec.steps().stream().anyMatch(step -> !releases(step.tree()).isEmpty());
        if (!isSaid) {
            return isHere(environment(job, spec)) && records(spec) && began(job);
        }
        return concern(ofJob, job, spec) && began(job)
                || spec.steps().stream()
                        .anyMatch(step -> concern(releases(step.tree()), job, spec) && began(job, step));
    }

    private boolean concern(List<Effect> effects, JobRun job, JobSpec spec) {
        return effects.stream()
                .map(Effect::environment)
                .anyMatch(name -> isHere(name.isEmpty() ? environment(job, spec) : name));
    }

    /** The environment of a job; of one whose legs nobody knows, what the workflow says, which may be any. */
    private String environment(JobRun job, JobSpec spec) {
        String granted = job.grant().environment();
        if (!granted.isEmpty() || job.conclusion() != Conclusion.UNKNOWN) {
            return granted;
        }
        Tree tree = spec.tree().at("environment");
        String said = (tree.isMapping() ? tree.at("name") : tree).text().orElse("");
        return said.contains("${{") ? environment : said;
    }

    private boolean isHere(String name) {
        return name.equalsIgnoreCase(environment);
    }

    /** An environment can lend its secrets without a deployment. */
    private static boolean records(JobSpec spec) {
        return spec.tree().at("environment").at("deployment").bool().orElse(true);
    }

    @SuppressWarnings("unchecked") // only with(Note<T>, T) writes under a note
    private static List<Effect> releases(Tree tree) {
        List<Effect> effects = tree.node() instanceof Mapping mapping
                ? (List<Effect>) mapping.notes().get(Effects.NOTE).orElse(List.of())
                : List.of();
        return effects.stream().filter(effect -> effect.kind().isRelease()).toList();
    }

    /** A job that waits for its approval, or was refused it, never began; one whose legs nobody knows may have. */
    static boolean began(JobRun job) {
        boolean mayHave = job.conclusion() == Conclusion.UNKNOWN
                && job.steps().isEmpty()
                && job.grant().environment().isEmpty();
        return mayHave || job.steps().stream().anyMatch(step -> step.span().isPresent());
    }

    private static boolean began(JobRun job, StepSpec step) {
        Optional<StepRun> run = job.steps().stream()
                .filter(one -> one.number() == step.number())
                .findFirst();
        return run.map(one -> one.span().isPresent())
                .orElseGet(() -> job.steps().isEmpty() && began(job));
    }
}
