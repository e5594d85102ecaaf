package dev.gatewright.simulation.selector;

import dev.gatewright.finding.Candidates;
import dev.gatewright.simulation.plan.JobSpec;
import dev.gatewright.simulation.step.Actions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A name that means nothing, and what there is in its place.
 *
 * @param name the name as it was written
 * @param text the name without its file
 * @param jobs the jobs that there are, by their ids behind those of their callers
 * @param actions the repository's own actions
 */
record Unknown(String name, String text, Map<String, JobSpec> jobs, Actions actions) {

    /** What is wrong with it: the step, the leg or the job. */
    SelectorException refusal(boolean output) {
        Map<String, JobSpec> legs = legs();
        Map<String, JobSpec> all = new TreeMap<>(jobs);
        all.putAll(legs);
        Optional<String> job = all.keySet().stream()
                .filter(each -> text.startsWith(each + "."))
                .max(Comparator.comparingInt(String::length));
        if (job.isPresent()) {
            return new SelectorException("`" + name + "` isn't a " + (output ? "step's output" : "step") + ". "
                    + stepHelp(job.get(), all.get(job.get()), output));
        }
        return legs.isEmpty()
                ? new SelectorException("`" + name + "` isn't a job. "
                        + Candidates.help(job(), jobs.keySet(), "There are no jobs that an event can start."))
                : new SelectorException("`" + name + "` isn't a leg. " + legHelp(legs));
    }

    /** What stands before a step: no id holds a period. */
    private String job() {
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    /** The legs of the job that the text begins with the name of one of. */
    private Map<String, JobSpec> legs() {
        Map<String, JobSpec> legs = new TreeMap<>();
        jobs.forEach((id, job) -> {
            if (text.startsWith(id + " (")) {
                String callers = id.substring(0, id.length() - job.id().length());
                Labels.legs(job).forEach(leg -> legs.put(callers + leg, job));
            }
        });
        return legs;
    }

    /** A leg that begins as the one that was asked for is meant before others: what {@code include} adds is part of its name. */
    private String legHelp(Map<String, JobSpec> legs) {
        String begin = text.endsWith(")") ? text.substring(0, text.length() - 1) + "," : text;
        List<String> longer =
                legs.keySet().stream().filter(leg -> leg.startsWith(begin)).toList();
        return longer.isEmpty()
                ? Candidates.help(text, legs.keySet(), "")
                : "Did you mean " + Candidates.list(longer) + "?";
    }

    private String stepHelp(String id, JobSpec job, boolean output) {
        String asked = text.substring(id.length() + 1);
        int dot = output ? asked.indexOf('.') : -1;
        StepPath path = StepPath.of(dot < 0 ? asked : asked.substring(0, dot));
        return output && dot < 0 && path.in(job.steps(), actions).isPresent()
                ? "Say which of its outputs, such as `" + text + ".NAME`."
                : path.help(job.steps(), actions, "Job `" + id + "` has no steps.");
    }
}
