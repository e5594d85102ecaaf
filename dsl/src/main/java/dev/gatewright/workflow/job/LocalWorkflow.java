package dev.gatewright.workflow.job;

import dev.gatewright.block.LocalPath;

/**
 * A workflow of this pipeline where it is called; how its place is written depends on the server that it is emitted for.
 *
 * @param callee the workflow
 */
public record LocalWorkflow(Callee callee) implements LocalPath {

    @Override
    public String path() {
        return ".github/workflows/" + callee.fileName();
    }
}
