package dev.gatewright.expression;

/** The kinds of symbols, and what may follow them. */
enum TokenKind {
    START_GROUP(false, false),
    START_INDEX(false, false),
    START_PARAMETERS(false, false),
    END_GROUP(true, true),
    END_INDEX(true, true),
    END_PARAMETERS(true, true),
    SEPARATOR(false, false),
    DEREFERENCE(false, false),
    WILDCARD(true, true),
    OPERATOR(false, false),
    NOT(false, false),
    NULL(true, false),
    BOOLEAN(true, false),
    NUMBER(true, false),
    STRING(true, false),
    PROPERTY_NAME(true, true),
    FUNCTION(false, false),
    NAMED_VALUE(true, true);

    /** Whether an operand is complete after it. */
    final boolean endsOperand;

    /** Whether {@code .} and {@code [} may follow. */
    final boolean hasMembers;

    TokenKind(boolean endsOperand, boolean hasMembers) {
        this.endsOperand = endsOperand;
        this.hasMembers = hasMembers;
    }

    /** Whether an operand may begin after it. */
    boolean beforeOperand() {
        return !endsOperand && this != DEREFERENCE && this != FUNCTION;
    }

    /** Whether it opens something that must be closed. */
    boolean opens() {
        return this == START_GROUP || this == START_INDEX || this == START_PARAMETERS;
    }
}
