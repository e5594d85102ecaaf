package dev.gatewright.check.call;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.WorkflowFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a job calls has none of GitHub's forms. */
public final class CallFormat implements JobCheck {

    private static final Rule RULE = Rule.fails(
            "call-format",
            "A workflow that is nowhere",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.uses; language service, workflow uses format validation");

    private static final Pattern OWN = Pattern.compile("(?:/|\\.\\./)*(\\.github/workflows/[^/@]+\\.ya?ml)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        job.get("uses")
                .filter(uses -> uses.literal().filter(text -> !text.isEmpty()).isPresent())
                .ifPresent(uses -> {
                    String text = uses.literal().orElse("");
                    new WorkflowUses(text)
                            .problem()
                            .ifPresent(problem -> report.add(
                                    RULE,
                                    uses.origin(),
                                    "`" + text + "` is no workflow to call: " + problem + ".",
                                    own(text).orElseGet(WorkflowUses::forms)));
                });
    }

    /** How a workflow of the same repository is called, where only the beginning is wrong. */
    private static Optional<String> own(String text) {
        Matcher path = OWN.matcher(text);
        return path.matches() ? Optional.of("Write `./" + path.group(1) + "`.") : Optional.empty();
    }
}
