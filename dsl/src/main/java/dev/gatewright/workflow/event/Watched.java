package dev.gatewright.workflow.event;

/** A workflow whose runs others wait for. */
public interface Watched {

    /**
     * What {@code workflow_run} knows it by.
     *
     * @return its name, or its file's path where it has none
     */
    String watchedName();
}
