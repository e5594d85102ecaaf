package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.regex.Pattern;

/** A volume of a container stands at a place that isn't absolute, or comes from one. */
public final class VolumeMapping implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "volume-mapping",
            "A volume that can't be",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.services.<service_id>.volumes");

    /** An absolute path, on either system. */
    private static final String PATH = "(?:[A-Za-z]:)?[/\\\\][^:]*";

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_.-]*";
    private static final String MODE = "(?:ro|rw|z|Z|cached|delegated|consistent|nocopy|r?(?:shared|slave|private))";

    private static final Pattern FORM =
            Pattern.compile("(?:(?:" + NAME + "|" + PATH + "):)?" + PATH + "(?::" + MODE + "(?:," + MODE + ")*)?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair container : Containers.all(job)) {
            for (Spot volume : container.value().get("volumes").map(Spot::items).orElse(List.of())) {
                volume.literal()
                        .filter(text -> !text.isEmpty() && !FORM.matcher(text).matches())
                        .ifPresent(text -> report.add(
                                RULE,
                                volume.origin(),
                                "`" + text + "` is no volume of `" + container.name() + "`.",
                                "Write `SOURCE:PATH`, with a volume's name or an absolute path before the colon, and an"
                                        + " absolute path behind it: `data:/var/lib/data`."));
            }
        }
    }
}
