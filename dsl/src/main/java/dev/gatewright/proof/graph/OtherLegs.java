package dev.gatewright.proof.graph;

import dev.gatewright.proof.formula.Choice;
import dev.gatewright.proof.formula.Circuit;
import dev.gatewright.proof.formula.Literal;
import dev.gatewright.proof.graph.Happening.Ends;
import dev.gatewright.proof.graph.Happening.Rejected;
import dev.gatewright.proof.graph.Happening.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens in the legs of a matrix that aren't looked at. Whatever goes wrong does so in the leg that is looked at, so in
 * the others all goes well.
 */
final class OtherLegs {

    private final Circuit circuit;
    private final JobNode job;
    private final List<JobNode> withLegs = new ArrayList<>();

    OtherLegs(JobNode job) {
        this.circuit = job.circuit();
        this.job = job;
        for (JobNode at = job; at != null; at = at.caller) {
            if (at.model.matrix().isPresent()) {
                withLegs.add(at);
            }
        }
    }

    /** Whether something is true of a leg that isn't looked at, where it isn't meant to be of the one that is. */
    Literal hold(Literal meant, Literal property) {
        if (withLegs.isEmpty()) {
            return Literal.FALSE;
        }
        JobNode outermost = withLegs.get(withLegs.size() - 1);
        Literal elsewhere = wentWell(outermost, property);
        for (JobNode each : withLegs) {
            elsewhere = each.legs().any(elsewhere);
        }
        return circuit.and(outermost.passed(), wentWell(outermost, meant).not(), elsewhere);
    }

    /** Whether something is true of one of the job's own legs, where all goes well. */
    Literal mayHold(Literal property) {
        return withLegs.isEmpty() || !withLegs.get(0).equals(job)
                ? Literal.FALSE
                : job.legs().any(wentWell(job, property));
    }

    /** Whether something is true of the job where all goes well in it. */
    Literal wentWell(Literal property) {
        return wentWell(job, property);
    }

    private Literal wentWell(JobNode outermost, Literal formula) {
        return circuit.where(formula, choice -> isTrouble(choice, outermost) ? Optional.of(false) : Optional.empty());
    }

    private static boolean isTrouble(Choice choice, JobNode outermost) {
        return choice instanceof Ends ends && isWithin(outermost, ends.file(), ends.job())
                || choice instanceof Rejected no && isWithin(outermost, no.file(), no.job())
                || choice instanceof Withdrawn gone && isWithin(outermost, gone.file(), gone.job());
    }

    private static boolean isWithin(JobNode outermost, String file, String path) {
        return file.equals(outermost.run.workflow().file()) && (path + "/").startsWith(outermost.path() + "/");
    }
}
