import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.CallJob;
import dev.gatewright.workflow.job.JobBlock;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.workflow.step.StepBlock;
import dev.gatewright.workflow.step.UsesStep;
import dev.gatewright.workflow.step.WorkStep;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The workflows as they are emitted, seen as the trees that they are. */
final class Emitted {

    static final Linked LINKED = Linker.link(Pipelines.ALL, Target.GITHUB);

    /**
     * A job of an emitted workflow.
     *
     * @param workflow the workflow
     * @param id the key under {@code jobs}
     * @param tree what stands there
     */
    record Job(Workflow workflow, String id, Mapping tree) {

        boolean isCall() {
            return tree.has(CallJob.USES.name());
        }

        Workflow called() {
            return Emitted.workflow(text(tree, CallJob.USES.name()).replaceFirst(".*/", ""));
        }

        int minutes() {
            return Integer.parseInt(text(tree, StepsJob.TIMEOUT_MINUTES.name()));
        }

        List<Job> needs() {
            return texts(tree.get(JobBlock.NEEDS.name()))
                    .map(id -> job(workflow, id))
                    .toList();
        }

        String condition() {
            return text(tree, JobBlock.IF.name());
        }

        Optional<String> environment() {
            return at(tree, StepsJob.ENVIRONMENT.name()).map(environment -> text(environment, "name"));
        }

        List<Step> steps() {
            return tree.get(StepsJob.STEPS.name()).map(node -> ((Sequence) node).items()).orElse(List.of()).stream()
                    .map(node -> new Step((Mapping) node))
                    .toList();
        }

        @Override
        public String toString() {
            return workflow.fileName() + ": " + id;
        }
    }

    /**
     * A step of an emitted job.
     *
     * @param tree what stands there
     */
    record Step(Mapping tree) {

        String name() {
            return text(tree, StepBlock.NAME.name());
        }

        /** The action without its commit, empty for a script. */
        String action() {
            return text(tree, UsesStep.USES.name()).replaceFirst("@.*", "");
        }

        String script() {
            return text(tree, RunStep.RUN.name());
        }

        String condition() {
            return text(tree, WorkStep.IF.name());
        }

        String input(String name) {
            return at(tree, UsesStep.WITH.name())
                    .map(inputs -> text(inputs, name))
                    .orElse("");
        }

        Optional<Integer> minutes() {
            return tree.get(WorkStep.TIMEOUT_MINUTES.name()).map(node -> Integer.parseInt(((Scalar) node).text()));
        }

        @Override
        public String toString() {
            return tree.toString();
        }
    }

    private Emitted() {}

    static Stream<Workflow> workflows() {
        return LINKED.workflows().stream();
    }

    static Workflow workflow(String file) {
        return workflows()
                .filter(each -> each.fileName().equals(file))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Job> jobs() {
        return workflows().flatMap(Emitted::jobs);
    }

    static Stream<Job> jobs(Workflow workflow) {
        return workflow.allJobs().stream()
                .map(entry -> new Job(workflow, entry.getKey(), entry.getValue().mapping()));
    }

    static Job job(Workflow workflow, String id) {
        return jobs(workflow).filter(job -> job.id().equals(id)).findFirst().orElseThrow();
    }

    /** The jobs that deploy. */
    static Stream<Job> deployments() {
        return jobs().filter(job -> job.environment().isPresent());
    }

    static Optional<Mapping> at(Mapping tree, String key) {
        return tree.get(key).map(Mapping.class::cast);
    }

    /** The text at a key, empty where nothing stands. */
    static String text(Mapping tree, String key) {
        return tree.get(key).map(node -> ((Scalar) node).text()).orElse("");
    }

    /** One text or a list of them. */
    static Stream<String> texts(Optional<Node> node) {
        return node.stream()
                .flatMap(it -> it instanceof Sequence sequence ? sequence.items().stream() : Stream.of(it))
                .map(it -> ((Scalar) it).text());
    }
}
