package dev.gatewright.check.file;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.WorkflowFile;
import java.util.regex.Pattern;

/** A workflow's file isn't one that GitHub looks at. */
public final class FileName implements PipelineCheck {

    private static final Rule RULE = Rule.mistake(
            "file-name",
            "A file that GitHub doesn't look at",
            "GitHub's documentation, Workflow syntax, About YAML syntax for workflows");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]*[A-Za-z0-9_-]\\.ya?ml");

    @Override
    public void check(PipelineFiles files, Report report) {
        for (WorkflowFile workflow : files.workflows()) {
            if (!LEGAL.matcher(workflow.name()).matches() && report.purpose() == Purpose.EMITTING) {
                report.add(
                        RULE,
                        workflow.root().origin(),
                        "`" + workflow.name() + "` is no file of a workflow.",
                        "End it with `.yml`, of letters, digits, `-`, `_` and `.`, without a folder: GitHub looks in `.github/workflows` alone.");
            }
        }
    }
}
