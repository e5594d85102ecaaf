package dev.gatewright.check.call;

import dev.gatewright.check.rule.CallCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.yaml.Scalar;
import java.util.List;

/** A job passes a value that isn't of the input's type. */
public final class CallInputType implements CallCheck {

    private static final Rule RULE = Rule.refused(
            "input-type",
            "An input of another type",
            "GitHub's documentation, Reusing workflow configurations; reader test errors-reusable-workflow-job-inputs-type-mismatch");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(JobEntry job, WorkflowFile callee, Report report) {
        List<Pair> inputs = new Callee(callee).inputs();
        for (Pair passed : job.body().pairs("with")) {
            Callee.named(inputs, passed.name())
                    .map(CallInputType::type)
                    .filter(type -> !fits(type, passed.value()))
                    .ifPresent(type -> report.add(
                            RULE,
                            passed.value().origin(),
                            "Input `" + passed.name() + "` of workflow `" + callee.name() + "` is a " + type
                                    + ", and gets `" + passed.value().text().orElse("") + "`.",
                            "Pass a " + type + " without quotes, or an expression of one."));
        }
    }

    private static String type(Pair input) {
        return input.value().get("type").flatMap(Spot::text).orElse("string");
    }

    private static boolean fits(String type, Spot value) {
        if (!(value.node() instanceof Scalar scalar) || value.isComputed()) {
            return true;
        }
        return switch (type) {
            case "boolean" -> scalar.asBoolean().isPresent();
            case "number" -> scalar.asDouble().isPresent();
            default -> true;
        };
    }
}
