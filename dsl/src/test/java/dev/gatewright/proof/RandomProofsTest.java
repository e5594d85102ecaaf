package dev.gatewright.proof;

import static dev.gatewright.Gatewright.reviewers;
import static dev.gatewright.Gatewright.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.simulation.scenario.Outcome;
import dev.gatewright.simulation.scenario.Review;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.testing.Rehearsal;
import dev.gatewright.testing.Rehearsed;
import dev.gatewright.testing.Simulating;
import dev.gatewright.testing.jqwik.Scenarios;
import dev.gatewright.workflow.job.Protection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The proofs and the simulation read the same rules, each in its own way: neither may contradict the other. */
class RandomProofsTest {

    private static final int SCENARIOS = 25;
    private static final int CLAIMS = 15;
    private static final Protection REVIEWED = reviewers(team("release"));

    /** A pipeline, what is claimed of it, and what happens to it. */
    record Trial(Drawn pipeline, List<Claim> claims, List<Rehearsal> scenarios) {}

    @Provide
    Arbitrary<Trial> trials() {
        return Drawn.any().flatMap(pipeline -> {
            Simulating simulating = pipeline.simulating();
            Arbitrary<Rehearsal> scenario = Scenarios.of(simulating).map(each -> ofTheWorld(simulating, each));
            Arbitrary<Claim> claim = pipeline.steps().isEmpty()
                    ? Arbitraries.of(new Claim(Claim.Kind.NEVER_RUNS, "", ""))
                    : Arbitraries.of(Claim.about(pipeline.names()));
            return Combinators.combine(
                            claim.list().uniqueElements().ofMaxSize(CLAIMS),
                            scenario.list().ofSize(SCENARIOS))
                    .as((claims, scenarios) -> new Trial(pipeline, claims, scenarios));
        });
    }

    /** What the world decides is how steps end; what becomes of jobs follows from that, also that they are skipped. */
    private static Rehearsal ofTheWorld(Simulating simulating, Rehearsal scenario) {
        Scenario said = scenario.scenario();
        Rehearsal possible = simulating.on(said.event());
        for (Map.Entry<String, Outcome> each : said.outcomes().entrySet()) {
            boolean isOfAStep = each.getKey().substring("ci.yml:".length()).contains(".");
            possible = isOfAStep ? possible.ending(each.getValue(), each.getKey()) : possible;
        }
        for (Map.Entry<String, String> each : said.outputs().entrySet()) {
            possible = possible.output(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, String> each : said.vault().vars().entrySet()) {
            possible = possible.var(each.getKey(), each.getValue());
        }
        for (Review review : said.reviews()) {
            possible = possible.with(all -> all.reviewed(review));
        }
        return possible;
    }

    /** Every environment that jobs deploy to has reviewers, and none of them keeps a run waiting. */
    private static Stream<Rehearsal> answered(Trial trial) {
        List<String> environments = trial.pipeline().environments();
        return trial.scenarios().stream()
                .map(each -> environments.stream().reduce(each, RandomProofsTest::answered, (one, other) -> other));
    }

    private static Rehearsal answered(Rehearsal scenario, String environment) {
        boolean isSaid = scenario.scenario().reviews().stream()
                .anyMatch(review -> review.environment().equals(environment));
        Rehearsal reviewed = scenario.protecting(environment, REVIEWED);
        return isSaid ? reviewed : reviewed.approving(environment);
    }

    @Property(tries = 400)
    @Tag("long")
    void whatIsProvedNeverFailsAndWhatIsRefutedReplays(@ForAll("trials") Trial trial) {
        Results results = trial.pipeline()
                .proof()
                .prove(trial.claims().stream().map(Claim::invariant).toList());
        List<Rehearsed> runs = answered(trial).map(Rehearsal::run).toList();
        for (Claim claim : trial.claims()) {
            Result result = results.of(claim.toString()).orElseThrow();
            assertThat(result.verdict()).as(result + "\n" + trial.pipeline()).isNotEqualTo(Verdict.UNDECIDED);
            result.counterexample().filter(found -> found.replay().agrees()).ifPresent(found -> {
                Rehearsed replayed = trial.pipeline()
                        .simulating()
                        .on(found.scenario().event())
                        .with(none -> found.scenario())
                        .run();
                assertThat(claim.mayBeBrokenBy(replayed))
                        .as(claim + "\n" + result + trial.pipeline() + replayed.tree())
                        .isTrue();
            });
            if (result.verdict().holds()) {
                assertThat(runs)
                        .as(result.toString())
                        .allSatisfy(run -> assertThat(claim.isBrokenBy(run))
                                .as(claim + "\n" + trial.pipeline() + run.tree())
                                .isFalse());
            }
        }
    }

    /** A re-run repeats jobs with what the others said before: nothing becomes of it that one run can't come to. */
    @Property(tries = 60)
    @Tag("long")
    void whatIsProvedHoldsInReRunsToo(@ForAll("trials") Trial trial) {
        Results results = trial.pipeline()
                .proof()
                .prove(trial.claims().stream().map(Claim::invariant).toList());
        List<Rehearsed> runs = answered(trial)
                .flatMap(each -> Stream.of(each.thenRerunningFailed(), each.thenRerunningAll()))
                .map(Rehearsal::run)
                .toList();
        for (Claim claim : trial.claims()) {
            Result result = results.of(claim.toString()).orElseThrow();
            assertThat(runs.stream().filter(run -> result.verdict().holds() && claim.isBrokenBy(run)))
                    .as(claim + "\n" + trial.pipeline())
                    .isEmpty();
        }
    }
}
