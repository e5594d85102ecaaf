package dev.gatewright.action;

import dev.gatewright.reference.Artifact;
import dev.gatewright.workflow.job.Service;

/**
 * The catalogue in one static import: {@code import static dev.gatewright.action.Actions.*;}.
 *
 * <p>Each action is pinned to the commit of a release. It is a step where one is wanted; {@code .step()} gives the step
 * itself, which takes a name, an id, a condition, variables and outputs.
 */
public final class Actions {

    private Actions() {}

    /**
     * Checks a repository out.
     *
     * @return the action
     */
    public static Checkout checkout() {
        return Checkout.checkout();
    }

    /**
     * Puts a version of Python on the path.
     *
     * @return the action
     */
    public static SetupPython setupPython() {
        return SetupPython.setupPython();
    }

    /**
     * Puts a JDK on the path.
     *
     * @return the action
     */
    public static SetupJava setupJava() {
        return SetupJava.setupJava();
    }

    /**
     * Puts Gradle on the path, caches its home, and checks the wrappers of the repository.
     *
     * @return the action
     */
    public static SetupGradle setupGradle() {
        return SetupGradle.setupGradle();
    }

    /**
     * Puts a version of Node.js on the path.
     *
     * @return the action
     */
    public static SetupNode setupNode() {
        return SetupNode.setupNode();
    }

    /**
     * Puts a version of Go on the path.
     *
     * @return the action
     */
    public static SetupGo setupGo() {
        return SetupGo.setupGo();
    }

    /**
     * Puts a version of .NET's SDK on the path.
     *
     * @return the action
     */
    public static SetupDotnet setupDotnet() {
        return SetupDotnet.setupDotnet();
    }

    /**
     * Puts a version of Ruby on the path, and installs the bundle when asked to.
     *
     * @return the action
     */
    public static SetupRuby setupRuby() {
        return SetupRuby.setupRuby();
    }

    /**
     * Puts uv on the path, Python's package manager, with its cache.
     *
     * @return the action
     */
    public static SetupUv setupUv() {
        return SetupUv.setupUv();
    }

    /**
     * Restores files that an earlier run saved, and saves them when the job succeeded.
     *
     * @return the action
     */
    public static Cache cache() {
        return Cache.cache();
    }

    /**
     * Restores files that an earlier run saved.
     *
     * @return the action
     */
    public static CacheRestore cacheRestore() {
        return CacheRestore.cacheRestore();
    }

    /**
     * Saves files for later runs.
     *
     * @return the action
     */
    public static CacheSave cacheSave() {
        return CacheSave.cacheSave();
    }

    /**
     * Keeps files with the run.
     *
     * @return the action
     */
    public static UploadArtifact uploadArtifact() {
        return UploadArtifact.uploadArtifact();
    }

    /**
     * Keeps an artifact, which other jobs download by the same constant.
     *
     * @param artifact the artifact
     * @return the action
     */
    public static UploadArtifact uploadArtifact(Artifact artifact) {
        return UploadArtifact.uploadArtifact(artifact);
    }

    /**
     * Makes one artifact of several of the run.
     *
     * @return the action
     */
    public static MergeArtifacts mergeArtifacts() {
        return MergeArtifacts.mergeArtifacts();
    }

    /**
     * Gets files that were kept with a run.
     *
     * @return the action
     */
    public static DownloadArtifact downloadArtifact() {
        return DownloadArtifact.downloadArtifact();
    }

    /**
     * Gets an artifact, whose job the step's job then needs; those of all legs into one folder, unless {@code
     * mergeMultiple(false)} is said.
     *
     * @param artifact the artifact
     * @return the action
     */
    public static DownloadArtifact downloadArtifact(Artifact artifact) {
        return DownloadArtifact.downloadArtifact(artifact);
    }

    /**
     * Prepares an analysis by CodeQL; what is built from here on is analysed.
     *
     * @return the action
     */
    public static CodeqlInit codeqlInit() {
        return CodeqlInit.codeqlInit();
    }

    /**
     * Builds what CodeQL analyses, as it finds best.
     *
     * @return the action
     */
    public static CodeqlAutobuild codeqlAutobuild() {
        return CodeqlAutobuild.codeqlAutobuild();
    }

    /**
     * Runs the queries of CodeQL and uploads what they find.
     *
     * @return the action
     */
    public static CodeqlAnalyze codeqlAnalyze() {
        return CodeqlAnalyze.codeqlAnalyze();
    }

    /**
     * Gives GitHub's code scanning what a tool found.
     *
     * @return the action
     */
    public static UploadSarif uploadSarif() {
        return UploadSarif.uploadSarif();
    }

    /**
     * Looks at the dependencies that a pull request adds.
     *
     * @return the action
     */
    public static DependencyReview dependencyReview() {
        return DependencyReview.dependencyReview();
    }

    /**
     * Makes a builder of container images.
     *
     * @return the action
     */
    public static SetupBuildx setupBuildx() {
        return SetupBuildx.setupBuildx();
    }

    /**
     * Lets images for other processors be built and run.
     *
     * @return the action
     */
    public static SetupQemu setupQemu() {
        return SetupQemu.setupQemu();
    }

    /**
     * Logs in to a registry of container images.
     *
     * @return the action
     */
    public static DockerLogin dockerLogin() {
        return DockerLogin.dockerLogin();
    }

    /**
     * Makes tags and labels of a container image of what is built.
     *
     * @return the action
     */
    public static DockerMetadata dockerMetadata() {
        return DockerMetadata.dockerMetadata();
    }

    /**
     * Builds a container image, and pushes it where that is asked for.
     *
     * @return the action
     */
    public static DockerBuildPush dockerBuildPush() {
        return DockerBuildPush.dockerBuildPush();
    }

    /**
     * Signs what somebody asserts of a file or an image: its provenance, its SBOM, or anything else.
     *
     * @return the action
     */
    public static Attest attest() {
        return Attest.attest();
    }

    /**
     * Attests where, when and of what a file or an image was built.
     *
     * @return the action
     */
    public static AttestBuildProvenance attestBuildProvenance() {
        return AttestBuildProvenance.attestBuildProvenance();
    }

    /**
     * Runs JavaScript with a client of GitHub's API.
     *
     * @return the action
     */
    public static GithubScript githubScript() {
        return GithubScript.githubScript();
    }

    /**
     * Asks GitHub Pages where a site will be.
     *
     * @return the action
     */
    public static ConfigurePages configurePages() {
        return ConfigurePages.configurePages();
    }

    /**
     * Keeps a site with the run, for GitHub Pages.
     *
     * @return the action
     */
    public static UploadPagesArtifact uploadPagesArtifact() {
        return UploadPagesArtifact.uploadPagesArtifact();
    }

    /**
     * Puts a site on GitHub Pages.
     *
     * @return the action
     */
    public static DeployPages deployPages() {
        return DeployPages.deployPages();
    }

    /**
     * Looks for vulnerabilities, secrets and misconfiguration with Trivy.
     *
     * @return the action
     */
    public static Trivy trivy() {
        return Trivy.trivy();
    }

    /**
     * Looks for vulnerabilities in an image, a folder or a bill of materials with Grype.
     *
     * @return the action
     */
    public static AnchoreScan anchoreScan() {
        return AnchoreScan.anchoreScan();
    }

    /**
     * Looks for secrets in the history with Gitleaks.
     *
     * @return the action
     */
    public static Gitleaks gitleaks() {
        return Gitleaks.gitleaks();
    }

    /**
     * PostgreSQL beside a job's steps; they start when it answers.
     *
     * @param version the tag of the image, such as {@code 16}
     * @return the service
     */
    public static Service postgres(String version) {
        return Services.postgres(version);
    }

    /**
     * PostgreSQL beside a job's steps, of the very image that has a digest; they start when it answers.
     *
     * @param version the tag of the image, such as {@code 16}
     * @param digest the digest of the image, {@code sha256:…}
     * @return the service
     */
    public static Service postgres(String version, String digest) {
        return Services.postgres(version, digest);
    }

    /**
     * MySQL beside a job's steps; they start when it answers.
     *
     * @param version the tag of the image, such as {@code 8.4}
     * @return the service
     */
    public static Service mysql(String version) {
        return Services.mysql(version);
    }

    /**
     * MySQL beside a job's steps, of the very image that has a digest; they start when it answers.
     *
     * @param version the tag of the image, such as {@code 8.4}
     * @param digest the digest of the image, {@code sha256:…}
     * @return the service
     */
    public static Service mysql(String version, String digest) {
        return Services.mysql(version, digest);
    }

    /**
     * Redis beside a job's steps; they start when it answers.
     *
     * @param version the tag of the image, such as {@code 7}
     * @return the service
     */
    public static Service redis(String version) {
        return Services.redis(version);
    }

    /**
     * Redis beside a job's steps, of the very image that has a digest; they start when it answers.
     *
     * @param version the tag of the image, such as {@code 7}
     * @param digest the digest of the image, {@code sha256:…}
     * @return the service
     */
    public static Service redis(String version, String digest) {
        return Services.redis(version, digest);
    }
}
