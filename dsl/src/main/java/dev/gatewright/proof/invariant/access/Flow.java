package dev.gatewright.proof.invariant.access;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.proof.graph.JobNode;
import dev.gatewright.proof.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows values through variables and matrices, through outputs of steps, actions, jobs and calls, and through the inputs of
 * actions and calls.
 */
final class Flow {

    /** A circle of calls and outputs is followed no further. */
    private static final int MOST_HOPS = 12;

    /** What these say is true or false, or a number that nobody writes. */
    private static final Set<String> HARMLESS =
            Set.of("contains", "startswith", "endswith", "hashfiles", "success", "failure", "always", "cancelled");

    private static final String ANY = "*";

    /** What a flow begins with. */
    interface Source {

        /** Whether an access to a context, such as {@code github.head_ref}, is one; as a whole: whether something within is. */
        boolean is(JobNode job, Expression access, boolean asWhole);
    }

    private final Source source;

    Flow(Source source) {
        this.source = source;
    }

    /** The source that an expression of a step has in it, empty for none. */
    Optional<String> in(Place place, Expression expression) {
        return found(Frame.of(place), expression, 0).findFirst();
    }

    private Stream<String> found(Frame at, Expression expression, int hops) {
        String path = Reading.path(expression);
        if (path.isEmpty()) {
            return isHarmless(expression) ? Stream.of() : inside(at, expression, hops);
        }
        if (source.is(at.job(), expression, false)) {
            return Stream.of(expression.toString());
        }
        return hops > MOST_HOPS ? Stream.of() : followed(at, path.split("\\."), hops + 1);
    }

    private static boolean isHarmless(Expression expression) {
        return expression instanceof Comparison
                || expression instanceof Not
                || expression instanceof Call call
                        && HARMLESS.contains(call.function().toLowerCase(Locale.ROOT));
    }

    private Stream<String> inside(Frame at, Expression expression, int hops) {
        boolean isWhole = expression instanceof Call call && call.function().equalsIgnoreCase("toJSON");
        if (isWhole && expression.children().stream().anyMatch(each -> source.is(at.job(), each, true))) {
            return Stream.of(expression.toString());
        }
        return reaching(expression).flatMap(child -> found(at, child, hops));
    }

    /** What may be an expression's value: of {@code a && b} it is {@code a} only where that is empty. */
    private static Stream<Expression> reaching(Expression expression) {
        List<Expression> children = expression.children();
        boolean isLast = expression instanceof Logical logical && logical.operator() == Logical.Operator.AND;
        return children.stream().skip(isLast ? children.size() - 1 : 0);
    }

    /** A path may end early: then all below is meant. */
    private Stream<String> followed(Frame at, String[] path, int hops) {
        String name = path.length > 1 ? path[1] : ANY;
        boolean isOfOutputs = path.length < 3 || isNamed("outputs", path[2]);
        String output = path.length > 3 ? path[3] : ANY;
        return switch (path[0]) {
            case "env" -> variable(at, name, hops);
            case "inputs" -> input(at, name, hops);
            case "matrix" ->
                at.job().model().matrix().stream()
                        .flatMap(Texts::strings)
                        .flatMap(text -> found(Frame.of(at.scope()), Texts.template(text.text()), hops));
            case "steps" ->
                !isOfOutputs
                        ? Stream.of()
                        : at.scope().own().stream()
                                .filter(place -> isNamed(place.step().id(), name))
                                .flatMap(place -> output(place, output, hops));
            case "needs" ->
                !isOfOutputs
                        ? Stream.of()
                        : named(at.job().needs(), name).flatMap(need -> output(at.scope(), need, output, hops));
            default -> Stream.of();
        };
    }

    private static boolean isNamed(String name, String asked) {
        return asked.equals(ANY) || name.equalsIgnoreCase(asked);
    }

    private static Stream<Expression> get(Map<String, Expression> values, String name) {
        return values.entrySet().stream()
                .filter(each -> isNamed(each.getKey(), name))
                .map(Map.Entry::getValue);
    }

    private static Stream<JobNode> named(List<JobNode> jobs, String id) {
        return jobs.stream().filter(each -> isNamed(each.model().id(), id));
    }

    /** The nearest one counts, beside those that scripts set. */
    private Stream<String> variable(Frame at, String name, int hops) {
        Stream<String> set = at.scope().own().stream()
                .filter(place -> place.step().run().contains("GITHUB_ENV"))
                .flatMap(place -> written(place, name, hops));
        return Stream.concat(declared(at, name, hops), set);
    }

    private Stream<String> declared(Frame at, String name, int hops) {
        List<Expression> values = get(at.env(), name).toList();
        Stream<String> own = values.stream().flatMap(value -> found(at.beyond(), value, hops));
        boolean isDecided = !values.isEmpty() && !name.equals(ANY);
        return isDecided ? own : Stream.concat(own, at.outer().stream().flatMap(outer -> variable(outer, name, hops)));
    }

    private Stream<String> input(Frame at, String name, int hops) {
        Optional<Scope.Use> use = at.scope().use();
        if (use.isPresent()) {
            Place by = use.get().by();
            return Stream.concat(
                    get(by.step().with(), name).flatMap(value -> found(Frame.of(by), value, hops)),
                    get(use.get().action().defaults(), name)
                            .flatMap(value -> found(Frame.ofWorkflow(at.scope()), value, hops)));
        }
        return at.job().caller().stream()
                .flatMap(caller -> get(caller.model().with(), name)
                        .flatMap(value -> found(Frame.ofWorkflow(at.scope().of(caller)), value, hops)));
    }

    /** An output of a step: what its script writes, or what the action inside says. */
    private Stream<String> output(Place place, String name, int hops) {
        Stream<String> handedOn = place.inside().stream()
                .flatMap(inside -> get(inside.use().orElseThrow().action().outputs(), name)
                        .flatMap(value -> found(Frame.ofWorkflow(inside), value, hops)));
        return Stream.concat(written(place, name, hops), handedOn);
    }

    /** What a script writes on a line that holds a variable or an expression. */
    private Stream<String> written(Place place, String name, int hops) {
        Frame at = Frame.of(place);
        List<String> lines = place.step()
                .run()
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT)
                        .contains(name.equals(ANY) ? "=" : name.toLowerCase(Locale.ROOT) + "="))
                .toList();
        Stream<String> variables = names(at)
                .filter(variable -> lines.stream().anyMatch(line -> holds(line, variable)))
                .flatMap(variable -> declared(at, variable, hops));
        return hops > MOST_HOPS
                ? Stream.of()
                : Stream.concat(variables, lines.stream().flatMap(line -> found(at, Texts.template(line), hops + 1)));
    }

    private static Stream<String> names(Frame at) {
        return Stream.concat(at.env().keySet().stream(), at.outer().stream().flatMap(Flow::names));
    }

    private static boolean holds(String line, String variable) {
        return Pattern.compile("\\$(env:)?\\{?" + Pattern.quote(variable) + "\\b")
                .matcher(line)
                .find();
    }

    private Stream<String> output(Scope scope, JobNode job, String name, int hops) {
        if (job.inner().isEmpty()) {
            Frame at = Frame.of(scope.of(job));
            return get(job.model().outputs(), name).flatMap(value -> found(at, value, hops));
        }
        return job.inner().get(0).workflow().declared("workflow_call", "outputs").entrySet().stream()
                .filter(each -> isNamed(each.getKey(), name))
                .flatMap(each -> each.getValue().get("value").stream())
                .flatMap(value -> ofInner(scope, job, Texts.expression(value), hops));
    }

    /** What a called workflow hands on: the outputs of its jobs. */
    private Stream<String> ofInner(Scope scope, JobNode job, Expression value, int hops) {
        String[] path = Reading.path(value).split("\\.");
        if (path.length != 4) {
            return value.children().stream().flatMap(child -> ofInner(scope, job, child, hops));
        }
        return hops > MOST_HOPS
                ? Stream.of()
                : named(job.inner(), path[1]).flatMap(inner -> output(scope, inner, path[3], hops + 1));
    }
}
