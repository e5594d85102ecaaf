package dev.gatewright.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.context.event.Payloads;
import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControlProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an IDE offers after a dot: what can be written there, and nothing else beside what every object has. */
class CompletionTest {

    /** What every block has: {@code raw} and {@code because} write, the others are how readers ask. */
    private static final Set<String> EVERY_BLOCK = Set.of("because", "raw", "get", "mapping", "origin", "tree");

    private static final Set<String> EVERY_JOB = Set.of(
            "cacheMode",
            "concurrency",
            "name",
            "needs",
            "permissions",
            "strategy",
            "when",
            "effect",
            "failed",
            "jobId",
            "result",
            "skipped",
            "succeeded");

    /** What is typed, and what is offered beside what every block has. */
    private static final String BLOCKS = """
            matrix(axis("os", "a")).      | exclude failFast include maxParallel
            workflow("CI").               | allJobs cacheMode call callInputs callOutputs callSecrets concurrency defaults description dispatchInputs env file fileName inputs isCallable isSame jobs on permissions runName triggers watchedName
            input("a").                   | defaultValue describe description eq expression forCall forDispatch isSame name ne options required template type
            secret("a").                  | describe description eq expression forCall name ne required template
            repositoryDispatch().         | eventName types
            imageVersion().               | eventName names types versions
            runDefaults().                | shell workingDirectory
            readAll().                    | level
            waitAll().                    | continueOnError id name step
            waitFor(stepId("a")).         | continueOnError id name step
            cancel(stepId("a")).          | continueOnError id name step
            parallel().                   | step
            run("make").                  | background continueOnError effect env id name outputs shell step timeoutMinutes when workingDirectory
            uses("a/b@v1").               | background continueOnError downloads effect env id name outputs step timeoutMinutes uploads when with
            push().                       | branches branchesIgnore eventName paths pathsIgnore tags tagsIgnore
            pullRequest().                | branches branchesIgnore eventName paths pathsIgnore types
            pullRequestTarget().          | branches branchesIgnore eventName paths pathsIgnore types
            mergeGroup().                 | branches branchesIgnore eventName types
            workflowRun().                | branches branchesIgnore eventName types workflows
            issues().                     | eventName types
            create().                     | eventName
            workflowDispatch().           | eventName inputs
            workflowCall().               | eventName inputs output outputs secrets
            cron("0 5 * * *").            | timezone
            container("alpine:3").        | credentials env options ports volumes
            service("redis:7").           | command credentials entrypoint env healthCheck options ports volumes
            credentials("me").            | password
            environment("production").    | deployment protection url
            group("deploy").              | cancelInProgress queue
            runnerGroup("large").         | labels
            snapshot("image").            | version when
            compositeAction("Set up").    | author branding deprecatedInput description folder folderName inputs output outputs step steps
            javaScriptAction("Greet").    | author branding deprecatedInput description folder folderName inputs main outputs post postIf pre preIf step using
            dockerAction("Scan").         | args author branding deprecatedInput description entrypoint env folder folderName image inputs outputs postEntrypoint postIf preEntrypoint preIf step
            """;

    /** What is typed, and all that is offered. */
    private static final String OTHERS = """
            CONTENTS.             | key levels none read write
            ID_TOKEN.             | key levels none write
            COPILOT_REQUESTS.     | key levels none write
            MODELS.               | key levels none read
            VULNERABILITY_ALERTS. | key levels none read
            axis("os", "a").      | computed describe eq expression is name ne origin template values
            output("a").          | anyLeg describe description eq expression from fromJson isOfAnyLeg isSame name ne origin provider template type
            artifact("a").        | axes name origin perLeg
            stepId("a").          | conclusion failed id origin outcome succeeded
            CONTENTS.read().      | because level origin reason scope
            reviewers().          | adminsMayBypass branches preventAdminBypass preventSelfReview preventsSelfReview reviewers tags waitMinutes
            success().            | and eq expression ne or template
            compositeA            | compositeAction
            javaS                 | javaScriptAction
            dockerA               | dockerAction
            workflowD             | workflowDispatch
            """;

    private static JShell shell;

    @BeforeAll
    static void start() {
        shell = JShell.builder()
                .executionEngine(new LocalExecutionControlProvider(), Map.of())
                .build();
        Arrays.stream(Sources.classPath().split(File.pathSeparator)).forEach(shell::addToClasspath);
        shell.eval("import static dev.gatewright.Gatewright.*;");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void aJobWithSteps() {
        assertThat(offered("job(\"x\")."))
                .isEqualTo(with(
                        EVERY_JOB,
                        "cancelTimeoutMinutes",
                        "container",
                        "continueOnError",
                        "defaults",
                        "env",
                        "environment",
                        "output",
                        "outputs",
                        "runsOn",
                        "service",
                        "services",
                        "snapshot",
                        "steps",
                        "timeoutMinutes"));
    }

    @Test
    void aCall() {
        assertThat(offered("call(\"x\", \"o/r/.github/workflows/w.yml@v1\")."))
                .isEqualTo(with(EVERY_JOB, "secret", "secrets", "secretsInherit", "with"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsLegalIsOfferedAndNothingElse() {
        return Stream.concat(cases(BLOCKS, offered -> with(offered)), cases(OTHERS, offered -> new TreeSet<>(offered)));
    }

    /** A constant that another import hides, as the scope {@code ISSUES} would hide an event of that name, offers none of this. */
    @TestFactory
    Stream<DynamicTest> anEventOffersWhatItsPayloadTells() {
        return Arrays.stream(Payloads.class.getFields()).map(event -> {
            String code = "github().event(" + event.getName() + ").";
            ParameterizedType type = (ParameterizedType) event.getGenericType();
            Set<String> told = methods((Class<?>) type.getActualTypeArguments()[0]);
            told.removeAll(methods(Object.class));
            return DynamicTest.dynamicTest(code, () -> assertThat(offered(code)).isEqualTo(told));
        });
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<DynamicTest> cases(String table, UnaryOperator<Set<String>> all) {
        return table.lines().map(line -> line.split("\\|")).map(columns -> {
            String code = columns[0].strip();
            Set<String> legal = all.apply(Set.of(columns[1].strip().split(" ")));
            return DynamicTest.dynamicTest(code, () -> assertThat(offered(code)).isEqualTo(legal));
        });
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(EVERY_BLOCK);
        all.addAll(List.of(more));
        return all;
    }

    /** The methods that are offered, without those of every object. */
    private static Set<String> offered(String code) {
        Set<String> ofObject = methods(Object.class);
        return shell.sourceCodeAnalysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .map(SourceCodeAnalysis.Suggestion::continuation)
                .map(continuation -> continuation.replaceAll("\\(.*", ""))
                .filter(method -> !ofObject.contains(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
