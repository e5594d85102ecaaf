package dev.gatewright.block;

import dev.gatewright.finding.Finding;
import java.util.List;

/** What is wrong with a definition itself: kept beside the tree, since nothing throws in a constant. */
public final class Problems {

    /** The problems of a block. */
    public static final Note<List<Finding>> NOTE = Note.of("problems");

    private Problems() {}
}
