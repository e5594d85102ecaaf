package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that is used is pinned to a commit, or held by GitHub's lockfile. */
public final class EverythingIsPinned implements Invariant {

    private static final Pattern LOCAL = Pattern.compile("\\.{1,2}/.*|\\$/[^@]*");
    private static final Pattern PINNED = Pattern.compile("docker://.*@sha256:[0-9a-f]{64}|[^@]+@[0-9a-f]{40}");
    private static final String IMAGE = "docker://";

    @Override
    public String name() {
        return "everything-is-pinned";
    }

    @Override
    public String summary() {
        return "Every action and workflow that is used is pinned to a commit, or held by GitHub's lockfile.";
    }

    @Override
    public String decidedBy() {
        return "Each `uses` that can be reached, also from an action of this repository, names a commit of 40 digits, an image by"
                + " its digest, a file of this repository, or what the lockfile holds for its workflow. Of an action of this"
                + " repository that isn't there it is assumed. Images of `container` and `services` aren't asked: they have"
                + " no commit, and run no code with the job's token.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Secure use reference\", section \"Using third-party actions\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        List<Breach> breaches = new ArrayList<>();
        for (JobNode job : graph.jobs()) {
            String called = job.model().uses();
            if (!isPinned(graph, job, called)) {
                breaches.add(Breach.of(
                        job.started(),
                        "job `" + job.path() + "` calls `" + called + "`, which isn't pinned to a commit"));
            }
            Place.in(graph, job)
                    .map(place -> Breach.of(
                            graph.circuit()
                                    .and(job.runs(), isPinned(graph, place).not()),
                            place + " uses `" + used(place) + "`, which isn't pinned to a commit"))
                    .forEach(breaches::add);
        }
        return breaches;
    }

    private static Literal isPinned(Graph graph, Place place) {
        String uses = place.step().uses();
        boolean isUnseen = LOCAL.matcher(uses).matches() && place.inside().isEmpty();
        return isUnseen
                ? graph.assume("all that `" + uses + "` uses is pinned to a commit")
                : Literal.of(isPinned(graph, place.job(), used(place)));
    }

    /** What a step uses; of an action of this repository, the image that it runs in. */
    private static String used(Place place) {
        return place.inside()
                .flatMap(Scope::use)
                .map(use -> use.action().image())
                .filter(image -> image.startsWith(IMAGE))
                .orElse(place.step().uses());
    }

    private static boolean isPinned(Graph graph, JobNode job, String uses) {
        return uses.isEmpty()
                || LOCAL.matcher(uses).matches()
                || PINNED.matcher(uses).matches()
                || graph.settings().lockfile().holds(job.workflow().file(), uses);
    }
}
