package dev.gatewright.check.expression;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Reference;
import dev.gatewright.check.view.References;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Optional;

/**
 * The outputs of a job.
 *
 * @param names their names; empty when they aren't known
 */
record JobOutputs(Optional<List<String>> names) {

    static JobOutputs of(PipelineFiles files, JobEntry job) {
        if (job.isCall()) {
            return new JobOutputs(files.callee(job)
                    .flatMap(callee -> callee.trigger("workflow_call"))
                    .map(call -> names(call.get("outputs"))));
        }
        Optional<Spot> outputs = job.get("outputs");
        boolean computed = outputs.filter(spot -> spot.isComputed()
                        || spot.pairs().stream().anyMatch(pair -> pair.key().isComputed()))
                .isPresent();
        return new JobOutputs(computed ? Optional.empty() : Optional.of(names(outputs)));
    }

    private static List<String> names(Optional<Spot> outputs) {
        return outputs.map(Spot::pairs).orElse(List.of()).stream()
                .map(Pair::name)
                .toList();
    }

    /** Reports a reference such as {@code needs.job.outputs.name} to what isn't there. */
    void judge(JobEntry job, Reference reference, Rule rule, Report report) {
        boolean asks = reference.part(2).filter("outputs"::equalsIgnoreCase).isPresent();
        Optional<String> name = asks ? reference.part(3) : Optional.empty();
        if (name.isPresent() && names.isPresent() && names.get().stream().noneMatch(name.get()::equalsIgnoreCase)) {
            report.add(
                    rule,
                    reference.origin(),
                    "Job `" + job.id() + "` has no output `" + name.get() + "`, which `" + reference + "` asks for.",
                    Candidates.help(
                            name.get(),
                            names.get(),
                            "It has none: say " + report.spelled(".outputs(…)", "outputs") + " where it is set."));
        }
    }

    /** Judges what a called workflow hands back: {@code jobs.job.outputs.name}. */
    static void check(PipelineFiles files, WorkflowFile workflow, Rule rule, Report report) {
        Optional<Spot> outputs = workflow.trigger("workflow_call").flatMap(call -> call.get("outputs"));
        List<Reference> references =
                outputs.map(spot -> References.to("jobs", spot)).orElse(List.of());
        for (Reference reference : references) {
            Optional<String> id = reference.isOf("jobs") ? reference.part(1) : Optional.empty();
            Optional<JobEntry> job = id.flatMap(workflow::job);
            job.ifPresent(provider -> of(files, provider).judge(provider, reference, rule, report));
            if (id.isPresent() && job.isEmpty()) {
                List<String> ids = workflow.jobs().stream().map(JobEntry::id).toList();
                report.add(
                        rule,
                        reference.origin(),
                        "`" + reference + "` asks about job `" + id.get() + "`, which isn't in workflow `"
                                + workflow.name() + "`.",
                        Candidates.help(id.get(), ids, "Add the job."));
            }
        }
    }
}
