package dev.gatewright.proof.graph;

import dev.gatewright.expression.value.Ordinal;

/** How texts are compared. */
final class Constants {

    private Constants() {}

    static String fold(String text) {
        return Ordinal.fold(text);
    }
}
