package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.context.Evaluation.Judged;
import dev.gatewright.simulation.scenario.Repository;
import java.util.regex.Pattern;

/** Why a job was skipped, in words. */
final class JobReasons {

    /** A literal that the repository or its owner is compared with. */
    private static final Pattern NAMED = Pattern.compile("github\\.repository(?:_owner)?\\s*[!=]=\\s*'");

    private JobReasons() {}

    static String skipped(JobNode node, Judged judged, boolean cancelled) {
        Ancestors ancestors = node.ancestors();
        String condition = node.spec().tree().at("if").text().orElse("").strip();
        boolean isImplicit = condition.isEmpty()
                || judged.condition().effective() != judged.condition().written();
        boolean wasWell = ancestors.succeeded() == Truth.TRUE && !cancelled;
        if (isImplicit && !wasWell) {
            String fact = ancestors.why().isEmpty() ? "the run was cancelled" : ancestors.why();
            return fact + (condition.isEmpty() ? ", and it has no `if`" : ", and `if` has no status function");
        }
        String fact = "`if` is false: `" + condition.replaceAll("\\s+", " ") + "`"
                + assumption(condition, node.scope().run().world().repository());
        return ancestors.why().isEmpty() ? fact : fact + " (" + ancestors.why() + ")";
    }

    /** What was taken for granted where nobody named the repository. */
    private static String assumption(String condition, Repository repository) {
        boolean isAssumed = repository.name().equals(Repository.DEFAULT.name())
                && NAMED.matcher(condition).find();
        return isAssumed ? ", where the repository is taken for `" + repository.name() + "`, for nobody names it" : "";
    }
}
