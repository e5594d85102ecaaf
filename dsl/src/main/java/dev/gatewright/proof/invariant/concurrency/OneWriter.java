package dev.gatewright.proof.invariant.concurrency;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Census;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.Group;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One job at a time writes to an environment. */
public final class OneWriter implements Invariant {

    @Override
    public String name() {
        return "one-writer";
    }

    @Override
    public String summary() {
        return "One job at a time writes to an environment.";
    }

    @Override
    public String decidedBy() {
        return "All jobs that deploy, migrate, switch or roll back in an environment are in one concurrency group, whose name"
                + " is the same in every run; within a run they have it themselves, or one waits for the other.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Workflow syntax for GitHub Actions\", section \"concurrency\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        Writers writers = Writers.of(graph);
        List<Breach> breaches = new ArrayList<>();
        Census.writers(graph).forEach((environment, jobs) -> {
            Set<String> shared = graph.census().shared(environment);
            List<JobNode> loose = new ArrayList<>();
            for (JobNode job : jobs) {
                List<Group> groups = Group.of(job);
                if (groups.stream().noneMatch(isShared(shared, environment))) {
                    breaches.add(breach(writers, job, environment, fact(groups)));
                } else if (groups.stream().filter(Group::isOwn).noneMatch(isShared(shared, environment))) {
                    loose.add(job);
                }
            }
            breaches.addAll(atOnce(writers, environment, loose));
        });
        return breaches;
    }

    private static Predicate<Group> isShared(Set<String> shared, String environment) {
        return group -> group.name(environment).filter(shared::contains).isPresent();
    }

    private static Breach breach(Writers writers, JobNode job, String environment, String fact) {
        return new Breach(
                writers.runs(writers.uses(job, environment)),
                "job `" + job.path() + "` writes to `" + environment + "`, and " + fact,
                writers.uses(job, environment));
    }

    private static String fact(List<Group> groups) {
        if (groups.isEmpty()) {
            return "no concurrency group keeps others out";
        }
        return groups.stream().allMatch(group -> group.name().isEmpty())
                ? "its concurrency group has another name in other runs"
                : "other jobs that write there are in another concurrency group";
    }

    /**
     * Jobs that only their run's group keeps apart from others must wait for each other within it. It is enough to look at
     * neighbours in an order in which needs come first.
     */
    private static List<Breach> atOnce(Writers writers, String environment, List<JobNode> jobs) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            JobNode job = jobs.get(i);
            if (job.model().matrix().isPresent()) {
                breaches.add(breach(writers, job, environment, "the legs of its matrix do so at once"));
            }
            JobNode next = i + 1 < jobs.size() ? jobs.get(i + 1) : job;
            if (!next.equals(job) && !waits(writers.graph(), job, next)) {
                breaches.add(new Breach(
                        writers.graph()
                                .circuit()
                                .and(
                                        writers.runs(writers.uses(job, environment)),
                                        writers.runs(writers.uses(next, environment))),
                        "jobs `" + job.path() + "` and `" + next.path() + "` write to `" + environment + "` at once",
                        writers.uses(job, environment)));
            }
        }
        return breaches;
    }

    private static boolean waits(Graph graph, JobNode first, JobNode second) {
        return graph.before(job -> Literal.of(job.equals(first))).get(second).isTrue();
    }
}
