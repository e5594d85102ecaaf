package dev.gatewright.check.expression;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Trail;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.finding.Candidates;
import java.util.List;
import java.util.Optional;

/**
 * A condition that asks whether a leg has a value which {@code include} may add, and doesn't yet: GitHub's own workflow for
 * CodeQL asks so for {@code build-mode}, and lists the modes of the languages that there are.
 */
final class LegGuard {

    /** Below the file and the jobs. */
    private static final int JOB = 2;

    private LegGuard() {}

    /** Whether a condition has such a question in it; what is nearly one of the values was meant to be it. */
    static boolean isIn(Expression written, Trail trail) {
        List<Trail> path = trail.path();
        Optional<Spot> matrix = path.size() > JOB
                ? path.get(JOB).spot().get("strategy").flatMap(strategy -> strategy.get("matrix"))
                : Optional.empty();
        return matrix.isPresent()
                && written.contains(node -> node instanceof Comparison comparison && asks(comparison, matrix.get()));
    }

    private static boolean asks(Comparison comparison, Spot matrix) {
        return comparison.left() instanceof Property member
                && member.target() instanceof Name context
                && context.name().equalsIgnoreCase("matrix")
                && comparison.right() instanceof Text text
                && !matrix.has(member.name())
                && isUnlike(text.value(), values(member.name(), matrix));
    }

    private static List<String> values(String name, Spot matrix) {
        return matrix.get("include").map(Spot::items).orElse(List.of()).stream()
                .flatMap(item -> item.get(name).flatMap(Spot::text).stream())
                .toList();
    }

    private static boolean isUnlike(String text, List<String> values) {
        return !values.isEmpty() && Candidates.closest(text, values).isEmpty();
    }
}
