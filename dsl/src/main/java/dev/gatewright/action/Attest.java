package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Signs what somebody asserts of a file or an image: its provenance, its SBOM, or anything else.
 *
 * <p>Source: the {@code action.yml} of {@code actions/attest}.
 */
public final class Attest extends ActionStep<Attest> {

    /** The path of the file of attestations. */
    public static final Output<String> BUNDLE_PATH = Output.of("bundle-path", String.class);

    /** The attestation's id. */
    public static final Output<String> ATTESTATION_ID = Output.of("attestation-id", String.class);

    /** The attestation's address. */
    public static final Output<String> ATTESTATION_URL = Output.of("attestation-url", String.class);

    /** The ids of storage records. */
    public static final Output<String> STORAGE_RECORD_IDS = Output.of("storage-record-ids", String.class);

    private Attest(UsesStep step) {
        super(step);
    }

    /**
     * Signs what somebody asserts of a file or an image: its provenance, its SBOM, or anything else.
     *
     * @return the action
     */
    public static Attest attest() {
        return new Attest(Pin.ATTEST.step());
    }

    /**
     * The files that are attested; patterns are allowed.
     *
     * @param subjectPath the files that are attested; patterns are allowed
     * @return the action
     */
    public Attest subjectPath(String... subjectPath) {
        return lines("subject-path", subjectPath);
    }

    /**
     * The files that are attested; patterns are allowed, one a line; GitHub computes it.
     *
     * @param subjectPath the files that are attested; patterns are allowed
     * @return the action
     */
    public Attest subjectPath(Expr<?> subjectPath) {
        return set("subject-path", subjectPath);
    }

    /**
     * The digest of what is attested, {@code sha256:…}.
     *
     * @param subjectDigest the digest of what is attested, {@code sha256:…}
     * @return the action
     */
    public Attest subjectDigest(String subjectDigest) {
        return set("subject-digest", subjectDigest);
    }

    /**
     * The digest of what is attested, {@code sha256:…}; GitHub computes it.
     *
     * @param subjectDigest the digest of what is attested, {@code sha256:…}
     * @return the action
     */
    public Attest subjectDigest(Expr<?> subjectDigest) {
        return set("subject-digest", subjectDigest);
    }

    /**
     * The name of what is attested, as an image has it.
     *
     * @param subjectName the name of what is attested, as an image has it
     * @return the action
     */
    public Attest subjectName(String subjectName) {
        return set("subject-name", subjectName);
    }

    /**
     * The name of what is attested, as an image has it; GitHub computes it.
     *
     * @param subjectName the name of what is attested, as an image has it
     * @return the action
     */
    public Attest subjectName(Expr<?> subjectName) {
        return set("subject-name", subjectName);
    }

    /**
     * The file of checksums and names of what is attested.
     *
     * @param subjectChecksums the file of checksums and names of what is attested
     * @return the action
     */
    public Attest subjectChecksums(String subjectChecksums) {
        return set("subject-checksums", subjectChecksums);
    }

    /**
     * The file of checksums and names of what is attested; GitHub computes it.
     *
     * @param subjectChecksums the file of checksums and names of what is attested
     * @return the action
     */
    public Attest subjectChecksums(Expr<?> subjectChecksums) {
        return set("subject-checksums", subjectChecksums);
    }

    /**
     * The version of what is attested.
     *
     * @param subjectVersion the version of what is attested
     * @return the action
     */
    public Attest subjectVersion(String subjectVersion) {
        return set("subject-version", subjectVersion);
    }

    /**
     * The version of what is attested; GitHub computes it.
     *
     * @param subjectVersion the version of what is attested
     * @return the action
     */
    public Attest subjectVersion(Expr<?> subjectVersion) {
        return set("subject-version", subjectVersion);
    }

    /**
     * The SBOM that is attested, in JSON.
     *
     * @param sbomPath the SBOM that is attested, in JSON
     * @return the action
     */
    public Attest sbomPath(String sbomPath) {
        return set("sbom-path", sbomPath);
    }

    /**
     * The SBOM that is attested, in JSON; GitHub computes it.
     *
     * @param sbomPath the SBOM that is attested, in JSON
     * @return the action
     */
    public Attest sbomPath(Expr<?> sbomPath) {
        return set("sbom-path", sbomPath);
    }

    /**
     * The URI of the kind of assertion.
     *
     * @param predicateType the URI of the kind of assertion
     * @return the action
     */
    public Attest predicateType(String predicateType) {
        return set("predicate-type", predicateType);
    }

    /**
     * The URI of the kind of assertion; GitHub computes it.
     *
     * @param predicateType the URI of the kind of assertion
     * @return the action
     */
    public Attest predicateType(Expr<?> predicateType) {
        return set("predicate-type", predicateType);
    }

    /**
     * The assertion.
     *
     * @param predicate the assertion
     * @return the action
     */
    public Attest predicate(String predicate) {
        return set("predicate", predicate);
    }

    /**
     * The assertion; GitHub computes it.
     *
     * @param predicate the assertion
     * @return the action
     */
    public Attest predicate(Expr<?> predicate) {
        return set("predicate", predicate);
    }

    /**
     * The file of the assertion.
     *
     * @param predicatePath the file of the assertion
     * @return the action
     */
    public Attest predicatePath(String predicatePath) {
        return set("predicate-path", predicatePath);
    }

    /**
     * The file of the assertion; GitHub computes it.
     *
     * @param predicatePath the file of the assertion
     * @return the action
     */
    public Attest predicatePath(Expr<?> predicatePath) {
        return set("predicate-path", predicatePath);
    }

    /**
     * Whether the attestation is pushed beside the image.
     *
     * @param pushToRegistry whether the attestation is pushed beside the image
     * @return the action
     */
    public Attest pushToRegistry(boolean pushToRegistry) {
        return set("push-to-registry", pushToRegistry);
    }

    /**
     * Whether the attestation is pushed beside the image; GitHub computes it.
     *
     * @param pushToRegistry whether the attestation is pushed beside the image
     * @return the action
     */
    public Attest pushToRegistry(Expr<Boolean> pushToRegistry) {
        return set("push-to-registry", pushToRegistry);
    }

    /**
     * Whether a storage record is made of the image.
     *
     * @param createStorageRecord whether a storage record is made of the image
     * @return the action
     */
    public Attest createStorageRecord(boolean createStorageRecord) {
        return set("create-storage-record", createStorageRecord);
    }

    /**
     * Whether a storage record is made of the image; GitHub computes it.
     *
     * @param createStorageRecord whether a storage record is made of the image
     * @return the action
     */
    public Attest createStorageRecord(Expr<Boolean> createStorageRecord) {
        return set("create-storage-record", createStorageRecord);
    }

    /**
     * Whether attestations are listed on the run's page.
     *
     * @param showSummary whether attestations are listed on the run's page
     * @return the action
     */
    public Attest showSummary(boolean showSummary) {
        return set("show-summary", showSummary);
    }

    /**
     * Whether attestations are listed on the run's page; GitHub computes it.
     *
     * @param showSummary whether attestations are listed on the run's page
     * @return the action
     */
    public Attest showSummary(Expr<Boolean> showSummary) {
        return set("show-summary", showSummary);
    }

    /**
     * The token that asks GitHub.
     *
     * @param githubToken the token that asks GitHub
     * @return the action
     */
    public Attest githubToken(String githubToken) {
        return set("github-token", githubToken);
    }

    /**
     * The token that asks GitHub; GitHub computes it.
     *
     * @param githubToken the token that asks GitHub
     * @return the action
     */
    public Attest githubToken(Expr<?> githubToken) {
        return set("github-token", githubToken);
    }

    @Override
    protected Attest view(UsesStep other) {
        return new Attest(other);
    }
}
