package dev.gatewright.testing.jqwik;

import static dev.gatewright.Gatewright.*;
import static dev.gatewright.testing.Testing.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatewright.reference.Input;
import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.testing.Rehearsal;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Job;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

class ScenariosTest {

    private static final Environment LIVE = environment("live").protection(reviewers(team("release")));

    enum Size {
        SMALL,
        LARGE
    }

    private static final Input<Size> SIZE = input("size", Size.class).required();

    private static final Job TEST = job("test").runsOn(UBUNTU_LATEST).steps(run("unit"), run("more"));
    private static final Job OTHER = job("other").runsOn(UBUNTU_LATEST).steps(run("unit"));
    private static final Job SHIP = job("ship")
            .needs(TEST, OTHER)
            .runsOn(UBUNTU_LATEST)
            .when(variable("SHIP").eq("true").and(not(cancelled())))
            .environment(LIVE)
            .steps(run("./ship"));
    private static final Pipeline PIPELINE = pipeline(workflow("CI")
            .on(
                    push().branches("main", "release/*"),
                    pullRequest(),
                    workflowDispatch().inputs(SIZE))
            .jobs(TEST, OTHER, SHIP));

    @Provide
    Arbitrary<Rehearsal> scenarios() {
        return Scenarios.of(PIPELINE);
    }

    @Property
    void nothingIsShippedUnapproved(@ForAll("scenarios") Rehearsal scenario) {
        assertThat(scenario.run()).deploymentsTo(LIVE).areApproved();
    }

    @Example
    void everyEventOfThePipelineHappens() {
        Set<String> seen = Scenarios.of(PIPELINE).generator(1000).stream(new Random(1))
                .limit(500)
                .map(shrinkable -> shrinkable.value().scenario().event())
                .map(event -> event + " " + event.inputs().values())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen)
                .contains(
                        "push to branch `main` []",
                        "push to branch `release/x` []",
                        "pull_request for branch `main` []",
                        "pull_request for branch `main` from a fork []",
                        "workflow_dispatch [large]",
                        "workflow_dispatch on branch `feature` [small]");
    }

    @Example
    void whatFailsShrinksToTheShortestScenario() {
        for (long seed = 1; seed <= 5; seed++) {
            Shrinkable<Rehearsal> failing = Scenarios.of(PIPELINE).generator(1000).stream(new Random(seed))
                    .limit(20_000)
                    .filter(shrinkable -> ships(shrinkable.value())
                            && !shrinkable.value().scenario().outcomes().isEmpty())
                    .findFirst()
                    .orElseThrow();
            Rehearsal shortest = shortest(failing).value();
            assertThat(shortest.scenario().event()).hasToString("push to branch `main`");
            assertThat(shortest.scenario().outcomes()).isEmpty();
            assertThat(shortest.scenario().vault().vars()).containsOnlyKeys("SHIP");
            assertThat(shortest.scenario().reviews()).hasSize(1);
        }
    }

    private static Shrinkable<Rehearsal> shortest(Shrinkable<Rehearsal> failing) {
        Shrinkable<Rehearsal> best = failing;
        Optional<Shrinkable<Rehearsal>> next = Optional.of(best);
        while (next.isPresent()) {
            best = next.get();
            next = best.shrink().filter(shrunk -> ships(shrunk.value())).findFirst();
        }
        return best;
    }

    private static boolean ships(Rehearsal scenario) {
        return scenario.run().deploymentsTo(LIVE).stream().anyMatch(job -> job.conclusion() == Conclusion.SUCCESS);
    }

    @Example
    void everyKindOfMisfortuneHappens() {
        List<Rehearsal> some = Scenarios.of(PIPELINE).generator(1000).stream(new Random(7))
                .limit(2000)
                .map(Shrinkable::value)
                .toList();
        Set<String> outcomes = some.stream()
                .flatMap(scenario -> scenario.scenario().outcomes().entrySet().stream())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(outcomes)
                .contains(
                        "ci.yml:test=FAILURE",
                        "ci.yml:test=CANCELLED",
                        "ci.yml:ship=SKIPPED",
                        "ci.yml:test.#2=FAILURE");
        assertThat(some)
                .anySatisfy(it -> assertThat(it.scenario().vault().vars()).containsEntry("SHIP", "true"));
        assertThat(some)
                .anySatisfy(it -> assertThat(it.scenario().vault().vars()).containsEntry("SHIP", ""));
        assertThat(some).anySatisfy(it -> assertThat(it.toString()).contains(".rejecting(\"live\")"));
    }

    @Example
    void whatNothingStartsHasNoScenarios() {
        Pipeline called = pipeline(workflow("Called").on(workflowCall()).jobs(OTHER));
        assertThatThrownBy(() -> Scenarios.of(called)).hasMessageContaining("No event starts any of these workflows");
    }
}
