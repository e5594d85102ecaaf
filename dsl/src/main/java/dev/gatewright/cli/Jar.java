package dev.gatewright.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The jar that this is. */
final class Jar {

    private Jar() {}

    /** What is another when the jar is another, or the Java that runs it; empty where classes lie in a folder, which keep changing. */
    static Optional<String> identity() {
        @Nullable CodeSource source = Jar.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(jar + " " + attributes.size() + " "
                            + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " "
                            + System.getProperty("java.runtime.version"))
                    : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }
}
