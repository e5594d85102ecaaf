package dev.gatewright.proof.formula;

import dev.gatewright.proof.formula.Choice.Weight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sat4j.specs.TimeoutException;

/**
 * Asks whether a formula can hold, and if so for the way with the fewest choices: first outcomes, then values. Settings are
 * assumed to hold; where nothing is found, those that were needed are told.
 */
public final class Search {

    /** What is to be few, one after the other. */
    private static final List<Set<Weight>> PHASES = List.of(
            EnumSet.of(Weight.OUTCOME, Weight.RARE_OUTCOME), EnumSet.of(Weight.RARE_OUTCOME), EnumSet.of(Weight.VALUE));

    private final Circuit circuit;
    private final Solver solver;
    private final Deadline deadline;

    /**
     * A search.
     *
     * @param circuit the formulas
     * @param deadline when to give up
     */
    public Search(Circuit circuit, Deadline deadline) {
        this.circuit = circuit;
        this.deadline = deadline;
        this.solver = new Solver(circuit, deadline);
    }

    /**
     * Looks for the shortest way to make a formula true.
     *
     * @param goal the formula
     * @return the way, or that there is none
     */
    public Answer find(Literal goal) {
        List<Integer> below = solver.choicesBelow(goal);
        List<Literal> settings = literals(below, EnumSet.of(Weight.SETTING));
        try {
            Optional<Set<Integer>> first = solver.solve(with(settings, List.of(goal)));
            return first.isPresent()
                    ? shortest(goal, below, with(settings, List.of(goal)), first.get())
                    : new Answer.Impossible(needed(goal, settings));
        } catch (TimeoutException over) {
            return new Answer.GaveUp("no answer within " + deadline);
        } catch (OutOfMemoryError full) {
            return new Answer.GaveUp("out of memory");
        }
    }

    /** The settings without which the goal could hold. */
    private List<Choice> needed(Literal goal, List<Literal> settings) throws TimeoutException {
        List<Integer> core = solver.lastCore();
        List<Literal> kept = new ArrayList<>(
                settings.stream().filter(each -> core.contains(each.number())).toList());
        for (Literal candidate : List.copyOf(kept)) {
            List<Literal> without =
                    kept.stream().filter(each -> !each.equals(candidate)).toList();
            if (solver.solve(with(without, List.of(goal))).isEmpty()) {
                kept = new ArrayList<>(without);
            }
        }
        return kept.stream()
                .flatMap(each -> circuit.choiceAt(each.variable()).stream())
                .toList();
    }

    private Answer shortest(Literal goal, List<Integer> below, List<Literal> fixed, Set<Integer> first) {
        Set<Integer> best = first;
        List<Literal> bounds = fixed;
        boolean isShortest = true;
        try {
            for (Set<Weight> weights : PHASES) {
                List<Literal> choices = literals(below, weights);
                best = fewest(choices, bounds, best);
                bounds = with(bounds, atMost(choices, count(choices, best)));
            }
        } catch (TimeoutException over) {
            isShortest = false;
        }
        return new Answer.Possible(choices(below, best, true), choices(below, best, false), best, isShortest);
    }

    private Set<Integer> fewest(List<Literal> choices, List<Literal> fixed, Set<Integer> first)
            throws TimeoutException {
        Set<Integer> best = dropped(choices, fixed, first);
        int count = count(choices, best);
        List<Literal> atLeast = new Counter(circuit, Math.max(1, count)).atLeast(choices);
        while (count > 0) {
            Literal fewer = atLeast.get(count - 1).not();
            Optional<Set<Integer>> better = solver.solve(with(fixed, List.of(fewer)));
            if (better.isEmpty()) {
                return best;
            }
            best = better.get();
            count = count(choices, best);
        }
        return best;
    }

    /** Leaves out what the way doesn't need: cheap, and close to the fewest. */
    private Set<Integer> dropped(List<Literal> choices, List<Literal> fixed, Set<Integer> first)
            throws TimeoutException {
        Set<Integer> best = first;
        List<Literal> never = new ArrayList<>();
        choices.stream()
                .filter(each -> !first.contains(each.number()))
                .map(Literal::not)
                .forEach(never::add);
        for (Literal choice : choices) {
            if (!best.contains(choice.number())) {
                if (first.contains(choice.number())) {
                    never.add(choice.not());
                }
                continue;
            }
            Optional<Set<Integer>> without = solver.solve(with(with(fixed, never), List.of(choice.not())));
            if (without.isPresent()) {
                best = without.get();
                never.add(choice.not());
            }
        }
        return best;
    }

    private List<Literal> atMost(List<Literal> choices, int count) {
        List<Literal> atLeast = new Counter(circuit, count + 1).atLeast(choices);
        return count < atLeast.size() ? List.of(atLeast.get(count).not()) : List.of();
    }

    private static int count(List<Literal> choices, Set<Integer> model) {
        return (int)
                choices.stream().filter(each -> model.contains(each.number())).count();
    }

    private List<Literal> literals(List<Integer> variables, Set<Weight> weights) {
        return variables.stream()
                .filter(variable -> circuit.choiceAt(variable)
                        .filter(choice -> weights.contains(choice.weight()))
                        .isPresent())
                .map(Literal::new)
                .toList();
    }

    private List<Choice> choices(List<Integer> below, Set<Integer> model, boolean made) {
        return below.stream()
                .filter(variable -> model.contains(variable) == made)
                .flatMap(variable -> circuit.choiceAt(variable).stream())
                .filter(choice -> choice.weight() != Weight.SETTING)
                .toList();
    }

    private static List<Literal> with(List<Literal> some, List<Literal> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
