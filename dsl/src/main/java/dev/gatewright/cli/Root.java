package dev.gatewright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What there is above the commands: help and version. */
@Command(
        name = "gatewright",
        versionProvider = Version.class,
        description = "CI/CD pipelines as typed Java, compiled to GitHub Actions.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "%nWithout a command, `emit` is meant; its options may stand alone.",
            "%nExit codes: 0 all is well; 1 something was found, or a file differs; 2 the command could not run."
        })
@SuppressWarnings("unused") // picocli sets the field
final class Root implements Runnable {

    @Mixin
    private Common common = new Common();

    /** Never called: who names no command means {@code emit}. */
    @Override
    public void run() {}
}
