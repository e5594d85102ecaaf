package dev.gatewright.link;

import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Referent;
import dev.gatewright.reference.JobId;

/** Knows what references are called in one file. */
interface Naming {

    /**
     * The name that a reference has where it stands; says so where there is none.
     */
    Expression resolve(Referent referent, Place place);

    /** Whether the file is an action's, which gets its inputs as strings whatever they are. */
    boolean isOfAction();

    /** The id of a needed job; says so where the file has no such job. */
    String need(JobId needed, Place place);
}
