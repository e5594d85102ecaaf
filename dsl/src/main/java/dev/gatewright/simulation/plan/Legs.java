package dev.gatewright.simulation.plan;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.matrix.Leg;
import dev.gatewright.matrix.MatrixExpansion;
import dev.gatewright.simulation.context.NodeValues;
import dev.gatewright.simulation.context.Tree;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * The legs of a matrix whose values are known.
 *
 * @param legs each of them, in GitHub's order
 */
public record Legs(List<One> legs) {

    /**
     * One leg.
     *
     * @param label its values of the axes, which make its name
     * @param matrix all its values, as the {@code matrix} context has them
     */
    public record One(Obj label, Obj matrix) {}

    /**
     * The legs of a matrix.
     *
     * @param matrix the matrix, all its expressions evaluated
     * @return the legs, empty when it is no matrix
     */
    public static Optional<Legs> of(Node matrix) {
        return MatrixExpansion.of(matrix)
                .map(expansion ->
                        new Legs(expansion.legs().stream().map(Legs::one).toList()));
    }

    private static One one(Leg leg) {
        return new One(object(leg.values()), object(leg.all()));
    }

    private static Obj object(Node node) {
        Value value = NodeValues.of(Tree.of(node), NodeValues::of);
        return value instanceof Obj object ? object : Obj.EMPTY;
    }
}
