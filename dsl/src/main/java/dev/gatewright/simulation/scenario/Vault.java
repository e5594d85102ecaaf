package dev.gatewright.simulation.scenario;

import java.util.List;
import java.util.Map;

/**
 * The secrets and configuration variables that are kept in one place: in the repository, or in one of its environments.
 *
 * @param secrets the secrets' names; their values nobody knows
 * @param vars the variables' values by name
 */
public record Vault(List<String> secrets, Map<String, String> vars) {

    /** One in which nothing is kept. */
    public static final Vault EMPTY = new Vault(List.of(), Map.of());

    /**
     * Secrets and variables.
     *
     * @param secrets the secrets' names, copied
     * @param vars the variables' values by name, copied
     */
    public Vault {
        secrets = List.copyOf(secrets);
        vars = Ordered.copy(vars);
    }

    Vault secret(String name) {
        return new Vault(Ordered.with(secrets, name), vars);
    }

    Vault var(String name, String value) {
        return new Vault(secrets, Ordered.with(vars, name, value));
    }
}
