package dev.gatewright.simulation;

import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.result.Simulated;
import dev.gatewright.simulation.run.Simulator;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.selector.EnvironmentNames;
import dev.gatewright.simulation.selector.Selectors;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.yaml.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Workflows that can be asked what they do. The workflows are linked ones, or such as were read from files; one simulation
 * answers any number of scenarios.
 *
 * <p>Which events follow from what a step does isn't modelled: nobody sees whether a script pushes, opens a pull request or
 * dispatches a workflow. Whoever knows says it as one more event ({@link Scenario#thenAfter}), with {@link
 * dev.gatewright.simulation.scenario.TriggerEvent#byGithubToken() byGithubToken()} where the step uses its {@code
 * GITHUB_TOKEN}: such events start nothing but what GitHub's documentation names. Only {@code workflow_run} follows by itself.
 */
public final class Simulation {

    private final Library library;
    private final Map<String, String> refused;

    private Simulation(Library library, Map<String, String> refused) {
        this.library = library;
        this.refused = refused;
    }

    /**
     * Workflows that can be asked what they do.
     *
     * @param workflows all workflows of a repository, linked or read
     * @return the simulation
     */
    public static Simulation of(List<Workflow> workflows) {
        return new Simulation(Library.of(workflows), Map.of());
    }

    /**
     * This simulation, where GitHub refuses to read a workflow: it never starts.
     *
     * @param file the workflow's file
     * @param reason what is wrong with it
     * @return the simulation
     */
    public Simulation refusing(String file, String reason) {
        Map<String, String> changed = new LinkedHashMap<>(refused);
        changed.put(file, reason);
        return new Simulation(library, Collections.unmodifiableMap(changed));
    }

    /**
     * This simulation beside the actions of the repository: what becomes of the steps of those that have some can be told.
     *
     * @param actions what each {@code action.yml} holds, by its folder's path from the repository's root
     * @return the simulation
     */
    public Simulation with(Map<String, Mapping> actions) {
        return new Simulation(library.with(actions), refused);
    }

    /**
     * What becomes of a scenario.
     *
     * @param scenario what happens
     * @return which workflows start, and what their runs, jobs and steps do
     * @throws dev.gatewright.simulation.selector.SelectorException when the scenario names a job, a step or an environment
     *     that there isn't, or one of several
     */
    public Simulated run(Scenario scenario) {
        if (!scenario.environments().isEmpty()) {
            environments(scenario.repository().name()).demand(scenario.environments());
        }
        return Simulator.simulate(library, refused, scenario);
    }

    /**
     * The names of jobs and steps that a scenario may use.
     *
     * @param repository owner and name of the repository
     * @return what finds the job or step that a name means
     */
    public Selectors selectors(String repository) {
        return new Selectors(library, repository);
    }

    /**
     * The names of environments that a scenario may use; a file that nobody can read may hold others.
     *
     * @param repository owner and name of the repository
     * @return the names, and whether these are all
     */
    public EnvironmentNames environments(String repository) {
        EnvironmentNames names = EnvironmentNames.of(library, repository);
        boolean isRead =
                refused.keySet().stream().allMatch(file -> library.find(file).isPresent());
        return isRead ? names : new EnvironmentNames(names.known(), false);
    }

    /**
     * The workflows as they were read.
     *
     * @return all of them
     */
    public Library library() {
        return library;
    }
}
