package dev.gatewright.check.view;

import dev.gatewright.link.Linked;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.job.Environment;
import dev.gatewright.workflow.step.Step;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Sequence;
import java.util.List;

/** What rules see in a pipeline beside what its files say: Java knows more than YAML has keys for. */
public final class Unwritten {

    private final StringBuilder all = new StringBuilder();

    private Unwritten() {}

    /**
     * All of it.
     *
     * @param linked the pipeline
     * @return a text; of two pipelines whose files are equal, rules judge alike where it is equal too
     */
    public static String of(Linked linked) {
        Unwritten unwritten = new Unwritten();
        for (Workflow workflow : linked.workflows()) {
            unwritten.add(workflow.tree());
        }
        linked.actions().forEach(action -> unwritten.add(action.tree()));
        return unwritten.all.toString();
    }

    /**
     * The outputs that a step was declared to set.
     *
     * @param step the step
     * @return the outputs, none for a step that was read from a file
     */
    public static List<Output<?>> outputs(Mapping step) {
        return Step.outputs(step);
    }

    /**
     * Whether something is said to protect an environment, be it that nothing does.
     *
     * @param environment the environment
     * @return false for one that was read from a file
     */
    public static boolean isProtected(Mapping environment) {
        return environment.notes().get(Environment.PROTECTION).isPresent();
    }

    private void add(Node node) {
        if (node instanceof Mapping mapping) {
            if (isProtected(mapping)) {
                all.append("protected\n");
            }
            for (Output<?> output : outputs(mapping)) {
                all.append(output.name()).append('\n');
            }
            for (Mapping.Entry entry : mapping.entries()) {
                add(entry.value());
            }
        } else if (node instanceof Sequence sequence) {
            all.append("-\n");
            for (Node item : sequence.items()) {
                add(item);
            }
        }
    }
}
