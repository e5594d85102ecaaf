package dev.gatewright.workflow.metadata;

/**
 * What runs a JavaScript action.
 *
 * <p>Source: GitHub's documentation, "Metadata syntax", "{@code runs.using} for JavaScript actions". Node.js 12 and 16 are
 * gone from the runners.
 */
public enum JavaScriptRuntime {
    /** Node.js 20. */
    NODE20,
    /** Node.js 24. */
    NODE24
}
