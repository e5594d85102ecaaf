package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Graph;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.invariant.Breach;
import dev.gatewright.proof.invariant.Invariant;
import dev.gatewright.proof.model.StepModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Only jobs that use OpenID Connect or attest may ask for an identity token. */
public final class IdTokenOnlyWhereUsed implements Invariant {

    private static final Set<String> USERS = Set.of(
            "actions/attest",
            "actions/attest-build-provenance",
            "actions/attest-sbom",
            "actions/deploy-pages",
            "aws-actions/configure-aws-credentials",
            "azure/login",
            "google-github-actions/auth",
            "hashicorp/vault-action",
            "pypa/gh-action-pypi-publish",
            "rubygems/release-gem",
            "rubygems/configure-rubygems-credentials",
            "rust-lang/crates-io-auth-action",
            "sigstore/cosign-installer",
            "sigstore/gh-action-sigstore-python",
            "jfrog/setup-jfrog-cli",
            "codecov/codecov-action",
            "octo-sts/action");

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "ACTIONS_ID_TOKEN_REQUEST|getIDToken|\\bcosign\\b|--provenance|\\bsigstore\\b|npm publish|uv publish");

    @Override
    public String name() {
        return "id-token-only-where-used";
    }

    @Override
    public String summary() {
        return "Only jobs that use OpenID Connect or attest may ask for an identity token.";
    }

    @Override
    public String decidedBy() {
        return "A job with `id-token: write` uses an action that is known to ask for a token, or a script that does. Of an action"
                + " that isn't known it is assumed.";
    }

    @Override
    public String source() {
        return "GitHub's documentation, \"OpenID Connect\", section \"Required permission\"";
    }

    @Override
    public List<Breach> breaches(Graph graph) {
        return graph.jobs().stream()
                .filter(Rights::hasIdToken)
                .map(job -> Breach.of(
                        graph.circuit().and(job.started(), uses(graph, job).not()),
                        "job `" + job.path() + "` has `id-token: write` and asks for no token"))
                .toList();
    }

    private static Literal uses(Graph graph, JobNode job) {
        List<Place> places = leaves(job).flatMap(each -> Place.in(graph, each)).toList();
        if (places.stream().map(Place::step).anyMatch(IdTokenOnlyWhereUsed::uses)) {
            return Literal.TRUE;
        }
        Stream<String> unseen = places.stream()
                .filter(place ->
                        place.inside().isEmpty() || place.inside().get().steps().isEmpty())
                .map(place -> place.step().uses());
        Optional<String> stranger = Stream.concat(
                        leaves(job).map(each -> each.model().uses()), unseen)
                .filter(IdTokenOnlyWhereUsed::isStrange)
                .findFirst();
        return stranger.map(uses -> graph.assume("`" + uses + "` asks for an identity token"))
                .orElse(Literal.FALSE);
    }

    private static Stream<JobNode> leaves(JobNode job) {
        return job.inner().isEmpty() ? Stream.of(job) : job.inner().stream().flatMap(IdTokenOnlyWhereUsed::leaves);
    }

    private static boolean uses(StepModel step) {
        return USERS.contains(step.action())
                || IN_SCRIPT.matcher(step.run()).find()
                || step.action().equals("actions/github-script")
                        && IN_SCRIPT
                                .matcher(String.valueOf(step.with().get("script")))
                                .find();
    }

    private static boolean isStrange(String uses) {
        return !uses.isEmpty() && !uses.startsWith("actions/") && !uses.startsWith("docker://");
    }
}
