package dev.gatewright.context.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of properties, as the table of them says. */
final class Types {

    /** What nothing is known of. */
    static final String OPEN = "?";

    /** A list of objects. */
    static final String LIST = "List";

    private record Row(String pattern, String type) {

        /** How special the row is for a property, 0 where it is for others. */
        int rank(String owner, String member) {
            if (pattern.equals(owner + "." + member)) {
                return 1_000;
            }
            if (pattern.equals(owner + ".*")) {
                return 900;
            }
            if (pattern.equals(member)) {
                return 800;
            }
            boolean alike = pattern.startsWith("*")
                    ? member.endsWith(pattern.substring(1))
                    : pattern.endsWith("*")
                            && !pattern.contains(".")
                            && member.startsWith(pattern.substring(0, pattern.length() - 1));
            return alike ? pattern.length() : 0;
        }
    }

    private final List<Row> rows;
    private final Set<Row> used = new HashSet<>();

    Types() {
        this.rows = Table.rows("types.tsv").stream()
                .map(row -> new Row(row.get(0), row.get(1)))
                .toList();
    }

    String of(String owner, String member) {
        Optional<Row> best = rows.stream()
                .filter(row -> row.rank(owner, member) > 0)
                .max(Comparator.comparingInt(row -> row.rank(owner, member)));
        best.ifPresent(row -> refuseEqual(row, owner, member));
        best.ifPresent(used::add);
        return best.map(Row::type).orElse(OPEN);
    }

    private void refuseEqual(Row best, String owner, String member) {
        int rank = best.rank(owner, member);
        List<Row> equal = rows.stream()
                .filter(row -> row.rank(owner, member) == rank && !row.type().equals(best.type()))
                .toList();
        if (!equal.isEmpty()) {
            throw new IllegalStateException("types.tsv: " + owner + "." + member + " is in " + best + " and " + equal);
        }
    }

    /** The rows that nothing needed. */
    List<String> unused() {
        List<String> patterns = new ArrayList<>();
        rows.stream().filter(row -> !used.contains(row)).forEach(row -> patterns.add(row.pattern()));
        return patterns;
    }
}
