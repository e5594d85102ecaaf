package dev.gatewright.simulation.result;

import dev.gatewright.expression.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a simulation found as a tree that people read: each workflow, run, job and step on a line of its own with its
 * conclusion and the reason. The same result gives the same text everywhere, so that it can be approved as it is.
 */
public final class TreeRendering {

    private final List<String> lines = new ArrayList<>();
    private final boolean timed;

    private TreeRendering(boolean timed) {
        this.timed = timed;
    }

    /**
     * The tree without times.
     *
     * @param simulated what a simulation found
     * @return its lines, each ended by a line break
     */
    public static String of(Simulated simulated) {
        return new TreeRendering(false).render(simulated);
    }

    /**
     * The tree with times.
     *
     * @param simulated what a simulation found
     * @return its lines, each ended by a line break
     */
    public static String timed(Simulated simulated) {
        return new TreeRendering(true).render(simulated);
    }

    /**
     * The tree of one run.
     *
     * @param run the run
     * @return its lines, each ended by a line break
     */
    public static String of(Run run) {
        TreeRendering rendering = new TreeRendering(false);
        rendering.run(run);
        return rendering.text();
    }

    private String render(Simulated simulated) {
        lines.add("on " + simulated.scenario().event());
        for (WorkflowResult workflow : simulated.workflows()) {
            if (workflow.runs().isEmpty()) {
                String verb = workflow.started() == Truth.UNKNOWN ? "may start: " : "doesn't start: ";
                lines.add(workflow.file() + " " + verb + workflow.reason());
            }
        }
        simulated.runs().forEach(this::run);
        simulated.gaps().forEach(gap -> lines.add("unknown: " + gap));
        return text();
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    private void run(Run run) {
        String attempt = run.attempt() > 1 ? ", attempt " + run.attempt() : "";
        lines.add(run.file() + " #" + run.number() + attempt + " "
                + run.conclusion().word() + time(Optional.of(run.span())) + " (" + run.trigger() + "): "
                + run.reason());
        for (int i = 0; i < run.jobs().size(); i++) {
            job(run.jobs().get(i), i == run.jobs().size() - 1);
        }
    }

    private void job(JobRun job, boolean last) {
        String outcome = job.ending().outcome() == job.conclusion()
                ? ""
                : " (" + job.ending().outcome().word() + ")";
        lines.add((last ? "└─ " : "├─ ") + job.name() + " " + job.conclusion().word() + outcome + time(job.span())
                + ": " + job.reason());
        for (int i = 0; i < job.steps().size(); i++) {
            boolean lastStep = i == job.steps().size() - 1;
            lines.add((last ? "   " : "│  ")
                    + (lastStep ? "└─ " : "├─ ")
                    + step(job.steps().get(i)));
        }
    }

    private String step(StepRun step) {
        String outcome =
                step.outcome() == step.conclusion() ? "" : " (" + step.outcome().word() + ")";
        String why = step.outcome() == Conclusion.SUCCESS ? "" : ": " + step.reason();
        String id = step.id().isEmpty() ? "" : " [" + step.id() + "]";
        return step.name() + id + " " + step.conclusion().word() + outcome + time(step.span()) + why;
    }

    private String time(Optional<Span> span) {
        return timed ? span.map(time -> " " + time).orElse("") : "";
    }
}
