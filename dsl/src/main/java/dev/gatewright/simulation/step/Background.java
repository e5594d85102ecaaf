package dev.gatewright.simulation.step;

import dev.gatewright.simulation.result.Span;
import dev.gatewright.simulation.result.StepRun;
import java.util.ArrayList;
import java.util.List;

/**
 * The background steps of a job that nobody has waited for yet.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax", {@code jobs.<job_id>.steps[*].background}: "A maximum of 10
 * background steps can run concurrently in a single job; additional background steps are queued until a slot is free."
 */
final class Background {

    private static final int SLOTS = 10;

    private final JobSetting setting;
    private final List<Pending> started = new ArrayList<>();

    Background(JobSetting setting) {
        this.setting = setting;
    }

    void add(Pending pending) {
        started.add(pending);
    }

    /** When one more can start. */
    long slot(long now) {
        List<Long> ends = started.stream()
                .map(Pending::end)
                .filter(end -> end > now)
                .sorted()
                .toList();
        return ends.size() < SLOTS ? now : ends.get(ends.size() - SLOTS);
    }

    /** A step that starts: one that a later step stops, and of which nobody says how long it takes, goes on until then. */
    Pending pending(StepSpec step, StepRun run, boolean outlives) {
        Span span = run.span().orElse(new Span(0, 0));
        boolean endless = step.isBackground()
                && setting.course().seconds(step).isEmpty()
                && setting.steps().stream().anyMatch(other -> stops(other, step));
        return new Pending(step, run, span.start(), span.end(), endless, outlives);
    }

    private static boolean stops(StepSpec step, StepSpec other) {
        return step.kind() == StepSpec.Kind.CANCEL
                && !other.id().isEmpty()
                && step.tree()
                        .at("cancel")
                        .text()
                        .filter(other.id()::equalsIgnoreCase)
                        .isPresent();
    }

    List<Pending> all() {
        return List.copyOf(started);
    }

    List<Pending> group(int group) {
        return started.stream()
                .filter(pending -> pending.step().group() == group)
                .toList();
    }

    List<Pending> named(List<String> ids) {
        return started.stream()
                .filter(pending -> ids.stream().anyMatch(pending.step().id()::equalsIgnoreCase))
                .toList();
    }

    void remove(List<Pending> done) {
        started.removeAll(done);
    }
}
