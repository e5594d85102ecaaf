package dev.gatewright.simulation.plan;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What GitHub calls the legs of a matrix: the job, and in parentheses every plain value of the axes, those within objects
 * and lists one by one.
 *
 * <p>Source: GitHub's documentation, "Running variations of jobs in a workflow"; a name ends after a hundred characters.
 */
public final class LegNames {

    private static final int LONGEST = 100;

    private LegNames() {}

    /**
     * The name of a leg.
     *
     * @param job the job's id or name
     * @param values the leg's values of the axes, without what {@code include} adds to a leg that is there
     * @return such as {@code test (3.11, ubuntu)}
     */
    public static String of(String job, Value values) {
        List<String> parts = new ArrayList<>();
        collect(values, parts);
        if (parts.isEmpty()) {
            return job;
        }
        String name = job + parts.stream().collect(Collectors.joining(", ", " (", ")"));
        return name.length() > LONGEST ? name.substring(0, LONGEST - 3) + "..." : name;
    }

    private static void collect(Value value, List<String> parts) {
        if (value instanceof Obj object) {
            object.values().forEach(part -> collect(part, parts));
        } else if (value instanceof Value.Array array) {
            array.items().forEach(part -> collect(part, parts));
        } else if (!value.text().isEmpty()) {
            parts.add(value.text());
        }
    }
}
