package dev.gatewright.simulation.run;

import dev.gatewright.expression.evaluate.Workspace;
import dev.gatewright.expression.value.Value;
import dev.gatewright.simulation.context.Evaluation;
import dev.gatewright.simulation.plan.Library;
import dev.gatewright.simulation.result.Gap;
import dev.gatewright.simulation.scenario.Repository;
import dev.gatewright.simulation.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What all runs of a simulation share. */
final class World {

    private final Library library;
    private final Scenario scenario;
    private final Evaluation evaluation = new Evaluation();
    private final Clock clock = new Clock();
    private final Groups groups = new Groups();
    private final Set<Gap> gaps = new LinkedHashSet<>();

    World(Library library, Scenario scenario) {
        this.library = library;
        this.scenario = scenario;
    }

    Library library() {
        return library;
    }

    Scenario scenario() {
        return scenario;
    }

    Repository repository() {
        return scenario.repository();
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Clock clock() {
        return clock;
    }

    Groups groups() {
        return groups;
    }

    Set<Gap> gaps() {
        return gaps;
    }

    void gap(String where, String decision, String what) {
        gaps.add(new Gap(where, decision, what, Supplies.help(what)));
    }

    /** Hashes of files, which nobody can see, but somebody may say. */
    Workspace workspace() {
        return (patterns, follows) -> {
            String call = "hashFiles('" + String.join("', '", patterns) + "')";
            return Optional.ofNullable(scenario.facts().get(call)).orElseGet(() -> Value.unknown(call));
        };
    }
}
