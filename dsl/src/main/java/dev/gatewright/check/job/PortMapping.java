package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A port of a container isn't one that Docker can map: runners pass it on to {@code docker create --publish}. */
public final class PortMapping implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "port-mapping",
            "A port that can't be",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.services.<service_id>.ports; Docker's documentation, docker container run, --publish");

    private static final Pattern FORM = Pattern.compile(
            "(?:(?:\\[[0-9A-Fa-f:.]+]|[0-9]+(?:\\.[0-9]+){3}):(?=[0-9-]*:))?(?:(?<host>[0-9]+(?:-[0-9]+)?)?:)?(?<container>[0-9]+(?:-[0-9]+)?)(?:/(?:tcp|udp|sctp))?");

    private static final int HIGHEST = 65_535;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        for (Pair container : Containers.all(job)) {
            for (Spot port : container.value().get("ports").map(Spot::items).orElse(List.of())) {
                if (port.literal()
                        .filter(text -> !text.isEmpty() && !isLegal(text))
                        .isPresent()) {
                    report.add(
                            RULE,
                            port.origin(),
                            "`" + port.text().orElse("") + "` is no port of `" + container.name() + "`.",
                            "Write the container's port, or `HOST:CONTAINER`, with numbers from 1 to " + HIGHEST
                                    + ": `5432:5432`.");
                }
            }
        }
    }

    private static boolean isLegal(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() && isRange(form.group("container"), 1) && isRange(form.group("host"), 0);
    }

    private static boolean isRange(@Nullable String range, int lowest) {
        int before = lowest;
        for (String number : range == null ? new String[0] : range.split("-")) {
            int port = number.length() > 5 ? HIGHEST + 1 : Integer.parseInt(number);
            if (port < before || port > HIGHEST) {
                return false;
            }
            before = port;
        }
        return true;
    }
}
