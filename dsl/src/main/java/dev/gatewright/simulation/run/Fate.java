package dev.gatewright.simulation.run;

import dev.gatewright.expression.value.Truth;
import dev.gatewright.simulation.result.Conclusion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may have become of a job: one conclusion where it is known, several where it isn't.
 *
 * @param possible the conclusions, at least one
 */
record Fate(Set<Conclusion> possible) {

    /** Of several, the first of these that is there is the conclusion of the whole. */
    private static final List<Conclusion> WEIGHT =
            List.of(Conclusion.FAILURE, Conclusion.CANCELLED, Conclusion.SUCCESS, Conclusion.SKIPPED);

    Fate {
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    }

    static Fate of(Conclusion conclusion) {
        return conclusion == Conclusion.UNKNOWN
                ? new Fate(EnumSet.of(Conclusion.SUCCESS, Conclusion.FAILURE))
                : new Fate(EnumSet.of(conclusion));
    }

    Fate or(Conclusion other) {
        EnumSet<Conclusion> both = EnumSet.copyOf(possible);
        both.add(other);
        return new Fate(both);
    }

    Truth is(Conclusion conclusion) {
        if (!possible.contains(conclusion)) {
            return Truth.FALSE;
        }
        return possible.size() == 1 ? Truth.TRUE : Truth.UNKNOWN;
    }

    Conclusion conclusion() {
        return possible.size() == 1 ? possible.iterator().next() : Conclusion.UNKNOWN;
    }

    /** The fate of this job and another one together: of the legs of a matrix, of the jobs of a called workflow. */
    Fate together(Fate other) {
        EnumSet<Conclusion> all = EnumSet.noneOf(Conclusion.class);
        for (Conclusion one : possible) {
            for (Conclusion two : other.possible) {
                all.add(WEIGHT.indexOf(one) <= WEIGHT.indexOf(two) ? one : two);
            }
        }
        return new Fate(all);
    }
}
