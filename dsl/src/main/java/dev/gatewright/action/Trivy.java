package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Looks for vulnerabilities, secrets and misconfiguration with Trivy.
 *
 * <p>Source: the {@code action.yml} of {@code aquasecurity/trivy-action}.
 */
public final class Trivy extends ActionStep<Trivy> {

    private Trivy(UsesStep step) {
        super(step);
    }

    /**
     * Looks for vulnerabilities, secrets and misconfiguration with Trivy.
     *
     * @return the action
     */
    public static Trivy trivy() {
        return new Trivy(Pin.TRIVY.step());
    }

    /**
     * What is scanned: {@code image}, {@code fs}, {@code repo}, {@code config}, {@code rootfs} or {@code sbom}.
     *
     * @param scanType what is scanned: {@code image}, {@code fs}, {@code repo}, {@code config}, {@code rootfs} or {@code sbom}
     * @return the action
     */
    public Trivy scanType(String scanType) {
        return set("scan-type", scanType);
    }

    /**
     * What is scanned: {@code image}, {@code fs}, {@code repo}, {@code config}, {@code rootfs} or {@code sbom}; GitHub computes it.
     *
     * @param scanType what is scanned: {@code image}, {@code fs}, {@code repo}, {@code config}, {@code rootfs} or {@code sbom}
     * @return the action
     */
    public Trivy scanType(Expr<?> scanType) {
        return set("scan-type", scanType);
    }

    /**
     * The image.
     *
     * @param imageRef the image
     * @return the action
     */
    public Trivy imageRef(String imageRef) {
        return set("image-ref", imageRef);
    }

    /**
     * The image; GitHub computes it.
     *
     * @param imageRef the image
     * @return the action
     */
    public Trivy imageRef(Expr<?> imageRef) {
        return set("image-ref", imageRef);
    }

    /**
     * The archive of an image.
     *
     * @param input the archive of an image
     * @return the action
     */
    public Trivy input(String input) {
        return set("input", input);
    }

    /**
     * The archive of an image; GitHub computes it.
     *
     * @param input the archive of an image
     * @return the action
     */
    public Trivy input(Expr<?> input) {
        return set("input", input);
    }

    /**
     * The file or folder.
     *
     * @param scanRef the file or folder
     * @return the action
     */
    public Trivy scanRef(String scanRef) {
        return set("scan-ref", scanRef);
    }

    /**
     * The file or folder; GitHub computes it.
     *
     * @param scanRef the file or folder
     * @return the action
     */
    public Trivy scanRef(Expr<?> scanRef) {
        return set("scan-ref", scanRef);
    }

    /**
     * The exit code when something was found.
     *
     * @param exitCode the exit code when something was found
     * @return the action
     */
    public Trivy exitCode(int exitCode) {
        return set("exit-code", exitCode);
    }

    /**
     * The exit code when something was found; GitHub computes it.
     *
     * @param exitCode the exit code when something was found
     * @return the action
     */
    public Trivy exitCode(Expr<? extends Number> exitCode) {
        return set("exit-code", exitCode);
    }

    /**
     * Whether what has no remedy is left out.
     *
     * @param ignoreUnfixed whether what has no remedy is left out
     * @return the action
     */
    public Trivy ignoreUnfixed(boolean ignoreUnfixed) {
        return set("ignore-unfixed", ignoreUnfixed);
    }

    /**
     * Whether what has no remedy is left out; GitHub computes it.
     *
     * @param ignoreUnfixed whether what has no remedy is left out
     * @return the action
     */
    public Trivy ignoreUnfixed(Expr<Boolean> ignoreUnfixed) {
        return set("ignore-unfixed", ignoreUnfixed);
    }

    /**
     * Where vulnerabilities are looked for: {@code os}, {@code library}.
     *
     * @param vulnType where vulnerabilities are looked for: {@code os}, {@code library}
     * @return the action
     */
    public Trivy vulnType(String... vulnType) {
        return list("vuln-type", vulnType);
    }

    /**
     * Where vulnerabilities are looked for: {@code os}, {@code library}, with commas between them; GitHub computes them.
     *
     * @param vulnType where vulnerabilities are looked for: {@code os}, {@code library}
     * @return the action
     */
    public Trivy vulnType(Expr<?> vulnType) {
        return set("vuln-type", vulnType);
    }

    /**
     * The severities that count, such as {@code CRITICAL}.
     *
     * @param severity the severities that count, such as {@code CRITICAL}
     * @return the action
     */
    public Trivy severity(String... severity) {
        return list("severity", severity);
    }

    /**
     * The severities that count, such as {@code CRITICAL}, with commas between them; GitHub computes them.
     *
     * @param severity the severities that count, such as {@code CRITICAL}
     * @return the action
     */
    public Trivy severity(Expr<?> severity) {
        return set("severity", severity);
    }

    /**
     * The format of the report, such as {@code table} or {@code sarif}.
     *
     * @param format the format of the report, such as {@code table} or {@code sarif}
     * @return the action
     */
    public Trivy format(String format) {
        return set("format", format);
    }

    /**
     * The format of the report, such as {@code table} or {@code sarif}; GitHub computes it.
     *
     * @param format the format of the report, such as {@code table} or {@code sarif}
     * @return the action
     */
    public Trivy format(Expr<?> format) {
        return set("format", format);
    }

    /**
     * The template of the report.
     *
     * @param template the template of the report
     * @return the action
     */
    public Trivy template(String template) {
        return set("template", template);
    }

    /**
     * The template of the report; GitHub computes it.
     *
     * @param template the template of the report
     * @return the action
     */
    public Trivy template(Expr<?> template) {
        return set("template", template);
    }

    /**
     * The file of the report.
     *
     * @param output the file of the report
     * @return the action
     */
    public Trivy output(String output) {
        return set("output", output);
    }

    /**
     * The file of the report; GitHub computes it.
     *
     * @param output the file of the report
     * @return the action
     */
    public Trivy output(Expr<?> output) {
        return set("output", output);
    }

    /**
     * The folders that are left out.
     *
     * @param skipDirs the folders that are left out
     * @return the action
     */
    public Trivy skipDirs(String... skipDirs) {
        return list("skip-dirs", skipDirs);
    }

    /**
     * The folders that are left out, with commas between them; GitHub computes them.
     *
     * @param skipDirs the folders that are left out
     * @return the action
     */
    public Trivy skipDirs(Expr<?> skipDirs) {
        return set("skip-dirs", skipDirs);
    }

    /**
     * The files that are left out.
     *
     * @param skipFiles the files that are left out
     * @return the action
     */
    public Trivy skipFiles(String... skipFiles) {
        return list("skip-files", skipFiles);
    }

    /**
     * The files that are left out, with commas between them; GitHub computes them.
     *
     * @param skipFiles the files that are left out
     * @return the action
     */
    public Trivy skipFiles(Expr<?> skipFiles) {
        return set("skip-files", skipFiles);
    }

    /**
     * The folder of the cache.
     *
     * @param cacheDir the folder of the cache
     * @return the action
     */
    public Trivy cacheDir(String cacheDir) {
        return set("cache-dir", cacheDir);
    }

    /**
     * The folder of the cache; GitHub computes it.
     *
     * @param cacheDir the folder of the cache
     * @return the action
     */
    public Trivy cacheDir(Expr<?> cacheDir) {
        return set("cache-dir", cacheDir);
    }

    /**
     * How long it may take, such as {@code 5m0s}.
     *
     * @param timeout how long it may take, such as {@code 5m0s}
     * @return the action
     */
    public Trivy timeout(String timeout) {
        return set("timeout", timeout);
    }

    /**
     * How long it may take, such as {@code 5m0s}; GitHub computes it.
     *
     * @param timeout how long it may take, such as {@code 5m0s}
     * @return the action
     */
    public Trivy timeout(Expr<?> timeout) {
        return set("timeout", timeout);
    }

    /**
     * The policy that leaves findings out.
     *
     * @param ignorePolicy the policy that leaves findings out
     * @return the action
     */
    public Trivy ignorePolicy(String ignorePolicy) {
        return set("ignore-policy", ignorePolicy);
    }

    /**
     * The policy that leaves findings out; GitHub computes it.
     *
     * @param ignorePolicy the policy that leaves findings out
     * @return the action
     */
    public Trivy ignorePolicy(Expr<?> ignorePolicy) {
        return set("ignore-policy", ignorePolicy);
    }

    /**
     * Whether it says nothing of how far it is.
     *
     * @param hideProgress whether it says nothing of how far it is
     * @return the action
     */
    public Trivy hideProgress(boolean hideProgress) {
        return set("hide-progress", hideProgress);
    }

    /**
     * Whether it says nothing of how far it is; GitHub computes it.
     *
     * @param hideProgress whether it says nothing of how far it is
     * @return the action
     */
    public Trivy hideProgress(Expr<Boolean> hideProgress) {
        return set("hide-progress", hideProgress);
    }

    /**
     * Whether packages without findings are listed.
     *
     * @param listAllPkgs whether packages without findings are listed
     * @return the action
     */
    public Trivy listAllPkgs(boolean listAllPkgs) {
        return set("list-all-pkgs", listAllPkgs);
    }

    /**
     * Whether packages without findings are listed; GitHub computes it.
     *
     * @param listAllPkgs whether packages without findings are listed
     * @return the action
     */
    public Trivy listAllPkgs(Expr<Boolean> listAllPkgs) {
        return set("list-all-pkgs", listAllPkgs);
    }

    /**
     * What is looked for: {@code vuln}, {@code secret}, {@code misconfig}, {@code license}.
     *
     * @param scanners what is looked for: {@code vuln}, {@code secret}, {@code misconfig}, {@code license}
     * @return the action
     */
    public Trivy scanners(String... scanners) {
        return list("scanners", scanners);
    }

    /**
     * What is looked for: {@code vuln}, {@code secret}, {@code misconfig}, {@code license}, with commas between them; GitHub computes them.
     *
     * @param scanners what is looked for: {@code vuln}, {@code secret}, {@code misconfig}, {@code license}
     * @return the action
     */
    public Trivy scanners(Expr<?> scanners) {
        return set("scanners", scanners);
    }

    /**
     * The files that list what is ignored.
     *
     * @param trivyignores the files that list what is ignored
     * @return the action
     */
    public Trivy trivyignores(String... trivyignores) {
        return list("trivyignores", trivyignores);
    }

    /**
     * The files that list what is ignored, with commas between them; GitHub computes them.
     *
     * @param trivyignores the files that list what is ignored
     * @return the action
     */
    public Trivy trivyignores(Expr<?> trivyignores) {
        return set("trivyignores", trivyignores);
    }

    /**
     * The token that hands dependencies to GitHub.
     *
     * @param githubPat the token that hands dependencies to GitHub
     * @return the action
     */
    public Trivy githubPat(Expr<?> githubPat) {
        return set("github-pat", githubPat);
    }

    /**
     * The file that configures Trivy.
     *
     * @param trivyConfig the file that configures Trivy
     * @return the action
     */
    public Trivy trivyConfig(String trivyConfig) {
        return set("trivy-config", trivyConfig);
    }

    /**
     * The file that configures Trivy; GitHub computes it.
     *
     * @param trivyConfig the file that configures Trivy
     * @return the action
     */
    public Trivy trivyConfig(Expr<?> trivyConfig) {
        return set("trivy-config", trivyConfig);
    }

    /**
     * The file of Terraform's variables.
     *
     * @param tfVars the file of Terraform's variables
     * @return the action
     */
    public Trivy tfVars(String tfVars) {
        return set("tf-vars", tfVars);
    }

    /**
     * The file of Terraform's variables; GitHub computes it.
     *
     * @param tfVars the file of Terraform's variables
     * @return the action
     */
    public Trivy tfVars(Expr<?> tfVars) {
        return set("tf-vars", tfVars);
    }

    /**
     * Whether a SARIF report holds only the severities that count.
     *
     * @param limitSeveritiesForSarif whether a SARIF report holds only the severities that count
     * @return the action
     */
    public Trivy limitSeveritiesForSarif(boolean limitSeveritiesForSarif) {
        return set("limit-severities-for-sarif", limitSeveritiesForSarif);
    }

    /**
     * Whether a SARIF report holds only the severities that count; GitHub computes it.
     *
     * @param limitSeveritiesForSarif whether a SARIF report holds only the severities that count
     * @return the action
     */
    public Trivy limitSeveritiesForSarif(Expr<Boolean> limitSeveritiesForSarif) {
        return set("limit-severities-for-sarif", limitSeveritiesForSarif);
    }

    /**
     * The socket of Docker.
     *
     * @param dockerHost the socket of Docker
     * @return the action
     */
    public Trivy dockerHost(String dockerHost) {
        return set("docker-host", dockerHost);
    }

    /**
     * The socket of Docker; GitHub computes it.
     *
     * @param dockerHost the socket of Docker
     * @return the action
     */
    public Trivy dockerHost(Expr<?> dockerHost) {
        return set("docker-host", dockerHost);
    }

    /**
     * The version of Trivy.
     *
     * @param version the version of Trivy
     * @return the action
     */
    public Trivy version(String version) {
        return set("version", version);
    }

    /**
     * The version of Trivy; GitHub computes it.
     *
     * @param version the version of Trivy
     * @return the action
     */
    public Trivy version(Expr<?> version) {
        return set("version", version);
    }

    /**
     * Whether Trivy's database is cached.
     *
     * @param cache whether Trivy's database is cached
     * @return the action
     */
    public Trivy cache(boolean cache) {
        return set("cache", cache);
    }

    /**
     * Whether Trivy's database is cached; GitHub computes it.
     *
     * @param cache whether Trivy's database is cached
     * @return the action
     */
    public Trivy cache(Expr<Boolean> cache) {
        return set("cache", cache);
    }

    /**
     * Whether the Trivy that is there is used.
     *
     * @param skipSetupTrivy whether the Trivy that is there is used
     * @return the action
     */
    public Trivy skipSetupTrivy(boolean skipSetupTrivy) {
        return set("skip-setup-trivy", skipSetupTrivy);
    }

    /**
     * Whether the Trivy that is there is used; GitHub computes it.
     *
     * @param skipSetupTrivy whether the Trivy that is there is used
     * @return the action
     */
    public Trivy skipSetupTrivy(Expr<Boolean> skipSetupTrivy) {
        return set("skip-setup-trivy", skipSetupTrivy);
    }

    /**
     * The token that gets Trivy.
     *
     * @param tokenSetupTrivy the token that gets Trivy
     * @return the action
     */
    public Trivy tokenSetupTrivy(String tokenSetupTrivy) {
        return set("token-setup-trivy", tokenSetupTrivy);
    }

    /**
     * The token that gets Trivy; GitHub computes it.
     *
     * @param tokenSetupTrivy the token that gets Trivy
     * @return the action
     */
    public Trivy tokenSetupTrivy(Expr<?> tokenSetupTrivy) {
        return set("token-setup-trivy", tokenSetupTrivy);
    }

    @Override
    protected Trivy view(UsesStep other) {
        return new Trivy(other);
    }
}
