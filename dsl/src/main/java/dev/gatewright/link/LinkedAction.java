package dev.gatewright.link;

import dev.gatewright.yaml.Mapping;

/**
 * An action whose references have their names.
 *
 * @param folder its folder, below {@code .github/actions}
 * @param tree what its {@code action.yml} holds
 */
public record LinkedAction(String folder, Mapping tree) {}
