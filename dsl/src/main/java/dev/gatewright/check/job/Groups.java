package dev.gatewright.check.job;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.WorkflowFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The concurrency groups of a workflow. */
final class Groups {

    private static final Pattern BRACES = Pattern.compile("(?<=\\$\\{\\{)\\s*(.*?)\\s*(?=}})");

    private Groups() {}

    /** What stands at {@code concurrency}, in the workflow and in its jobs. */
    static List<Spot> all(WorkflowFile workflow) {
        List<Spot> all = new ArrayList<>();
        workflow.root().get("concurrency").ifPresent(all::add);
        workflow.jobs().forEach(job -> job.get("concurrency").ifPresent(all::add));
        return all;
    }

    /** The name of a group, where it is known. */
    static Optional<String> name(Spot concurrency) {
        return written(concurrency).flatMap(Spot::literal);
    }

    /** The name of a group, as it is written. */
    static Optional<Spot> written(Spot concurrency) {
        return (concurrency.isMapping() ? concurrency.get("group") : Optional.of(concurrency))
                .filter(name -> !name.text().orElse("").isEmpty());
    }

    /** Whether two groups are one: of the same words, and so computed from the same values. */
    static boolean isSame(Spot one, Spot other) {
        return written(one).map(Groups::words).equals(written(other).map(Groups::words));
    }

    private static String words(Spot name) {
        return BRACES.matcher(name.text().orElse("")).replaceAll("$1");
    }
}
