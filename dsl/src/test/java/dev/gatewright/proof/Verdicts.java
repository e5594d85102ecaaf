package dev.gatewright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatewright.proof.invariant.Invariants;
import java.util.List;

/** What tests ask of results. */
final class Verdicts {

    private Verdicts() {}

    static Result of(Proof proof, String invariant) {
        return proof.prove(List.of(Invariants.named(invariant).orElseThrow()))
                .results()
                .get(0);
    }

    static Result isProved(Proof proof, String invariant) {
        return is(Verdict.PROVED, proof, invariant);
    }

    static Result isAssumed(Proof proof, String invariant) {
        return is(Verdict.ASSUMED, proof, invariant);
    }

    static Counterexample isRefuted(Proof proof, String invariant) {
        Counterexample found =
                is(Verdict.REFUTED, proof, invariant).counterexample().orElseThrow();
        assertThat(found.replay().kind()).as(found.toString()).isNotEqualTo(Replay.Kind.DISAGREES);
        return found;
    }

    private static Result is(Verdict verdict, Proof proof, String invariant) {
        Result result = of(proof, invariant);
        assertThat(result.verdict()).as(result.toString()).isEqualTo(verdict);
        return result;
    }
}
