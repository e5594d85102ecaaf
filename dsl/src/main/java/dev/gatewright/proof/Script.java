package dev.gatewright.proof;

import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A scenario as it is written down: the arguments of {@code simulate}, a test in Java, and the scenario itself say the same. */
final class Script {

    private final List<String> arguments;
    private final StringBuilder event = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();
    private final String java;
    private Scenario scenario;

    Script(TriggerEvent trigger, String java, List<String> arguments) {
        this.scenario = Scenario.on(trigger);
        this.java = java;
        this.arguments = new ArrayList<>(arguments);
    }

    List<String> arguments() {
        return List.copyOf(arguments);
    }

    Scenario scenario() {
        return scenario;
    }

    /** The test's line. */
    String java() {
        return "Rehearsed run = simulate(PIPELINE).on(" + java + event + ")" + rest + ".run();";
    }

    void branch(String name) {
        arguments.addAll(List.of("--branch", name));
        call(event, "branch", name);
        scenario = scenario.with(scenario.event().branch(name));
    }

    void activity(String type) {
        arguments.addAll(List.of("--activity", type));
        call(event, "activity", type);
        scenario = scenario.with(scenario.event().activity(type));
    }

    void changing(String path) {
        arguments.addAll(List.of("--path", path));
        call(event, "changing", path);
        scenario = scenario.with(scenario.event().changing(path));
    }

    void input(String name, String value) {
        arguments.addAll(List.of("--input", name + "=" + value));
        call(event, "input", name, value);
        scenario = scenario.with(scenario.event().input(name, value));
    }

    void outcome(String name, Outcome outcome) {
        arguments.addAll(List.of("--outcome", name + "=" + outcome.name().toLowerCase(Locale.ROOT)));
        call(rest, outcome == Outcome.FAILURE ? "failing" : "cancelling", name);
        scenario = scenario.outcome(name, outcome);
    }

    void taking(String name, long seconds) {
        arguments.addAll(List.of("--duration", name + "=" + seconds));
        rest.append(".taking(")
                .append(quoted(name))
                .append(", seconds(")
                .append(seconds)
                .append("))");
        scenario = scenario.taking(name, Duration.ofSeconds(seconds));
    }

    void output(String name, String value) {
        arguments.addAll(List.of("--output", name + "=" + value));
        call(rest, "output", name, value);
        scenario = scenario.output(name, value);
    }

    void variable(String name, String value) {
        arguments.addAll(List.of("--var", name + "=" + value));
        call(rest, "var", name, value);
        scenario = scenario.var(name, value);
    }

    void secret(String name) {
        arguments.addAll(List.of("--secret", name));
        rest.append(".with(all -> all.secret(").append(quoted(name)).append("))");
        scenario = scenario.secret(name);
    }

    void payload(String json) {
        arguments.addAll(List.of("--payload", json));
        rest.append(".with(all -> all.telling(").append(quoted(json)).append("))");
        scenario = scenario.telling(json);
    }

    /** Somebody must answer, and nobody does. */
    void unanswered(String environment) {
        arguments.addAll(List.of("--protect", environment));
        call(rest, "protecting", environment);
        scenario = reviewed(environment);
    }

    void approved(String environment) {
        arguments.addAll(List.of("--approve", environment));
        call(rest, "approving", environment);
        scenario = reviewed(environment).approving(environment);
    }

    void rejected(String environment) {
        arguments.addAll(List.of("--reject", environment));
        call(rest, "rejecting", environment);
        scenario = reviewed(environment).rejecting(environment);
    }

    /** The scenario, in which an environment has somebody who answers. */
    private Scenario reviewed(String environment) {
        return scenario.in(
                scenario.repository().protecting(environment, Protection.reviewers(Reviewer.team("reviewers"))));
    }

    private static void call(StringBuilder text, String method, String... values) {
        List<String> quoted = List.of(values).stream().map(Script::quoted).toList();
        text.append('.')
                .append(method)
                .append('(')
                .append(String.join(", ", quoted))
                .append(')');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
