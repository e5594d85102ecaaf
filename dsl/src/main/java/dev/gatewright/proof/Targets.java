package dev.gatewright.proof;

import dev.gatewright.proof.model.EffectLabel;
import dev.gatewright.proof.model.JobModel;
import dev.gatewright.proof.model.Library;
import dev.gatewright.proof.model.WorkflowModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an effect's label names something that is there. */
final class Targets {

    private Targets() {}

    static void check(Library library, EffectLabel label) {
        WorkflowModel workflow = library.file(label.file())
                .orElseThrow(() -> unknown(
                        label,
                        "workflow",
                        label.file(),
                        library.workflows().stream().map(WorkflowModel::file).toList()));
        JobModel job = null;
        for (String id : label.job().split("/")) {
            WorkflowModel within = workflow;
            Optional<WorkflowModel> called = job == null ? Optional.of(within) : library.called(job);
            List<JobModel> jobs = called.map(WorkflowModel::jobs).orElse(List.of());
            job = jobs.stream()
                    .filter(each -> each.id().equalsIgnoreCase(id))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            label, "job", id, jobs.stream().map(JobModel::id).toList()));
        }
        if (!label.step().isEmpty() && job != null) {
            step(label, job);
        }
    }

    private static void step(EffectLabel label, JobModel job) {
        List<String> names = new ArrayList<>();
        job.steps().forEach(step -> {
            names.add("#" + (step.index() + 1));
            if (!step.id().isEmpty()) {
                names.add(step.id());
            }
        });
        if (names.stream().noneMatch(label.step()::equalsIgnoreCase)) {
            throw unknown(label, "step", label.step(), names);
        }
    }

    private static IllegalArgumentException unknown(EffectLabel label, String what, String name, List<String> known) {
        List<String> some =
                known.stream().sorted().limit(10).map(each -> "`" + each + "`").toList();
        return new IllegalArgumentException("Unknown " + what + " `" + name + "` in `" + label + "`. "
                + (some.isEmpty() ? "There is none." : "There are: " + String.join(", ", some) + "."));
    }
}
