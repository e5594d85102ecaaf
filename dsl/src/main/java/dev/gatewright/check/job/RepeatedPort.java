package dev.gatewright.check.job;

import dev.gatewright.check.rule.JobCheck;
import dev.gatewright.check.rule.Report;
import dev.gatewright.check.rule.Rule;
import dev.gatewright.check.view.JobEntry;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.check.view.WorkflowFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two containers of a job want the same port of the host: Docker starts the first alone, and the job fails. */
public final class RepeatedPort implements JobCheck {

    private static final Rule RULE = Rule.mistake(
            "repeated-port",
            "A port of the host that is taken already",
            "GitHub's documentation, Workflow syntax, jobs.<job_id>.services.<service_id>.ports; Communicating with Docker"
                    + " service containers, Mapping Docker host and service container ports");

    private static final Pattern OF_HOST = Pattern.compile("(?<host>\\d+):\\d+(?<protocol>/\\w+)?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WorkflowFile workflow, JobEntry job, Report report) {
        Map<String, String> taken = new HashMap<>();
        for (Pair container : Containers.all(job)) {
            for (Spot port : container.value().get("ports").map(Spot::items).orElse(List.of())) {
                check(port, container.name(), taken, report);
            }
        }
    }

    private static void check(Spot port, String container, Map<String, String> taken, Report report) {
        Matcher form = OF_HOST.matcher(port.literal().orElse(""));
        if (form.matches()) {
            boolean udp = "/udp".equals(form.group("protocol"));
            String before = taken.putIfAbsent(form.group("host") + (udp ? "/udp" : ""), container);
            if (before != null) {
                report.add(
                        RULE,
                        port.origin(),
                        "Port " + form.group("host") + " of the host is taken by `" + before + "` already.",
                        "Map another one, or name the container's port alone and ask which one it got: "
                                + report.spelled(
                                        "job().servicePort(…)", "${{ job.services." + container + ".ports[…] }}")
                                + ".");
            }
        }
    }
}
