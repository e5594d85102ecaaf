package dev.gatewright.check.rule;

/**
 * One rule: what its findings are called, how much they weigh, and who says so.
 *
 * @param code the word by which findings are told apart and suppressed, in lower kebab case
 * @param weight how much its findings weigh
 * @param summary what is wrong, as a title
 * @param source the section of GitHub's documentation, or the test of GitHub's own parser, that says so
 */
public record Rule(String code, Weight weight, String summary, String source) {

    /**
     * A rule that GitHub's parser enforces.
     *
     * @param code its code
     * @param summary what is wrong
     * @param source who says so
     * @return the rule
     */
    public static Rule refused(String code, String summary, String source) {
        return new Rule(code, Weight.REFUSED, summary, source);
    }

    /**
     * A rule that GitHub enforces when the workflow should start or run.
     *
     * @param code its code
     * @param summary what is wrong
     * @param source who says so
     * @return the rule
     */
    public static Rule fails(String code, String summary, String source) {
        return new Rule(code, Weight.FAILS, summary, source);
    }

    /**
     * A rule for what GitHub takes although it can't do what is meant.
     *
     * @param code its code
     * @param summary what is wrong
     * @param source who says so
     * @return the rule
     */
    public static Rule mistake(String code, String summary, String source) {
        return new Rule(code, Weight.MISTAKE, summary, source);
    }

    /**
     * A rule for what works and is likely not what is meant.
     *
     * @param code its code
     * @param summary what is wrong
     * @param source who says so
     * @return the rule
     */
    public static Rule hint(String code, String summary, String source) {
        return new Rule(code, Weight.HINT, summary, source);
    }
}
