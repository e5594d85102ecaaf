package dev.gatewright.check;

import dev.gatewright.check.call.DefaultPermissions;
import dev.gatewright.check.call.Limits;
import dev.gatewright.check.rule.Purpose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What workflows are judged for, and by which limits.
 */
public final class Settings {

    private final Purpose purpose;
    private final Limits limits;
    private final @Nullable DefaultPermissions defaults;

    private Settings(Purpose purpose, Limits limits, @Nullable DefaultPermissions defaults) {
        this.purpose = purpose;
        this.limits = limits;
        this.defaults = defaults;
    }

    /**
     * For workflows that were built and are about to be emitted.
     *
     * @return the settings
     */
    public static Settings emitting() {
        return new Settings(Purpose.EMITTING, Limits.GITHUB, null);
    }

    /**
     * For workflows that were read.
     *
     * @return the settings
     */
    public static Settings reading() {
        return new Settings(Purpose.READING, Limits.GITHUB, null);
    }

    /**
     * These settings with the limits of another server.
     *
     * @param other the limits
     * @return the settings
     */
    public Settings limits(Limits other) {
        return new Settings(purpose, other, defaults);
    }

    /**
     * These settings, where the repository's default permissions are known.
     *
     * @param policy the default
     * @return the settings
     */
    public Settings defaults(DefaultPermissions policy) {
        return new Settings(purpose, limits, policy);
    }

    Purpose purpose() {
        return purpose;
    }

    Limits limits() {
        return limits;
    }

    Optional<DefaultPermissions> defaults() {
        return Optional.ofNullable(defaults);
    }
}
