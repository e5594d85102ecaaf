package dev.gatewright.context;

import dev.gatewright.expression.Expr;
import dev.gatewright.expression.Expression;

/** A context of GitHub's, and what all of them have in common. */
abstract sealed class Context permits Github, RunnerContext, StrategyContext, JobContext {

    private final String name;

    Context(String name) {
        this.name = name;
    }

    final <T> Expr<T> property(String property) {
        return of(new Expression.Property(new Expression.Name(name), property));
    }

    static <T> Expr<T> of(Expression expression) {
        return new Plain<>(expression);
    }

    /** An expression that is its syntax tree and nothing else. */
    private record Plain<T>(Expression expression) implements Expr<T> {
        @Override
        public String toString() {
            return expression.toString();
        }
    }

    @Override
    public final String toString() {
        return name;
    }
}
