package dev.gatewright.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.event.Starts;
import dev.gatewright.simulation.result.JobRun;
import dev.gatewright.simulation.result.JsonRendering;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Reading;
import dev.gatewright.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every workflow of the corpus is simulated for each of its triggers, together with those beside it that it may call. */
class CorpusTest {

    private static final Path CORPUS =
            Path.of(Objects.requireNonNullElse(System.getenv("GATEWRIGHT_SHARED"), "../../shared"), "corpus");

    private int workflows;
    private int scenarios;
    private int jobs;

    @Test
    void everyWorkflowOfTheCorpusIsSimulatedForEachOfItsTriggers() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS + "; set GATEWRIGHT_SHARED");
        folders().forEach((folder, files) -> simulate(folder, files));
        System.out.println("simulated " + workflows + " workflows, " + scenarios + " scenarios, " + jobs + " jobs");
        assertThat(workflows).isGreaterThan(700);
        assertThat(scenarios).isGreaterThan(1_000);
    }

    private Map<Path, List<Path>> folders() throws IOException {
        Map<Path, List<Path>> folders = new TreeMap<>();
        try (Stream<Path> all = Files.walk(CORPUS)) {
            all.filter(path -> path.toString().matches(".*\\.ya?ml"))
                    .filter(path -> !path.getFileName().toString().matches("action\\.ya?ml"))
                    .sorted()
                    .forEach(path -> folders.computeIfAbsent(path.getParent(), key -> new ArrayList<>())
                            .add(path));
        }
        return folders;
    }

    private void simulate(Path folder, List<Path> files) {
        List<Workflow> read = files.stream().flatMap(CorpusTest::read).toList();
        List<Workflow> callable = read.stream().filter(CorpusTest::isCallable).toList();
        for (Workflow workflow : read) {
            workflows++;
            List<Workflow> together = new ArrayList<>(callable);
            together.remove(workflow);
            together.add(workflow);
            Simulation simulation = Simulation.of(together);
            for (String event : Starts.triggers(Tree.of(workflow.tree())).keySet()) {
                if (!event.equals("workflow_call")) {
                    simulate(folder, simulation, event);
                }
            }
        }
    }

    private static boolean isCallable(Workflow workflow) {
        return Starts.triggers(Tree.of(workflow.tree())).containsKey("workflow_call");
    }

    private void simulate(Path folder, Simulation simulation, String event) {
        scenarios++;
        try {
            Simulated simulated = simulation.run(Scenario.on(TriggerEvent.event(event)));
            simulated.runs().forEach(run -> run.jobs().forEach(this::check));
            assertThat(simulated.toString()).isNotBlank();
            assertThat(JsonRendering.of(simulated).compact()).startsWith("{\"version\":1,");
        } catch (RuntimeException | StackOverflowError failure) {
            throw new AssertionError(folder + " on " + event, failure);
        }
    }

    private void check(JobRun job) {
        jobs++;
        assertThat(job.reason()).describedAs(job.id()).isNotBlank();
        assertThat(job.name()).isNotBlank();
        job.steps()
                .forEach(step ->
                        assertThat(step.reason()).describedAs(step.key()).isNotBlank());
    }

    private static Stream<Workflow> read(Path file) {
        try {
            Reading reading = Yaml.read(file.getFileName().toString(), Files.readAllBytes(file));
            return reading.isReadable()
                    ? reading
                            .root()
                            .map(root -> Workflow.read(file.getFileName().toString(), root))
                            .stream()
                    : Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
