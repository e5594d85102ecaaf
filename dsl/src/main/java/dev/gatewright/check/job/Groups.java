package dev.gatewright.check.job;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The concurrency groups of a workflow. */
final class Groups {

    private Groups() {}

    /** What stands at {@code concurrency}, in the workflow and in its jobs. */
    static List<Spot> all(WorkflowFile workflow) {
        List<Spot> all = new ArrayList<>();
        workflow.root().get("concurrency").ifPresent(all::add);
        workflow.jobs().forEach(job -> job.get("concurrency").ifPresent(all::add));
        return all;
    }

    /** The name of a group, where it is known. */
    static Optional<String> name(Spot concurrency) {
        return (concurrency.isMapping() ? concurrency.get("group") : Optional.of(concurrency)).flatMap(Spot::literal);
    }
}
