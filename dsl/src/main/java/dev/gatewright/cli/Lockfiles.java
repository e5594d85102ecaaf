package dev.gatewright.cli;

import dev.gatewright.proof.model.Lockfile;
import dev.gatewright.yaml.Reading;
import dev.gatewright.yaml.Scalar;
import dev.gatewright.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads GitHub's lockfile, which lies beside the workflows. */
final class Lockfiles {

    private static final String PATH = ".github/workflows/actions.lock";

    private Lockfiles() {}

    static Lockfile in(Path repository) throws IOException, Refused {
        Path file = repository.resolve(PATH);
        if (!Files.isRegularFile(file)) {
            return Lockfile.NONE;
        }
        Reading reading = Yaml.read(PATH, Files.readAllBytes(file));
        if (!reading.isReadable()) {
            throw new Refused("`" + PATH + "` isn't YAML: "
                    + reading.problems().get(0).message() + " `gh actions-lock` writes it anew.");
        }
        return Lockfile.of(reading.root().orElseGet(Scalar::ofNull));
    }
}
