package dev.gatewright.cli;

import dev.gatewright.check.Checks;
import dev.gatewright.finding.Report;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.workflow.Pipeline;

/**
 * A pipeline that is linked and judged.
 *
 * @param linked the pipeline with its names
 * @param report all that is wrong with it
 */
record Compilation(Linked linked, Report report) {

    static Compilation of(Pipeline pipeline, Target target) {
        Linked linked = Linker.link(pipeline, target);
        return new Compilation(linked, Report.of(Checks.check(linked)));
    }
}
