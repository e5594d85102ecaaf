package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Entry;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.StepModel;
import dev.gatewright.proof.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** No secret is reachable from a fork's pull request or its code. */
public final class NoSecretsForForks implements Invariant {

    /** Expressions that name a fork's code. */
    private static final List<String> HEAD = List.of(
            "github\\.head_ref",
            "github\\.event\\.pull_request\\.head\\.(ref|sha|repo\\..*|user\\..*|label)",
            "github\\.event\\.pull_request\\.(number|merge_commit_sha)",
            "github\\.event\\.(number|issue\\.number)",
            "github\\.event\\.workflow_run\\.(head_.*|pull_requests.*)");

    private static final Flow CODE =
            new Flow((job, access, asWhole) -> HEAD.stream().anyMatch(Reading.path(access)::matches));

    @Override
    public String name() {
        return "no-secrets-for-forks";
    }

    @Override
    public String summary() {
        return "No secret is reachable from a fork's pull request or its code.";
    }

    @Override
    public String decidedBy() {
        return "In what a fork's pull request causes, `workflow_run` included, no job reads a secret, and no job that checks out"
                + " the fork's code, also when anybody's comment causes it, has secrets or a token that may write. That `pull_request` gives forks no secrets is assumed.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"Secure use reference\", section \"Mitigating the risks of untrusted code checkout\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        if (!graph.entry().isOpenToAnyone()) {
            return List.of();
        }
        return graph.jobs().stream()
                .flatMap(job -> breaches(graph, job).stream())
                .toList();
    }

    private static List<Breach> breaches(Graph graph, JobNode job) {
        boolean isPlain = job.run().cause().isEmpty() && graph.entry().event().equals("pull_request");
        Literal none = isPlain
                ? graph.assume("the repository sends neither secrets nor a token that may write to workflows from a"
                        + " fork's pull request")
                : Literal.FALSE;
        Literal takesCode = graph.circuit()
                .or(Place.in(graph, job)
                        .filter(place -> takesForksCode(place, isPlain))
                        .map(Place::runs)
                        .toList());
        List<Breach> breaches = new ArrayList<>();
        for (Secrets.Read read : Secrets.reads(job)) {
            Literal reached = graph.entry().fromFork() ? Literal.TRUE : takesCode;
            breaches.add(Breach.of(
                    graph.circuit().and(read.when(), reached, none.not()),
                    "job `" + job.path() + "`, which " + cause(graph.entry()) + " causes, reads "
                            + words(read.names())));
        }
        if (Rights.mayWrite(job) || !job.environments().isEmpty()) {
            breaches.add(Breach.of(
                    graph.circuit().and(takesCode, none.not()),
                    "job `" + job.path() + "` checks out a fork's code, and its token may write"));
        }
        return breaches;
    }

    private static String cause(Entry entry) {
        return entry.fromFork() ? "a fork's pull request" : "anybody";
    }

    private static String words(Set<String> secrets) {
        return secrets.contains(Reading.ALL)
                ? "all secrets"
                : "secret `" + String.join("`, `", secrets).toUpperCase(Locale.ROOT) + "`";
    }

    private static boolean takesForksCode(Place place, boolean isPlain) {
        StepModel step = place.step();
        if (step.action().equals("actions/checkout")) {
            return isPlain
                    || step.with().values().stream()
                            .anyMatch(value -> value.toString().contains("refs/pull") || isOfHead(place, value));
        }
        return step.run().matches("(?s).*\\bgh\\s+pr\\s+checkout\\b.*|(?s).*refs/pull/.*")
                || step.run().contains("git ")
                        && (Texts.strings(step.mapping()).anyMatch(each -> isOfHead(place, Texts.template(each.text())))
                                || readsHead(place));
    }

    /** Whether a script reads a variable of its job or workflow that names the fork's code. */
    private static boolean readsHead(Place place) {
        return Stream.of(place.job().model().env(), place.job().workflow().env())
                .flatMap(env -> env.entrySet().stream())
                .anyMatch(variable ->
                        place.step().run().contains(variable.getKey()) && isOfHead(place, variable.getValue()));
    }

    private static boolean isOfHead(Place place, Expression value) {
        return CODE.in(place, value).isPresent();
    }
}
