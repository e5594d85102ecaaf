package dev.gatewright.workflow.event;

import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/**
 * Runs the workflow when somebody pushes to the branch that GitHub Pages is published from. The workflow file must
 * be on the default branch.
 *
 * <p>Source: GitHub's documentation, "Events that trigger workflows", {@code page_build}.
 */
public final class PageBuild extends Event<PageBuild> {

    /** {@code on.page_build} has no keys. */
    public static final Keys KEYS = Keys.of("page_build");
    /** {@code on.page_build}. */
    public static final Key<PageBuild> KEY = key(KEYS, PageBuild::new);

    PageBuild(Node tree) {
        super(tree);
    }

    @Override
    protected Keys keys() {
        return KEYS;
    }

    @Override
    protected PageBuild view(Node other) {
        return new PageBuild(other);
    }
}
