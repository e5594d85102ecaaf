package dev.gatewright.expression.type;

/**
 * Something that types say is wrong with an expression.
 *
 * @param kind what sort of thing
 * @param start where the part begins that it is about, in UTF-16 units from 0
 * @param offset where the symbol begins that it is about: a property's name, an operator
 * @param fact what is wrong, as a sentence
 * @param help the way out, as a sentence
 */
public record Problem(Kind kind, int start, int offset, String fact, String help) {

    /** What becomes of it. */
    public enum Effect {
        /** GitHub refuses the workflow. */
        REFUSED,
        /** The job fails when the expression is evaluated. */
        FAILS,
        /** It runs, and can't be what was meant. */
        MISTAKE
    }

    /** Sorts of problems. */
    public enum Kind {
        /** There is no such context. */
        UNKNOWN_CONTEXT(Effect.REFUSED),
        /** There is such a context, but not here. */
        CONTEXT_NOT_ALLOWED(Effect.REFUSED),
        /** There is no such function. */
        UNKNOWN_FUNCTION(Effect.REFUSED),
        /** There is such a function, but not here. */
        FUNCTION_NOT_ALLOWED(Effect.REFUSED),
        /** A function gets too few or too many arguments. */
        ARGUMENT_COUNT(Effect.REFUSED),
        /** The first argument of {@code format} makes no sense. */
        INVALID_FORMAT(Effect.FAILS),
        /** {@code format} asks for more arguments than it gets. */
        FORMAT_ARGUMENT_MISSING(Effect.FAILS),
        /** {@code format} gets an argument that it doesn't ask for. */
        FORMAT_ARGUMENT_UNUSED(Effect.MISTAKE),
        /** {@code fromJSON} gets text that isn't JSON. */
        INVALID_JSON(Effect.FAILS),
        /** A condition of {@code case} isn't true or false. */
        CASE_CONDITION(Effect.FAILS),
        /** An argument is of a type that the function can't do anything with. */
        ARGUMENT_TYPE(Effect.MISTAKE),
        /** An object has no such member. */
        UNKNOWN_PROPERTY(Effect.MISTAKE),
        /** A configuration variable can't have such a name. */
        VARIABLE_NAME(Effect.MISTAKE),
        /** Something that is no object is asked for a member. */
        NOT_AN_OBJECT(Effect.MISTAKE),
        /** Something that is neither an object nor an array is indexed or filtered. */
        NOT_A_COLLECTION(Effect.MISTAKE),
        /** An index is of the wrong type. */
        INDEX_TYPE(Effect.MISTAKE),
        /** Two values are compared that can't be. */
        COMPARISON(Effect.MISTAKE);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }

        /**
         * What becomes of it.
         *
         * @return the effect
         */
        public Effect effect() {
            return effect;
        }
    }

    /**
     * The fact, then the way out.
     *
     * @return two sentences
     */
    public String message() {
        return fact + " " + help;
    }
}
