package dev.gatewright.testing;

import dev.gatewright.simulation.result.Conclusion;
import dev.gatewright.simulation.result.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Assertions about something that has a conclusion and a reason: a run, a job with all its legs, a step.
 *
 * @param <A> the assertions themselves
 */
public abstract class StateAssert<A extends StateAssert<A>> {

    private final RehearsedAssert whole;
    private final String what;
    private final List<State> states;

    /**
     * What became of one of them.
     *
     * @param name what it is called
     * @param conclusion its conclusion
     * @param reason why
     */
    record State(String name, Conclusion conclusion, String reason) {

        @Override
        public String toString() {
            return "`" + name + "` " + words(conclusion) + ": " + reason;
        }
    }

    StateAssert(RehearsedAssert whole, String what, List<State> states) {
        this.whole = whole;
        this.what = what;
        this.states = List.copyOf(states);
    }

    abstract A self();

    /** Whether it is of a run. */
    abstract boolean concerns(Run run);

    /**
     * It succeeded.
     *
     * @return these assertions
     */
    public A succeeded() {
        return is(Conclusion.SUCCESS);
    }

    /**
     * It failed.
     *
     * @return these assertions
     */
    public A failed() {
        return is(Conclusion.FAILURE);
    }

    /**
     * It was cancelled.
     *
     * @return these assertions
     */
    public A cancelled() {
        return is(Conclusion.CANCELLED);
    }

    /**
     * It was skipped.
     *
     * @return these assertions
     */
    public A skipped() {
        return is(Conclusion.SKIPPED);
    }

    /**
     * It waits for something that doesn't come, such as an approval.
     *
     * @return these assertions
     */
    public A isWaiting() {
        return is(Conclusion.WAITING);
    }

    /**
     * What becomes of it hangs on something that nobody knows.
     *
     * @return these assertions
     */
    public A isUnknown() {
        return is(Conclusion.UNKNOWN);
    }

    /**
     * It ended in a certain way; a job with several legs: each leg did.
     *
     * @param conclusion how
     * @return these assertions
     */
    public A is(Conclusion conclusion) {
        return expect(
                states.stream().allMatch(state -> state.conclusion() == conclusion),
                "Expected that " + what + " " + words(conclusion) + ", but " + said());
    }

    /**
     * The reason says something.
     *
     * @param part what it says
     * @return these assertions
     */
    public A because(String part) {
        return expect(
                states.stream().anyMatch(state -> state.reason().contains(part)),
                "Expected that " + what + " is so because of \"" + part + "\", but " + said());
    }

    /**
     * What else is to be said of the same simulation.
     *
     * @return the assertions about all of it
     */
    public RehearsedAssert and() {
        return whole;
    }

    RehearsedAssert whole() {
        return whole;
    }

    String what() {
        return what;
    }

    A expect(boolean holds, String message) {
        if (!holds) {
            throw whole.failure(message, this::concerns);
        }
        return self();
    }

    private String said() {
        return states.stream().map(State::toString).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(Conclusion conclusion) {
        return switch (conclusion) {
            case SUCCESS -> "succeeded";
            case FAILURE -> "failed";
            case WAITING -> "waits";
            case UNKNOWN -> "isn't known";
            default -> "was " + conclusion.name().toLowerCase(Locale.ROOT);
        };
    }
}
