package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.matrix.Leg;
import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.InLeg;
import dev.gatewright.simulation.plan.LegNames;
import dev.gatewright.yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The legs of a job's matrix. A job is looked at in one of them, which the world chooses: where anything can go wrong, it does
 * so there.
 */
final class Legs {

    /** An expression that has no value in one of the legs. */
    private static final Value OPEN = Value.unknown("matrix");

    private final Circuit circuit;
    private final JobNode job;
    private final List<Leg> all;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Literal> chosen = new ArrayList<>();

    private Legs(Circuit circuit, JobNode job, List<Leg> all) {
        this.circuit = circuit;
        this.job = job;
        this.all = all;
    }

    /** The legs of a job, none for one without a matrix, and for one whose matrix is computed when it runs. */
    static Legs of(Circuit circuit, JobNode job) {
        List<Leg> all = job.model
                .matrix()
                .flatMap(MatrixExpansion::of)
                .filter(matrix -> !matrix.isTooLarge())
                .map(MatrixExpansion::legs)
                .orElse(List.of());
        return new Legs(circuit, job, all);
    }

    /** The values that something of the matrix has in the legs, empty when one of them isn't known or plain. */
    Optional<List<Case>> values(List<String> path) {
        Map<Value, List<Literal>> byValue = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Value value = value(all.get(i), path);
            if (Reducer.literal(value).isEmpty()) {
                return Optional.empty();
            }
            byValue.computeIfAbsent(value, none -> new ArrayList<>()).add(chosen().get(i));
        }
        List<Case> cases = new ArrayList<>();
        byValue.forEach(
                (value, when) -> cases.add(new Case(Reducer.literal(value).orElseThrow(), circuit.or(when))));
        return cases.isEmpty() ? Optional.empty() : Optional.of(cases);
    }

    private static Value value(Leg leg, List<String> path) {
        Value value = leg.value();
        for (String name : path.subList(1, path.size())) {
            value = value instanceof Obj object ? object.get(name).orElse(Value.NULL) : OPEN;
        }
        return value;
    }

    private List<Literal> chosen() {
        if (chosen.isEmpty()) {
            Literal rest = Literal.TRUE;
            for (int i = 1; i < all.size(); i++) {
                choices.add(new InLeg(job.run.workflow().file(), job.path(), name(i), i));
                Literal choice = circuit.choice(choices.get(i - 1));
                chosen.add(circuit.and(rest, choice));
                rest = circuit.and(rest, choice.not());
            }
            chosen.add(0, rest);
        }
        return chosen;
    }

    private String name(int index) {
        return LegNames.of(job.model.id(), new Leg(all.get(index).values(), Mapping.empty()).value());
    }

    /** What GitHub calls the leg that is looked at, empty when it is all the same. */
    Optional<String> name(Predicate<Choice> made) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(name(index(made)));
    }

    /** What GitHub calls the leg that is looked at where others differ from it, empty when nobody knows the legs. */
    Optional<String> ownName(Predicate<Choice> made) {
        return all.isEmpty() ? Optional.empty() : Optional.of(name(index(made)));
    }

    /** What GitHub calls another leg in which a formula holds, empty when there is none. */
    Optional<String> otherName(Predicate<Choice> made, Predicate<Literal> holds, Literal formula) {
        int own = index(made);
        return IntStream.range(0, all.size())
                .filter(i -> i != own && holds.test(in(i, formula)))
                .mapToObj(this::name)
                .findFirst();
    }

    private int index(Predicate<Choice> made) {
        return IntStream.range(0, choices.size())
                .filter(i -> made.test(choices.get(i)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    /** Whether a formula holds in one of the legs. */
    Literal any(Literal formula) {
        if (choices.isEmpty()) {
            return formula;
        }
        List<Literal> ways = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ways.add(in(i, formula));
        }
        return circuit.or(ways);
    }

    /** Whether a formula holds in one of the legs that aren't looked at. */
    Literal anyOther(Literal formula) {
        if (choices.isEmpty()) {
            return formula;
        }
        List<Literal> ways = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ways.add(circuit.and(chosen().get(i).not(), in(i, formula)));
        }
        return circuit.or(ways);
    }

    private Literal in(int index, Literal formula) {
        if (choices.isEmpty()) {
            return formula;
        }
        Optional<Choice> mine = index == 0 ? Optional.empty() : Optional.of(choices.get(index - 1));
        return circuit.where(
                formula,
                choice -> choices.contains(choice)
                        ? Optional.of(mine.filter(choice::equals).isPresent())
                        : Optional.empty());
    }

    /** Whether there may be other legs than the one that is looked at. */
    boolean areSeveral() {
        return job.model.matrix().isPresent() && all.size() != 1;
    }

    /** What something of the matrix means. */
    Optional<Expression> resolve(List<String> path) {
        return values(path)
                .map(cases -> new Expression.Reference(
                        new Finite(circuit, String.join(".", path) + " of " + job.label(), cases)));
    }
}
