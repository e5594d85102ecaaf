package dev.gatewright.proof.formula;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;

/**
 * The SAT solver over a circuit: it is only told of gates that a question depends on, and keeps them, and what it learnt of
 * them, for the next question.
 */
final class Solver {

    private final Circuit circuit;
    private final Deadline deadline;
    private final ISolver sat = SolverFactory.newMiniSATHeap();
    private final Map<Integer, Integer> solverVariable = new HashMap<>();
    private final Map<Integer, Integer> circuitVariable = new HashMap<>();

    Solver(Circuit circuit, Deadline deadline) {
        this.circuit = circuit;
        this.deadline = deadline;
    }

    /** What holds when all assumptions do, in variables of the circuit; empty when they can't. */
    Optional<BitSet> solve(Collection<Literal> assumptions) throws TimeoutException {
        VecInt assumed = new VecInt();
        for (Literal literal : assumptions) {
            if (literal.isFalse()) {
                lastCore = List.of();
                return Optional.empty();
            }
            if (!literal.isTrue()) {
                load(literal.variable());
                assumed.push(signed(literal.number()));
            }
        }
        if (deadline.isOver()) {
            throw new TimeoutException();
        }
        sat.setTimeoutMs(deadline.millisLeft());
        if (sat.isSatisfiable(assumed)) {
            return Optional.of(model());
        }
        lastCore = core();
        return Optional.empty();
    }

    private List<Integer> lastCore = List.of();

    /** The numbers of the assumptions of the last question that can't hold together. */
    List<Integer> lastCore() {
        return lastCore;
    }

    private List<Integer> core() {
        IVecInt explanation = sat.unsatExplanation();
        if (explanation == null) {
            return List.of();
        }
        return java.util.Arrays.stream(explanation.toArray())
                .map(number -> Integer.signum(number) * circuitVariable.getOrDefault(Math.abs(number), 1))
                .boxed()
                .toList();
    }

    private BitSet model() {
        BitSet holds = new BitSet();
        for (int number : sat.model()) {
            if (number > 0) {
                holds.set(circuitVariable.getOrDefault(number, 0));
            }
        }
        return holds;
    }

    /** The choices that a formula depends on. */
    List<Integer> choicesBelow(Literal root) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> found = new java.util.ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(root.variable()));
        while (!open.isEmpty()) {
            int variable = open.pop();
            if (!seen.add(variable)) {
                continue;
            }
            int[] inputs = circuit.inputs(variable);
            if (inputs == null) {
                found.add(variable);
            } else {
                for (int input : inputs) {
                    open.push(Math.abs(input));
                }
            }
        }
        found.sort(null);
        return found;
    }

    private void load(int root) {
        Deque<Integer> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            int variable = open.pop();
            if (solverVariable.containsKey(variable)) {
                continue;
            }
            int fresh = sat.nextFreeVarId(true);
            solverVariable.put(variable, fresh);
            circuitVariable.put(fresh, variable);
            int[] inputs = circuit.inputs(variable);
            if (inputs == null) {
                continue;
            }
            for (int input : inputs) {
                open.push(Math.abs(input));
            }
            pending.push(variable);
        }
        while (!pending.isEmpty()) {
            define(pending.pop());
        }
    }

    private final Deque<Integer> pending = new ArrayDeque<>();

    /** The gate holds exactly when all its inputs do. */
    private void define(int variable) {
        int[] inputs = java.util.Objects.requireNonNull(circuit.inputs(variable));
        int gate = signed(variable);
        VecInt all = new VecInt(inputs.length + 1);
        all.push(gate);
        for (int input : inputs) {
            clause(new VecInt(new int[] {-gate, signed(input)}));
            all.push(-signed(input));
        }
        clause(all);
    }

    private void clause(VecInt clause) {
        try {
            sat.addClause(clause);
        } catch (ContradictionException impossible) {
            throw new IllegalStateException("The definition of a gate can't contradict others.", impossible);
        }
    }

    private int signed(int number) {
        return Integer.signum(number) * java.util.Objects.requireNonNull(solverVariable.get(Math.abs(number)));
    }
}
