package dev.gatewright.expression.evaluate;

import dev.gatewright.expression.ExpressionError;
import dev.gatewright.expression.value.FormatString;
import dev.gatewright.expression.value.FormatString.Literal;
import dev.gatewright.expression.value.FormatString.Piece;
import dev.gatewright.expression.value.FormatString.Placeholder;
import dev.gatewright.expression.value.Truth;
import dev.gatewright.expression.value.Value;
import dev.gatewright.expression.value.Value.Unknown;

/** {@code format}: only the arguments that the format names are evaluated. */
final class Format {

    private final String text;
    private final Arguments arguments;
    private final StringBuilder out = new StringBuilder();
    private String reason = "";

    private Format(String text, Arguments arguments) {
        this.text = text;
        this.arguments = arguments;
    }

    static Value format(Arguments arguments) {
        Value format = arguments.get(0);
        return format instanceof Unknown unknown
                ? Value.unknown(unknown.reason())
                : new Format(format.text(), arguments).format();
    }

    private Value format() {
        FormatString format = FormatString.parse(text);
        format.pieces().forEach(this::check);
        if (!format.isValid()) {
            throw ExpressionError.evaluation(
                    "The following format string is invalid: " + text,
                    "Double each brace that means itself: `{{` and `}}`.");
        }
        format.pieces().forEach(this::append);
        if (reason.isEmpty()) {
            return Value.of(out.toString());
        }
        return new Unknown(reason, false, out.isEmpty() ? Truth.UNKNOWN : Truth.TRUE);
    }

    private void check(Piece piece) {
        if (piece instanceof Placeholder placeholder && placeholder.index() > arguments.size() - 2) {
            throw ExpressionError.evaluation(
                    "The following format string references more arguments than were supplied: " + text,
                    "Give an argument for `{" + placeholder.index() + "}`; the first one is `{0}`.");
        }
    }

    private void append(Piece piece) {
        if (piece instanceof Literal literal) {
            out.append(literal.text());
        } else {
            append((Placeholder) piece);
        }
        arguments.memory().check(out);
    }

    private void append(Placeholder placeholder) {
        Value value = arguments.get(placeholder.index() + 1);
        if (!placeholder.specifiers().isEmpty()) {
            throw ExpressionError.evaluation(
                    "The format specifiers '" + placeholder.specifiers() + "' are not valid for objects of type '"
                            + value.kind().word() + "'",
                    "Drop the colon and what follows it.");
        }
        if (value instanceof Unknown unknown) {
            reason = reason.isEmpty() ? unknown.reason() : reason;
        } else {
            out.append(value.text());
        }
    }
}
