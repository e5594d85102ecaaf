package dev.gatewright.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
@SuppressWarnings("unused") // picocli sets the fields
final class Common {

    static final String VERBOSE = "--verbose";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    private boolean version;

    @Option(names = VERBOSE, description = "Show the stack of an unexpected error (or set GATEWRIGHT_VERBOSE).")
    private boolean verbose;
}
