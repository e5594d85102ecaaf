package dev.gatewright.check.taint;

import dev.gatewright.check.rule.PipelineCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.StepEntry;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.Embedding;
import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.taint.Source;
import dev.gatewright.expression.taint.Tainted;
import dev.gatewright.finding.Candidates;
import dev.gatewright.workflow.metadata.CompositeStep;
import dev.gatewright.workflow.setting.Contexts;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an outsider writes becomes a part of a script. */
public final class UntrustedScript implements PipelineCheck {

    private static final Rule RULE = Rule.mistake(
            "untrusted-script",
            "What an outsider writes, in a script",
            "GitHub's documentation, Secure use reference, script injections; actionlint, expression; zizmor,"
                    + " template-injection");

    private static final Vocabulary OF_JOB = Vocabulary.of(Contexts.STEP);
    private static final Vocabulary OF_ACTION = Vocabulary.of(CompositeStep.CONTEXTS);

    private static final Pattern TOLD = Pattern.compile("^github\\.event\\.(\\w+)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PipelineFiles files, Report report) {
        Trace trace = new Trace();
        for (WorkflowFile workflow : files.workflows()) {
            for (JobEntry job : workflow.jobs()) {
                check(Standing.in(files, workflow).at(job), trace, report);
            }
        }
        for (ActionFile action : files.actions()) {
            check(Standing.in(files, action), trace, report);
        }
    }

    private static void check(Standing at, Trace trace, Report report) {
        for (StepEntry step : at.steps()) {
            for (Script script : Script.of(step)) {
                Embedding.closed(script.text().text().orElse(""))
                        .forEach(embedding -> check(script, embedding, at.at(step), trace, report));
            }
        }
    }

    /** What GitHub can't read there is told by itself. */
    private static boolean isReadable(Embedding embedding, Standing at) {
        try {
            embedding.parse(at.action().isPresent() ? OF_ACTION : OF_JOB);
            return true;
        } catch (ExpressionError unreadable) {
            return false;
        }
    }

    private static void check(Script script, Embedding embedding, Standing at, Trace trace, Report report) {
        List<Tainted> parts = trace.tainted(embedding, at);
        if (parts.isEmpty() || !isReadable(embedding, at)) {
            return;
        }
        for (Tainted part : parts) {
            Rewriting rewriting = Rewriting.of(script, embedding, part, at);
            report.add(
                    RULE,
                    script.text().origin(embedding.at() + part.start()),
                    fact(part) + untold(part.sources().get(0), at),
                    help(script, rewriting, report),
                    EnvFix.of(script, rewriting));
        }
    }

    private static String fact(Tainted part) {
        Source source = part.sources().get(0);
        String through = source.via().stream().skip(1).collect(Collectors.joining(", "));
        String from = source.via().isEmpty()
                ? " is what anybody may write"
                : " comes from `" + source.path() + "`, which anybody may write";
        return "`" + part.part() + "`" + from + (through.isEmpty() ? "" : ", by way of " + through)
                + ": here it becomes part of a script, and is run.";
    }

    /** What no trigger tells is null as yet, and isn't reported a second time for that. */
    private static String untold(Source source, Standing at) {
        Matcher told = TOLD.matcher(source.path());
        if (!source.via().isEmpty() || !told.find()) {
            return "";
        }
        List<String> events = at.workflow().map(Scopes::events).orElse(List.of());
        Set<String> telling = Scopes.missing(told.group(1), events);
        return telling.isEmpty()
                ? ""
                : " As yet it is null: only " + Candidates.list(telling) + " tell" + (telling.size() == 1 ? "s" : "")
                        + " it, and none of them starts this workflow.";
    }

    private static String help(Script script, Rewriting rewriting, Report report) {
        String pass = rewriting.declared()
                ? "`env` has it as `" + rewriting.name() + "`"
                : "Pass it by " + report.spelled(".env(\"" + rewriting.name() + "\", …)", "env") + ", `"
                        + rewriting.entry() + "`";
        if (!rewriting.value().isEmpty()) {
            String more = rewriting.language() == Language.PYTHON ? ", below `import os`." : ".";
            return pass + ": write `" + rewriting.line() + "`" + more;
        }
        if (rewriting.language() == Language.NESTED) {
            return pass + ", and let the program that is written here read it from its own environment.";
        }
        return pass
                + (script.step().has("run")
                        ? ", and read it there as data, in a shell that doesn't run it, such as bash or pwsh."
                        : ", and let the script read it from there.");
    }
}
