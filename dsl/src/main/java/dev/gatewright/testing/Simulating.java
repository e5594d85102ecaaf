package dev.gatewright.testing;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Severity;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.simulation.Simulation;
import dev.gatewright.simulation.scenario.Scenario;
import dev.gatewright.simulation.scenario.TriggerEvent;
import dev.gatewright.subject.Subject;
import dev.gatewright.workflow.Pipeline;
import dev.gatewright.workflow.Workflow;
import java.util.List;

/** Workflows that can be asked what they do, any number of times. */
public final class Simulating {

    private final Subject subject;
    private final Simulation simulation;
    private final Places places;

    private Simulating(Subject subject) {
        this.subject = subject;
        this.simulation = subject.simulation();
        this.places = new Places(subject.workflows());
    }

    /**
     * A pipeline's workflows.
     *
     * @param pipeline the pipeline
     * @return what can be asked
     * @throws IllegalArgumentException when it can't be linked; the message says why
     */
    public static Simulating of(Pipeline pipeline) {
        Linked linked = Linker.link(pipeline, Target.GITHUB);
        List<String> errors = linked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("The pipeline can't be linked:\n" + String.join("\n", errors));
        }
        return of(Subject.of(linked));
    }

    /**
     * Workflows, written in Java or read.
     *
     * @param subject the workflows
     * @return what can be asked
     */
    public static Simulating of(Subject subject) {
        return new Simulating(subject);
    }

    /**
     * A rehearsal that begins with an event, and in which all goes well until it is told otherwise.
     *
     * @param event the event
     * @return the rehearsal
     */
    public Rehearsal on(TriggerEvent event) {
        return new Rehearsal(this, Scenario.on(event));
    }

    /**
     * The workflows.
     *
     * @return all of them, linked or read
     */
    public List<Workflow> workflows() {
        return subject.workflows();
    }

    Simulation simulation() {
        return simulation;
    }

    Places places() {
        return places;
    }
}
