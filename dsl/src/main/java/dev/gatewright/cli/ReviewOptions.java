package dev.gatewright.cli;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.selector.EnvironmentNames;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.job.Protection;
import dev.gatewright.workflow.job.Reviewer;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which environments have reviewers, and what these answer. */
@SuppressWarnings("unused") // picocli sets the fields
final class ReviewOptions {

    @Option(names = "--protect", paramLabel = "ENV", description = "An environment whose deployments are reviewed.")
    private List<String> protect = List.of();

    @Option(
            names = "--approve",
            paramLabel = "ENV",
            description = "An environment whose deployments are reviewed and approved.")
    private List<String> approve = List.of();

    @Option(
            names = "--reject",
            paramLabel = "ENV",
            description = "An environment whose deployments are reviewed and rejected.")
    private List<String> reject = List.of();

    Scenario applyTo(Scenario scenario, List<Workflow> workflows, EnvironmentNames environments) throws Refused {
        List<String> problems = environments.problems(named());
        if (!problems.isEmpty()) {
            throw new Refused(String.join(" ", problems));
        }
        List<String> both = approve.stream()
                .filter(name -> reject.stream().anyMatch(name::equalsIgnoreCase))
                .toList();
        if (!both.isEmpty()) {
            throw new Refused("Environment " + Candidates.list(both)
                    + " can't be both approved and rejected. Leave `--approve` or `--reject` away.");
        }
        Repository repository = scenario.repository();
        for (String name : named()) {
            repository = repository.protecting(name, reviewed(name, workflows));
        }
        return scenario.in(repository)
                .approving(approve.toArray(String[]::new))
                .rejecting(reject.toArray(String[]::new));
    }

    private List<String> named() {
        List<String> names = new ArrayList<>(protect);
        names.addAll(approve);
        names.addAll(reject);
        return names;
    }

    /** What a pipeline says of its environment's protection stays, and somebody reviews it in any case. */
    private static Protection reviewed(String name, List<Workflow> workflows) {
        Protection noted = workflows.stream()
                .flatMap(ReviewOptions::environments)
                .filter(environment -> Tree.of(environment)
                        .at("name")
                        .text()
                        .filter(name::equalsIgnoreCase)
                        .isPresent())
                .flatMap(environment -> environment.notes().get(Environment.PROTECTION).stream())
                .map(Protection.class::cast)
                .findFirst()
                .orElse(Protection.NONE);
        List<Reviewer> reviewers = noted.reviewers().isEmpty() ? List.of(Reviewer.user("reviewer")) : noted.reviewers();
        return new Protection(
                reviewers,
                noted.waitMinutes(),
                noted.branches(),
                noted.tags(),
                noted.preventsSelfReview(),
                noted.adminsMayBypass());
    }

    private static Stream<Mapping> environments(Workflow workflow) {
        return Tree.of(workflow.tree()).at("jobs").entries().values().stream()
                .map(job -> job.at("environment").node())
                .flatMap(node -> node instanceof Mapping mapping ? Stream.of(mapping) : Stream.empty());
    }
}
