package dev.gatewright.proof.invariant;

import dev.gatewright.block.Value;
import dev.gatewright.proof.invariant.path.ApprovalBeforeProduction;
import dev.gatewright.proof.invariant.path.EnvironmentsAreDeclared;
import dev.gatewright.proof.invariant.path.SkippedIsNotPassed;
import dev.gatewright.proof.invariant.path.StagingIsNotSkipped;
import dev.gatewright.proof.invariant.path.TestsBeforeDeploy;
import dev.gatewright.proof.invariant.rollback.AlertsDontBlock;
import dev.gatewright.proof.invariant.rollback.FailureReachesRollback;
import dev.gatewright.proof.invariant.rollback.FailuresAlert;
import dev.gatewright.proof.invariant.rollback.RollbackFitsItsBudget;
import dev.gatewright.proof.invariant.rollback.RollbackWaitsForNobody;
import dev.gatewright.workflow.job.Environment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The library of invariants. Import it statically. */
public final class Invariants {

    private Invariants() {}

    /**
     * Every deploy was approved.
     *
     * @param environments where to; none for production
     * @return the invariant
     */
    public static Invariant approvalBefore(Environment... environments) {
        return new ApprovalBeforeProduction(Arrays.stream(environments)
                .flatMap(each -> each.get(Environment.NAME).flatMap(Value::known).stream())
                .toList());
    }

    /**
     * All of the library, in its order.
     *
     * @return the invariants
     */
    public static List<Invariant> all() {
        return List.of(
                approvalBefore(),
                new EnvironmentsAreDeclared(),
                new TestsBeforeDeploy(),
                new StagingIsNotSkipped(),
                new SkippedIsNotPassed(),
                new FailureReachesRollback(),
                new RollbackFitsItsBudget(),
                new RollbackWaitsForNobody(),
                new FailuresAlert(),
                new AlertsDontBlock());
    }

    /**
     * An invariant of the library.
     *
     * @param name its name
     * @return the invariant, empty when there is none
     */
    public static Optional<Invariant> named(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
