package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Prepares an analysis by CodeQL; what is built from here on is analysed.
 *
 * <p>Source: the {@code action.yml} of {@code github/codeql-action/init}.
 */
public final class CodeqlInit extends ActionStep<CodeqlInit> {

    /** The path of CodeQL's executable. */
    public static final Output<String> CODEQL_PATH = Output.of("codeql-path", String.class);

    /** The version of CodeQL. */
    public static final Output<String> CODEQL_VERSION = Output.of("codeql-version", String.class);

    private CodeqlInit(UsesStep step) {
        super(step);
    }

    /**
     * Prepares an analysis by CodeQL; what is built from here on is analysed.
     *
     * @return the action
     */
    public static CodeqlInit codeqlInit() {
        return new CodeqlInit(Pin.CODEQL_INIT.step());
    }

    /**
     * The bundle of CodeQL that is used.
     *
     * @param tools the bundle of CodeQL that is used
     * @return the action
     */
    public CodeqlInit tools(String tools) {
        return set("tools", tools);
    }

    /**
     * The bundle of CodeQL that is used; GitHub computes it.
     *
     * @param tools the bundle of CodeQL that is used
     * @return the action
     */
    public CodeqlInit tools(Expr<?> tools) {
        return set("tools", tools);
    }

    /**
     * The languages that are analysed.
     *
     * @param languages the languages that are analysed
     * @return the action
     */
    public CodeqlInit languages(String... languages) {
        return list("languages", languages);
    }

    /**
     * The languages that are analysed, with commas between them; GitHub computes them.
     *
     * @param languages the languages that are analysed
     * @return the action
     */
    public CodeqlInit languages(Expr<?> languages) {
        return set("languages", languages);
    }

    /**
     * How they are built: {@code none}, {@code autobuild} or {@code manual}.
     *
     * @param buildMode how they are built: {@code none}, {@code autobuild} or {@code manual}
     * @return the action
     */
    public CodeqlInit buildMode(String buildMode) {
        return set("build-mode", buildMode);
    }

    /**
     * How they are built: {@code none}, {@code autobuild} or {@code manual}; GitHub computes it.
     *
     * @param buildMode how they are built: {@code none}, {@code autobuild} or {@code manual}
     * @return the action
     */
    public CodeqlInit buildMode(Expr<?> buildMode) {
        return set("build-mode", buildMode);
    }

    /**
     * The token that asks GitHub, the run's own where none is said.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public CodeqlInit token(String token) {
        return set("token", token);
    }

    /**
     * The token that asks GitHub, the run's own where none is said; GitHub computes it.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public CodeqlInit token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * Where packages of queries come from, as YAML.
     *
     * @param registries where packages of queries come from, as YAML
     * @return the action
     */
    public CodeqlInit registries(String registries) {
        return set("registries", registries);
    }

    /**
     * Where packages of queries come from, as YAML; GitHub computes it.
     *
     * @param registries where packages of queries come from, as YAML
     * @return the action
     */
    public CodeqlInit registries(Expr<?> registries) {
        return set("registries", registries);
    }

    /**
     * The file that configures the analysis.
     *
     * @param configFile the file that configures the analysis
     * @return the action
     */
    public CodeqlInit configFile(String configFile) {
        return set("config-file", configFile);
    }

    /**
     * The file that configures the analysis; GitHub computes it.
     *
     * @param configFile the file that configures the analysis
     * @return the action
     */
    public CodeqlInit configFile(Expr<?> configFile) {
        return set("config-file", configFile);
    }

    /**
     * The folder of the databases.
     *
     * @param dbLocation the folder of the databases
     * @return the action
     */
    public CodeqlInit dbLocation(String dbLocation) {
        return set("db-location", dbLocation);
    }

    /**
     * The folder of the databases; GitHub computes it.
     *
     * @param dbLocation the folder of the databases
     * @return the action
     */
    public CodeqlInit dbLocation(Expr<?> dbLocation) {
        return set("db-location", dbLocation);
    }

    /**
     * What configures the analysis, as YAML.
     *
     * @param config what configures the analysis, as YAML
     * @return the action
     */
    public CodeqlInit config(String config) {
        return set("config", config);
    }

    /**
     * What configures the analysis, as YAML; GitHub computes it.
     *
     * @param config what configures the analysis, as YAML
     * @return the action
     */
    public CodeqlInit config(Expr<?> config) {
        return set("config", config);
    }

    /**
     * The queries that are run beside those of the configuration, with a {@code +} first.
     *
     * @param queries the queries that are run beside those of the configuration, with a {@code +} first
     * @return the action
     */
    public CodeqlInit queries(String... queries) {
        return list("queries", queries);
    }

    /**
     * The queries that are run beside those of the configuration, with a {@code +} first, with commas between them; GitHub computes them.
     *
     * @param queries the queries that are run beside those of the configuration, with a {@code +} first
     * @return the action
     */
    public CodeqlInit queries(Expr<?> queries) {
        return set("queries", queries);
    }

    /**
     * The packages of queries that are run.
     *
     * @param packs the packages of queries that are run
     * @return the action
     */
    public CodeqlInit packs(String... packs) {
        return list("packs", packs);
    }

    /**
     * The packages of queries that are run, with commas between them; GitHub computes them.
     *
     * @param packs the packages of queries that are run
     * @return the action
     */
    public CodeqlInit packs(Expr<?> packs) {
        return set("packs", packs);
    }

    /**
     * The token that gets configuration and queries from other repositories.
     *
     * @param externalRepositoryToken the token that gets configuration and queries from other repositories
     * @return the action
     */
    public CodeqlInit externalRepositoryToken(String externalRepositoryToken) {
        return set("external-repository-token", externalRepositoryToken);
    }

    /**
     * The token that gets configuration and queries from other repositories; GitHub computes it.
     *
     * @param externalRepositoryToken the token that gets configuration and queries from other repositories
     * @return the action
     */
    public CodeqlInit externalRepositoryToken(Expr<?> externalRepositoryToken) {
        return set("external-repository-token", externalRepositoryToken);
    }

    /**
     * The folder that is analysed, from the workspace.
     *
     * @param sourceRoot the folder that is analysed, from the workspace
     * @return the action
     */
    public CodeqlInit sourceRoot(String sourceRoot) {
        return set("source-root", sourceRoot);
    }

    /**
     * The folder that is analysed, from the workspace; GitHub computes it.
     *
     * @param sourceRoot the folder that is analysed, from the workspace
     * @return the action
     */
    public CodeqlInit sourceRoot(Expr<?> sourceRoot) {
        return set("source-root", sourceRoot);
    }

    /**
     * How much memory may be used, in megabytes.
     *
     * @param ram how much memory may be used, in megabytes
     * @return the action
     */
    public CodeqlInit ram(int ram) {
        return set("ram", ram);
    }

    /**
     * How much memory may be used, in megabytes; GitHub computes it.
     *
     * @param ram how much memory may be used, in megabytes
     * @return the action
     */
    public CodeqlInit ram(Expr<? extends Number> ram) {
        return set("ram", ram);
    }

    /**
     * How many threads may be used.
     *
     * @param threads how many threads may be used
     * @return the action
     */
    public CodeqlInit threads(int threads) {
        return set("threads", threads);
    }

    /**
     * How many threads may be used; GitHub computes it.
     *
     * @param threads how many threads may be used
     * @return the action
     */
    public CodeqlInit threads(Expr<? extends Number> threads) {
        return set("threads", threads);
    }

    /**
     * Whether what helps to find a mistake is kept as an artifact.
     *
     * @param debug whether what helps to find a mistake is kept as an artifact
     * @return the action
     */
    public CodeqlInit debug(boolean debug) {
        return set("debug", debug);
    }

    /**
     * Whether what helps to find a mistake is kept as an artifact; GitHub computes it.
     *
     * @param debug whether what helps to find a mistake is kept as an artifact
     * @return the action
     */
    public CodeqlInit debug(Expr<Boolean> debug) {
        return set("debug", debug);
    }

    /**
     * The name of that artifact.
     *
     * @param debugArtifactName the name of that artifact
     * @return the action
     */
    public CodeqlInit debugArtifactName(String debugArtifactName) {
        return set("debug-artifact-name", debugArtifactName);
    }

    /**
     * The name of that artifact; GitHub computes it.
     *
     * @param debugArtifactName the name of that artifact
     * @return the action
     */
    public CodeqlInit debugArtifactName(Expr<?> debugArtifactName) {
        return set("debug-artifact-name", debugArtifactName);
    }

    /**
     * The name of the database in it.
     *
     * @param debugDatabaseName the name of the database in it
     * @return the action
     */
    public CodeqlInit debugDatabaseName(String debugDatabaseName) {
        return set("debug-database-name", debugDatabaseName);
    }

    /**
     * The name of the database in it; GitHub computes it.
     *
     * @param debugDatabaseName the name of the database in it
     * @return the action
     */
    public CodeqlInit debugDatabaseName(Expr<?> debugDatabaseName) {
        return set("debug-database-name", debugDatabaseName);
    }

    /**
     * Whether what was extracted is cached.
     *
     * @param trapCaching whether what was extracted is cached
     * @return the action
     */
    public CodeqlInit trapCaching(boolean trapCaching) {
        return set("trap-caching", trapCaching);
    }

    /**
     * Whether what was extracted is cached; GitHub computes it.
     *
     * @param trapCaching whether what was extracted is cached
     * @return the action
     */
    public CodeqlInit trapCaching(Expr<Boolean> trapCaching) {
        return set("trap-caching", trapCaching);
    }

    /**
     * Whether what the build downloads is cached: {@code none}, {@code restore}, {@code store} or {@code full}.
     *
     * @param dependencyCaching whether what the build downloads is cached: {@code none}, {@code restore}, {@code store} or {@code full}
     * @return the action
     */
    public CodeqlInit dependencyCaching(String dependencyCaching) {
        return set("dependency-caching", dependencyCaching);
    }

    /**
     * Whether what the build downloads is cached: {@code none}, {@code restore}, {@code store} or {@code full}; GitHub computes it.
     *
     * @param dependencyCaching whether what the build downloads is cached: {@code none}, {@code restore}, {@code store} or {@code full}
     * @return the action
     */
    public CodeqlInit dependencyCaching(Expr<?> dependencyCaching) {
        return set("dependency-caching", dependencyCaching);
    }

    @Override
    protected CodeqlInit view(UsesStep other) {
        return new CodeqlInit(other);
    }
}
