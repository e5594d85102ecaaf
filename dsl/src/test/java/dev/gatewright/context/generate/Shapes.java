package dev.gatewright.context.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which class an object in a payload is of, as the table of them says. */
final class Shapes {

    /** The class of what an edit replaced. */
    static final String CHANGE = "Change";

    private record Row(String name, String members, String path) {

        static Row of(List<String> row) {
            String[] parts = row.get(1).split("@");
            return new Row(row.get(0), parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
        }

        boolean fits(String where, Set<String> has) {
            boolean whole = members.startsWith("=");
            String listed = whole ? members.substring(1).strip() : members;
            Set<String> asked = listed.isEmpty() ? Set.of() : Set.of(listed.split(" "));
            return where.endsWith(path.isEmpty() ? "" : "." + path)
                    && (whole ? has.equals(asked) : has.containsAll(asked));
        }
    }

    private final List<Row> rows =
            Table.rows("shapes.tsv").stream().map(Row::of).toList();
    private final Set<Row> used = new HashSet<>();

    String of(String path, Node object) {
        Row fitting = rows.stream()
                .filter(row -> row.fits(path, object.members().keySet()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("shapes.tsv has no row for " + path + ": "
                        + object.members().keySet()));
        used.add(fitting);
        String event = Names.capitalized(path.substring(0, path.indexOf('.')));
        return fitting.name().replace("*", event);
    }

    /** The rows that nothing needed. */
    List<String> unused() {
        return rows.stream().filter(row -> !used.contains(row)).map(Row::name).toList();
    }
}
