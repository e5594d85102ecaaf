package dev.gatewright.check.runner;

import dev.gatewright.check.view.Spot;
import java.util.Optional;

/** Where a workflow and its jobs say which shell runs scripts. */
final class Shells {

    private Shells() {}

    /** The shell of the scripts below that name none. */
    static Optional<Spot> usual(Spot owner) {
        return owner.get("defaults").flatMap(all -> all.get("run")).flatMap(run -> run.get("shell"));
    }
}
