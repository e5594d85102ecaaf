package dev.gatewright.cli;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/** The environments that the jobs of some workflows name. */
final class Environments {

    private Environments() {}

    /** The named environments that no job has, where all names are known; they may be misspelled. */
    static List<String> warnings(List<Workflow> workflows, List<String> named) {
        List<Optional<String>> names = workflows.stream()
                .flatMap(workflow -> Tree.of(workflow.tree()).at("jobs").entries().values().stream())
                .map(job -> job.at("environment"))
                .filter(environment -> !environment.isNothing())
                .map(environment -> (environment.isMapping() ? environment.at("name") : environment).text())
                .toList();
        List<String> known = names.stream().flatMap(Optional::stream).toList();
        if (known.stream().anyMatch(name -> name.contains("${{"))) {
            return List.of();
        }
        return named.stream()
                .filter(name -> known.stream().noneMatch(name::equalsIgnoreCase))
                .map(name -> "No job deploys to environment `" + name + "`. "
                        + Candidates.help(name, known, "No job deploys anywhere."))
                .toList();
    }
}
