package dev.gatewright.context;

import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Raw;
import java.util.Map;

/** A context of GitHub's, and what all of them have in common. As an expression it is the whole context, for {@code toJson}. */
abstract sealed class Context implements Expr<Map<String, ?>>
        permits Github, JobContext, RunnerContext, StrategyContext {

    private final Name name;

    Context(String name) {
        this.name = new Name(name);
    }

    final <T> Expr<T> property(String property) {
        return Raw.of(Expression.property(name, property));
    }

    final Condition flag(String property) {
        return Raw.condition(Expression.property(name, property));
    }

    @Override
    public final Expression expression() {
        return name;
    }

    @Override
    public final String toString() {
        return template().toString();
    }
}
