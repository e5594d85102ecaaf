package dev.gatewright.simulation.event;

/** The rules that decide whether a workflow starts, each with its source. */
public enum StartRule {
    /** GitHub reads the file first. */
    READABLE("Workflow syntax for GitHub Actions"),
    /** Actions can be switched off. */
    ACTIONS_ENABLED("Managing GitHub Actions settings for a repository"),
    /** The event must be one of {@code on}. */
    EVENT("Workflow syntax, `on`"),
    /** What a workflow does with its own token starts no others. */
    GITHUB_TOKEN("GITHUB_TOKEN, \"When GITHUB_TOKEN triggers workflow runs\""),
    /** Some events only look at the default branch. */
    DEFAULT_BRANCH("Events that trigger workflows, the table of each event"),
    /** A commit's message can ask for no runs. */
    SKIP_MESSAGE("Skipping workflow runs"),
    /** Some events are passed over for what their payload says. */
    PAYLOAD("Events that trigger workflows, the notes of each event"),
    /** The activity's type must be one that counts. */
    TYPES("Workflow syntax, `on.<event_name>.types`"),
    /** Filters of branches and tags. */
    REFS("Workflow syntax, `on.push.<branches|tags|branches-ignore|tags-ignore>`"),
    /** Filters of changed files. */
    PATHS("Workflow syntax, `on.<push|pull_request|pull_request_target>.<paths|paths-ignore>`"),
    /** The times of a schedule. */
    SCHEDULE("Workflow syntax, `on.schedule`"),
    /** The inputs of a dispatch. */
    INPUTS("Workflow syntax, `on.workflow_dispatch.inputs`"),
    /** Names and versions of images. */
    IMAGES("Events that trigger workflows, `image_version`"),
    /** The workflows that are watched. */
    WATCHED("Events that trigger workflows, `workflow_run`"),
    /** All of them let it start. */
    STARTS("Events that trigger workflows");

    private final String source;

    StartRule(String source) {
        this.source = source;
    }

    /**
     * Where GitHub documents it.
     *
     * @return the page and section
     */
    public String source() {
        return source;
    }
}
