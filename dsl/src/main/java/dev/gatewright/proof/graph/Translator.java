package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Comparison.Operator;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Expressions as formulas. What can't be computed is a choice of its own, the same one wherever the same is asked: what can't
 * be known may happen.
 */
final class Translator {

    /** So many combinations of values are looked at one by one; beyond, the expression is a choice. */
    private static final int MOST_CASES = 256;

    private static final Set<String> BOOLEAN =
            Set.of("ALWAYS", "SUCCESS", "FAILURE", "CANCELLED", "CONTAINS", "STARTSWITH", "ENDSWITH");

    private static final Set<String> RESULTS = Set.of("SUCCESS", "FAILURE", "CANCELLED", "SKIPPED");

    private final Circuit circuit;
    private final Scope scope;
    private final Reducer reducer;

    Translator(Circuit circuit, Scope scope) {
        this.circuit = circuit;
        this.scope = scope;
        this.reducer = new Reducer(scope);
    }

    /** Whether an expression counts as true. */
    Literal truth(Expression expression) {
        return reduced(reducer.reduce(expression));
    }

    /** The values that an expression may have. */
    List<Case> cases(Expression expression) {
        return split(reducer.reduce(expression)).stream()
                .filter(each -> !each.when().isFalse())
                .toList();
    }

    Expression reduce(Expression expression) {
        return reducer.reduce(expression);
    }

    private Literal reduced(Expression expression) {
        Optional<Value> value = Reducer.value(expression);
        if (value.isPresent()) {
            return value.get().truth() == Truth.UNKNOWN
                    ? opaque(expression)
                    : Literal.of(value.get().truth() == Truth.TRUE);
        }
        if (expression instanceof Reference reference && reference.referent() instanceof Symbol symbol) {
            List<Case> cases = symbol.cases();
            return cases.size() < 2
                    ? symbol.truth()
                    : circuit.or(cases.stream()
                            .map(each -> circuit.and(each.when(), reduced(each.value())))
                            .toList());
        }
        if (expression instanceof Logical logical) {
            List<Literal> operands =
                    logical.operands().stream().map(this::reduced).toList();
            return logical.operator() == Logical.Operator.AND ? circuit.and(operands) : circuit.or(operands);
        }
        if (expression instanceof Not not) {
            return reduced(not.operand()).not();
        }
        if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        }
        return expression instanceof Call call ? call(call) : opaque(expression);
    }

    private Literal comparison(Comparison comparison) {
        if (comparison.operator() == Operator.EQUAL) {
            return equal(comparison.left(), comparison.right(), comparison);
        }
        if (comparison.operator() == Operator.NOT_EQUAL) {
            Comparison equal = new Comparison(Operator.EQUAL, comparison.left(), comparison.right());
            return equal(comparison.left(), comparison.right(), equal).not();
        }
        return expanded(comparison);
    }

    private Literal equal(Expression left, Expression right, Expression whole) {
        Optional<Literal> asBoolean = asBoolean(left, right).or(() -> asBoolean(right, left));
        if (asBoolean.isPresent()) {
            return asBoolean.get();
        }
        List<Case> lefts = split(left);
        List<Case> rights = split(right);
        if (lefts.size() * rights.size() > MOST_CASES) {
            return opaque(whole);
        }
        List<Literal> ways = new ArrayList<>();
        for (Case one : lefts) {
            for (Case other : rights) {
                ways.add(circuit.and(one.when(), other.when(), same(one.value(), other.value())));
            }
        }
        return circuit.or(ways);
    }

    private Optional<Literal> asBoolean(Expression one, Expression other) {
        return other instanceof Bool bool && isBoolean(one)
                ? Optional.of(bool.value() ? reduced(one) : reduced(one).not())
                : Optional.empty();
    }

    private static boolean isBoolean(Expression expression) {
        if (expression instanceof Logical logical) {
            return logical.operands().stream().allMatch(Translator::isBoolean);
        }
        return expression instanceof Not
                || expression instanceof Comparison
                || expression instanceof Bool
                || expression instanceof Call call && BOOLEAN.contains(Constants.fold(call.function()));
    }

    private Literal same(Expression one, Expression other) {
        Comparison comparison = new Comparison(Operator.EQUAL, one, other);
        Optional<Value> known = Reducer.value(comparison);
        if (known.isPresent()) {
            return Literal.of(known.get().truth() == Truth.TRUE);
        }
        Optional<Symbol> left = symbol(one);
        Optional<Symbol> right = symbol(other);
        if (left.isPresent() && right.isPresent()) {
            return left.get().equals(right.get())
                    ? Literal.TRUE
                    : left.get().isUnlike() || right.get().isUnlike() ? Literal.FALSE : opaque(comparison);
        }
        Optional<Value> constant = Reducer.value(left.isPresent() ? other : one);
        Optional<Symbol> asked = left.isPresent() ? left : right;
        return asked.isPresent() && constant.isPresent() ? asked.get().is(constant.get()) : opaque(comparison);
    }

    private static Optional<Symbol> symbol(Expression expression) {
        return expression instanceof Reference reference && reference.referent() instanceof Symbol symbol
                ? Optional.of(symbol)
                : Optional.empty();
    }

    private Literal call(Call call) {
        List<String> names = call.arguments().stream()
                .flatMap(argument -> Reducer.value(argument).stream())
                .map(Value::text)
                .toList();
        switch (Constants.fold(call.function())) {
            case "ALWAYS":
                return Literal.TRUE;
            case "SUCCESS":
                return scope.success(names);
            case "FAILURE":
                return scope.failure(names);
            case "CANCELLED":
                return scope.cancelled();
            case "CONTAINS":
                return contains(call);
            case "STARTSWITH":
                return startsWith(call);
            case "FROMJSON":
                return json(call);
            default:
                return expanded(call);
        }
    }

    private Literal contains(Call call) {
        Expression where = call.arguments().get(0);
        Expression what = call.arguments().get(1);
        if (Reducer.isAboutResults(where)) {
            return circuit.or(scope.results().stream()
                    .map(result -> equal(result, what, call))
                    .toList());
        }
        if (isJoinedResults(where)
                && Reducer.value(what)
                        .map(Value::text)
                        .filter(Translator::isResult)
                        .isPresent()) {
            return contains(
                    new Call(call.function(), List.of(((Call) where).arguments().get(0), what)));
        }
        Optional<Value> list = Reducer.value(where);
        if (list.isPresent() && list.get() instanceof Value.Array array) {
            return circuit.or(array.items().stream()
                    .flatMap(item -> Reducer.literal(item).stream())
                    .map(item -> equal(what, item, call))
                    .toList());
        }
        return expanded(call);
    }

    /** {@code join(needs.*.result)} holds the word of a result exactly when one of the results is that. */
    private static boolean isJoinedResults(Expression expression) {
        return expression instanceof Call call
                && Reducer.isNamed(call, "join")
                && Reducer.isAboutResults(call.arguments().get(0));
    }

    private static boolean isResult(String text) {
        return RESULTS.contains(Constants.fold(text));
    }

    private Literal startsWith(Call call) {
        Optional<Literal> known = symbol(call.arguments().get(0))
                .flatMap(symbol ->
                        Reducer.value(call.arguments().get(1)).flatMap(text -> symbol.startsWith(text.text())));
        return known.orElseGet(() -> expanded(call));
    }

    /** A text that is read as JSON counts as false when it says false, null, 0 or the empty string. */
    private Literal json(Call call) {
        Optional<Symbol> symbol = symbol(call.arguments().get(0));
        return symbol.isEmpty()
                ? expanded(call)
                : circuit.or(List.of("false", "null", "0", "\"\"", "").stream()
                                .map(text -> symbol.get().is(Value.of(text)))
                                .toList())
                        .not();
    }

    /** Tries each value of the first part that has several known ones. */
    private Literal expanded(Expression expression) {
        Optional<Reference> open = firstOpen(expression);
        if (open.isEmpty()) {
            return opaque(expression);
        }
        List<Literal> ways = new ArrayList<>();
        for (Case each : ((Symbol) open.get().referent()).cases()) {
            Expression put = new Reducer(scope).reduce(put(expression, open.get(), each.value()));
            ways.add(circuit.and(each.when(), reduced(put)));
        }
        return circuit.or(ways);
    }

    private static Optional<Reference> firstOpen(Expression expression) {
        if (expression instanceof Reference reference) {
            return reference.referent() instanceof Free ? Optional.empty() : Optional.of(reference);
        }
        return expression.children().stream()
                .flatMap(child -> firstOpen(child).stream())
                .findFirst();
    }

    private static Expression put(Expression expression, Expression old, Expression value) {
        return expression.equals(old) ? value : expression.mapChildren(child -> put(child, old, value));
    }

    private List<Case> split(Expression expression) {
        Optional<Symbol> symbol = symbol(expression);
        if (symbol.isPresent()) {
            return nested(symbol.get().cases(), expression);
        }
        if (expression instanceof Logical logical && !isBoolean(logical)) {
            return chain(logical);
        }
        if (expression instanceof Call call && Reducer.isNamed(call, "format")) {
            return formatted(call);
        }
        if (isBoolean(expression) && Reducer.value(expression).isEmpty()) {
            Literal truth = reduced(expression);
            return List.of(new Case(new Bool(true), truth), new Case(new Bool(false), truth.not()));
        }
        return List.of(new Case(expression, Literal.TRUE));
    }

    private List<Case> nested(List<Case> cases, Expression whole) {
        List<Case> all = new ArrayList<>();
        for (Case each : cases) {
            if (each.value().equals(whole)) {
                all.add(each);
            } else {
                split(each.value()).forEach(inner -> all.add(and(inner, each.when())));
            }
        }
        return all;
    }

    /** The first operand that decides is the value, else the last. */
    private List<Case> chain(Logical logical) {
        boolean isOr = logical.operator() == Logical.Operator.OR;
        List<Case> all = new ArrayList<>();
        Literal open = Literal.TRUE;
        for (int i = 0; i < logical.operands().size(); i++) {
            boolean isLast = i == logical.operands().size() - 1;
            List<Literal> on = new ArrayList<>();
            for (Case each : split(logical.operands().get(i))) {
                Literal truth = reduced(each.value());
                Literal decides = isLast ? Literal.TRUE : isOr ? truth : truth.not();
                all.add(and(each, circuit.and(open, decides)));
                on.add(circuit.and(each.when(), decides.not()));
            }
            open = circuit.and(open, circuit.or(on));
        }
        return all;
    }

    private List<Case> formatted(Call call) {
        Optional<Reference> open = firstOpen(call);
        if (open.isEmpty()) {
            return List.of(new Case(call, Literal.TRUE));
        }
        List<Case> all = new ArrayList<>();
        for (Case each : ((Symbol) open.get().referent()).cases()) {
            Expression put = reducer.reduce(put(call, open.get(), each.value()));
            split(put).forEach(inner -> all.add(and(inner, each.when())));
        }
        return all.size() > MOST_CASES ? List.of(new Case(call, Literal.TRUE)) : all;
    }

    private Case and(Case one, Literal when) {
        return new Case(one.value(), circuit.and(one.when(), when));
    }

    private Literal opaque(Expression expression) {
        return circuit.choice(new Holds(expression.toString()));
    }
}
