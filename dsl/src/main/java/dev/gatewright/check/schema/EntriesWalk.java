package dev.gatewright.check.schema;

import dev.gatewright.block.Shape;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.view.Spot.Pair;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a mapping whose keys are the user's. */
final class EntriesWalk {

    private final SchemaWalk walk;
    private final Report report;
    private final Expected expected;
    private final Map<String, Pair> seen = new HashMap<>();

    EntriesWalk(SchemaWalk walk, Report report, Expected expected) {
        this.walk = walk;
        this.report = report;
        this.expected = expected;
    }

    void walk(Shape.MapOf map) {
        for (Pair pair : expected.spot().pairs()) {
            if (isNew(pair) && isNamed(pair, map)) {
                walk.visit(pair.value(), map.value(), expected.entry(pair.name()));
            }
        }
    }

    /** Whether a key is no repetition of an earlier one, and no expression where none is allowed. */
    boolean isNew(Pair pair) {
        if (!Keyed.isScalar(pair)) {
            WrongKind.key(expected, pair, report);
            return false;
        }
        if (Keyed.isExpression(pair)) {
            if (expected.contexts().isEmpty()) {
                ExpressionNotAllowed.ofKey(pair.key(), expected.name(), report);
            }
            return !expected.contexts().isEmpty();
        }
        Pair before = seen.putIfAbsent(pair.name().toUpperCase(Locale.ROOT), pair);
        if (before != null) {
            DuplicateKey.report(expected, pair, before, report);
        }
        return before == null;
    }

    /** Whether such a key was met, in whatever case. */
    boolean hasSeen(String name) {
        return seen.containsKey(name.toUpperCase(Locale.ROOT));
    }

    private boolean isNamed(Pair pair, Shape.MapOf map) {
        if (pair.name().isEmpty()) {
            EmptyValue.key(expected, pair, map, report);
            return false;
        }
        return true;
    }
}
