package dev.gatewright.proof.formula;

import dev.gatewright.proof.formula.Choice.Weight;
import java.util.BitSet;
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
    private final Deadline deadline;
    private Solver solver;

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
     * @param known settings that are assumed anyway, and tried first
     * @return the way, or that there is none and which further settings that needs
     */
    public Answer find(Literal goal, Set<? extends Choice> known) {
        return limited(() -> {
            List<Integer> below = solver.choicesBelow(goal);
            List<Literal> settings = literals(below, EnumSet.of(Weight.SETTING));
            List<Literal> all = with(settings, List.of(goal));
            return solver.solve(all).isPresent()
                    ? shortest(below, all)
                    : new Answer.Impossible(needed(goal, settings, known));
        });
    }

    /**
     * Looks for a way with fewer outcomes than one that is known.
     *
     * @param goal the formula
     * @param outcomes how many outcomes that aren't success the known way has
     * @return the way, or that there is no shorter one
     */
    public Answer findShorter(Literal goal, int outcomes) {
        return limited(() -> {
            List<Integer> below = solver.choicesBelow(goal);
            List<Literal> choices = literals(below, PHASES.get(0));
            List<Literal> settings = literals(below, EnumSet.of(Weight.SETTING));
            List<Literal> fewer = with(with(settings, List.of(goal)), atMost(choices, outcomes - 1));
            return solver.solve(fewer).isPresent() ? shortest(below, fewer) : new Answer.Impossible(List.of());
        });
    }

    /** A question that may take too long. */
    private interface Question {
        Answer answer() throws TimeoutException;
    }

    /** Each question has a solver of its own, so that none is burdened by what another depends on. */
    private Answer limited(Question question) {
        solver = new Solver(circuit, deadline);
        try {
            return question.answer();
        } catch (TimeoutException over) {
            return new Answer.GaveUp("no answer within " + deadline);
        } catch (OutOfMemoryError full) {
            return new Answer.GaveUp("out of memory");
        }
    }

    /** The settings without which the goal could hold, beside those that are known. */
    private List<Choice> needed(Literal goal, List<Literal> settings, Set<? extends Choice> known)
            throws TimeoutException {
        List<Integer> core = solver.lastCore();
        List<Literal> kept =
                settings.stream().filter(each -> core.contains(each.number())).toList();
        List<Literal> given =
                settings.stream().filter(each -> known.contains(choice(each))).toList();
        boolean isKnown = given.containsAll(kept)
                || !given.isEmpty() && solver.solve(with(given, List.of(goal))).isEmpty();
        if (isKnown) {
            return List.of();
        }
        for (Literal candidate : List.copyOf(kept)) {
            List<Literal> without =
                    kept.stream().filter(each -> !each.equals(candidate)).toList();
            if (solver.solve(with(without, List.of(goal))).isEmpty()) {
                kept = without;
            }
        }
        return kept.stream().map(this::choice).toList();
    }

    private Choice choice(Literal literal) {
        return circuit.choiceAt(literal.variable()).orElseThrow();
    }

    private Answer shortest(List<Integer> below, List<Literal> fixed) throws TimeoutException {
        BitSet best = new BitSet();
        List<Literal> bounds = fixed;
        boolean isShortest = true;
        for (Set<Weight> weights : PHASES) {
            List<Literal> choices = literals(below, weights);
            if (!best.isEmpty() && count(choices, best) == 0) {
                bounds = with(bounds, choices.stream().map(Literal::not).toList());
                continue;
            }
            try {
                best = fewest(choices, bounds);
                bounds = with(bounds, atMost(choices, count(choices, best)));
            } catch (TimeoutException over) {
                if (best.isEmpty()) {
                    throw over;
                }
                isShortest = false;
            }
        }
        return new Answer.Possible(choices(below, best, true), choices(below, best, false), best, isShortest);
    }

    /** The way with the fewest of some choices: none, else at most one, three, seven…, and down from there. */
    private BitSet fewest(List<Literal> choices, List<Literal> fixed) throws TimeoutException {
        Optional<BitSet> found =
                solver.solve(with(fixed, choices.stream().map(Literal::not).toList()));
        int known = 0;
        for (int most = 1; found.isEmpty(); most = 2 * most + 1) {
            int bound = Math.min(most, choices.size());
            List<Literal> atLeast = new Counter(circuit, bound + 1).atLeast(choices);
            found = solver.solve(
                    bound < atLeast.size()
                            ? with(fixed, List.of(atLeast.get(bound).not()))
                            : fixed);
            if (found.isPresent()) {
                return downFrom(found.get(), known, atLeast, choices, fixed);
            }
            known = bound;
        }
        return found.get();
    }

    private BitSet downFrom(BitSet found, int known, List<Literal> atLeast, List<Literal> choices, List<Literal> fixed)
            throws TimeoutException {
        BitSet best = found;
        for (int count = count(choices, best); count > known + 1; count = count(choices, best)) {
            Optional<BitSet> fewer =
                    solver.solve(with(fixed, List.of(atLeast.get(count - 1).not())));
            if (fewer.isEmpty()) {
                return best;
            }
            best = fewer.get();
        }
        return best;
    }

    private List<Literal> atMost(List<Literal> choices, int count) {
        List<Literal> atLeast = new Counter(circuit, count + 1).atLeast(choices);
        return count < atLeast.size() ? List.of(atLeast.get(count).not()) : List.of();
    }

    private static int count(List<Literal> choices, BitSet model) {
        return (int) choices.stream().filter(each -> model.get(each.number())).count();
    }

    private List<Literal> literals(List<Integer> variables, Set<Weight> weights) {
        return variables.stream()
                .filter(variable -> circuit.choiceAt(variable)
                        .filter(choice -> weights.contains(choice.weight()))
                        .isPresent())
                .map(Literal::new)
                .toList();
    }

    private List<Choice> choices(List<Integer> below, BitSet model, boolean made) {
        return below.stream()
                .filter(variable -> model.get(variable) == made)
                .flatMap(variable -> circuit.choiceAt(variable).stream())
                .filter(choice -> choice.weight() != Weight.SETTING)
                .toList();
    }

    private static List<Literal> with(List<Literal> some, List<Literal> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
