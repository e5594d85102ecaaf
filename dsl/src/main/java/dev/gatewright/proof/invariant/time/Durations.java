package dev.gatewright.proof.invariant.time;

import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.graph.Run;
import dev.gatewright.proof.invariant.Minutes;
import dev.gatewright.proof.model.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the jobs of a run may take, and what may come after each, whatever their conditions say. */
final class Durations {

    /** What GitHub gives a job that says nothing. */
    private static final double DEFAULT = 360;

    private final Map<JobNode, Double> minutes = new HashMap<>();
    private final Map<JobNode, Double> rest = new HashMap<>();

    private Durations() {}

    static Durations of(Run run) {
        Durations durations = new Durations();
        durations.measure(run.top());
        durations.follow(run.top(), 0);
        return durations;
    }

    /** How long a job may take; of a call, the longest chain of jobs inside. */
    double minutes(JobNode job) {
        return minutes.getOrDefault(job, 0d);
    }

    /** How long a call waits for its legs before those that {@code max-parallel} holds back. */
    double waiting(JobNode job) {
        return job.inner().isEmpty() ? 0 : minutes(job) - minutes(job) / Minutes.rounds(job);
    }

    /** The longest chain of jobs that may come after a job. */
    double rest(JobNode job) {
        return rest.getOrDefault(job, 0d);
    }

    private double measure(List<JobNode> jobs) {
        Map<JobNode, Double> ends = new HashMap<>();
        double longest = 0;
        for (JobNode job : jobs) {
            double own = job.inner().isEmpty() ? alone(job) : Minutes.rounds(job) * measure(job.inner());
            minutes.put(job, own);
            double begin = job.needs().stream()
                    .mapToDouble(need -> ends.getOrDefault(need, 0d))
                    .max()
                    .orElse(0);
            ends.put(job, begin + own);
            longest = Math.max(longest, begin + own);
        }
        return longest;
    }

    private void follow(List<JobNode> jobs, double after) {
        Map<JobNode, List<JobNode>> dependants = new HashMap<>();
        for (JobNode job : jobs) {
            job.needs()
                    .forEach(need -> dependants
                            .computeIfAbsent(need, none -> new ArrayList<>())
                            .add(job));
        }
        for (int i = jobs.size() - 1; i >= 0; i--) {
            JobNode job = jobs.get(i);
            double longest = dependants.getOrDefault(job, List.of()).stream()
                    .mapToDouble(next -> minutes(next) + rest(next))
                    .max()
                    .orElse(after);
            rest.put(job, Math.max(after, longest));
            follow(job.inner(), rest(job) + waiting(job));
        }
    }

    private static double alone(JobNode job) {
        double one = job.model()
                .get("timeout-minutes")
                .map(node -> Minutes.longest(job.cases(Texts.expression(node))))
                .orElse(DEFAULT);
        return one * Minutes.rounds(job);
    }
}
