package dev.gatewright.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PinTest {

    @ParameterizedTest
    @EnumSource(Pin.class)
    void aPinIsTheCommitOfItsRelease(Pin pin) {
        String repository = String.join("/", List.of(pin.action().split("/")).subList(0, 2));
        assertThat(SharedActions.rows("TAGS.tsv"))
                .filteredOn(row -> row.get(0).equals(repository) && row.get(1).equals(pin.version()))
                .extracting(row -> row.get(2))
                .containsExactly(pin.commit());
    }

    @ParameterizedTest
    @EnumSource(Pin.class)
    void aPinIsTheNewestReleaseWhoseInputsAreKnown(Pin pin) {
        assertThat(SharedActions.rows("INDEX.tsv"))
                .filteredOn(row -> row.get(0).equals(pin.action()))
                .extracting(row -> row.get(1))
                .containsExactly(pin.version());
    }

    @Test
    void aStepNamesTheCommitAndSaysTheRelease() {
        assertThat(Pin.CHECKOUT.step().toString())
                .isEqualTo("uses: actions/checkout@" + Pin.CHECKOUT.commit() + " # " + Pin.CHECKOUT.version());
    }
}
