package dev.gatewright.proof.graph;

import dev.gatewright.expression.Expression;
import dev.gatewright.proof.formula.Literal;
import java.util.List;

/** What names mean where an expression stands. */
interface Scope {

    /** What a path means, such as {@code needs.build.result} in lower case: a literal, a symbol, or an expression of both. */
    Expression resolve(List<String> path);

    /** The results of all needs, for {@code needs.*.result}. */
    List<Expression> results();

    /** What {@code success()} says. */
    Literal success(List<String> jobs);

    /** What {@code failure()} says. */
    Literal failure(List<String> jobs);

    /** What {@code cancelled()} says. */
    Literal cancelled();
}
