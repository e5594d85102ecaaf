package dev.gatewright.proof.invariant.access;

import dev.gatewright.check.scope.Scopes;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Parsed;
import dev.gatewright.expression.taint.Control;
import dev.gatewright.expression.taint.Source;
import dev.gatewright.proof.graph.JobNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What strangers write, and where it flows, in the runs of one event: what another event tells is empty there.
 *
 * <p>Source: GitHub's documentation, "Script injections", section "Understanding the risk of script injections".
 */
final class Taint {

    private static final Expression GITHUB = new Name("github");
    private static final Expression EVENT = new Property(GITHUB, "event");
    private static final Set<String> PULLS = Set.of("pull_request", "pull_request_target");

    private static final Flow FLOW = new Flow(Taint::isSource);

    private Taint() {}

    /** What strangers write in an expression of a step, empty when nothing is. */
    static Optional<String> in(Place place, Expression expression) {
        return FLOW.in(place, expression);
    }

    private static boolean isSource(JobNode job, Expression access, boolean asWhole) {
        return untrusted(asWhole ? toJson(access) : access).anyMatch(source -> isTold(source, job));
    }

    private static Stream<Source> untrusted(Expression expression) {
        return dev.gatewright.expression.taint.Taint.untrusted(
                        Parsed.of(expression), dev.gatewright.expression.taint.Flow.NONE)
                .stream()
                .flatMap(part -> part.sources().stream())
                .filter(source -> source.control() == Control.UNTRUSTED);
    }

    private static Expression toJson(Expression access) {
        return new Call("toJSON", List.of(access));
    }

    private static boolean isTold(Source source, JobNode job) {
        String event = job.run().event();
        return switch (source.path()) {
            case "github" -> isToldIn(GITHUB, job);
            case "github.event" -> isToldIn(EVENT, job);
            case "github.head_ref" -> event.equals("workflow_call") || PULLS.contains(event);
            default -> event.equals("workflow_call") || tells(event, source.path());
        };
    }

    /** Whether the event tells anything that is in it. */
    private static boolean isToldIn(Expression whole, JobNode job) {
        return untrusted(toJson(new Filter(whole))).anyMatch(source -> isTold(source, job));
    }

    private static boolean tells(String event, String path) {
        return Scopes.tells(event, path.split("\\.")[2]);
    }
}
