package dev.gatewright.cli;

import dev.gatewright.project.SourceFile;
import java.io.IOException;

/**
 * A file with its fixes made.
 *
 * @param file the file as it is to be
 * @param changes how many fixes were made
 */
record Repaired(SourceFile file, int changes) {

    void write() throws IOException {
        Rewriting.replace(file.path(), file.content());
    }

    /** What was done, for people. */
    @Override
    public String toString() {
        return "fixed " + file.name() + ": " + changes + (changes == 1 ? " change" : " changes");
    }
}
