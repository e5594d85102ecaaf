package dev.gatewright.check.schema;

/** Who judges the expressions that a walk meets. */
public interface ExpressionSink {

    /**
     * Judges a text with expressions in it.
     *
     * @param place where it stands
     * @param where what it stands in, for people
     */
    void judge(ExpressionPlace place, String where);

    /**
     * Judges a text without {@code ${{ }}}, which is an expression all the same at keys such as {@code if}.
     *
     * @param place where it stands
     */
    void condition(ExpressionPlace place);
}
