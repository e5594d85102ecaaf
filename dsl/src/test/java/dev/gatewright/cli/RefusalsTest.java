package dev.gatewright.cli;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.action.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.cli.Repo.Answer;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.StepId;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.setting.Queue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is refused: exactly the lines of Java below that end with the codes of their findings. The command exits with 1 then,
 * and has written nothing.
 */
class RefusalsTest {

    private static final Path SOURCE = Path.of("src/test/java/dev/gatewright/cli/RefusalsTest.java");

    private static final Output<String> VERSION = output("version");
    private static final Input<String> TOPIC = input("topic");

    private enum Folding {
        E2E_SLOW,
        e2e_slow
    }

    private enum Nothing {}

    @TempDir
    Path root;

    /** A pipeline that is wrong, and how. */
    private record Refused(String what, Supplier<Pipeline> pipeline) {}

    @TestFactory
    Stream<DynamicTest> isRefusedAtItsLineAndNothingIsWritten() throws IOException {
        List<String> source = Files.readAllLines(SOURCE);
        return Stream.of(everything(), ids(), references(), jobs(), calls(), triggers(), limits(), values())
                .flatMap(List::stream)
                .map(refused -> DynamicTest.dynamicTest(refused.what(), () -> {
                    Path folder = Files.createTempDirectory(root, "refused");
                    Repo repo = Repo.at(folder);
                    Answer answer = repo.run(refused.pipeline());
                    assertThat(found(answer.err()))
                            .as(answer.err())
                            .isNotEmpty()
                            .isEqualTo(expected(refused.what(), source));
                    assertThat(answer.err().split("\n      = ", -1))
                            .as("ways out")
                            .hasSize(found(answer.err()).size() + 1);
                    assertThat(answer.exitCode()).isEqualTo(1);
                    assertThat(answer.out()).isEmpty();
                    assertThat(repo.emitted()).isEmpty();
                }));
    }

    private static List<Refused> everything() {
        return List.of(refused(
                "everything at once, each thing once",
                () -> pipeline(workflow("CI")
                        .on(
                                pullRequest(),
                                schedule(cron("0 0 31 2 *")), // cron-never
                                workflowDispatch().inputs(input("suite", Nothing.class))) // choice-without-options
                        .jobs(
                                job("x"), // unclear-kind
                                on("a").when(expr("github.refs == 'a'")) // unknown-property
                                        .steps(
                                                run("make").env(VERSION), // unlinked-reference
                                                run(""), // empty-script
                                                run("echo ${{ github.event.pull_request.title }}")), // untrusted-script
                                job("A") // duplicate-key
                                        .runsOn(UBUNTU_LATEST)
                                        .steps(uses("checkout")))))); // uses-format
    }

    private static List<Refused> ids() {
        StepId same = stepId("same");
        return List.of(
                refused(
                        "a job's id that begins with a digit",
                        () -> ci(job("1st").runsOn(UBUNTU_LATEST).steps(run("make")))), // illegal-id
                refused(
                        "a step's id with a blank",
                        () -> ci(on("a").steps(run("make").id(stepId("a b"))))), // illegal-step-id
                refused(
                        "two jobs of one id",
                        () -> ci(fine("a"), job("A").runsOn(UBUNTU_LATEST).steps(run("make")))), // duplicate-key
                refused(
                        "two steps of one id",
                        () -> ci(on("a").steps(run("make").id(same), run("make").id(same)))), // duplicate-step-id
                refused(
                        "two workflows in one file",
                        () -> pipeline(
                                ci(fine("a")).workflows().get(0),
                                workflow("ci").on(pullRequest()).jobs(fine("a")))), // duplicate-file
                refused(
                        "a file that GitHub doesn't look at",
                        () -> pipeline(workflow("CI").file("ci.txt").on(push()).jobs(fine("a"))))); // file-name
    }

    private static List<Refused> references() {
        Job one = on("one").steps(run("make").outputs(VERSION));
        Job other = on("other").steps(run("make").outputs(VERSION));
        Axis<String> os = axis("os", "a", "b");
        StepsJob legs = on("legs").strategy(matrix(os)).steps(run("make").outputs(VERSION));
        return List.of(
                refused(
                        "an output that nobody sets",
                        () -> ci(on("a").steps(run("make").env(VERSION)))), // unlinked-reference
                refused(
                        "an output that two jobs set",
                        () -> ci(one, other, on("a").steps(run("make").env(VERSION)))), // ambiguous-reference
                refused(
                        "an output of the legs of a matrix",
                        () -> ci(legs, on("a").steps(run("make").env(VERSION)))), // matrix-output
                refused(
                        "an input that is not declared",
                        () -> ci(on("a").steps(run("make").env(TOPIC)))), // unlinked-reference
                refused(
                        "a step's outcome in another job's condition",
                        () -> ci(on("a").when(stepId("s").succeeded()).steps(run("make")))), // unlinked-reference
                refused(
                        "an axis of no matrix",
                        () -> ci(on("a").steps(run("make").env(os)))), // unlinked-reference
                refused(
                        "an artifact that nobody uploads",
                        () -> ci(on("a").steps(downloadArtifact(artifact("dist"))))), // unlinked-artifact
                refused(
                        "an artifact that each leg of a matrix uploads",
                        () -> ci(on("a").strategy(matrix(os))
                                .steps(uploadArtifact().path("x")))), // repeated-artifact
                refused(
                        "legs that differ only in an axis that their artifact's name leaves out",
                        () -> ci(on("a").strategy(matrix(axis("v", 1, 2), axis("w", 1, 2)))
                                .steps(
                                        uploadArtifact() // repeated-artifact
                                                .name(text("n-{}", expr("matrix.v")))
                                                .path("x")))),
                refused("an artifact that a later step uploads", () -> {
                    Artifact dist = artifact("dist");
                    return ci(on("a").steps(
                                    downloadArtifact(dist), // early-download
                                    uploadArtifact(dist).path("dist/")));
                }),
                refused("a wait for nothing", () -> ci(on("a").steps(waitFor()))), // empty-group
                refused(
                        "a need that is no job here",
                        () -> ci(fine("start"), on("a").needs(fine("b")).steps(run("make")))), // unknown-need
                refused("needs of several jobs, of which some are none here, said in turn", () -> {
                    StepsJob start = fine("start");
                    StepsJob next = fine("next");
                    StepsJob needy = on("a").steps(run("make"))
                            .needs(start, fine("b")) // unknown-need
                            .needs(fine("c"), next); // unknown-need
                    return ci(start, next, needy);
                }),
                refused("jobs that wait for each other", () -> {
                    StepsJob first = fine("first");
                    StepsJob second =
                            job("second").needs(first).runsOn(UBUNTU_LATEST).steps(run("make")); // need-cycle
                    return ci(fine("start"), second, first.needs(second)); // need-cycle
                }),
                refused(
                        "a background step that is none",
                        () -> ci(on("a").steps(
                                        run("make").id(stepId("server")),
                                        waitFor(stepId("server")))))); // foreground-step
    }

    private static List<Refused> jobs() {
        return List.of(
                refused("a job of nothing", () -> ci(job("a"))), // unclear-kind
                refused("a job without steps", () -> ci(job("a").runsOn(UBUNTU_LATEST))), // no-steps
                refused("a job without a runner", () -> ci(job("a").steps(run("make")))), // missing-key
                refused("a workflow without jobs", () -> pipeline(workflow("CI").on(push()))), // missing-key
                refused(
                        "a queue that is cancelled",
                        () -> pipeline(workflow("CI")
                                .on(push())
                                .jobs(fine("a"))
                                .concurrency(group("a").cancelInProgress().queue(Queue.MAX)))), // queue-conflict
                refused(
                        "a matrix without an axis",
                        () -> ci(on("a").strategy(matrix()) // empty-matrix
                                .steps(run("make")))),
                refused(
                        "two values that fold to one word",
                        () -> ci(on("a").strategy(matrix(axis("suite", Folding.class))) // folded-label
                                .steps(run("make")))),
                refused(
                        "a composite action without steps",
                        () -> ci(on("a").steps(compositeAction("Set up"))))); // missing-key
    }

    private static List<Refused> calls() {
        Input<Integer> port = input("port", Integer.class).required();
        Workflow called = workflow("Called")
                .on(workflowCall().inputs(port))
                .permissions()
                .jobs(on("a").permissions(CONTENTS.write()).steps(run("make")));
        Workflow other = workflow("Other").on(push()).permissions().jobs(fine("a"));
        Workflow grouped = workflow("Grouped")
                .on(workflowCall())
                .permissions()
                .concurrency(group("{}-{}", github().workflow(), github().ref()))
                .jobs(fine("a"));
        return List.of(
                refused(
                        "a called workflow that waits for its caller",
                        () -> pipeline(
                                grouped,
                                workflow("Calling")
                                        .on(push())
                                        .concurrency(group("{}-{}", github().workflow(), github().ref()))
                                        .jobs(grouped.call("b")))), // call-deadlock
                refused(
                        "a called job that asks for more than its caller has",
                        () -> pipeline(
                                called,
                                calling(called.call("b") // call-permissions
                                        .with(port, 1)
                                        .permissions(CONTENTS.read())))),
                refused(
                        "a called job that asks for more than the restricted default",
                        () -> pipeline(called, calling(called.call("b").with(port, 1)))), // default-permissions
                refused(
                        "all secrets beside some of them",
                        () -> pipeline(
                                called,
                                calling(called.call("b")
                                        .with(port, 1)
                                        .permissions(CONTENTS.write())
                                        .secret("A", secret("B")) // unknown-secret
                                        .secretsInherit()))), // whole-and-entry
                refused(
                        "an input that a call must pass",
                        () -> pipeline(
                                called, calling(called.call("b").permissions(CONTENTS.write())))), // missing-input
                refused(
                        "a workflow that can't be called",
                        () -> pipeline(other, calling(other.call("b")))), // not-callable
                refused(
                        "a called workflow that isn't emitted",
                        () -> ci(called.call("b").with(port, 1).permissions(CONTENTS.write()))), // unknown-workflow
                refused(
                        "more than ten levels of calls",
                        () -> pipeline(chain(10, below -> below.call("a")))), // call-depth
                refused(
                        "more than fifty called workflows",
                        () -> pipeline(
                                star(51, each -> each.call(each.fileName().replace(".yml", "")))))); // call-count
    }

    private static List<Refused> triggers() {
        return List.of(
                refused(
                        "a workflow that nothing starts",
                        () -> pipeline(workflow("CI").jobs(fine("a")))), // missing-key
                refused(
                        "an event that is listed twice",
                        () -> pipeline(workflow("CI")
                                .on(push().branches("main"), push().tags("v*")) // duplicate-key
                                .jobs(fine("a")))),
                refused(
                        "filters that exclude each other",
                        () -> started(push().branches("main").branchesIgnore("next"))), // filter-conflict
                refused("filters that let nothing through", () -> started(push().branches("!main"))), // only-negative
                refused("the runs of no workflow", () -> started(workflowRun())), // no-workflows
                refused("a day that no year has", () -> started(schedule(cron("0 0 31 2 *")))), // cron-never
                refused("a schedule of no five fields", () -> started(schedule(cron("hourly")))), // cron-syntax
                refused("a schedule under five minutes", () -> started(schedule(cron("*/2 * * * *")))), // cron-interval
                refused(
                        "a time zone that isn't there",
                        () -> started(schedule(cron("0 5 * * *").timezone("Mars/Base")))), // unknown-time-zone
                refused(
                        "a choice without options",
                        () -> started(
                                workflowDispatch().inputs(input("suite", Nothing.class)))), // choice-without-options
                refused(
                        "a choice of two options that are one",
                        () -> started(workflowDispatch().inputs(input("suite", Folding.class)))), // folded-label
                refused(
                        "more than 25 inputs of a dispatch",
                        () -> started(workflowDispatch()
                                .inputs(IntStream.range(0, 26)
                                        .mapToObj(i -> input("i" + i)) // too-many-inputs
                                        .toArray(Input<?>[]::new)))));
    }

    private static List<Refused> limits() {
        Integer[] many = IntStream.range(0, 257).boxed().toArray(Integer[]::new);
        return List.of(
                refused(
                        "more than 256 legs",
                        () -> ci(on("a").strategy(matrix(axis("n", many))) // too-many-legs
                                .steps(run("make")))),
                refused(
                        "an expression of over 21,000 characters",
                        () -> ci(on("a").steps(run("make")
                                .when(expr("github.ref == '" + "a".repeat(21_000) + "'"))))), // expression-syntax
                refused(
                        "a file of over 500 KB",
                        () -> pipeline(workflow("CI") // file-too-large
                                .on(push())
                                .jobs(on("a").steps(run("a".repeat(512_001)))))));
    }

    private static List<Refused> values() {
        return List.of(
                refused(
                        "a property that a context doesn't have",
                        () -> ci(on("a").when(expr("github.refs == 'a'")).steps(run("make")))), // unknown-property
                refused(
                        "text of strangers in a script",
                        () -> pipeline(workflow("CI")
                                .on(issues())
                                .jobs(on("a").steps(run("echo ${{ github.event.issue.title }}"))))), // untrusted-script
                refused(
                        "a folder that only a shell could find",
                        () -> ci(on("a").steps(run("make").workingDirectory("$HOME/src")))), // literal-variable
                refused(
                        "a value that prints where it lies in memory",
                        () -> ci(on("a").strategy(matrix(axis("o", new Object()))) // unsayable-value
                                .steps(run("make")))),
                refused(
                        "an input that is a list",
                        () -> started(workflowDispatch().inputs(input("suites", List.class)))), // value-type
                refused(
                        "an output that is a list",
                        () -> ci(on("a").steps(run("make").outputs(output("suites", List.class))))), // value-type
                refused(
                        "words of a boolean",
                        () -> started(workflowDispatch()
                                .inputs(input("dry", Boolean.class).options("yes", "no")))), // options-type
                refused("a script of nothing", () -> ci(on("a").steps(run(" \n")))), // empty-script
                refused(
                        "a tag where a commit belongs",
                        () -> ci(on("a").steps(uses("acme/build", "v4", "v4")))), // no-commit
                refused("an action that is none", () -> ci(on("a").steps(uses("checkout")))), // uses-format
                refused(
                        "a secret under GitHub's own prefix",
                        () -> ci(on("a").steps(run("make").env("KEY", secret("GITHUB_KEY"))))), // setting-name
                refused(
                        "a variable that begins with a digit",
                        () -> ci(on("a").steps(run("make").env("KEY", variable("1ST"))))), // setting-name
                refused(
                        "a permission at two levels",
                        () -> ci(on("a").permissions(CONTENTS.read(), CONTENTS.write()) // repeated-permission
                                .steps(run("make")))),
                refused(
                        "a variable that no shell can read",
                        () -> ci(on("a").steps(run("make").env("A B", "c")))), // env-name
                refused("more reviewers than GitHub takes", () -> {
                    Protection seven = reviewers(Stream.of("a", "b", "c", "d", "e", "f", "g")
                            .map(Reviewer::team)
                            .toArray(Reviewer[]::new));
                    return ci(fine("a").environment(environment("production").protection(seven))); // protection-limit
                }),
                refused(
                        "a wait of more than 30 days",
                        () -> ci(fine("a")
                                .environment(environment("production")
                                        .protection(reviewers(team("a")).waitMinutes(43_201))))), // protection-limit
                refused("no time at all", () -> ci(fine("a").timeoutMinutes(0)))); // job-timeout
    }

    private static Refused refused(String what, Supplier<Pipeline> pipeline) {
        return new Refused(what, pipeline);
    }

    private static StepsJob on(String id) {
        return job(id).runsOn(UBUNTU_LATEST);
    }

    private static StepsJob fine(String id) {
        return on(id).steps(run("make"));
    }

    private static Pipeline ci(Job... jobs) {
        return pipeline(workflow("CI").on(push()).jobs(jobs));
    }

    private static Workflow calling(Job... jobs) {
        return workflow("CI").on(push()).jobs(jobs);
    }

    private static Pipeline started(Trigger trigger) {
        return pipeline(workflow("CI").on(trigger).jobs(fine("a")));
    }

    /** Each calls the one before; the last is called by nobody. */
    private static Workflow[] chain(int calls, Function<Workflow, Job> call) {
        List<Workflow> all = new ArrayList<>();
        for (int i = 0; i <= calls; i++) {
            Job job = i == 0 ? fine("a") : call.apply(all.get(i - 1));
            all.add(workflow("Level " + i)
                    .on(i == calls ? push() : workflowCall())
                    .permissions()
                    .jobs(job));
        }
        return all.toArray(Workflow[]::new);
    }

    /** One calls all others. */
    private static Workflow[] star(int calls, Function<Workflow, Job> call) {
        List<Workflow> all = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            all.add(workflow("Called " + i).on(workflowCall()).permissions().jobs(fine("a")));
        }
        all.add(workflow("Star")
                .on(push())
                .permissions()
                .jobs(all.stream().map(call).toArray(Job[]::new)));
        return all.toArray(Workflow[]::new);
    }

    private static final Pattern FINDING =
            Pattern.compile("(?m)^\\S*RefusalsTest\\.java:(\\d+): (?:error|warning): .* \\[([a-z-]+)]$");

    /** Each finding as its line and its code, sorted. */
    private static List<String> found(String err) {
        Matcher finding = FINDING.matcher(err);
        List<String> all = new ArrayList<>();
        while (finding.find()) {
            all.add(finding.group(1) + " " + finding.group(2));
        }
        return all;
    }

    /** What the lines of a case say, from its name to the next. */
    private static List<String> expected(String what, List<String> source) {
        List<String> all = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            if (line.contains(" refused(") || line.contains("(refused(")) {
                inside = (line.endsWith("(") ? source.get(i + 1) : line).contains("\"" + what + "\"");
            } else if (line.equals("    }")) {
                inside = false;
            }
            int comment = line.lastIndexOf("// ");
            if (inside && comment >= 0) {
                all.add((i + 1) + " " + line.substring(comment + 3));
            }
        }
        return all;
    }
}
