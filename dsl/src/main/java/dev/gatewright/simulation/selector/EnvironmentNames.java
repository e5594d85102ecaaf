package dev.gatewright.simulation.selector;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.plan.Library;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
     * Whether a name is none of them.
     *
     * @param name a name, in any case
     * @return what is wrong with it, and candidates; empty when a job has it, or may have it
     */
    public Optional<String> problem(String name) {
        if (!complete || known.stream().anyMatch(name::equalsIgnoreCase)) {
            return Optional.empty();
        }
        return Optional.of("No job deploys to environment `" + name + "`. "
                + Candidates.help(name, known, "No job deploys anywhere."));
    }

    /**
     * Refuses names that no job has.
     *
     * @param names some names, in any case
     * @throws SelectorException when one of them is none
     */
    public void demand(Collection<String> names) {
        names.stream().flatMap(name -> problem(name).stream()).findFirst().ifPresent(problem -> {
            throw new SelectorException(problem);
        });
    }
}
