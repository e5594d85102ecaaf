package dev.gatewright.check.file;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two workflows are written to one file; case doesn't count, since it doesn't on every system. */
public final class DuplicateFile implements PipelineCheck {

    private static final Rule RULE =
            Rule.mistake("duplicate-file", "Two workflows in one file", "A file holds one workflow");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        Map<String, WorkflowFile> seen = new HashMap<>();
        for (WorkflowFile workflow : files.workflows()) {
            @Nullable WorkflowFile before = seen.putIfAbsent(workflow.name().toLowerCase(Locale.ROOT), workflow);
            if (before != null && report.purpose() == Purpose.EMITTING) {
                report.add(
                        RULE,
                        workflow.root().origin(),
                        "Two workflows are written to `" + before.name() + "`; the other is made at "
                                + before.root().origin() + ".",
                        "Name another file: `.file(\"….yml\")`; or add the workflow once.");
            }
        }
    }
}
