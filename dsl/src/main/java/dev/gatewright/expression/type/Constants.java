package dev.gatewright.expression.type;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.value.Ordinal;
import java.util.Set;

/** Which expressions have the same value wherever they stand, so that writing them is pointless. */
public final class Constants {

    private static final Set<String> CONSTANT =
            Set.of("CONTAINS", "STARTSWITH", "ENDSWITH", "FORMAT", "JOIN", "TOJSON", "CASE");

    private Constants() {}

    /**
     * Whether an expression is made of literals, operators and functions that only depend on their arguments.
     *
     * @param expression the expression
     * @return true if nothing that is only known at run time occurs in it
     */
    public static boolean isConstant(Expression expression) {
        return !expression.contains(Constants::varies);
    }

    private static boolean varies(Expression node) {
        return node instanceof Name
                || node instanceof Reference
                || node instanceof Property
                || node instanceof Index
                || node instanceof Filter
                || node instanceof Call call && !CONSTANT.contains(Ordinal.fold(call.function()));
    }
}
