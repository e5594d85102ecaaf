package dev.gatewright.proof;

import java.util.List;
import java.util.stream.Collectors;

/** An invariant doesn't hold, or nobody knows. An assertion error, so that every test framework shows it as a failed test. */
public final class NotProved extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Results results;

    NotProved(Results results) {
        super(message(results));
        this.results = results;
    }

    private static String message(Results results) {
        List<Result> broken = results.results().stream()
                .filter(result -> !result.verdict().holds())
                .toList();
        return broken.stream().map(Result::toString).collect(Collectors.joining("\n\n"));
    }

    /**
     * All that was asked, what holds too.
     *
     * @return the results
     */
    public Results results() {
        return results;
    }
}
