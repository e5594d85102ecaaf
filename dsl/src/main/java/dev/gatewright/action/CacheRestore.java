package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Restores files that an earlier run saved.
 *
 * <p>Source: the {@code action.yml} of {@code actions/cache/restore}.
 */
public final class CacheRestore extends ActionStep<CacheRestore> {

    /** Whether there was an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    /** The key that was asked for. */
    public static final Output<String> CACHE_PRIMARY_KEY = Output.of("cache-primary-key", String.class);

    /** The key of the entry that was restored. */
    public static final Output<String> CACHE_MATCHED_KEY = Output.of("cache-matched-key", String.class);

    private CacheRestore(UsesStep step) {
        super(step);
    }

    /**
     * Restores files that an earlier run saved.
     *
     * @return the action
     */
    public static CacheRestore cacheRestore() {
        return new CacheRestore(Pin.CACHE_RESTORE.step());
    }

    /**
     * The files and folders.
     *
     * @param path the files and folders
     * @return the action
     */
    public CacheRestore path(String... path) {
        return lines("path", path);
    }

    /**
     * The files and folders, one a line; GitHub computes them.
     *
     * @param path the files and folders
     * @return the action
     */
    public CacheRestore path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * The key of the entry.
     *
     * @param key the key of the entry
     * @return the action
     */
    public CacheRestore key(String key) {
        return set("key", key);
    }

    /**
     * The key of the entry; GitHub computes it.
     *
     * @param key the key of the entry
     * @return the action
     */
    public CacheRestore key(Expr<?> key) {
        return set("key", key);
    }

    /**
     * The beginnings of keys that will do where none is the very key, best first.
     *
     * @param restoreKeys the beginnings of keys that will do where none is the very key, best first
     * @return the action
     */
    public CacheRestore restoreKeys(String... restoreKeys) {
        return lines("restore-keys", restoreKeys);
    }

    /**
     * The beginnings of keys that will do where none is the very key, best first, one a line; GitHub computes them.
     *
     * @param restoreKeys the beginnings of keys that will do where none is the very key, best first
     * @return the action
     */
    public CacheRestore restoreKeys(Expr<?> restoreKeys) {
        return set("restore-keys", restoreKeys);
    }

    /**
     * Whether Windows shares its entries with other systems.
     *
     * @param enableCrossOsArchive whether Windows shares its entries with other systems
     * @return the action
     */
    public CacheRestore enableCrossOsArchive(boolean enableCrossOsArchive) {
        return set("enableCrossOsArchive", enableCrossOsArchive);
    }

    /**
     * Whether Windows shares its entries with other systems; GitHub computes it.
     *
     * @param enableCrossOsArchive whether Windows shares its entries with other systems
     * @return the action
     */
    public CacheRestore enableCrossOsArchive(Expr<Boolean> enableCrossOsArchive) {
        return set("enableCrossOsArchive", enableCrossOsArchive);
    }

    /**
     * Whether it fails when there is no entry.
     *
     * @param failOnCacheMiss whether it fails when there is no entry
     * @return the action
     */
    public CacheRestore failOnCacheMiss(boolean failOnCacheMiss) {
        return set("fail-on-cache-miss", failOnCacheMiss);
    }

    /**
     * Whether it fails when there is no entry; GitHub computes it.
     *
     * @param failOnCacheMiss whether it fails when there is no entry
     * @return the action
     */
    public CacheRestore failOnCacheMiss(Expr<Boolean> failOnCacheMiss) {
        return set("fail-on-cache-miss", failOnCacheMiss);
    }

    /**
     * Whether it only looks for an entry.
     *
     * @param lookupOnly whether it only looks for an entry
     * @return the action
     */
    public CacheRestore lookupOnly(boolean lookupOnly) {
        return set("lookup-only", lookupOnly);
    }

    /**
     * Whether it only looks for an entry; GitHub computes it.
     *
     * @param lookupOnly whether it only looks for an entry
     * @return the action
     */
    public CacheRestore lookupOnly(Expr<Boolean> lookupOnly) {
        return set("lookup-only", lookupOnly);
    }

    @Override
    protected CacheRestore view(UsesStep other) {
        return new CacheRestore(other);
    }
}
