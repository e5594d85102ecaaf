package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Attests where, when and of what a file or an image was built.
 *
 * <p>Source: the {@code action.yml} of {@code actions/attest-build-provenance}.
 */
public final class AttestBuildProvenance extends ActionStep<AttestBuildProvenance> {

    /** The file of the attestation. */
    public static final Output<String> BUNDLE_PATH = Output.of("bundle-path", String.class);

    /** The number of the attestation. */
    public static final Output<String> ATTESTATION_ID = Output.of("attestation-id", String.class);

    /** Where the attestation can be seen. */
    public static final Output<String> ATTESTATION_URL = Output.of("attestation-url", String.class);

    private AttestBuildProvenance(UsesStep step) {
        super(step);
    }

    /**
     * Attests where, when and of what a file or an image was built.
     *
     * @return the action
     */
    public static AttestBuildProvenance attestBuildProvenance() {
        return new AttestBuildProvenance(Pin.ATTEST_BUILD_PROVENANCE.step());
    }

    /**
     * The files that are attested.
     *
     * @param subjectPath the files that are attested
     * @return the action
     */
    public AttestBuildProvenance subjectPath(String... subjectPath) {
        return lines("subject-path", subjectPath);
    }

    /**
     * The files that are attested, one a line; GitHub computes them.
     *
     * @param subjectPath the files that are attested
     * @return the action
     */
    public AttestBuildProvenance subjectPath(Expr<?> subjectPath) {
        return set("subject-path", subjectPath);
    }

    /**
     * The digest that is attested, as {@code sha256:…}.
     *
     * @param subjectDigest the digest that is attested, as {@code sha256:…}
     * @return the action
     */
    public AttestBuildProvenance subjectDigest(String subjectDigest) {
        return set("subject-digest", subjectDigest);
    }

    /**
     * The digest that is attested, as {@code sha256:…}; GitHub computes it.
     *
     * @param subjectDigest the digest that is attested, as {@code sha256:…}
     * @return the action
     */
    public AttestBuildProvenance subjectDigest(Expr<?> subjectDigest) {
        return set("subject-digest", subjectDigest);
    }

    /**
     * The name of what has that digest.
     *
     * @param subjectName the name of what has that digest
     * @return the action
     */
    public AttestBuildProvenance subjectName(String subjectName) {
        return set("subject-name", subjectName);
    }

    /**
     * The name of what has that digest; GitHub computes it.
     *
     * @param subjectName the name of what has that digest
     * @return the action
     */
    public AttestBuildProvenance subjectName(Expr<?> subjectName) {
        return set("subject-name", subjectName);
    }

    /**
     * The file of names and digests that are attested.
     *
     * @param subjectChecksums the file of names and digests that are attested
     * @return the action
     */
    public AttestBuildProvenance subjectChecksums(String subjectChecksums) {
        return set("subject-checksums", subjectChecksums);
    }

    /**
     * The file of names and digests that are attested; GitHub computes it.
     *
     * @param subjectChecksums the file of names and digests that are attested
     * @return the action
     */
    public AttestBuildProvenance subjectChecksums(Expr<?> subjectChecksums) {
        return set("subject-checksums", subjectChecksums);
    }

    /**
     * The type of a statement of one's own.
     *
     * @param predicateType the type of a statement of one's own
     * @return the action
     */
    public AttestBuildProvenance predicateType(String predicateType) {
        return set("predicate-type", predicateType);
    }

    /**
     * The type of a statement of one's own; GitHub computes it.
     *
     * @param predicateType the type of a statement of one's own
     * @return the action
     */
    public AttestBuildProvenance predicateType(Expr<?> predicateType) {
        return set("predicate-type", predicateType);
    }

    /**
     * The statement itself.
     *
     * @param predicate the statement itself
     * @return the action
     */
    public AttestBuildProvenance predicate(String predicate) {
        return set("predicate", predicate);
    }

    /**
     * The statement itself; GitHub computes it.
     *
     * @param predicate the statement itself
     * @return the action
     */
    public AttestBuildProvenance predicate(Expr<?> predicate) {
        return set("predicate", predicate);
    }

    /**
     * The file of the statement.
     *
     * @param predicatePath the file of the statement
     * @return the action
     */
    public AttestBuildProvenance predicatePath(String predicatePath) {
        return set("predicate-path", predicatePath);
    }

    /**
     * The file of the statement; GitHub computes it.
     *
     * @param predicatePath the file of the statement
     * @return the action
     */
    public AttestBuildProvenance predicatePath(Expr<?> predicatePath) {
        return set("predicate-path", predicatePath);
    }

    /**
     * Whether the image's registry gets the attestation.
     *
     * @param pushToRegistry whether the image's registry gets the attestation
     * @return the action
     */
    public AttestBuildProvenance pushToRegistry(boolean pushToRegistry) {
        return set("push-to-registry", pushToRegistry);
    }

    /**
     * Whether the image's registry gets the attestation; GitHub computes it.
     *
     * @param pushToRegistry whether the image's registry gets the attestation
     * @return the action
     */
    public AttestBuildProvenance pushToRegistry(Expr<Boolean> pushToRegistry) {
        return set("push-to-registry", pushToRegistry);
    }

    /**
     * Whether GitHub records where the image is stored.
     *
     * @param createStorageRecord whether GitHub records where the image is stored
     * @return the action
     */
    public AttestBuildProvenance createStorageRecord(boolean createStorageRecord) {
        return set("create-storage-record", createStorageRecord);
    }

    /**
     * Whether GitHub records where the image is stored; GitHub computes it.
     *
     * @param createStorageRecord whether GitHub records where the image is stored
     * @return the action
     */
    public AttestBuildProvenance createStorageRecord(Expr<Boolean> createStorageRecord) {
        return set("create-storage-record", createStorageRecord);
    }

    /**
     * Whether the run's summary lists it.
     *
     * @param showSummary whether the run's summary lists it
     * @return the action
     */
    public AttestBuildProvenance showSummary(boolean showSummary) {
        return set("show-summary", showSummary);
    }

    /**
     * Whether the run's summary lists it; GitHub computes it.
     *
     * @param showSummary whether the run's summary lists it
     * @return the action
     */
    public AttestBuildProvenance showSummary(Expr<Boolean> showSummary) {
        return set("show-summary", showSummary);
    }

    /**
     * The token that asks GitHub, the run's own where none is said.
     *
     * @param githubToken the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public AttestBuildProvenance githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token that asks GitHub, the run's own where none is said; GitHub computes it.
     *
     * @param githubToken the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public AttestBuildProvenance githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }

    @Override
    protected AttestBuildProvenance view(UsesStep other) {
        return new AttestBuildProvenance(other);
    }
}
