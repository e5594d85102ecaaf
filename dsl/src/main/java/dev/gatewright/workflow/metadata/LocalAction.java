package dev.gatewright.workflow.metadata;

import dev.gatewright.block.LocalPath;

/**
 * An action of this pipeline where a step uses it; how its place is written depends on the server that the workflow is
 * emitted for.
 *
 * @param action the action
 */
public record LocalAction(Action<?> action) implements LocalPath {

    @Override
    public String path() {
        return ".github/actions/" + action.folderName();
    }
}
