package dev.gatewright.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A syntax tree of GitHub's expression language; an immutable value whose {@link Object#toString()} is the expression's text,
 * with the fewest parentheses that keep its meaning.
 *
 * <p>The source of the grammar is GitHub's documentation, "Evaluate expressions in workflows and actions".
 */
public sealed interface Expression {

    /** How deep a tree may be that GitHub reads; a chain of the same {@code &&} or {@code ||} counts as one level. */
    int MAX_DEPTH = 50;

    /** How long an expression may be that GitHub reads, in UTF-16 units. */
    int MAX_LENGTH = 21_000;

    /** {@code null}. */
    record Null() implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     */
    record Bool(boolean value) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A number.
     *
     * @param value its value
     */
    record Num(double value) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A string in single quotes.
     *
     * @param value its content, without quotes
     */
    record Text(String value) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A context or any other name that stands alone, such as {@code github}.
     *
     * @param name its name, as written
     */
    record Name(String name) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A property, {@code target.name}. A name that can't be written after a dot is printed in brackets, and read back as
     * the {@link Index} that means the same: {@link Expression#property(Expression, String)} makes that at once.
     *
     * @param target what has it
     * @param name its name
     */
    record Property(Expression target, String name) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * An index, {@code target[index]}.
     *
     * @param target what is looked into
     * @param index the key or the position
     */
    record Index(Expression target, Expression index) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * The object filter, {@code target.*}.
     *
     * @param target what is filtered
     */
    record Filter(Expression target) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A function call.
     *
     * @param function its name, as written
     * @param arguments its arguments, in order
     */
    record Call(String function, List<Expression> arguments) implements Expression {
        /**
         * A function call.
         *
         * @param function its name, as written
         * @param arguments its arguments, in order, copied
         */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * {@code !operand}.
     *
     * @param operand what is negated
     */
    record Not(Expression operand) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A comparison of two operands.
     *
     * @param operator how they are compared
     * @param left the left one
     * @param right the right one
     */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {

        /** How two operands are compared. */
        public enum Operator {
            /** Equal. */
            EQUAL("=="),
            /** Not equal. */
            NOT_EQUAL("!="),
            /** Less. */
            LESS("<"),
            /** Less or equal. */
            LESS_OR_EQUAL("<="),
            /** Greater. */
            GREATER(">"),
            /** Greater or equal. */
            GREATER_OR_EQUAL(">=");

            private final String symbol;

            Operator(String symbol) {
                this.symbol = symbol;
            }

            /**
             * The operator as it is written.
             *
             * @return its symbol
             */
            public String symbol() {
                return symbol;
            }
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * A chain of operands joined by the same {@code &&} or {@code ||}; a chain of three is one node, not two, and a chain
     * in a chain of the same operator dissolves in it, as in GitHub's own parser.
     *
     * @param operator which of the two
     * @param operands the operands, two or more
     */
    record Logical(Operator operator, List<Expression> operands) implements Expression {

        /** The operators that look at truthiness and give one of their operands. */
        public enum Operator {
            /** Every one. */
            AND("&&"),
            /** Any one. */
            OR("||");

            private final String symbol;

            Operator(String symbol) {
                this.symbol = symbol;
            }

            /**
             * The operator as it is written.
             *
             * @return its symbol
             */
            public String symbol() {
                return symbol;
            }
        }

        /**
         * A chain of operands.
         *
         * @param operator which operator joins them
         * @param operands the operands, two or more, copied; chains of the same operator give theirs
         */
        public Logical {
            operands = flat(operator, operands);
        }

        private static List<Expression> flat(Operator operator, List<Expression> operands) {
            List<Expression> flat = new ArrayList<>(operands.size() + 2);
            for (Expression operand : operands) {
                if (operand instanceof Logical logical && logical.operator() == operator) {
                    flat.addAll(logical.operands());
                } else {
                    flat.add(operand);
                }
            }
            return List.copyOf(flat);
        }

        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /**
     * Something that has no name yet; never the result of parsing, and gone after linking.
     *
     * @param referent what is meant
     */
    record Reference(Referent referent) implements Expression {
        @Override
        public String toString() {
            return Printer.print(this);
        }
    }

    /** What a {@link Reference} means until linking finds the name that holds where it stands. */
    interface Referent {

        /**
         * The referent for people, such as {@code output percent}.
         *
         * @return what it is, in words
         */
        String describe();
    }

    /**
     * Reads an expression as GitHub's parser does. Any contexts and functions are allowed.
     *
     * @param text the expression, without <code>${{ }}</code>; blank text is {@code null}, as it is for GitHub
     * @return its tree
     * @throws ExpressionError when it can't be read
     */
    static Expression parse(String text) {
        return Parser.parse(text, null, null);
    }

    /**
     * Reads an expression that only uses what is allowed where it stands.
     *
     * @param text the expression, without <code>${{ }}</code>; blank text is {@code null}, as it is for GitHub
     * @param vocabulary the contexts and functions that are allowed
     * @return its tree
     * @throws ExpressionError when it can't be read, or uses anything else
     */
    static Expression parse(String text, Vocabulary vocabulary) {
        return Parser.parse(text, vocabulary, null);
    }

    /**
     * A member of an object, written after a dot where its name allows that, else in brackets.
     *
     * @param target what has it
     * @param name its name
     * @return the expression
     */
    static Expression property(Expression target, String name) {
        return Lexer.isLegal(name) ? new Property(target, name) : new Index(target, new Text(name));
    }

    /**
     * A literal for a Java value: null, a boolean, a number, a string, or an enum constant by its {@linkplain Label label}.
     *
     * @param value the value
     * @return its literal
     * @throws IllegalArgumentException when the value is of another class
     */
    static Expression literal(Object value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof Boolean bool) {
            return new Bool(bool);
        }
        if (value instanceof Number number) {
            return new Num(number.doubleValue());
        }
        if (value instanceof CharSequence || value instanceof Enum<?> || value instanceof Label) {
            return new Text(Label.of(value));
        }
        throw new IllegalArgumentException("No literal for " + value.getClass().getName()
                + ": an expression takes strings, numbers, booleans and enum constants.");
    }

    /**
     * Whether this node, or one below it, is of some sort.
     *
     * @param sort what to look for
     * @return true if there is one
     */
    default boolean contains(Predicate<Expression> sort) {
        if (sort.test(this)) {
            return true;
        }
        for (Expression child : children()) {
            if (child.contains(sort)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The operands of this node, in the order in which they are written.
     *
     * @return its children, none for a leaf
     */
    default List<Expression> children() {
        return Children.of(this);
    }

    /**
     * This tree with each child replaced by what a function makes of it; leaves stay.
     *
     * @param change the function
     * @return the changed tree
     */
    default Expression mapChildren(Function<Expression, Expression> change) {
        return Children.map(this, change);
    }
}
