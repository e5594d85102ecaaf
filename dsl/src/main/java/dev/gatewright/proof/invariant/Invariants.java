package dev.gatewright.proof.invariant;

import dev.gatewright.block.Value;
import dev.gatewright.proof.invariant.access.DeployRunnersAreApart;
import dev.gatewright.proof.invariant.access.DeploySecretsAreScoped;
import dev.gatewright.proof.invariant.access.EverythingIsPinned;
import dev.gatewright.proof.invariant.access.IdTokenOnlyWhereUsed;
import dev.gatewright.proof.invariant.access.LeastPermissions;
import dev.gatewright.proof.invariant.access.NoSecretsForForks;
import dev.gatewright.proof.invariant.access.NothingUntrustedInScripts;
import dev.gatewright.proof.invariant.concurrency.DeploysAreNotCancelled;
import dev.gatewright.proof.invariant.concurrency.MatrixDeploysAreBounded;
import dev.gatewright.proof.invariant.concurrency.NoDeployIsLost;
import dev.gatewright.proof.invariant.concurrency.NoLockWhileWaiting;
import dev.gatewright.proof.invariant.concurrency.OneWriter;
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
import dev.gatewright.proof.invariant.time.EverythingHasATimeout;
import dev.gatewright.proof.invariant.time.FitsItsBudget;
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
     * Environment names are declared constants.
     *
     * @return the invariant
     */
    public static Invariant environmentsAreDeclared() {
        return new EnvironmentsAreDeclared();
    }

    /**
     * Nothing reaches production unless the tests before it passed.
     *
     * @return the invariant
     */
    public static Invariant testsBeforeDeploy() {
        return new TestsBeforeDeploy();
    }

    /**
     * Nothing reaches production unless a deploy to staging succeeded before.
     *
     * @return the invariant
     */
    public static Invariant stagingIsNotSkipped() {
        return new StagingIsNotSkipped();
    }

    /**
     * A gate or test that was skipped stops the deploy.
     *
     * @return the invariant
     */
    public static Invariant skippedIsNotPassed() {
        return new SkippedIsNotPassed();
    }

    /**
     * Every failure or cancellation after the switch reaches the rollback.
     *
     * @return the invariant
     */
    public static Invariant failureReachesRollback() {
        return new FailureReachesRollback();
    }

    /**
     * A rollback waits for nobody's approval.
     *
     * @return the invariant
     */
    public static Invariant rollbackWaitsForNobody() {
        return new RollbackWaitsForNobody();
    }

    /**
     * The rollback takes at most five minutes.
     *
     * @return the invariant
     */
    public static Invariant rollbackFitsItsBudget() {
        return new RollbackFitsItsBudget();
    }

    /**
     * One job at a time writes to an environment.
     *
     * @return the invariant
     */
    public static Invariant oneWriter() {
        return new OneWriter();
    }

    /**
     * No newer run cancels a deploy.
     *
     * @return the invariant
     */
    public static Invariant deploysAreNotCancelled() {
        return new DeploysAreNotCancelled();
    }

    /**
     * No concurrency group encloses a job that waits for an approval.
     *
     * @return the invariant
     */
    public static Invariant noLockWhileWaiting() {
        return new NoLockWhileWaiting();
    }

    /**
     * No pending deploy is replaced by a newer one.
     *
     * @return the invariant
     */
    public static Invariant noDeployIsLost() {
        return new NoDeployIsLost();
    }

    /**
     * No secret is reachable from a fork's pull request or its code.
     *
     * @return the invariant
     */
    public static Invariant noSecretsForForks() {
        return new NoSecretsForForks();
    }

    /**
     * The secrets of a deploy belong to its environment.
     *
     * @return the invariant
     */
    public static Invariant deploySecretsAreScoped() {
        return new DeploySecretsAreScoped();
    }

    /**
     * No permissions at the top, and each job declares its own.
     *
     * @return the invariant
     */
    public static Invariant leastPermissions() {
        return new LeastPermissions();
    }

    /**
     * Only jobs that use it may ask for an identity token.
     *
     * @return the invariant
     */
    public static Invariant idTokenOnlyWhereUsed() {
        return new IdTokenOnlyWhereUsed();
    }

    /**
     * Everything that is used is pinned to a commit.
     *
     * @return the invariant
     */
    public static Invariant everythingIsPinned() {
        return new EverythingIsPinned();
    }

    /**
     * Every job has a timeout, and every step that has an effect.
     *
     * @return the invariant
     */
    public static Invariant everythingHasATimeout() {
        return new EverythingHasATimeout();
    }

    /**
     * Every failed, cancelled or rolled-back production path tells people.
     *
     * @return the invariant
     */
    public static Invariant failuresAlert() {
        return new FailuresAlert();
    }

    /**
     * An alert that fails can't stop the rollback.
     *
     * @return the invariant
     */
    public static Invariant alertsDontBlock() {
        return new AlertsDontBlock();
    }

    /**
     * No pull request runs on a runner that deploys.
     *
     * @return the invariant
     */
    public static Invariant deployRunnersAreApart() {
        return new DeployRunnersAreApart();
    }

    /**
     * No script of a privileged job holds text that strangers write.
     *
     * @return the invariant
     */
    public static Invariant nothingUntrustedInScripts() {
        return new NothingUntrustedInScripts();
    }

    /**
     * A matrix that deploys does so to a bounded number of places at a time.
     *
     * @return the invariant
     */
    public static Invariant matrixDeploysAreBounded() {
        return new MatrixDeploysAreBounded();
    }

    /**
     * The critical path over timeouts fits its budget.
     *
     * @return the invariant
     */
    public static Invariant fitsItsBudget() {
        return new FitsItsBudget();
    }

    /**
     * An invariant of one's own, such as {@code invariant("migrate-first",
     * succeeded(migrate(PRODUCTION)).before(runs(switchTo(PRODUCTION))))}.
     *
     * @param name its name
     * @param statement what must be true of every scenario
     * @return the invariant
     */
    public static Invariant invariant(String name, Statement statement) {
        return new Stated(name, statement);
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
                new RollbackWaitsForNobody(),
                new RollbackFitsItsBudget(),
                new OneWriter(),
                new DeploysAreNotCancelled(),
                new NoLockWhileWaiting(),
                new NoDeployIsLost(),
                new NoSecretsForForks(),
                new DeploySecretsAreScoped(),
                new LeastPermissions(),
                new IdTokenOnlyWhereUsed(),
                new EverythingIsPinned(),
                new EverythingHasATimeout(),
                new FailuresAlert(),
                new AlertsDontBlock(),
                new DeployRunnersAreApart(),
                new NothingUntrustedInScripts(),
                new MatrixDeploysAreBounded(),
                new FitsItsBudget());
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
