package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Looks for vulnerabilities in an image, a folder or a bill of materials with Grype.
 *
 * <p>Source: the {@code action.yml} of {@code anchore/scan-action}.
 */
public final class AnchoreScan extends ActionStep<AnchoreScan> {

    /** The SARIF file. */
    public static final Output<String> SARIF = Output.of("sarif", String.class);

    /** The JSON file. */
    public static final Output<String> JSON = Output.of("json", String.class);

    /** The CycloneDX file, in XML. */
    public static final Output<String> CYCLONEDX_XML = Output.of("cyclonedx-xml", String.class);

    /** The CycloneDX file, in JSON. */
    public static final Output<String> CYCLONEDX_JSON = Output.of("cyclonedx-json", String.class);

    private AnchoreScan(UsesStep step) {
        super(step);
    }

    /**
     * Looks for vulnerabilities in an image, a folder or a bill of materials with Grype.
     *
     * @return the action
     */
    public static AnchoreScan anchoreScan() {
        return new AnchoreScan(Pin.ANCHORE_SCAN.step());
    }

    /**
     * The image.
     *
     * @param image the image
     * @return the action
     */
    public AnchoreScan image(String image) {
        return set("image", image);
    }

    /**
     * The image; GitHub computes it.
     *
     * @param image the image
     * @return the action
     */
    public AnchoreScan image(Expr<?> image) {
        return set("image", image);
    }

    /**
     * The folder.
     *
     * @param path the folder
     * @return the action
     */
    public AnchoreScan path(String path) {
        return set("path", path);
    }

    /**
     * The folder; GitHub computes it.
     *
     * @param path the folder
     * @return the action
     */
    public AnchoreScan path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * The file of the bill of materials.
     *
     * @param sbom the file of the bill of materials
     * @return the action
     */
    public AnchoreScan sbom(String sbom) {
        return set("sbom", sbom);
    }

    /**
     * The file of the bill of materials; GitHub computes it.
     *
     * @param sbom the file of the bill of materials
     * @return the action
     */
    public AnchoreScan sbom(Expr<?> sbom) {
        return set("sbom", sbom);
    }

    /**
     * Whether it fails at that severity.
     *
     * @param failBuild whether it fails at that severity
     * @return the action
     */
    public AnchoreScan failBuild(boolean failBuild) {
        return set("fail-build", failBuild);
    }

    /**
     * Whether it fails at that severity; GitHub computes it.
     *
     * @param failBuild whether it fails at that severity
     * @return the action
     */
    public AnchoreScan failBuild(Expr<Boolean> failBuild) {
        return set("fail-build", failBuild);
    }

    /**
     * The format of the report: {@code sarif}, {@code json}, {@code table}, {@code cyclonedx-xml} or {@code cyclonedx-json}.
     *
     * @param outputFormat the format of the report: {@code sarif}, {@code json}, {@code table}, {@code cyclonedx-xml} or {@code cyclonedx-json}
     * @return the action
     */
    public AnchoreScan outputFormat(String outputFormat) {
        return set("output-format", outputFormat);
    }

    /**
     * The format of the report: {@code sarif}, {@code json}, {@code table}, {@code cyclonedx-xml} or {@code cyclonedx-json}; GitHub computes it.
     *
     * @param outputFormat the format of the report: {@code sarif}, {@code json}, {@code table}, {@code cyclonedx-xml} or {@code cyclonedx-json}
     * @return the action
     */
    public AnchoreScan outputFormat(Expr<?> outputFormat) {
        return set("output-format", outputFormat);
    }

    /**
     * The file of the report.
     *
     * @param outputFile the file of the report
     * @return the action
     */
    public AnchoreScan outputFile(String outputFile) {
        return set("output-file", outputFile);
    }

    /**
     * The file of the report; GitHub computes it.
     *
     * @param outputFile the file of the report
     * @return the action
     */
    public AnchoreScan outputFile(Expr<?> outputFile) {
        return set("output-file", outputFile);
    }

    /**
     * The least severity that counts: {@code negligible}, {@code low}, {@code medium}, {@code high} or {@code critical}.
     *
     * @param severityCutoff the least severity that counts: {@code negligible}, {@code low}, {@code medium}, {@code high} or {@code critical}
     * @return the action
     */
    public AnchoreScan severityCutoff(String severityCutoff) {
        return set("severity-cutoff", severityCutoff);
    }

    /**
     * The least severity that counts: {@code negligible}, {@code low}, {@code medium}, {@code high} or {@code critical}; GitHub computes it.
     *
     * @param severityCutoff the least severity that counts: {@code negligible}, {@code low}, {@code medium}, {@code high} or {@code critical}
     * @return the action
     */
    public AnchoreScan severityCutoff(Expr<?> severityCutoff) {
        return set("severity-cutoff", severityCutoff);
    }

    /**
     * Whether only what has a remedy counts.
     *
     * @param onlyFixed whether only what has a remedy counts
     * @return the action
     */
    public AnchoreScan onlyFixed(boolean onlyFixed) {
        return set("only-fixed", onlyFixed);
    }

    /**
     * Whether only what has a remedy counts; GitHub computes it.
     *
     * @param onlyFixed whether only what has a remedy counts
     * @return the action
     */
    public AnchoreScan onlyFixed(Expr<Boolean> onlyFixed) {
        return set("only-fixed", onlyFixed);
    }

    /**
     * Whether missing identifiers of products are made up.
     *
     * @param addCpesIfNone whether missing identifiers of products are made up
     * @return the action
     */
    public AnchoreScan addCpesIfNone(boolean addCpesIfNone) {
        return set("add-cpes-if-none", addCpesIfNone);
    }

    /**
     * Whether missing identifiers of products are made up; GitHub computes it.
     *
     * @param addCpesIfNone whether missing identifiers of products are made up
     * @return the action
     */
    public AnchoreScan addCpesIfNone(Expr<Boolean> addCpesIfNone) {
        return set("add-cpes-if-none", addCpesIfNone);
    }

    /**
     * Whether findings are called by their CVE.
     *
     * @param byCve whether findings are called by their CVE
     * @return the action
     */
    public AnchoreScan byCve(boolean byCve) {
        return set("by-cve", byCve);
    }

    /**
     * Whether findings are called by their CVE; GitHub computes it.
     *
     * @param byCve whether findings are called by their CVE
     * @return the action
     */
    public AnchoreScan byCve(Expr<Boolean> byCve) {
        return set("by-cve", byCve);
    }

    /**
     * The version of Grype.
     *
     * @param grypeVersion the version of Grype
     * @return the action
     */
    public AnchoreScan grypeVersion(String grypeVersion) {
        return set("grype-version", grypeVersion);
    }

    /**
     * The version of Grype; GitHub computes it.
     *
     * @param grypeVersion the version of Grype
     * @return the action
     */
    public AnchoreScan grypeVersion(Expr<?> grypeVersion) {
        return set("grype-version", grypeVersion);
    }

    /**
     * The documents that say what can be exploited.
     *
     * @param vex the documents that say what can be exploited
     * @return the action
     */
    public AnchoreScan vex(String... vex) {
        return lines("vex", vex);
    }

    /**
     * The documents that say what can be exploited, one a line; GitHub computes them.
     *
     * @param vex the documents that say what can be exploited
     * @return the action
     */
    public AnchoreScan vex(Expr<?> vex) {
        return set("vex", vex);
    }

    /**
     * The files that configure Grype.
     *
     * @param config the files that configure Grype
     * @return the action
     */
    public AnchoreScan config(String... config) {
        return lines("config", config);
    }

    /**
     * The files that configure Grype, one a line; GitHub computes them.
     *
     * @param config the files that configure Grype
     * @return the action
     */
    public AnchoreScan config(Expr<?> config) {
        return set("config", config);
    }

    /**
     * Whether Grype's database is cached.
     *
     * @param cacheDb whether Grype's database is cached
     * @return the action
     */
    public AnchoreScan cacheDb(boolean cacheDb) {
        return set("cache-db", cacheDb);
    }

    /**
     * Whether Grype's database is cached; GitHub computes it.
     *
     * @param cacheDb whether Grype's database is cached
     * @return the action
     */
    public AnchoreScan cacheDb(Expr<Boolean> cacheDb) {
        return set("cache-db", cacheDb);
    }

    @Override
    protected AnchoreScan view(UsesStep other) {
        return new AnchoreScan(other);
    }
}
