package dev.gatewright.link;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.reference.Axis;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.JobBlock;
import dev.gatewright.workflow.job.Strategy;
import dev.gatewright.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/** The axes of a job's matrix, and what they are called in its expressions. */
record Axes(List<Axis<?>> all, List<Axis<?>> flags) {

    static Axes of(Job job) {
        return new Axes(noted(job, Strategy.AXES), noted(job, Strategy.FLAGS));
    }

    @SuppressWarnings("unchecked") // only Strategy writes these notes
    private static List<Axis<?>> noted(Job job, Object note) {
        return job.mapping()
                .get(JobBlock.STRATEGY.name())
                .flatMap(node ->
                        node instanceof Mapping strategy ? strategy.notes().get(note) : Optional.empty())
                .map(noted -> (List<Axis<?>>) noted)
                .orElse(List.of());
    }

    /** What an axis is called. A boolean that some legs don't have is false there, and not the empty text that GitHub refuses. */
    Optional<Expression> name(Axis<?> axis) {
        Expression value = new Property(new Name("matrix"), axis.name());
        return all.contains(axis)
                ? Optional.of(flags.contains(axis) ? new Comparison(Operator.EQUAL, value, new Bool(true)) : value)
                : Optional.empty();
    }

    boolean hasNamed(String name) {
        return all.stream().map(Axis::name).anyMatch(name::equals);
    }
}
