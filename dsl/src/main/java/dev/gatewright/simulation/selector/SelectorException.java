package dev.gatewright.simulation.selector;

/** A name that means no job or step, or more than one; its message says what there is. */
public final class SelectorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    SelectorException(String message) {
        super(message);
    }
}
