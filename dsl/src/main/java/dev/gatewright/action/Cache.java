package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Restores files that an earlier run saved, and saves them when the job succeeded.
 *
 * <p>Source: the {@code action.yml} of {@code actions/cache}.
 */
public final class Cache extends ActionStep<Cache> {

    /** Whether there was an entry for the very key. */
    public static final Output<Boolean> CACHE_HIT = Output.of("cache-hit", Boolean.class);

    private Cache(UsesStep step) {
        super(step);
    }

    /**
     * Restores files that an earlier run saved, and saves them when the job succeeded.
     *
     * @return the action
     */
    public static Cache cache() {
        return new Cache(Pin.CACHE.step());
    }

    /**
     * The files and folders.
     *
     * @param path the files and folders
     * @return the action
     */
    public Cache path(String... path) {
        return lines("path", path);
    }

    /**
     * The files and folders, one a line; GitHub computes them.
     *
     * @param path the files and folders
     * @return the action
     */
    public Cache path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * The key of the entry.
     *
     * @param key the key of the entry
     * @return the action
     */
    public Cache key(String key) {
        return set("key", key);
    }

    /**
     * The key of the entry; GitHub computes it.
     *
     * @param key the key of the entry
     * @return the action
     */
    public Cache key(Expr<?> key) {
        return set("key", key);
    }

    /**
     * The beginnings of keys that will do where none is the very key, best first.
     *
     * @param restoreKeys the beginnings of keys that will do where none is the very key, best first
     * @return the action
     */
    public Cache restoreKeys(String... restoreKeys) {
        return lines("restore-keys", restoreKeys);
    }

    /**
     * The beginnings of keys that will do where none is the very key, best first, one a line; GitHub computes them.
     *
     * @param restoreKeys the beginnings of keys that will do where none is the very key, best first
     * @return the action
     */
    public Cache restoreKeys(Expr<?> restoreKeys) {
        return set("restore-keys", restoreKeys);
    }

    /**
     * The size of the parts of an upload, in bytes.
     *
     * @param uploadChunkSize the size of the parts of an upload, in bytes
     * @return the action
     */
    public Cache uploadChunkSize(int uploadChunkSize) {
        return set("upload-chunk-size", uploadChunkSize);
    }

    /**
     * The size of the parts of an upload, in bytes; GitHub computes it.
     *
     * @param uploadChunkSize the size of the parts of an upload, in bytes
     * @return the action
     */
    public Cache uploadChunkSize(Expr<? extends Number> uploadChunkSize) {
        return set("upload-chunk-size", uploadChunkSize);
    }

    /**
     * Whether Windows shares its entries with other systems.
     *
     * @param enableCrossOsArchive whether Windows shares its entries with other systems
     * @return the action
     */
    public Cache enableCrossOsArchive(boolean enableCrossOsArchive) {
        return set("enableCrossOsArchive", enableCrossOsArchive);
    }

    /**
     * Whether Windows shares its entries with other systems; GitHub computes it.
     *
     * @param enableCrossOsArchive whether Windows shares its entries with other systems
     * @return the action
     */
    public Cache enableCrossOsArchive(Expr<Boolean> enableCrossOsArchive) {
        return set("enableCrossOsArchive", enableCrossOsArchive);
    }

    /**
     * Whether it fails when there is no entry.
     *
     * @param failOnCacheMiss whether it fails when there is no entry
     * @return the action
     */
    public Cache failOnCacheMiss(boolean failOnCacheMiss) {
        return set("fail-on-cache-miss", failOnCacheMiss);
    }

    /**
     * Whether it fails when there is no entry; GitHub computes it.
     *
     * @param failOnCacheMiss whether it fails when there is no entry
     * @return the action
     */
    public Cache failOnCacheMiss(Expr<Boolean> failOnCacheMiss) {
        return set("fail-on-cache-miss", failOnCacheMiss);
    }

    /**
     * Whether it only looks for an entry.
     *
     * @param lookupOnly whether it only looks for an entry
     * @return the action
     */
    public Cache lookupOnly(boolean lookupOnly) {
        return set("lookup-only", lookupOnly);
    }

    /**
     * Whether it only looks for an entry; GitHub computes it.
     *
     * @param lookupOnly whether it only looks for an entry
     * @return the action
     */
    public Cache lookupOnly(Expr<Boolean> lookupOnly) {
        return set("lookup-only", lookupOnly);
    }

    @Override
    protected Cache view(UsesStep other) {
        return new Cache(other);
    }
}
