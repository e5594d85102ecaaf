package dev.gatewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts with comments, blank lines and line breaks in odd places, and how they look when they have been put back. */
class GoldenFormatTest {

    private static final String IN = ".in.yml";
    private static final String OUT = ".out.yml";

    static List<String> names() {
        return files().filter(name -> name.endsWith(IN))
                .map(name -> name.substring(0, name.length() - IN.length()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingIsPutBack(String name) {
        String in = text(name + IN);
        String out = text(name + OUT);
        assertThat(format(in)).isEqualTo(out);
        assertThat(format(out)).isEqualTo(out);
        RoundTrip.check(name, in);
    }

    @ParameterizedTest
    @MethodSource("names")
    void lineBreaksOfWindowsMakeNoDifference(String name) {
        assertThat(format(text(name + IN).replace("\n", "\r\n"))).isEqualTo(text(name + OUT));
    }

    @Test
    void everyInputHasAnOutput() {
        Set<String> outputs = files().filter(name -> !name.endsWith(IN))
                .map(name -> name.replace(OUT, ""))
                .collect(Collectors.toSet());
        assertThat(names()).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(outputs);
    }

    private static String format(String text) {
        return Yaml.print(Yaml.read("golden.yml", text).documents());
    }

    private static Stream<String> files() {
        return Shared.yamlFiles(folder()).stream()
                .map(file -> file.getFileName().toString());
    }

    private static String text(String name) {
        return Shared.text(folder().resolve(name));
    }

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(GoldenFormatTest.class.getResource("format"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
