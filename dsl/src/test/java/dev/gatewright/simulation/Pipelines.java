package dev.gatewright.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.Run;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.result.StepRun;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Reading;
import dev.gatewright.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workflows written as YAML in a test, and a scenario that happens to them. */
final class Pipelines {

    private final List<Workflow> workflows = new ArrayList<>();
    private final Map<String, Mapping> actions = new LinkedHashMap<>();

    private Pipelines() {}

    static Pipelines file(String file, String yaml) {
        return new Pipelines().and(file, yaml);
    }

    /** One workflow that runs on a push. */
    static Pipelines ci(String jobs) {
        return file("ci.yml", "name: CI\non: push\n" + jobs);
    }

    Pipelines and(String file, String yaml) {
        Reading reading = Yaml.read(file, yaml);
        assertThat(reading.problems()).isEmpty();
        workflows.add(Workflow.read(file, reading.root().orElseThrow()));
        return this;
    }

    /** An action of the repository, by its folder. */
    Pipelines action(String folder, String yaml) {
        Reading reading = Yaml.read(folder + "/action.yml", yaml);
        assertThat(reading.problems()).isEmpty();
        actions.put(folder, (Mapping) reading.root().orElseThrow());
        return this;
    }

    Simulation simulation() {
        return Simulation.of(workflows).with(actions);
    }

    Simulated run(Scenario scenario) {
        return simulation().run(scenario);
    }

    Simulated on(TriggerEvent event) {
        return run(Scenario.on(event));
    }

    /** The only run there is. */
    Run only(Scenario scenario) {
        Simulated simulated = run(scenario);
        assertThat(simulated.runs()).describedAs("%s", simulated).hasSize(1);
        return simulated.runs().get(0);
    }

    Run pushed(String... failing) {
        return only(push().failing(failing));
    }

    static Scenario push() {
        return Scenario.on(TriggerEvent.push("main"));
    }

    static JobRun job(Run run, String id) {
        return run.job(id).orElseThrow(() -> new AssertionError("no job " + id + " in\n" + run.jobs()));
    }

    static StepRun step(Run run, String job, String key) {
        return job(run, job).step(key).orElseThrow();
    }

    static String conclusion(Run run, String job) {
        return job(run, job).conclusion().word();
    }

    static String why(Run run, String job) {
        return job(run, job).reason();
    }
}
