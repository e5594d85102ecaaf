package dev.gatewright.check;

import dev.gatewright.block.LocalPath;
import dev.gatewright.check.action.MissingProgram;
import dev.gatewright.check.expression.ExpressionChecks;
import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.schema.Meant;
import dev.gatewright.check.schema.SchemaWalk;
import dev.gatewright.check.scope.Scopes;
import dev.gatewright.check.use.UseChecks;
import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.Callees;
import dev.gatewright.check.view.LocalUses;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Finding;
import dev.gatewright.link.Linked;
import dev.gatewright.link.LinkedAction;
import dev.gatewright.workflow.Workflow;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Judges workflows and actions whose references have their names: those that were built, before they are emitted, and
 * those that were read.
 */
public final class Checks {

    private Checks() {}

    /**
     * Judges what is about to be emitted.
     *
     * @param linked the pipeline, linked
     * @return what could not be linked and everything else that is wrong, sorted by place; an error refuses the emission
     */
    public static List<Finding> check(Linked linked) {
        Report report = Report.of(Purpose.EMITTING);
        report.addLinked(linked.findings());
        check(linked.workflows(), actions(linked), Callees.NONE, Settings.emitting(), report);
        return report.findings();
    }

    /**
     * Judges what is about to be emitted by what the repository has beside it: workflows that are called, actions that are used,
     * and files that actions run.
     *
     * @param linked the pipeline, linked
     * @param repository the repository
     * @return what isn't there, and calls of what is there that don't fit it, sorted by place
     */
    public static List<Finding> besides(Linked linked, Callees repository) {
        if (linked.actions().isEmpty() && !LocalUses.mayBeIn(linked)) {
            return List.of();
        }
        Report report = Report.of(Purpose.EMITTING);
        List<WorkflowFile> workflows =
                linked.workflows().stream().map(WorkflowFile::of).toList();
        PipelineFiles files = new PipelineFiles(
                workflows, actions(linked), Callees.local(workflows).or(repository));
        workflows.forEach(workflow -> workflow.jobs().forEach(job -> UseChecks.present(job.steps(), files, report)));
        files.actions().forEach(action -> UseChecks.present(action.steps(), files, report));
        linked.actions().forEach(action -> new MissingProgram().check(inPlace(action, repository), report));
        if (workflows.stream().anyMatch(workflow -> callsOthers(workflow, workflows))) {
            Catalogue.pipeline(Settings.emitting()).forEach(check -> check.check(files, report));
        }
        return report.findings();
    }

    private static ActionFile inPlace(LinkedAction action, Callees repository) {
        String folder = ".github/actions/" + action.folder();
        return ActionFile.of(
                action.folder(), action.tree(), program -> repository.isMissingFile(folder + "/" + program));
    }

    private static boolean callsOthers(WorkflowFile workflow, List<WorkflowFile> known) {
        Callees emitted = Callees.local(known);
        return workflow.jobs().stream()
                .flatMap(job -> job.get("uses").flatMap(Spot::literal).stream())
                .anyMatch(uses -> LocalPath.isMeant(uses) && emitted.find(uses).isEmpty());
    }

    private static List<ActionFile> actions(Linked linked) {
        return linked.actions().stream()
                .map(action -> ActionFile.of(action.folder(), action.tree()))
                .toList();
    }

    /**
     * Judges workflows and actions.
     *
     * @param workflows the workflows, which may call each other by {@code ./path} and {@code $/path}
     * @param actions the actions
     * @param callees who finds other workflows that jobs call
     * @param settings what they are judged for
     * @return everything that is wrong, sorted by place
     */
    public static List<Finding> check(
            List<Workflow> workflows, List<ActionFile> actions, Callees callees, Settings settings) {
        Report report = Report.of(settings.purpose());
        check(workflows, actions, callees, settings, report);
        return report.findings();
    }

    /**
     * The rules.
     *
     * @return all of them, sorted by code
     */
    public static List<Rule> rules() {
        return Catalogue.rules();
    }

    private static void check(
            List<Workflow> workflows, List<ActionFile> actions, Callees callees, Settings settings, Report report) {
        boolean read = settings.purpose() == Purpose.READING;
        List<WorkflowFile> seen = workflows.stream()
                .map(workflow -> WorkflowFile.of(read ? Meant.of(workflow) : workflow))
                .toList();
        List<ActionFile> parts = read ? actions.stream().map(ActionShape::meant).toList() : actions;
        PipelineFiles files = new PipelineFiles(seen, parts, Callees.local(seen).or(callees));
        each(seen, report, (workflow, part) -> check(workflow, files, part));
        each(parts, report, (action, part) -> check(action, files, part));
        each(Catalogue.pipeline(settings), report, (check, part) -> check.check(files, part));
    }

    /** Several at a time; what they find is told in their order. */
    private static <T> void each(List<T> all, Report report, BiConsumer<T, Report> check) {
        all.parallelStream()
                .map(one -> {
                    Report part = report.part();
                    check.accept(one, part);
                    return part;
                })
                .toList()
                .forEach(report::add);
    }

    private static void check(WorkflowFile workflow, PipelineFiles files, Report report) {
        new SchemaWalk(report, new ExpressionChecks(Scopes.of(workflow, files), report))
                .walk(workflow.root(), Workflow.SHAPE);
        Catalogue.WORKFLOW.forEach(check -> check.check(workflow, report));
        workflow.jobs().forEach(job -> UseChecks.check(job.steps(), files, report));
    }

    private static void check(ActionFile action, PipelineFiles files, Report report) {
        new SchemaWalk(report, new ExpressionChecks(Scopes.of(action, files), report))
                .walk(action.root(), ActionShape.of(action));
        Catalogue.ACTION.forEach(check -> check.check(action, report));
        UseChecks.check(action.steps(), files, report);
    }
}
