package dev.gatewright.check.rule;

import dev.gatewright.finding.Severity;

/** How much a rule's findings weigh. */
public enum Weight {
    /** GitHub's parser refuses the file. */
    REFUSED,
    /** GitHub's parser takes the file, and GitHub refuses to start it or to run it. */
    FAILS,
    /** GitHub takes it, and it can't do what is meant. */
    MISTAKE,
    /** It works, and is likely not what is meant. */
    HINT;

    /**
     * How bad a finding of this weight is.
     *
     * @param purpose what the workflow is judged for
     * @return an error where it stops what is being done
     */
    public Severity severity(Purpose purpose) {
        boolean stops = this == REFUSED || this == FAILS || (this == MISTAKE && purpose == Purpose.EMITTING);
        return stops ? Severity.ERROR : Severity.WARNING;
    }
}
