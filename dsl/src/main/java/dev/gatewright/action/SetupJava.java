package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Puts a JDK on the path.
 *
 * <p>Source: the {@code action.yml} of {@code actions/setup-java}.
 */
public final class SetupJava extends ActionStep<SetupJava> {

    /** The distribution that was set up. */
    public static final Output<String> DISTRIBUTION = Output.of("distribution", String.class);

    /** The version that was set up. */
    public static final Output<String> VERSION = Output.of("version", String.class);

    /** Where the JDK is. */
    public static final Output<String> PATH = Output.of("path", String.class);

    /** Whether the cache had an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    /** The key of the cache. */
    public static final Output<String> CACHE_PRIMARY_KEY = Output.of("cache-primary-key", String.class);

    private SetupJava(UsesStep step) {
        super(step);
    }

    /**
     * Puts a JDK on the path.
     *
     * @return the action
     */
    public static SetupJava setupJava() {
        return new SetupJava(Pin.SETUP_JAVA.step());
    }

    /**
     * The version, a range of versions, or several of them.
     *
     * @param javaVersion the version, a range of versions, or several of them
     * @return the action
     */
    public SetupJava javaVersion(String... javaVersion) {
        return lines("java-version", javaVersion);
    }

    /**
     * The version, a range of versions, or several of them, one a line; GitHub computes them.
     *
     * @param javaVersion the version, a range of versions, or several of them
     * @return the action
     */
    public SetupJava javaVersion(Expr<?> javaVersion) {
        return set("java-version", javaVersion);
    }

    /**
     * The file that names the version.
     *
     * @param javaVersionFile the file that names the version
     * @return the action
     */
    public SetupJava javaVersionFile(String javaVersionFile) {
        return set("java-version-file", javaVersionFile);
    }

    /**
     * The file that names the version; GitHub computes it.
     *
     * @param javaVersionFile the file that names the version
     * @return the action
     */
    public SetupJava javaVersionFile(Expr<?> javaVersionFile) {
        return set("java-version-file", javaVersionFile);
    }

    /**
     * Whose build it is, such as {@code temurin}.
     *
     * @param distribution whose build it is, such as {@code temurin}
     * @return the action
     */
    public SetupJava distribution(String distribution) {
        return set("distribution", distribution);
    }

    /**
     * Whose build it is, such as {@code temurin}; GitHub computes it.
     *
     * @param distribution whose build it is, such as {@code temurin}
     * @return the action
     */
    public SetupJava distribution(Expr<?> distribution) {
        return set("distribution", distribution);
    }

    /**
     * What is installed: {@code jdk}, {@code jre}, or one of them with additions.
     *
     * @param javaPackage what is installed: {@code jdk}, {@code jre}, or one of them with additions
     * @return the action
     */
    public SetupJava javaPackage(String javaPackage) {
        return set("java-package", javaPackage);
    }

    /**
     * What is installed: {@code jdk}, {@code jre}, or one of them with additions; GitHub computes it.
     *
     * @param javaPackage what is installed: {@code jdk}, {@code jre}, or one of them with additions
     * @return the action
     */
    public SetupJava javaPackage(Expr<?> javaPackage) {
        return set("java-package", javaPackage);
    }

    /**
     * The processor that Java is built for.
     *
     * @param architecture the processor that Java is built for
     * @return the action
     */
    public SetupJava architecture(String architecture) {
        return set("architecture", architecture);
    }

    /**
     * The processor that Java is built for; GitHub computes it.
     *
     * @param architecture the processor that Java is built for
     * @return the action
     */
    public SetupJava architecture(Expr<?> architecture) {
        return set("architecture", architecture);
    }

    /**
     * The archive that the JDK is taken from.
     *
     * @param jdkFile the archive that the JDK is taken from
     * @return the action
     */
    public SetupJava jdkFile(String jdkFile) {
        return set("jdk-file", jdkFile);
    }

    /**
     * The archive that the JDK is taken from; GitHub computes it.
     *
     * @param jdkFile the archive that the JDK is taken from
     * @return the action
     */
    public SetupJava jdkFile(Expr<?> jdkFile) {
        return set("jdk-file", jdkFile);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupJava checkLatest(boolean checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * Whether a newer version is looked for when the runner has one that fits; GitHub computes it.
     *
     * @param checkLatest whether a newer version is looked for when the runner has one that fits
     * @return the action
     */
    public SetupJava checkLatest(Expr<Boolean> checkLatest) {
        return set("check-latest", checkLatest);
    }

    /**
     * Whether this JDK becomes the one that steps use.
     *
     * @param setDefault whether this JDK becomes the one that steps use
     * @return the action
     */
    public SetupJava setDefault(boolean setDefault) {
        return set("set-default", setDefault);
    }

    /**
     * Whether this JDK becomes the one that steps use; GitHub computes it.
     *
     * @param setDefault whether this JDK becomes the one that steps use
     * @return the action
     */
    public SetupJava setDefault(Expr<Boolean> setDefault) {
        return set("set-default", setDefault);
    }

    /**
     * Whether the signature of what was downloaded is verified.
     *
     * @param verifySignature whether the signature of what was downloaded is verified
     * @return the action
     */
    public SetupJava verifySignature(boolean verifySignature) {
        return set("verify-signature", verifySignature);
    }

    /**
     * Whether the signature of what was downloaded is verified; GitHub computes it.
     *
     * @param verifySignature whether the signature of what was downloaded is verified
     * @return the action
     */
    public SetupJava verifySignature(Expr<Boolean> verifySignature) {
        return set("verify-signature", verifySignature);
    }

    /**
     * The public key that verifies it.
     *
     * @param verifySignaturePublicKey the public key that verifies it
     * @return the action
     */
    public SetupJava verifySignaturePublicKey(String verifySignaturePublicKey) {
        return set("verify-signature-public-key", verifySignaturePublicKey);
    }

    /**
     * The public key that verifies it; GitHub computes it.
     *
     * @param verifySignaturePublicKey the public key that verifies it
     * @return the action
     */
    public SetupJava verifySignaturePublicKey(Expr<?> verifySignaturePublicKey) {
        return set("verify-signature-public-key", verifySignaturePublicKey);
    }

    /**
     * The id of the server that Maven publishes to.
     *
     * @param serverId the id of the server that Maven publishes to
     * @return the action
     */
    public SetupJava serverId(String serverId) {
        return set("server-id", serverId);
    }

    /**
     * The id of the server that Maven publishes to; GitHub computes it.
     *
     * @param serverId the id of the server that Maven publishes to
     * @return the action
     */
    public SetupJava serverId(Expr<?> serverId) {
        return set("server-id", serverId);
    }

    /**
     * The name of the variable that holds the server's user.
     *
     * @param serverUsername the name of the variable that holds the server's user
     * @return the action
     */
    public SetupJava serverUsername(String serverUsername) {
        return set("server-username", serverUsername);
    }

    /**
     * The name of the variable that holds the server's user; GitHub computes it.
     *
     * @param serverUsername the name of the variable that holds the server's user
     * @return the action
     */
    public SetupJava serverUsername(Expr<?> serverUsername) {
        return set("server-username", serverUsername);
    }

    /**
     * The name of the variable that holds the server's password.
     *
     * @param serverPassword the name of the variable that holds the server's password
     * @return the action
     */
    public SetupJava serverPassword(String serverPassword) {
        return set("server-password", serverPassword);
    }

    /**
     * The name of the variable that holds the server's password; GitHub computes it.
     *
     * @param serverPassword the name of the variable that holds the server's password
     * @return the action
     */
    public SetupJava serverPassword(Expr<?> serverPassword) {
        return set("server-password", serverPassword);
    }

    /**
     * The folder that Maven's settings are written to.
     *
     * @param settingsPath the folder that Maven's settings are written to
     * @return the action
     */
    public SetupJava settingsPath(String settingsPath) {
        return set("settings-path", settingsPath);
    }

    /**
     * The folder that Maven's settings are written to; GitHub computes it.
     *
     * @param settingsPath the folder that Maven's settings are written to
     * @return the action
     */
    public SetupJava settingsPath(Expr<?> settingsPath) {
        return set("settings-path", settingsPath);
    }

    /**
     * Whether settings that are there are replaced.
     *
     * @param overwriteSettings whether settings that are there are replaced
     * @return the action
     */
    public SetupJava overwriteSettings(boolean overwriteSettings) {
        return set("overwrite-settings", overwriteSettings);
    }

    /**
     * Whether settings that are there are replaced; GitHub computes it.
     *
     * @param overwriteSettings whether settings that are there are replaced
     * @return the action
     */
    public SetupJava overwriteSettings(Expr<Boolean> overwriteSettings) {
        return set("overwrite-settings", overwriteSettings);
    }

    /**
     * The private key that signs.
     *
     * @param gpgPrivateKey the private key that signs
     * @return the action
     */
    public SetupJava gpgPrivateKey(String gpgPrivateKey) {
        return set("gpg-private-key", gpgPrivateKey);
    }

    /**
     * The private key that signs; GitHub computes it.
     *
     * @param gpgPrivateKey the private key that signs
     * @return the action
     */
    public SetupJava gpgPrivateKey(Expr<?> gpgPrivateKey) {
        return set("gpg-private-key", gpgPrivateKey);
    }

    /**
     * The name of the variable that holds the key's passphrase.
     *
     * @param gpgPassphrase the name of the variable that holds the key's passphrase
     * @return the action
     */
    public SetupJava gpgPassphrase(String gpgPassphrase) {
        return set("gpg-passphrase", gpgPassphrase);
    }

    /**
     * The name of the variable that holds the key's passphrase; GitHub computes it.
     *
     * @param gpgPassphrase the name of the variable that holds the key's passphrase
     * @return the action
     */
    public SetupJava gpgPassphrase(Expr<?> gpgPassphrase) {
        return set("gpg-passphrase", gpgPassphrase);
    }

    /**
     * The build tool whose downloads are cached: {@code maven}, {@code gradle} or {@code sbt}.
     *
     * @param cache the build tool whose downloads are cached: {@code maven}, {@code gradle} or {@code sbt}
     * @return the action
     */
    public SetupJava cache(String cache) {
        return set("cache", cache);
    }

    /**
     * The build tool whose downloads are cached: {@code maven}, {@code gradle} or {@code sbt}; GitHub computes it.
     *
     * @param cache the build tool whose downloads are cached: {@code maven}, {@code gradle} or {@code sbt}
     * @return the action
     */
    public SetupJava cache(Expr<?> cache) {
        return set("cache", cache);
    }

    /**
     * The files whose hash is the cache's key.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupJava cacheDependencyPath(String... cacheDependencyPath) {
        return lines("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The files whose hash is the cache's key, one a line; GitHub computes them.
     *
     * @param cacheDependencyPath the files whose hash is the cache's key
     * @return the action
     */
    public SetupJava cacheDependencyPath(Expr<?> cacheDependencyPath) {
        return set("cache-dependency-path", cacheDependencyPath);
    }

    /**
     * The token that downloads the JDK.
     *
     * @param token the token that downloads the JDK
     * @return the action
     */
    public SetupJava token(String token) {
        return set("token", token);
    }

    /**
     * The token that downloads the JDK; GitHub computes it.
     *
     * @param token the token that downloads the JDK
     * @return the action
     */
    public SetupJava token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * The id of the JDK among Maven's toolchains.
     *
     * @param mvnToolchainId the id of the JDK among Maven's toolchains
     * @return the action
     */
    public SetupJava mvnToolchainId(String mvnToolchainId) {
        return set("mvn-toolchain-id", mvnToolchainId);
    }

    /**
     * The id of the JDK among Maven's toolchains; GitHub computes it.
     *
     * @param mvnToolchainId the id of the JDK among Maven's toolchains
     * @return the action
     */
    public SetupJava mvnToolchainId(Expr<?> mvnToolchainId) {
        return set("mvn-toolchain-id", mvnToolchainId);
    }

    /**
     * The vendor of the JDK among Maven's toolchains.
     *
     * @param mvnToolchainVendor the vendor of the JDK among Maven's toolchains
     * @return the action
     */
    public SetupJava mvnToolchainVendor(String mvnToolchainVendor) {
        return set("mvn-toolchain-vendor", mvnToolchainVendor);
    }

    /**
     * The vendor of the JDK among Maven's toolchains; GitHub computes it.
     *
     * @param mvnToolchainVendor the vendor of the JDK among Maven's toolchains
     * @return the action
     */
    public SetupJava mvnToolchainVendor(Expr<?> mvnToolchainVendor) {
        return set("mvn-toolchain-vendor", mvnToolchainVendor);
    }

    /**
     * Whether Maven says how its downloads go.
     *
     * @param showDownloadProgress whether Maven says how its downloads go
     * @return the action
     */
    public SetupJava showDownloadProgress(boolean showDownloadProgress) {
        return set("show-download-progress", showDownloadProgress);
    }

    /**
     * Whether Maven says how its downloads go; GitHub computes it.
     *
     * @param showDownloadProgress whether Maven says how its downloads go
     * @return the action
     */
    public SetupJava showDownloadProgress(Expr<Boolean> showDownloadProgress) {
        return set("show-download-progress", showDownloadProgress);
    }

    @Override
    protected SetupJava view(UsesStep other) {
        return new SetupJava(other);
    }
}
