package dev.gatewright.context;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Conformance;
import dev.gatewright.expression.Expr;
import dev.gatewright.json.Json;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contexts are those of GitHub's documentation, "Contexts reference": every property, of its type, and no other. */
class ContextsTest {

    /** GitHub's language server doesn't know them yet; the documentation does. */
    private static final Set<String> DOCUMENTED_SINCE = Set.of("github.artifacts", "github.artifacts_list");

    private static final List<Expr<String>> STRINGS = List.of(
            github().action(),
            github().actionPath(),
            github().actionRef(),
            github().actionRepository(),
            github().actionStatus(),
            github().actor(),
            github().actorId(),
            github().apiUrl(),
            github().artifacts(),
            github().artifactsList(),
            github().baseRef(),
            github().env(),
            github().eventName(),
            github().eventPath(),
            github().graphqlUrl(),
            github().headRef(),
            github().job(),
            github().path(),
            github().ref(),
            github().refName(),
            github().refType(),
            github().repository(),
            github().repositoryId(),
            github().repositoryOwner(),
            github().repositoryOwnerId(),
            github().repositoryUrl(),
            github().retentionDays(),
            github().runId(),
            github().runNumber(),
            github().runAttempt(),
            github().secretSource(),
            github().serverUrl(),
            github().sha(),
            github().token(),
            github().triggeringActor(),
            github().workflow(),
            github().workflowRef(),
            github().workflowSha(),
            github().workspace(),
            job().status(),
            job().workflowRef(),
            job().workflowSha(),
            job().workflowRepository(),
            job().workflowFilePath(),
            job().containerId(),
            job().containerNetwork(),
            job().serviceId("<service_id>"),
            job().serviceNetwork("<service_id>"),
            runner().name(),
            runner().os(),
            runner().arch(),
            runner().temp(),
            runner().toolCache(),
            runner().debug(),
            runner().environment(),
            runner().workspace());

    private static final List<Expr<Number>> NUMBERS = List.of(
            job().checkRunId(),
            strategy().jobIndex(),
            strategy().jobTotal(),
            strategy().maxParallel());

    private static final List<Condition> BOOLEANS =
            List.of(github().refProtected(), strategy().failFast());

    private static final List<Expr<Map<String, ?>>> OBJECTS =
            List.of(github().event(), job().container(), job().services(), job().servicePorts("<service_id>"));

    /** The properties of {@code jobs}, {@code steps}, {@code needs} and the like have names that linking gives. */
    private static final Set<String> FIXED = Set.of("github", "job", "runner", "strategy");

    private static Set<String> ours() {
        return Stream.of(STRINGS, NUMBERS, BOOLEANS, OBJECTS)
                .flatMap(List::stream)
                .map(expression -> expression.expression().toString().replace("['<service_id>']", ".<service_id>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyDescribedPropertyIsThereAndNoOther() {
        Set<String> described = new TreeSet<>(DOCUMENTED_SINCE);
        Map<String, Json> contexts = Conformance.members(Conformance.json("official/context-data/descriptions.json"));
        for (String context : FIXED) {
            Conformance.members(contexts.get(context))
                    .keySet()
                    .forEach(property -> described.add(context + "." + property));
        }
        Conformance tally = Conformance.of("context properties");
        described.forEach(property -> tally.passed(ours().contains(property), property));
        tally.report(60);
        assertThat(ours()).isEqualTo(described);
    }

    @Test
    void everyMethodOfAContextIsOneOfThese() {
        long methods = Stream.of(Github.class, JobContext.class, RunnerContext.class, StrategyContext.class)
                .flatMap(context -> Arrays.stream(context.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Expr.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .filter(name -> !name.equals("servicePort"))
                .count();
        // `event` is there twice: as it is, and as an event fills it.
        assertThat(methods).isEqualTo(ours().size() + 1);
    }

    @Test
    void aWholeContextIsAnExpression() {
        assertThat(toJson(github()).expression()).hasToString("toJSON(github)");
        assertThat(toJson(job()).expression()).hasToString("toJSON(job)");
        assertThat(toJson(runner()).expression()).hasToString("toJSON(runner)");
        assertThat(toJson(strategy()).expression()).hasToString("toJSON(strategy)");
        assertThat(toJson(needs()).expression()).hasToString("toJSON(needs)");
        assertThat(toJson(steps()).expression()).hasToString("toJSON(steps)");
        assertThat(toJson(inputs()).expression()).hasToString("toJSON(inputs)");
        assertThat(toJson(vars()).expression()).hasToString("toJSON(vars)");
        assertThat(toJson(env()).expression()).hasToString("toJSON(env)");
    }

    @Test
    void aPropertyThatTheUserNamesIsAsked() {
        assertThat(env("NAME").expression()).hasToString("env.NAME");
        assertThat(env("a b").expression()).hasToString("env['a b']");
        assertThat(variable("REGION").expression()).hasToString("vars.REGION");
        assertThat(secret("GITHUB_TOKEN").expression()).hasToString("secrets.GITHUB_TOKEN");
        assertThat(job().servicePort("db", 5432).expression()).hasToString("job.services.db.ports['5432']");
        assertThat(needs().results().expression()).hasToString("needs.*.result");
    }
}
