package dev.gatewright.simulation.step;

import dev.gatewright.simulation.scenario.Outcome;
import java.util.Map;
import java.util.Optional;

/** How the steps of one job go, as far as the scenario says. */
public interface Course {

    /**
     * How a step ends.
     *
     * @param step the step
     * @return how, empty when nothing was said
     */
    Optional<Outcome> outcome(StepSpec step);

    /**
     * What a step puts out.
     *
     * @param step the step
     * @return values by name, as far as anybody said
     */
    Map<String, String> outputs(StepSpec step);

    /**
     * How long a step takes.
     *
     * @param step the step
     * @return the seconds, empty when nothing was said
     */
    Optional<Long> seconds(StepSpec step);

    /**
     * How the steps go that an action is made of.
     *
     * @param step the step that uses the action
     * @return how they go
     */
    Course within(StepSpec step);

    /**
     * How long a step takes where nothing was said.
     *
     * @return the seconds
     */
    long assumedSeconds();
}
