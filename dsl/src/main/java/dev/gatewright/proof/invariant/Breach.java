package dev.gatewright.proof.invariant;

import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.EffectUse;
import java.util.List;

/**
 * A way in which an entry may break an invariant.
 *
 * @param when whether it does
 * @param fact what is wrong then, a sentence without its full stop
 * @param about the effects that the question is about; those that were inferred are told as assumptions
 */
public record Breach(Literal when, String fact, List<EffectUse> about) {

    /**
     * A way in which an entry may break an invariant.
     *
     * @param when whether it does
     * @param fact what is wrong then
     * @param about the effects that the question is about, copied
     */
    public Breach {
        about = List.copyOf(about);
    }

    /**
     * A breach that is about no effect.
     *
     * @param when whether it happens
     * @param fact what is wrong then
     * @return the breach
     */
    public static Breach of(Literal when, String fact) {
        return new Breach(when, fact, List.of());
    }
}
