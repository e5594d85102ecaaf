package dev.gatewright.simulation.result;

import dev.gatewright.expression.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a job, and what became of it.
 *
 * @param id its id, empty when it has none
 * @param number its place among the job's steps, from 1
 * @param name its name on the run's page
 * @param outcome what became of it before {@code continue-on-error}
 * @param conclusion what became of it after {@code continue-on-error}
 * @param reason why
 * @param outputs what it put out, as far as anybody said
 * @param span when it ran, empty when it didn't
 */
public record StepRun(
        String id,
        int number,
        String name,
        Conclusion outcome,
        Conclusion conclusion,
        String reason,
        Map<String, Value> outputs,
        Optional<Span> span) {

    /**
     * One step of a job, and what became of it.
     *
     * @param id its id
     * @param number its place
     * @param name its name
     * @param outcome what became of it before {@code continue-on-error}
     * @param conclusion what became of it after {@code continue-on-error}
     * @param reason why
     * @param outputs what it put out, copied
     * @param span when it ran
     */
    public StepRun {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * This step, so much later.
     *
     * @param seconds how much
     * @return the step
     */
    public StepRun plus(long seconds) {
        return new StepRun(
                id, number, name, outcome, conclusion, reason, outputs, span.map(time -> time.plus(seconds)));
    }

    /**
     * This step with another end.
     *
     * @param other what became of it
     * @param why why
     * @return the step
     */
    public StepRun ended(Conclusion other, String why) {
        return new StepRun(id, number, name, other, other, why, outputs, span);
    }

    /**
     * What a step is called by: its id, else its number.
     *
     * @return the id, or {@code #N}
     */
    public String key() {
        return id.isEmpty() ? "#" + number : id;
    }
}
