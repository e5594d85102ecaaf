package dev.gatewright.simulation.selector;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.Library;
import java.util.Collection;
import java.util.List;

/**
 * The environments that the jobs of workflows name.
 *
 * @param known the names that are written as texts
 * @param complete whether there can be no others: none is computed, and every called workflow is here
 */
public record EnvironmentNames(List<String> known, boolean complete) {

    /**
     * Keeps a copy of what is given.
     *
     * @param known the names that are written as texts
     * @param complete whether there can be no others
     */
    public EnvironmentNames {
        known = List.copyOf(known);
    }

    /**
     * The environments of some workflows.
     *
     * @param library the workflows
     * @param repository owner and name of the repository that they are of
     * @return the names
     */
    public static EnvironmentNames of(Library library, String repository) {
        List<JobSpec> jobs = library.all().stream()
                .flatMap(workflow -> workflow.jobs().values().stream())
                .toList();
        List<String> names = jobs.stream()
                .map(job -> job.tree().at("environment"))
                .flatMap(at -> (at.isMapping() ? at.at("name") : at).text().stream())
                .distinct()
                .toList();
        boolean isComplete = names.stream().noneMatch(EnvironmentNames::isComputed)
                && jobs.stream()
                        .flatMap(job -> job.calls().stream())
                        .allMatch(uses -> library.called(uses, repository).isPresent());
        return new EnvironmentNames(
                names.stream().filter(name -> !isComputed(name)).toList(), isComplete);
    }

    private static boolean isComputed(String name) {
        return name.contains("${{");
    }

    /**
     * What is wrong with names of which no job has one.
     *
     * @param names some names, in any case
     * @return a sentence and candidates for each that is none of them, where none of them can be computed
     */
    public List<String> problems(Collection<String> names) {
        if (!complete) {
            return List.of();
        }
        return names.stream()
                .distinct()
                .filter(name -> known.stream().noneMatch(name::equalsIgnoreCase))
                .map(name -> "No job deploys to environment `" + name + "`. "
                        + Candidates.help(name, known, "No job deploys anywhere."))
                .toList();
    }

    /**
     * Refuses names that no job has.
     *
     * @param names some names, in any case
     * @throws SelectorException when one of them is none, with what is wrong with all of them
     */
    public void demand(Collection<String> names) {
        List<String> problems = problems(names);
        if (!problems.isEmpty()) {
            throw new SelectorException(String.join(" ", problems));
        }
    }
}
