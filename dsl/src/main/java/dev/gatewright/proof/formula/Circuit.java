package dev.gatewright.proof.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Formulas as gates over choices. What is constant is folded at once, and a gate that is there already is used again, so that
 * a formula costs what is new in it.
 */
public final class Circuit {

    /** The inputs of each gate, by variable; null for a choice. Variable 1 is the constant. */
    private final List<int @Nullable []> gates = new ArrayList<>();

    private final Map<Integer, Choice> choices = new LinkedHashMap<>();
    private final Map<Choice, Literal> byChoice = new LinkedHashMap<>();
    private final Map<Inputs, Literal> byInputs = new HashMap<>();

    /** The inputs of a gate, equal by value. */
    private record Inputs(int[] numbers) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Inputs that && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    /** An empty circuit. */
    public Circuit() {
        gates.add(null);
        gates.add(null);
    }

    /**
     * What the world decides.
     *
     * @param choice the choice
     * @return whether it holds
     */
    public Literal choice(Choice choice) {
        Literal known = byChoice.get(choice);
        if (known != null) {
            return known;
        }
        gates.add(null);
        Literal made = new Literal(gates.size() - 1);
        byChoice.put(choice, made);
        choices.put(made.number(), choice);
        return made;
    }

    /**
     * Whether all hold.
     *
     * @param all formulas; none at all hold
     * @return their conjunction
     */
    public Literal and(Literal... all) {
        return and(Arrays.asList(all));
    }

    /**
     * Whether all hold.
     *
     * @param all formulas; none at all hold
     * @return their conjunction
     */
    public Literal and(Collection<Literal> all) {
        int[] numbers = new int[all.size()];
        int count = 0;
        for (Literal each : all) {
            if (each.isFalse()) {
                return Literal.FALSE;
            }
            if (!each.isTrue()) {
                numbers[count++] = each.number();
            }
        }
        int[] inputs = distinct(Arrays.copyOf(numbers, count));
        if (isContradictory(inputs)) {
            return Literal.FALSE;
        }
        if (inputs.length <= 1) {
            return inputs.length == 0 ? Literal.TRUE : new Literal(inputs[0]);
        }
        return byInputs.computeIfAbsent(new Inputs(inputs), this::gate);
    }

    private static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[count++] = numbers[i];
            }
        }
        return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    }

    /** Whether a number and its opposite are among numbers in ascending order. */
    private static boolean isContradictory(int[] ascending) {
        int low = 0;
        int high = ascending.length - 1;
        while (low < high) {
            int sum = ascending[low] + ascending[high];
            if (sum == 0) {
                return true;
            }
            if (sum < 0) {
                low++;
            } else {
                high--;
            }
        }
        return false;
    }

    private Literal gate(Inputs inputs) {
        gates.add(inputs.numbers());
        return new Literal(gates.size() - 1);
    }

    /**
     * Whether one holds, or several.
     *
     * @param any formulas; of none at all none holds
     * @return their disjunction
     */
    public Literal or(Literal... any) {
        return or(Arrays.asList(any));
    }

    /**
     * Whether one holds, or several.
     *
     * @param any formulas; of none at all none holds
     * @return their disjunction
     */
    public Literal or(Collection<Literal> any) {
        return and(any.stream().map(Literal::not).toList()).not();
    }

    /**
     * One formula or the other.
     *
     * @param condition which of them
     * @param then what counts when it holds
     * @param otherwise what counts when it doesn't
     * @return the choice between them
     */
    public Literal either(Literal condition, Literal then, Literal otherwise) {
        return or(and(condition, then), and(condition.not(), otherwise));
    }

    /**
     * How many gates and choices there are.
     *
     * @return their number
     */
    public int size() {
        return gates.size() - 2;
    }

    /**
     * What holds when the world decides in a certain way.
     *
     * @param made the choices that hold
     * @return whether a formula holds then
     */
    public Predicate<Literal> given(Collection<? extends Choice> made) {
        Set<Choice> all = new HashSet<>(made);
        BitSet holds = new BitSet(gates.size());
        holds.set(1);
        for (int variable = 2; variable < gates.size(); variable++) {
            int[] inputs = gates.get(variable);
            boolean value = inputs == null ? all.contains(choices.get(variable)) : holdAll(holds, inputs);
            holds.set(variable, value);
        }
        return literal -> holds.get(literal.variable()) == literal.number() > 0;
    }

    /**
     * What a formula says where some choices are made.
     *
     * @param formula the formula
     * @param made what is made of a choice, empty where it stays open
     * @return the formula of the other choices
     */
    public Literal where(Literal formula, Function<Choice, Optional<Boolean>> made) {
        Map<Integer, Literal> known = new HashMap<>();
        known.put(1, Literal.TRUE);
        for (int variable : below(formula)) {
            int[] inputs = gates.get(variable);
            Literal plain = new Literal(variable);
            known.put(
                    variable,
                    inputs == null
                            ? made.apply(choices.get(variable)).map(Literal::of).orElse(plain)
                            : and(Arrays.stream(inputs)
                                    .mapToObj(input -> signed(known, input))
                                    .toList()));
        }
        return signed(known, formula.number());
    }

    private static Literal signed(Map<Integer, Literal> known, int number) {
        Literal plain = known.get(Math.abs(number));
        return number > 0 ? plain : plain.not();
    }

    /** The choices and gates that a formula is made of, inputs first. */
    private Collection<Integer> below(Literal formula) {
        TreeSet<Integer> found = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(formula.variable()));
        while (!open.isEmpty()) {
            int variable = open.pop();
            int[] inputs = gates.get(variable);
            if (variable > 1 && found.add(variable) && inputs != null) {
                Arrays.stream(inputs).map(Math::abs).forEach(open::push);
            }
        }
        return found;
    }

    private static boolean holdAll(BitSet holds, int[] inputs) {
        for (int input : inputs) {
            if (holds.get(Math.abs(input)) != input > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * All that is assumed of the repository.
     *
     * @return the settings that a formula depends on
     */
    public List<Choice> settings() {
        return choices.values().stream()
                .filter(choice -> choice.weight() == Choice.Weight.SETTING)
                .toList();
    }

    int @Nullable [] inputs(int variable) {
        return gates.get(variable);
    }

    Optional<Choice> choiceAt(int variable) {
        return Optional.ofNullable(choices.get(variable));
    }
}
