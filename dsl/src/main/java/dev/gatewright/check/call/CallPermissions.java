package dev.gatewright.check.call;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.PipelineFiles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A called workflow asks for more than its caller allows. */
public final class CallPermissions implements PipelineCheck {

    private static final Rule RULE = Rule.refused(
            "call-permissions",
            "A called workflow that asks for more than its caller has",
            "GitHub's documentation, Reusing workflow configurations, Access and permissions for nested workflows; reader tests errors-reusable-workflow-permissions-*");

    private final @Nullable DefaultPermissions policy;

    /** The check where the repository's default isn't known. */
    public CallPermissions() {
        this.policy = null;
    }

    /**
     * The check for one default.
     *
     * @param policy the repository's default
     */
    public CallPermissions(DefaultPermissions policy) {
        this.policy = policy;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        PermissionWalk walk = new PermissionWalk(files, (caller, callee, asker, asked, allowed) -> {
            Optional<Allowed> known = policy == null ? allowed : allowed.or(() -> Optional.of(policy.allowed()));
            known.ifPresent(most -> report(new Escalation(caller, callee, asker, asked, most), report));
        });
        files.workflows().forEach(walk::walk);
    }

    private static void report(Escalation escalation, Report report) {
        if (escalation.isOne()) {
            report.add(RULE, escalation.caller().origin(), escalation.fact(), escalation.help());
        }
    }
}
