package dev.gatewright.check.call;

/**
 * How far calls may go.
 *
 * <p>Source: GitHub's documentation, "Reusing workflow configurations", "Limitations of reusable workflows". How many jobs a
 * run may have with all that it calls isn't documented.
 *
 * @param levels how many levels of workflows may be connected, the caller at the top included
 * @param workflows how many different workflows may be called below one
 * @param jobs how many jobs a workflow may have with those of all that it calls
 */
public record Limits(int levels, int workflows, int jobs) {

    /** The limits of github.com: ten levels, 50 workflows. */
    public static final Limits GITHUB = new Limits(10, 50, Integer.MAX_VALUE);
    /** The limits of GitHub Enterprise Server: four levels, 20 workflows. */
    public static final Limits GHES = new Limits(4, 20, Integer.MAX_VALUE);

    /** How deep the deepest called workflow may be, those that the caller at the top calls being at 1. */
    int deepest() {
        return levels - 1;
    }
}
