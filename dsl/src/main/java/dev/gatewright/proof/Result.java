package dev.gatewright.proof;

import dev.gatewright.json.Json;
import dev.gatewright.proof.invariant.Invariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one invariant. */
public final class Result {

    private static final String WAY_OUT = "Say which environment is production: `--production ENV`; or what a job does:"
            + " `--effect FILE:JOB[.STEP]=EFFECT[:ENV]`.";

    private final Invariant invariant;
    private final Verdict verdict;
    private final List<String> assumptions;
    private final @Nullable Counterexample counterexample;
    private final String reason;
    private final boolean isOfNothing;

    private Result(
            Invariant invariant,
            Verdict verdict,
            List<String> assumptions,
            @Nullable Counterexample counterexample,
            String reason,
            boolean isOfNothing) {
        this.invariant = invariant;
        this.verdict = verdict;
        this.assumptions = List.copyOf(assumptions);
        this.counterexample = counterexample;
        this.reason = reason;
        this.isOfNothing = isOfNothing;
    }

    static Result holds(Invariant invariant, List<String> assumptions) {
        Verdict verdict = assumptions.isEmpty() ? Verdict.PROVED : Verdict.ASSUMED;
        return new Result(invariant, verdict, assumptions, null, "", false);
    }

    static Result ofNothing(Invariant invariant) {
        return new Result(invariant, Verdict.PROVED, List.of(), null, "", true);
    }

    static Result refuted(Invariant invariant, List<String> assumptions, Counterexample counterexample) {
        return new Result(invariant, Verdict.REFUTED, assumptions, counterexample, "", false);
    }

    static Result undecided(Invariant invariant, String reason) {
        return new Result(invariant, Verdict.UNDECIDED, List.of(), null, reason, false);
    }

    /**
     * The invariant.
     *
     * @return what was asked
     */
    public Invariant invariant() {
        return invariant;
    }

    /**
     * The verdict.
     *
     * @return what became of it
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * What the verdict rests on beside the workflows.
     *
     * @return sentences, in order
     */
    public List<String> assumptions() {
        return assumptions;
    }

    /**
     * The shortest scenario that breaks it.
     *
     * @return the scenario, empty unless it is refuted
     */
    public Optional<Counterexample> counterexample() {
        return Optional.ofNullable(counterexample);
    }

    /**
     * Why nobody knows, and how far the search got.
     *
     * @return the reason, empty unless it is undecided
     */
    public String reason() {
        return reason;
    }

    /**
     * Whether it holds only since there is nothing here that it is about, such as a release to production.
     *
     * @return true if it says nothing
     */
    public boolean isOfNothing() {
        return isOfNothing;
    }

    Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("invariant", Json.of(invariant.name()));
        members.put("verdict", Json.of(verdict.word()));
        members.put("assumptions", Json.array(assumptions.stream().map(Json::of).toList()));
        members.put("counterexample", counterexample == null ? Json.object(Map.of()) : counterexample.json());
        if (isOfNothing) {
            members.put("ofNothing", Json.of(true));
        }
        if (!reason.isEmpty()) {
            members.put("reason", Json.of(reason));
        }
        return Json.object(members);
    }

    /** The result for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(invariant.name())
                .append(": ")
                .append(verdict.word())
                .append(". ")
                .append(invariant.summary());
        if (!invariant.reason().isEmpty() && !verdict.holds()) {
            text.append("\n  because ").append(invariant.reason());
        }
        assumptions.forEach(each -> text.append("\n  assuming that ").append(each));
        if (isOfNothing) {
            text.append("\n  of nothing: no job here is known to do what it is about. ")
                    .append(WAY_OUT);
        }
        if (!reason.isEmpty()) {
            text.append("\n  ").append(reason);
        }
        if (counterexample != null) {
            text.append('\n').append(counterexample.toString().indent(2).stripTrailing());
        }
        return text.toString();
    }
}
