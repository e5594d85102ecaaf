package dev.gatewright.cli;

import dev.gatewright.emit.Change;
import dev.gatewright.emit.EntryPoint;
import dev.gatewright.emit.Plan;
import dev.gatewright.finding.Palette;
import java.util.ArrayList;
import java.util.List;

/** What is said of a plan, before or after it was carried out. */
record EmitSummary(EntryPoint entryPoint, Plan plan) {

    /** What was done to each file. */
    String changes(Palette palette) {
        StringBuilder text = new StringBuilder();
        for (Change change : plan.changes()) {
            switch (change.kind()) {
                case CREATE -> text.append(palette.added("created")).append(' ');
                case UPDATE -> text.append(palette.added("updated")).append(' ');
                case DELETE -> text.append(palette.removed("deleted")).append(' ');
                case KEEP -> {
                    continue;
                }
            }
            text.append(change.path()).append('\n');
        }
        return text.toString();
    }

    /** How many files there are, and what was done. */
    String counts() {
        List<String> counts = new ArrayList<>();
        count(counts, Change.Kind.CREATE, "created");
        count(counts, Change.Kind.UPDATE, "updated");
        count(counts, Change.Kind.KEEP, "unchanged");
        count(counts, Change.Kind.DELETE, "deleted");
        return files() + " of " + entryPoint + (counts.isEmpty() ? "" : ": " + String.join(", ", counts)) + ".\n";
    }

    private void count(List<String> counts, Change.Kind kind, String word) {
        long count = count(kind);
        if (count > 0) {
            counts.add(count + " " + word);
        }
    }

    private long count(Change.Kind kind) {
        return plan.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private String files() {
        long files = plan.changes().size() - count(Change.Kind.DELETE);
        return files == 1 ? "1 file" : files + " files";
    }

    String upToDate() {
        return files() + " of " + entryPoint + (plan.changes().size() == 1 ? " is" : " are") + " up to date.";
    }

    /** What is to be done to each file. */
    String differences(Palette palette) {
        StringBuilder text = new StringBuilder();
        for (Change change : plan.changes()) {
            switch (change.kind()) {
                case CREATE -> text.append(palette.strong(change.path())).append(" is missing.\n");
                case DELETE ->
                    text.append(palette.strong(change.path()))
                            .append(" is left over: ")
                            .append(entryPoint)
                            .append(" makes it no more.\n");
                case UPDATE ->
                    change.diff()
                            .lines()
                            .forEach(
                                    line -> text.append(coloured(line, palette)).append('\n'));
                case KEEP -> {}
            }
        }
        return text.toString();
    }

    private static String coloured(String line, Palette palette) {
        if (line.startsWith("--- ") || line.startsWith("+++ ")) {
            return palette.strong(line);
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> palette.added(line);
            case '-' -> palette.removed(line);
            case '@' -> palette.faint(line);
            default -> line;
        };
    }

    /** That the files aren't what the pipeline says, and the way out. */
    String drift() {
        long different = plan.changes().stream().filter(Change::isNeeded).count();
        return (different == 1 ? "1 file isn't" : different + " files aren't") + " what " + entryPoint + " makes. Run: "
                + entryPoint.command();
    }
}
