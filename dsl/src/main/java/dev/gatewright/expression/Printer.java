package dev.gatewright.expression;

import dev.gatewright.expression.Expression.Bool;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Comparison;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Logical;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Null;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Reference;
import dev.gatewright.expression.Expression.Text;
import java.math.BigDecimal;
import java.util.List;

/** Prints a syntax tree with the fewest parentheses that keep its meaning. */
final class Printer {

    private static final int OR = 1;
    private static final int AND = 2;
    private static final int EQUALITY = 3;
    private static final int ORDER = 4;
    private static final int UNARY = 5;
    private static final int LITERAL = 6;
    private static final int POSTFIX = 7;

    private final StringBuilder out = new StringBuilder();

    private Printer() {}

    static String print(Expression expression) {
        Printer printer = new Printer();
        printer.write(expression);
        return printer.out.toString();
    }

    private void write(Expression expression) {
        if (expression instanceof Null) {
            out.append("null");
        } else if (expression instanceof Bool bool) {
            out.append(bool.value());
        } else if (expression instanceof Num num) {
            out.append(number(num.value()));
        } else if (expression instanceof Text text) {
            out.append('\'').append(text.value().replace("'", "''")).append('\'');
        } else if (expression instanceof Name name) {
            out.append(name.name());
        } else if (expression instanceof Reference reference) {
            out.append('<').append(reference.referent().describe()).append('>');
        } else {
            compound(expression);
        }
    }

    private void compound(Expression expression) {
        if (expression instanceof Property property) {
            operand(property.target(), POSTFIX);
            member(property.name());
        } else if (expression instanceof Index index) {
            operand(index.target(), POSTFIX);
            out.append('[');
            write(index.index());
            out.append(']');
        } else if (expression instanceof Filter filter) {
            operand(filter.target(), POSTFIX);
            out.append(".*");
        } else if (expression instanceof Call call) {
            out.append(call.function()).append('(');
            join(call.arguments(), ", ", 0);
            out.append(')');
        } else if (expression instanceof Not not) {
            out.append('!');
            operand(not.operand(), UNARY);
        } else if (expression instanceof Comparison comparison) {
            int level = level(comparison);
            operand(comparison.left(), level);
            out.append(' ').append(comparison.operator().symbol()).append(' ');
            operand(comparison.right(), level + 1);
        } else if (expression instanceof Logical logical) {
            join(logical.operands(), " " + logical.operator().symbol() + " ", level(logical) + 1);
        }
    }

    private void member(String name) {
        if (Lexer.isLegal(name)) {
            out.append('.').append(name);
        } else {
            out.append('[');
            write(new Text(name));
            out.append(']');
        }
    }

    private void join(List<Expression> expressions, String separator, int level) {
        for (int i = 0; i < expressions.size(); i++) {
            out.append(i == 0 ? "" : separator);
            operand(expressions.get(i), level);
        }
    }

    private void operand(Expression expression, int atLeast) {
        boolean parentheses = level(expression) < atLeast;
        out.append(parentheses ? "(" : "");
        write(expression);
        out.append(parentheses ? ")" : "");
    }

    private static int level(Expression expression) {
        if (expression instanceof Logical logical) {
            return logical.operator() == Logical.Operator.OR ? OR : AND;
        }
        if (expression instanceof Comparison comparison) {
            return switch (comparison.operator()) {
                case EQUAL, NOT_EQUAL -> EQUALITY;
                case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ORDER;
            };
        }
        return expression instanceof Not ? UNARY : isLiteral(expression) ? LITERAL : POSTFIX;
    }

    /** GitHub reads {@code (1).a} but not {@code 1.a}. */
    private static boolean isLiteral(Expression expression) {
        return expression instanceof Null
                || expression instanceof Bool
                || expression instanceof Num
                || expression instanceof Text;
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return 1 / value == Double.NEGATIVE_INFINITY ? "-0" : Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toString();
    }
}
