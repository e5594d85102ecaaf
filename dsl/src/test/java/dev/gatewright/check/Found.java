package dev.gatewright.check;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Finding;
import dev.gatewright.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What checks find in a text: each finding as its code and its place. */
final class Found {

    private Found() {}

    static List<String> inWorkflow(String text) {
        return places(
                Checks.check(List.of(Documents.workflow("ci.yml", text)), List.of(), Callees.NONE, Settings.reading()));
    }

    /** A job of steps, in a workflow around it; its first line is line 4 of the file. */
    static List<String> inJob(String job) {
        return inWorkflow("on: push\njobs:\n  build:\n" + job.indent(4));
    }

    /** Steps, in a job around them; the first line is line 6 of the file. */
    static List<String> inSteps(String steps) {
        return inJob("runs-on: ubuntu-latest\nsteps:\n" + steps.indent(2));
    }

    /** A trigger above a job; its first line is line 1 of the file. */
    static List<String> inTriggers(String on) {
        return inWorkflow(
                on.stripTrailing() + "\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: [run: make]\n");
    }

    static List<String> inAction(String text) {
        ActionFile action = ActionFile.of("it", Documents.tree("action.yml", text));
        return places(Checks.check(List.of(), List.of(action), Callees.NONE, Settings.reading()));
    }

    /** Workflows of one repository: names and texts in turn. */
    static List<String> inWorkflows(String... namesAndTexts) {
        return inWorkflows(Settings.reading(), namesAndTexts);
    }

    static List<String> inWorkflows(Settings settings, String... namesAndTexts) {
        List<Workflow> workflows = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            workflows.add(Documents.workflow(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return Checks.check(workflows, List.of(), Callees.NONE, settings).stream()
                .map(finding -> finding.code() + " " + finding.origin())
                .toList();
    }

    static Callees callees(Map<String, String> texts) {
        Map<String, WorkflowFile> files = new LinkedHashMap<>();
        texts.forEach((uses, text) -> files.put(uses, WorkflowFile.of(Documents.workflow(uses, text))));
        return uses -> Optional.ofNullable(files.get(uses));
    }

    static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.origin().line() + ":"
                        + finding.origin().column())
                .toList();
    }
}
