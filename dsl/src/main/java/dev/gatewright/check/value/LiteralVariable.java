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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A folder names a variable, or a variable's value names the variable itself. No shell reads them: the runner looks for a folder
 * called {@code $NAME}, and the variable holds the dollar sign.
 */
public final class LiteralVariable implements WorkflowCheck, ActionCheck {

    private static final Rule RULE = Rule.mistake(
            "literal-variable",
            "A variable where no shell reads it",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].working-directory, env; ScriptHandler in actions/runner");

    private static final Pattern VARIABLE = Pattern.compile(
            "\\$(?:env:)?([A-Za-z_]\\w*)|\\$\\{(?:env:)?([A-Za-z_]\\w*)}|%([A-Za-z_]\\w*)%|^~(?=[/\\\\]|$)");

    /** What only a shell knows. */
    private static final Set<String> NOWHERE = Set.of("", "HOME", "USERPROFILE");

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
            owner.get("working-directory").ifPresent(folder -> folder(folder, true, report));
            owner.get("defaults")
                    .flatMap(defaults -> defaults.get("run"))
                    .flatMap(run -> run.get("working-directory"))
                    .ifPresent(folder -> folder(folder, false, report));
            owner.pairs("env").forEach(variable -> itself(variable, report));
        }
    }

    private static void folder(Spot folder, boolean ofStep, Report report) {
        Matcher variable = VARIABLE.matcher(folder.text().orElse(""));
        if (variable.find()) {
            String name = name(variable);
            report.add(
                    RULE,
                    folder.flaw(variable.start()),
                    "No shell reads `working-directory`: the runner looks for a folder named `" + variable.group()
                            + "`.",
                    !ofStep || NOWHERE.contains(name)
                            ? "Say `cd` in the script instead: `cd \"" + (name.isEmpty() ? "$HOME" : "$" + name)
                                    + "\"`."
                            : "Give it an expression: " + expression(name, report) + ".");
        }
    }

    private static String expression(String name, Report report) {
        return switch (name) {
            case "GITHUB_WORKSPACE" -> report.spelled("github().workspace()", "${{ github.workspace }}");
            case "RUNNER_TEMP" -> report.spelled("runner().temp()", "${{ runner.temp }}");
            default -> report.spelled("env(\"" + name + "\")", "${{ env." + name + " }}");
        };
    }

    private static void itself(Pair variable, Report report) {
        Matcher named = VARIABLE.matcher(variable.value().text().orElse(""));
        while (named.find()) {
            if (name(named).equals(variable.name())) {
                report.add(
                        RULE,
                        variable.value().flaw(named.start()),
                        "No shell reads `env`: `" + variable.name() + "` becomes a text with `" + named.group()
                                + "` in it.",
                        variable.name().equals("PATH")
                                ? "Let a step before add the folder: `echo … >> \"$GITHUB_PATH\"`."
                                : "Set it in the script: `export " + variable.name() + "=…`.");
                return;
            }
        }
    }

    /** The variable's name, "" for the home that {@code ~} stands for. */
    private static String name(Matcher variable) {
        return IntStream.rangeClosed(1, variable.groupCount())
                .mapToObj(variable::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
