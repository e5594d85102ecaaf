package dev.gatewright.proof.invariant.access;

import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.Texts;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.Optional;

/**
 * What the token of a job may do.
 *
 * <p>Source: GitHub's documentation, "Workflow syntax for GitHub Actions", section "permissions": a job's own hold, else the
 * workflow's, else the repository's default; a called workflow can't have more than its caller.
 */
final class Rights {

    private Rights() {}

    /** What is said of a job's permissions, by itself or by its workflow or its callers; nothing when nobody says anything. */
    static Optional<Node> said(JobNode job) {
        Optional<Node> own =
                job.model().get("permissions").or(() -> job.workflow().get("permissions"));
        return own.isPresent() || job.caller().isEmpty()
                ? own
                : said(job.caller().get());
    }

    /** Whether the token may write anything; where nothing is said it may, as the repository's default may allow it. */
    static boolean mayWrite(JobNode job) {
        Optional<Node> said = said(job);
        if (said.isEmpty()) {
            return true;
        }
        Optional<Mapping> mapping = Texts.mapping(said.get());
        return mapping.isPresent()
                ? mapping.get().entries().stream()
                        .anyMatch(each -> Texts.text(each.value()).equals("write"))
                : Texts.text(said.get()).equals("write-all");
    }

    /** Whether a job asks for a token of OpenID Connect. */
    static boolean hasIdToken(JobNode job) {
        return said(job)
                .map(node -> Texts.mapping(node)
                        .map(mapping -> mapping.get("id-token")
                                .map(Texts::text)
                                .orElse("")
                                .equals("write"))
                        .orElse(Texts.text(node).equals("write-all")))
                .orElse(false);
    }
}
