package dev.gatewright.check.use;

import dev.gatewright.check.rule.Purpose;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.finding.Candidates;
import java.util.List;

/** A step doesn't pass an input that its action demands. GitHub leaves it to the action to fail. */
final class MissingActionInput implements UseCheck {

    private static final Rule RULE = Rule.hint(
            "missing-action-input",
            "An input that the action demands",
            "GitHub's documentation, Metadata syntax, inputs.<input_id>.required");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Use use, Report report) {
        List<String> demanded = use.inputs().map(ActionInputs::demanded).orElse(List.of());
        if (!demanded.isEmpty() && use.isListed()) {
            check(use, demanded, use.inputs().map(ActionInputs::names).orElse(List.of()), report);
        }
    }

    private static void check(Use use, List<String> demanded, List<String> names, Report report) {
        List<Pair> passed = use.passed();
        if (passed.stream().anyMatch(pair -> pair.key().isComputed())) {
            return;
        }
        for (String input : demanded) {
            if (!isPassed(input, passed) && !isMeant(input, passed, names)) {
                report.add(
                        RULE,
                        use.at().origin(),
                        "`" + use.text() + "` demands input `" + input + "`, and this step doesn't pass it.",
                        "Pass it: "
                                + report.spelled(".with(\"" + input + "\", …)", "with: {" + input + ": …}")
                                + (report.purpose() == Purpose.EMITTING ? ", or the method of that name." : "."));
            }
        }
    }

    private static boolean isPassed(String input, List<Pair> passed) {
        for (Pair pair : passed) {
            if (pair.name().equalsIgnoreCase(input)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is passed misspelt; that is somebody else's finding. */
    private static boolean isMeant(String input, List<Pair> passed, List<String> names) {
        return passed.stream()
                .map(Pair::name)
                .filter(name -> names.stream().noneMatch(name::equalsIgnoreCase))
                .anyMatch(name ->
                        Candidates.only(name, names).filter(input::equals).isPresent());
    }
}
