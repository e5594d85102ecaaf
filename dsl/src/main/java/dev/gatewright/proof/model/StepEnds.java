package dev.gatewright.proof.model;

import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * When the end of each step is known to those behind it: at once, where the group of a {@code parallel} ends, or where somebody
 * waits for a background step.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax for GitHub Actions", {@code jobs.<job_id>.steps[*].background}, {@code
 * wait}, {@code wait-all} and {@code parallel}.
 */
final class StepEnds {

    private final List<Mapping> mappings = new ArrayList<>();
    private final List<Integer> groupEnds = new ArrayList<>();

    private StepEnds() {}

    /** The steps of a job, those of a {@code parallel} one by one. */
    static List<StepModel> steps(Mapping job) {
        StepEnds ends = new StepEnds();
        job.get("steps").ifPresent(ends::add);
        List<StepModel> steps = new ArrayList<>();
        for (int index = 0; index < ends.mappings.size(); index++) {
            steps.add(StepModel.of(ends.mappings.get(index), index, ends.end(index)));
        }
        return List.copyOf(steps);
    }

    private void add(Node node) {
        for (Node item : items(node)) {
            Texts.mapping(item).ifPresent(step -> {
                List<Node> inside = step.get("parallel").map(StepEnds::items).orElse(List.of(item));
                inside.forEach(each -> Texts.mapping(each).ifPresent(mappings::add));
                while (groupEnds.size() < mappings.size()) {
                    groupEnds.add(mappings.size() - 1);
                }
            });
        }
    }

    private static List<Node> items(Node node) {
        return node.resolved() instanceof Sequence sequence ? sequence.items() : List.of();
    }

    private int end(int index) {
        Mapping step = mappings.get(index);
        boolean isBackground =
                step.get("background").map(Texts::text).filter("true"::equals).isPresent();
        if (!isBackground) {
            return groupEnds.get(index);
        }
        String id = step.get("id").map(Texts::text).orElse("");
        for (int next = index + 1; next < mappings.size(); next++) {
            if (isAwaited(mappings.get(next), id)) {
                return next;
            }
            if (isNamed(mappings.get(next), "cancel", id)) {
                return StepModel.NEVER;
            }
        }
        return StepModel.WITH_JOB;
    }

    private static boolean isAwaited(Mapping step, String id) {
        return step.has("wait-all") || isNamed(step, "wait", id);
    }

    private static boolean isNamed(Mapping step, String key, String id) {
        return step.get(key).map(Texts::words).orElse(List.of()).stream().anyMatch(id::equalsIgnoreCase);
    }
}
