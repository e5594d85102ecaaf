package dev.gatewright.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    @Test
    void theNearestIsOffered() {
        assertThat(Candidates.sentence("pyton-version", List.of("cache", "python-version"), "inputs"))
                .isEqualTo("Did you mean `python-version`?");
        assertThat(Candidates.of("stesp", List.of("steps", "step", "vars"))).containsExactly("step");
    }

    @Test
    void whereNothingIsNearTheyAreListedSortedAndCapped() {
        assertThat(Candidates.sentence("zzz", List.of("f", "b", "a", "d", "c", "e", "g"), "inputs"))
                .isEqualTo("There are the inputs `a`, `b`, `c`, `d`, `e` and 2 more.");
        assertThat(Candidates.sentence("x", List.of(), "inputs")).isEqualTo("There are no inputs here.");
    }
}
