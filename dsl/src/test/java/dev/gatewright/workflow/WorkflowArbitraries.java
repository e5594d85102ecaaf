package dev.gatewright.workflow;

import static dev.gatewright.workflow.TextArbitraries.built;
import static dev.gatewright.workflow.TextArbitraries.id;
import static dev.gatewright.workflow.TextArbitraries.text;
import static dev.gatewright.workflow.TextArbitraries.word;

import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.StepId;
import dev.gatewright.reference.Variable;
import dev.gatewright.workflow.TextArbitraries.Option;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.Container;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.JobBlock;
import dev.gatewright.workflow.job.Service;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.job.Strategy;
import dev.gatewright.workflow.setting.CacheMode;
import dev.gatewright.workflow.setting.Concurrency;
import dev.gatewright.workflow.setting.Permission;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.workflow.setting.Queue;
import dev.gatewright.workflow.setting.RunDefaults;
import dev.gatewright.workflow.setting.Scope;
import dev.gatewright.workflow.setting.Shell;
import dev.gatewright.workflow.step.AsStep;
import dev.gatewright.workflow.step.AsWork;
import dev.gatewright.workflow.step.CancelStep;
import dev.gatewright.workflow.step.ParallelStep;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.workflow.step.WaitAllStep;
import dev.gatewright.workflow.step.WaitStep;
import dev.gatewright.workflow.step.WorkStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any workflow that GitHub takes, as far as its shape goes. */
final class WorkflowArbitraries {

    private static final Variable VARIABLE = new Variable("FLAVOUR");

    private WorkflowArbitraries() {}

    static Arbitrary<Workflow> workflows() {
        Arbitrary<Workflow> start = Combinators.combine(word(), TriggerArbitraries.triggers(), jobs())
                .as((name, triggers, jobs) -> Workflow.workflow(name)
                        .file("any.yml")
                        .on(triggers.toArray(Trigger[]::new))
                        .jobs(jobs.toArray(Job[]::new)));
        return built(
                start,
                List.of(
                        Option.of(text(), Workflow::description),
                        Option.of(text(), (workflow, name) -> workflow.runName(name)),
                        Option.of(permissions(), (workflow, permissions) -> workflow.permissions(permissions)),
                        Option.of(text(), (workflow, value) -> workflow.env("VALUE", value)),
                        Option.of(concurrency(), Workflow::concurrency),
                        Option.of(Arbitraries.of(CacheMode.class), Workflow::cacheMode),
                        Option.of(defaults(), (workflow, defaults) -> workflow.defaults(defaults)),
                        Option.of(text(), Workflow::because)));
    }

    /** One to four jobs, each of which may need those before it. */
    private static Arbitrary<List<Job>> jobs() {
        Arbitrary<List<Boolean>> needs = Arbitraries.of(true, false).list().ofSize(6);
        return Combinators.combine(
                        job("a"),
                        job("b"),
                        job("c"),
                        job("d"),
                        Arbitraries.integers().between(1, 4),
                        needs)
                .as((a, b, c, d, count, pairs) -> joined(List.of(a, b, c, d).subList(0, count), pairs));
    }

    private static List<Job> joined(List<Job> jobs, List<Boolean> pairs) {
        List<Job> all = new ArrayList<>();
        int pair = 0;
        for (Job job : jobs) {
            Job joined = job;
            for (Job before : all) {
                joined = pairs.get(pair++) ? needing(joined, before) : joined;
            }
            all.add(joined);
        }
        return List.copyOf(all);
    }

    private static Job needing(Job job, Job before) {
        return job instanceof StepsJob steps ? steps.needs(before) : ((CallJob) job).needs(before);
    }

    private static Arbitrary<Job> job(String prefix) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, stepsJob(prefix).map(job -> job)),
                Tuple.of(1, callJob(prefix).map(job -> job)));
    }

    private static Arbitrary<StepsJob> stepsJob(String prefix) {
        Arbitrary<StepsJob> start = Combinators.combine(
                        id(), Arbitraries.of("ubuntu-latest", "self-hosted", "on"), steps())
                .as((id, label, steps) ->
                        StepsJob.job(prefix + id).runsOn(label).steps(steps.toArray(AsStep[]::new)));
        List<Option<StepsJob, ?>> options = new ArrayList<>(shared());
        options.addAll(List.of(
                Option.of(text(), (job, value) -> job.env("VALUE", value)),
                Option.of(Arbitraries.integers().between(1, 360), (job, minutes) -> job.timeoutMinutes(minutes)),
                Option.of(Arbitraries.of(true, false), (job, goOn) -> job.continueOnError(goOn)),
                Option.of(
                        word(),
                        (job, image) -> job.container(Container.image(image).env("VALUE", image))),
                Option.of(
                        word(),
                        (job, image) -> job.service(
                                "db", Service.image(image).ports("5432").healthCheck(image))),
                Option.of(
                        word(),
                        (job, name) ->
                                job.environment(Environment.environment(name).url(VARIABLE))),
                Option.of(defaults(), (job, defaults) -> job.defaults(defaults))));
        return built(start, options);
    }

    private static Arbitrary<CallJob> callJob(String prefix) {
        Arbitrary<CallJob> start =
                id().map(id -> CallJob.call(prefix + id, "acme/pipelines/.github/workflows/test.yml@v1"));
        List<Option<CallJob, ?>> options = new ArrayList<>(shared());
        options.addAll(List.of(
                Option.of(text(), (job, value) -> job.with("suite", value)),
                Option.of(Arbitraries.integers(), (job, value) -> job.with("retries", value)),
                Option.of(id(), (job, name) -> job.secret(name, VARIABLE))));
        return built(start, options);
    }

    private static <J extends JobBlock<J>> List<Option<J, ?>> shared() {
        return List.of(
                Option.of(text(), (job, name) -> job.name(name)),
                Option.of(permissions(), (job, permissions) -> job.permissions(permissions)),
                Option.of(text(), (job, other) -> job.when(VARIABLE.eq(other))),
                Option.of(concurrency(), (job, group) -> job.concurrency(group)),
                Option.of(strategy(), (job, strategy) -> job.strategy(strategy)),
                Option.of(text(), (job, why) -> job.because(why)));
    }

    private static Arbitrary<Strategy> strategy() {
        Arbitrary<Axis<String>> axis = Combinators.combine(
                        id(), word().list().ofMinSize(1).ofMaxSize(3))
                .as((name, values) -> Axis.of(name, values));
        Arbitrary<Strategy> matrix = axis.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Axis::name)
                .map(axes -> Strategy.matrix(axes.toArray(Axis<?>[]::new))
                        .exclude(axes.get(0).is(axes.get(0).values().get(0))));
        return built(
                matrix,
                List.of(
                        Option.of(Arbitraries.of(true, false), Strategy::failFast),
                        Option.of(
                                Arbitraries.integers().between(1, 9), (strategy, legs) -> strategy.maxParallel(legs))));
    }

    private static Arbitrary<Permission[]> permissions() {
        return Arbitraries.subsetOf(Permissions.scopes())
                .map(scopes ->
                        scopes.stream().map(WorkflowArbitraries::permission).toArray(Permission[]::new));
    }

    private static Permission permission(Scope scope) {
        if (scope instanceof Scope.ReadWrite both) {
            return both.write().because("It is asked for.");
        }
        return scope instanceof Scope.ReadOnly readable ? readable.read() : scope.none();
    }

    private static Arbitrary<Concurrency> concurrency() {
        return built(
                word().map(Concurrency::group),
                List.of(
                        Option.of(Arbitraries.just(false), (group, cancel) -> group.cancelInProgress(cancel)),
                        Option.of(Arbitraries.of(Queue.class), Concurrency::queue)));
    }

    private static Arbitrary<RunDefaults> defaults() {
        return Combinators.combine(Arbitraries.of(Shell.class), word())
                .as((shell, folder) -> RunDefaults.of().shell(shell).workingDirectory(folder));
    }

    /** Steps of every kind: what is waited for and cancelled comes first. */
    private static Arbitrary<List<AsStep>> steps() {
        StepId background = StepId.of("background-server");
        Arbitrary<List<AsWork>> work = work().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<AsStep>> waits = Arbitraries.of(
                List.of(),
                List.<AsStep>of(
                        RunStep.run("serve").id(background).background(),
                        WaitStep.waitFor(background),
                        CancelStep.cancel(background),
                        WaitAllStep.waitAll()));
        return Combinators.combine(work, waits, Arbitraries.of(true, false))
                .as((some, others, isGroup) -> isGroup
                        ? Stream.concat(
                                        Stream.<AsStep>of(ParallelStep.parallel(some.toArray(AsWork[]::new))),
                                        others.stream())
                                .toList()
                        : Stream.<AsStep>concat(some.stream(), others.stream()).toList());
    }

    private static Arbitrary<AsWork> work() {
        return Arbitraries.oneOf(runStep().map(step -> step), usesStep().map(step -> step));
    }

    private static Arbitrary<RunStep> runStep() {
        List<Option<RunStep, ?>> options = new ArrayList<>(common());
        options.add(Option.of(Arbitraries.of(Shell.class), (step, shell) -> step.shell(shell)));
        options.add(Option.of(text(), (step, folder) -> step.workingDirectory(folder)));
        return built(text().map(RunStep::run), options);
    }

    private static Arbitrary<UsesStep> usesStep() {
        List<Option<UsesStep, ?>> options = new ArrayList<>(common());
        options.add(Option.of(text(), (step, value) -> step.with("token", value)));
        options.add(Option.of(Arbitraries.integers(), (step, value) -> step.with("fetch-depth", value)));
        Arbitrary<UsesStep> pinned = Arbitraries.just(UsesStep.uses("actions/checkout", "0".repeat(40), "v5"));
        return built(Arbitraries.oneOf(pinned, word().map(UsesStep::uses)), options);
    }

    private static <S extends WorkStep<S>> List<Option<S, ?>> common() {
        return List.of(
                Option.of(text(), (step, name) -> step.name(name)),
                Option.of(text(), (step, other) -> step.when(VARIABLE.ne(other))),
                Option.of(text(), (step, value) -> step.env("VALUE", value)),
                Option.of(Arbitraries.just(VARIABLE), (step, variable) -> step.env(variable)),
                Option.of(Arbitraries.of(true, false), (step, goOn) -> step.continueOnError(goOn)),
                Option.of(
                        Arbitraries.doubles().between(1, 90).ofScale(1),
                        (step, minutes) -> step.timeoutMinutes(minutes.intValue())),
                Option.of(text(), (step, why) -> step.because(why)));
    }

    /** Workflows in which a step of one job hands an output to another job. */
    static Arbitrary<Workflow> handingOn() {
        return Combinators.combine(workflows(), id(), id()).as((workflow, output, job) -> {
            Output<String> handed = Output.of(output, String.class);
            StepsJob giver = StepsJob.job("giver-of-" + job)
                    .runsOn("ubuntu-latest")
                    .steps(RunStep.run("make").outputs(handed));
            StepsJob taker = StepsJob.job("taker-of-" + job)
                    .runsOn("ubuntu-latest")
                    .steps(RunStep.run("use").env(handed));
            return workflow.jobs(giver, taker);
        });
    }
}
