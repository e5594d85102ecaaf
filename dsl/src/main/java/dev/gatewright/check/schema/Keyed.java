package dev.gatewright.check.schema;

import dev.gatewright.check.view.Spot.Pair;
import dev.gatewright.yaml.Scalar;

/** What a key is. */
final class Keyed {

    private Keyed() {}

    static boolean isScalar(Pair pair) {
        return pair.key().node() instanceof Scalar;
    }

    static boolean isExpression(Pair pair) {
        return pair.key().isComputed();
    }
}
