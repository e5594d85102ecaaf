package dev.gatewright.check.value;

import dev.gatewright.check.rule.ActionCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.WorkflowCheck;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Corrections;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Owners;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value reads like an expression and lacks its braces: it is passed on letter by letter. */
public final class BareExpression implements WorkflowCheck, ActionCheck {

    private static final Rule RULE = Rule.hint(
            "bare-expression",
            "A value that reads like an expression, and is none",
            "GitHub's documentation, Evaluate expressions in workflows and actions, About expressions");

    /** What an output can be, and nobody writes as a text. */
    private static final Pattern RESULT = Pattern.compile(
            "(?:steps|needs|jobs)\\.[\\w-]+\\.(?:outputs\\.[\\w-]+|outcome|conclusion|result)|(?:inputs|matrix|env|vars)\\.[\\w-]+");

    /** The same where a text may well have a dot in it, as the name of a file has. */
    private static final Pattern SURELY =
            Pattern.compile("(?:steps|needs)\\.[\\w-]+\\.outputs\\.[\\w-]+|secrets\\.[A-Z][A-Z0-9_]+");

    /** An expression whose braces have no {@code $} before them. */
    private static final Pattern DOLLARLESS =
            Pattern.compile("\\{\\{(?<!\\$\\{\\{)\\s*((?:github|env|secrets|inputs|matrix|steps|needs|vars"
                    + "|runner)\\.[\\w.-]+)\\s*}}");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, Report report) {
        Owners.of(workflow).forEach(owner -> values(owner, report));
        for (JobEntry job : workflow.jobs()) {
            pairs(job.get("outputs")).forEach(output -> check(output.value(), RESULT, report));
        }
        workflow.trigger("workflow_call").ifPresent(call -> outputs(call, report));
    }

    @Override
    public void check(ActionFile action, Report report) {
        Owners.of(action).forEach(owner -> values(owner, report));
        outputs(action.root(), report);
    }

    private static void values(Spot owner, Report report) {
        for (String key : List.of("env", "with", "secrets")) {
            for (Pair pair : pairs(owner.get(key))) {
                check(pair.value(), SURELY, report);
                dollarless(pair.value(), report);
            }
        }
        owner.get("name").ifPresent(name -> dollarless(name, report));
        if (!owner.has("shell")) {
            owner.get("run").ifPresent(script -> dollarless(script, report));
        }
    }

    private static void dollarless(Spot value, Report report) {
        String text = value.text().orElse("");
        if (!text.contains("{{")) {
            return;
        }
        Matcher braces = DOLLARLESS.matcher(text);
        while (braces.find()) {
            report.add(
                    RULE,
                    value.origin(braces.start()),
                    "`" + braces.group() + "` is a text here, no expression.",
                    "Write `${{ " + braces.group(1) + " }}`.");
        }
    }

    private static void outputs(Spot declaring, Report report) {
        pairs(declaring.get("outputs"))
                .forEach(output -> output.value().get("value").ifPresent(value -> check(value, RESULT, report)));
    }

    private static List<Pair> pairs(Optional<Spot> mapping) {
        return mapping.map(Spot::pairs).orElse(List.of());
    }

    private static void check(Spot value, Pattern pattern, Report report) {
        String text = value.literal().orElse("");
        if (pattern.matcher(text).matches()) {
            report.add(
                    RULE,
                    value.origin(),
                    "`" + text + "` is a text here, no expression.",
                    "Write `${{ " + text + " }}`.",
                    Corrections.replace(value, "${{ " + text + " }}", false));
        }
    }
}
