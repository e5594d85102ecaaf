package dev.gatewright.check.step;

import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.rule.StepsCheck;
import dev.gatewright.check.view.ImageName;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.StepEntry;
import java.util.List;

/** A step uses an image without a name, or with one that Docker refuses. */
public final class StepImage implements StepsCheck {

    private static final Rule RULE = Rule.mistake(
            "step-image",
            "A step in an image that can't be",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.steps[*].uses: docker://{image}:{tag}; the grammar of references that Docker follows");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(List<StepEntry> steps, Report report) {
        for (Spot uses : Uses.literals(steps)) {
            String text = uses.literal().orElse("");
            if (Uses.isDocker(text)) {
                report(uses, text.substring(text.indexOf("//") + 2), report);
            }
        }
    }

    private static void report(Spot uses, String image, Report report) {
        if (image.isEmpty()) {
            report.add(RULE, uses.origin(), "`docker://` names no image.", "Name one: `docker://alpine:3.20`.");
        } else if (!ImageName.isLegal(image)) {
            report.add(RULE, uses.origin(), "No image is called `" + image + "`.", ImageName.help(image));
        }
    }
}
