package dev.gatewright.check.trigger;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.filter.PatternProblem;
import java.util.List;
import java.util.function.Function;

/** The patterns of a trigger's filters. */
final class Filters {

    /** Those that have a reverse, with {@code -ignore} behind their names. */
    static final List<String> REVERSIBLE = List.of("branches", "tags", "paths");

    private static final List<String> REFS = List.of("branches", "branches-ignore", "tags", "tags-ignore");
    private static final List<String> VERSIONS = List.of("versions");
    private static final List<String> PATHS = List.of("paths", "paths-ignore");

    private Filters() {}

    /** What takes a pattern. */
    @FunctionalInterface
    interface Taker {
        void take(Spot pattern, List<PatternProblem> problems);
    }

    static void each(WorkflowFile workflow, Taker taker) {
        for (Pair trigger : workflow.triggers()) {
            each(trigger, REFS, PatternProblem::ofRef, taker);
            each(trigger, PATHS, PatternProblem::ofPath, taker);
            each(trigger, VERSIONS, Filters::ofVersion, taker);
        }
    }

    /** What GitHub makes of a version's pattern that it can't read is nowhere said: it surely matches nothing. */
    private static List<PatternProblem> ofVersion(String pattern) {
        return PatternProblem.ofRef(pattern).stream()
                .map(problem -> problem.weight() == PatternProblem.Weight.BROKEN
                        ? new PatternProblem(
                                problem.column(), PatternProblem.Weight.FUTILE, problem.message(), problem.instead())
                        : problem)
                .toList();
    }

    private static void each(
            Pair trigger, List<String> filters, Function<String, List<PatternProblem>> problems, Taker taker) {
        for (String filter : filters) {
            for (Spot pattern : trigger.value().get(filter).map(Spot::oneOrMore).orElse(List.of())) {
                String text = pattern.literal().orElse("");
                if (!text.isEmpty()) {
                    taker.take(pattern, problems.apply(text));
                }
            }
        }
    }
}
