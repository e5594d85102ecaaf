package dev.gatewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions that this jar was built with. */
final class Version implements IVersionProvider {

    private static final String RESOURCE = "versions.properties";

    /** The version of a product, under the name that the build gave it. */
    static String of(String product) {
        return Objects.requireNonNull(all().getProperty(product), product);
    }

    private static Properties all() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Properties versions = new Properties();
            versions.load(in);
            return versions;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"gatewright " + of("gatewright")};
    }
}
