package dev.gatewright.action;

import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Output;
import dev.gatewright.workflow.step.UsesStep;

/**
 * Asks GitHub Pages where a site will be.
 *
 * <p>Source: the {@code action.yml} of {@code actions/configure-pages}.
 */
public final class ConfigurePages extends ActionStep<ConfigurePages> {

    /** The address of the site. */
    public static final Output<String> BASE_URL = Output.of("base_url", String.class);

    /** The scheme and the host of the site. */
    public static final Output<String> ORIGIN = Output.of("origin", String.class);

    /** The host of the site. */
    public static final Output<String> HOST = Output.of("host", String.class);

    /** The path of the site. */
    public static final Output<String> BASE_PATH = Output.of("base_path", String.class);

    private ConfigurePages(UsesStep step) {
        super(step);
    }

    /**
     * Asks GitHub Pages where a site will be.
     *
     * @return the action
     */
    public static ConfigurePages configurePages() {
        return new ConfigurePages(Pin.CONFIGURE_PAGES.step());
    }

    /**
     * The generator that is told: {@code nuxt}, {@code next}, {@code gatsby} or {@code sveltekit}.
     *
     * @param staticSiteGenerator the generator that is told: {@code nuxt}, {@code next}, {@code gatsby} or {@code sveltekit}
     * @return the action
     */
    public ConfigurePages staticSiteGenerator(String staticSiteGenerator) {
        return set("static_site_generator", staticSiteGenerator);
    }

    /**
     * The generator that is told: {@code nuxt}, {@code next}, {@code gatsby} or {@code sveltekit}; GitHub computes it.
     *
     * @param staticSiteGenerator the generator that is told: {@code nuxt}, {@code next}, {@code gatsby} or {@code sveltekit}
     * @return the action
     */
    public ConfigurePages staticSiteGenerator(Expr<?> staticSiteGenerator) {
        return set("static_site_generator", staticSiteGenerator);
    }

    /**
     * The generator's configuration.
     *
     * @param generatorConfigFile the generator's configuration
     * @return the action
     */
    public ConfigurePages generatorConfigFile(String generatorConfigFile) {
        return set("generator_config_file", generatorConfigFile);
    }

    /**
     * The generator's configuration; GitHub computes it.
     *
     * @param generatorConfigFile the generator's configuration
     * @return the action
     */
    public ConfigurePages generatorConfigFile(Expr<?> generatorConfigFile) {
        return set("generator_config_file", generatorConfigFile);
    }

    /**
     * The token that asks GitHub, the run's own where none is said.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public ConfigurePages token(String token) {
        return set("token", token);
    }

    /**
     * The token that asks GitHub, the run's own where none is said; GitHub computes it.
     *
     * @param token the token that asks GitHub, the run's own where none is said
     * @return the action
     */
    public ConfigurePages token(Expr<?> token) {
        return set("token", token);
    }

    /**
     * Whether Pages is switched on where it is off.
     *
     * @param enablement whether Pages is switched on where it is off
     * @return the action
     */
    public ConfigurePages enablement(boolean enablement) {
        return set("enablement", enablement);
    }

    /**
     * Whether Pages is switched on where it is off; GitHub computes it.
     *
     * @param enablement whether Pages is switched on where it is off
     * @return the action
     */
    public ConfigurePages enablement(Expr<Boolean> enablement) {
        return set("enablement", enablement);
    }

    @Override
    protected ConfigurePages view(UsesStep other) {
        return new ConfigurePages(other);
    }
}
