package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Saves files for later runs.
 *
 * <p>Source: the {@code action.yml} of {@code actions/cache/save}.
 */
public final class CacheSave extends ActionStep<CacheSave> {

    private CacheSave(UsesStep step) {
        super(step);
    }

    /**
     * Saves files for later runs.
     *
     * @return the action
     */
    public static CacheSave cacheSave() {
        return new CacheSave(Pin.CACHE_SAVE.step());
    }

    /**
     * The files and folders.
     *
     * @param path the files and folders
     * @return the action
     */
    public CacheSave path(String... path) {
        return lines("path", path);
    }

    /**
     * The files and folders, one a line; GitHub computes them.
     *
     * @param path the files and folders
     * @return the action
     */
    public CacheSave path(Expr<?> path) {
        return set("path", path);
    }

    /**
     * The key of the entry.
     *
     * @param key the key of the entry
     * @return the action
     */
    public CacheSave key(String key) {
        return set("key", key);
    }

    /**
     * The key of the entry; GitHub computes it.
     *
     * @param key the key of the entry
     * @return the action
     */
    public CacheSave key(Expr<?> key) {
        return set("key", key);
    }

    /**
     * The size of the parts of an upload, in bytes.
     *
     * @param uploadChunkSize the size of the parts of an upload, in bytes
     * @return the action
     */
    public CacheSave uploadChunkSize(int uploadChunkSize) {
        return set("upload-chunk-size", uploadChunkSize);
    }

    /**
     * The size of the parts of an upload, in bytes; GitHub computes it.
     *
     * @param uploadChunkSize the size of the parts of an upload, in bytes
     * @return the action
     */
    public CacheSave uploadChunkSize(Expr<? extends Number> uploadChunkSize) {
        return set("upload-chunk-size", uploadChunkSize);
    }

    /**
     * Whether Windows shares its entries with other systems.
     *
     * @param enableCrossOsArchive whether Windows shares its entries with other systems
     * @return the action
     */
    public CacheSave enableCrossOsArchive(boolean enableCrossOsArchive) {
        return set("enableCrossOsArchive", enableCrossOsArchive);
    }

    /**
     * Whether Windows shares its entries with other systems; GitHub computes it.
     *
     * @param enableCrossOsArchive whether Windows shares its entries with other systems
     * @return the action
     */
    public CacheSave enableCrossOsArchive(Expr<Boolean> enableCrossOsArchive) {
        return set("enableCrossOsArchive", enableCrossOsArchive);
    }

    @Override
    protected CacheSave view(UsesStep other) {
        return new CacheSave(other);
    }
}
