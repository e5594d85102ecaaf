package dev.gatewright.proof.graph;

import dev.gatewright.expression.value.Value;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Holds;
import dev.gatewright.proof.graph.Happening.Is;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of which nothing is known but how it begins. It equals at most one of the constants that it is compared with, since
 * each of them only counts when those before it don't.
 */
final class Free implements Symbol {

    private final Circuit circuit;
    private final String name;
    private final String prefix;
    private final boolean isNone;
    private final List<String> compared = new ArrayList<>();
    private final List<Literal> equal = new ArrayList<>();

    private Free(Circuit circuit, String name, String prefix, boolean isNone) {
        this.circuit = circuit;
        this.name = name;
        this.prefix = prefix;
        this.isNone = isNone;
    }

    static Free of(Circuit circuit, String name) {
        return new Free(circuit, name, "", false);
    }

    /** A text that begins in a way and equals no constant: all of those are looked at by themselves. */
    static Free other(Circuit circuit, String name, String prefix) {
        return new Free(circuit, name, prefix, true);
    }

    /** A text that is never a certain one. */
    static Free but(Circuit circuit, String name, String never) {
        Free free = of(circuit, name);
        free.compared.add(Constants.fold(never));
        free.equal.add(Literal.FALSE);
        return free;
    }

    @Override
    public Literal truth() {
        return isNone ? Literal.TRUE : is(Value.of("")).not();
    }

    @Override
    public Literal is(Value constant) {
        if (isNone || !constant.isPrimitive()) {
            return Literal.FALSE;
        }
        String text = Constants.fold(constant.text());
        int at = compared.indexOf(text);
        if (at < 0) {
            Literal chosen = circuit.choice(new Is(name, constant.text()));
            List<Literal> all = new ArrayList<>(List.of(chosen));
            equal.forEach(before -> all.add(before.not()));
            compared.add(text);
            equal.add(circuit.and(all));
            at = compared.size() - 1;
        }
        return equal.get(at);
    }

    @Override
    public Optional<Literal> startsWith(String other) {
        String begin = Constants.fold(other);
        String known = Constants.fold(prefix);
        if (known.isEmpty() && !isNone) {
            return Optional.empty();
        }
        if (known.startsWith(begin)) {
            return Optional.of(Literal.TRUE);
        }
        return Optional.of(
                begin.startsWith(known)
                        ? circuit.choice(new Holds("startsWith(" + name + ", '" + other + "')"))
                        : Literal.FALSE);
    }

    @Override
    public boolean isUnlike() {
        return isNone;
    }

    @Override
    public String describe() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
