package dev.gatewright.cli;

import dev.gatewright.emit.Change;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code init} writes.
 *
 * @param root the repository's root
 * @param source where CI finds the source of Gatewright, empty where its jar is in a Maven repository
 */
record FirstPipeline(Path root, Optional<SourceRepository> source) {

    /** The files, in the order in which a newcomer reads them, and what they are made of. */
    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("pipeline/Main.java", "Main.java.txt"),
            Map.entry("pipeline/src/Pipelines.java", "Pipelines.java.txt"),
            Map.entry("pipeline/src/Ci.java", "Ci.java.txt"),
            Map.entry("pipeline/test/CiTest.java", "CiTest.java.txt"),
            Map.entry("pipeline/pom.xml", "pom.xml.txt"),
            Map.entry("pipeline/.gitignore", "gitignore.txt"));

    /** What the workflow may be called, the first choice first. */
    private static final List<String> NAMES = List.of("CI", "Pipeline", "Gatewright");

    private static final String WORKFLOWS = ".github/workflows/";

    /** The files of it that are there already. */
    List<String> there() {
        return FILES.stream().map(Map.Entry::getKey).filter(this::isThere).toList();
    }

    private boolean isThere(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** The files that are to be created. */
    List<Change> files() throws IOException {
        List<Change> files = new ArrayList<>();
        Map<String, String> values = values();
        for (Map.Entry<String, String> file : FILES) {
            files.add(new Change(file.getKey(), Change.Kind.CREATE, "", filled(file.getValue(), values)));
        }
        return files;
    }

    /** The file that the workflow will be emitted to. */
    String workflow() {
        return file(name());
    }

    /** One that doesn't take the place of a workflow that is there. */
    private String name() {
        return NAMES.stream()
                .filter(name -> Stream.of(file(name), file(name).replace(".yml", ".yaml"))
                        .noneMatch(this::isThere))
                .findFirst()
                .orElse(NAMES.get(0));
    }

    private static String file(String name) {
        return WORKFLOWS + name.toLowerCase(Locale.ROOT) + ".yml";
    }

    private Map<String, String> values() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("@gatewright@", Version.of("gatewright"));
        values.put("@junit@", Version.of("junit"));
        values.put("@branch@", DefaultBranch.of(root));
        values.put("@name@", name());
        values.put("@checkout@", source.map(SourceRepository::checkout).orElse(""));
        values.put("@install@", source.map(SourceRepository::install).orElse(""));
        return values;
    }

    private static String filled(String template, Map<String, String> values) throws IOException {
        String text = read(template);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return text;
    }

    private static String read(String template) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FirstPipeline.class.getResourceAsStream("init/" + template), template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
