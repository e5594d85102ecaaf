package dev.gatewright.cli;

import dev.gatewright.emit.Repository;
import dev.gatewright.finding.Candidates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code init}: a team's first pipeline, which passes as it is. */
@Command(
        name = "init",
        versionProvider = Version.class,
        description = "Begin a pipeline in this repository: a folder pipeline/ with a workflow and its test.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
@SuppressWarnings("unused") // picocli sets the field
final class InitCommand implements Callable<Integer> {

    /** The files, in the order in which a newcomer reads them, and what they are made of. */
    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("pipeline/Main.java", "Main.java.txt"),
            Map.entry("pipeline/src/Pipelines.java", "Pipelines.java.txt"),
            Map.entry("pipeline/src/Ci.java", "Ci.java.txt"),
            Map.entry("pipeline/test/CiTest.java", "CiTest.java.txt"),
            Map.entry("pipeline/pom.xml", "pom.xml.txt"),
            Map.entry("pipeline/.gitignore", "gitignore.txt"));

    @Mixin
    private Common common = new Common();

    private final Session session;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Path root = Repository.root(session.folder());
        demandRoom(root);
        Map<String, String> values = values(root);
        for (Map.Entry<String, String> file : FILES) {
            write(root.resolve(file.getKey()), filled(file.getValue(), values));
            session.out().line("created " + file.getKey());
        }
        session.out().print(next(root));
        return ExitCode.FINE;
    }

    private static void demandRoom(Path root) throws Refused {
        List<String> there = FILES.stream()
                .map(Map.Entry::getKey)
                .filter(file -> Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!there.isEmpty()) {
            throw new Refused(Candidates.list(there) + (there.size() == 1 ? " is" : " are")
                    + " there already, and `init` overwrites nothing. Remove what is there, or go on with it:"
                    + " `jbang pipeline/Main.java`. Nothing was written.");
        }
    }

    private static Map<String, String> values(Path root) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("@gatewright@", Version.of("gatewright"));
        values.put("@junit@", Version.of("junit"));
        values.put("@branch@", DefaultBranch.of(root));
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
                Objects.requireNonNull(InitCommand.class.getResourceAsStream("init/" + template), template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    private String next(Path root) {
        String cd = root.equals(session.folder()) ? "" : "  cd " + root + "\n";
        String git = Files.exists(root.resolve(".git"))
                ? ""
                : "  git init                           (the root of a repository is where .git is)\n";
        return "\nNext:\n"
                + cd
                + git
                + "  jbang pipeline/Main.java           writes .github/workflows/ci.yml\n"
                + "  mvn -B -f pipeline verify          runs the pipeline's tests\n"
                + "\nThen open pipeline/pom.xml in your IDE, and write your own jobs in pipeline/src/Ci.java.\n";
    }
}
