package dev.gatewright.check.step;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a step says which action it uses. */
final class Uses {

    private static final Pattern SHORT_SHA = Pattern.compile("(?i)[0-9a-f]{7,8}");
    private static final Pattern WORKFLOW = Pattern.compile("[^/]+/[^/]+/\\.github/workflows(-lab)?/[^/]+\\.ya?ml@.+");

    private Uses() {}

    /** What stands at {@code uses}, where it is known. */
    static List<Spot> literals(List<StepEntry> steps) {
        List<Spot> literals = new ArrayList<>();
        for (StepEntry step : StepEntry.flat(steps)) {
            Optional<Spot> uses = step.get("uses");
            if (uses.isPresent() && !uses.get().literal().orElse("").isEmpty()) {
                literals.add(uses.get());
            }
        }
        return literals;
    }

    static boolean isLocal(String uses) {
        return uses.startsWith("./") || uses.startsWith(".\\") || uses.startsWith("$/");
    }

    static boolean isDocker(String uses) {
        return uses.startsWith("docker://");
    }

    /** Whether it is {@code owner/name[/path]@ref}. */
    static boolean isRemote(String uses) {
        String[] parts = uses.split("@", -1);
        String[] path = parts[0].replace('\\', '/').split("/", -1);
        return parts.length == 2 && !parts[1].isEmpty() && path.length >= 2 && !path[0].isEmpty() && !path[1].isEmpty();
    }

    static boolean isWorkflow(String uses) {
        return uses.contains("/.github/workflows") && WORKFLOW.matcher(uses).matches();
    }

    /** Whether its ref looks like the beginning of a commit's id. */
    static boolean isShortened(String uses) {
        return SHORT_SHA.matcher(uses.substring(uses.indexOf('@') + 1)).matches();
    }
}
