package dev.gatewright.check.value;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Owners;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A variable is set that the runner sets itself: the assignment is ignored. One that gives it the value that it has is fine. */
public final class DefaultVariable implements WorkflowCheck, ActionCheck {

    private static final Rule RULE = Rule.hint(
            "default-variable",
            "A variable that only the runner sets",
            "GitHub's documentation, Variables reference, Default environment variables");

    /** Behind {@code GITHUB_}. */
    private static final Set<String> OF_GITHUB = Set.of(
            "ACTION",
            "ACTION_PATH",
            "ACTION_REPOSITORY",
            "ACTIONS",
            "ACTOR",
            "ACTOR_ID",
            "API_URL",
            "BASE_REF",
            "ENV",
            "EVENT_NAME",
            "EVENT_PATH",
            "GRAPHQL_URL",
            "HEAD_REF",
            "JOB",
            "OUTPUT",
            "PATH",
            "REF",
            "REF_NAME",
            "REF_PROTECTED",
            "REF_TYPE",
            "REPOSITORY",
            "REPOSITORY_ID",
            "REPOSITORY_OWNER",
            "REPOSITORY_OWNER_ID",
            "RETENTION_DAYS",
            "RUN_ATTEMPT",
            "RUN_ID",
            "RUN_NUMBER",
            "SERVER_URL",
            "SHA",
            "STEP_SUMMARY",
            "TRIGGERING_ACTOR",
            "WORKFLOW",
            "WORKFLOW_REF",
            "WORKFLOW_SHA",
            "WORKSPACE");

    /** Behind {@code RUNNER_}; {@code RUNNER_DEBUG} is set by people who want an action to tell more. */
    private static final Set<String> OF_RUNNER = Set.of("ARCH", "ENVIRONMENT", "NAME", "OS", "TEMP", "TOOL_CACHE");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        check(Owners.of(workflow), report);
    }

    @Override
    public void check(ActionFile action, Report report) {
        check(Owners.of(action), report);
    }

    private static void check(List<Spot> owners, Report report) {
        for (Spot owner : owners) {
            for (Pair variable : owner.pairs("env")) {
                if (isDefault(variable.name()) && !isItsOwn(variable)) {
                    report.add(
                            RULE,
                            variable.key().origin(),
                            "The runner sets `" + variable.name() + "` itself, and ignores what is said here.",
                            "Give the variable a name of its own.");
                }
            }
        }
    }

    private static boolean isDefault(String name) {
        return name.startsWith("GITHUB_") && OF_GITHUB.contains(name.substring("GITHUB_".length()))
                || name.startsWith("RUNNER_") && OF_RUNNER.contains(name.substring("RUNNER_".length()));
    }

    /** Whether it is given the property of the context that it mirrors. */
    private static boolean isItsOwn(Pair variable) {
        String property = variable.name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
        String value = variable.value().text().orElse("").toLowerCase(Locale.ROOT);
        return value.replaceAll("\\s", "").equals("${{" + property + "}}");
    }
}
