package dev.gatewright.check.job;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;

/** {@code queue: max} stands beside {@code cancel-in-progress: true}. */
public final class QueueConflict implements WorkflowCheck {

    private static final Rule RULE = Rule.fails(
            "queue-conflict",
            "A queue that is cancelled",
            "GitHub's documentation, Workflow syntax, concurrency.queue; language service, validate.concurrency");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        for (Spot group : Groups.all(workflow)) {
            Optional<Pair> queue = group.pair("queue")
                    .filter(pair -> pair.value().literal().filter("max"::equals).isPresent());
            if (queue.isPresent()
                    && group.get("cancel-in-progress").filter(Spot::isTrue).isPresent()) {
                report.add(
                        RULE,
                        queue.get().key().origin(),
                        "`queue: max` keeps what waits, and `cancel-in-progress: true` cancels what runs: they exclude each other.",
                        "Keep one of them.");
            }
        }
    }
}
