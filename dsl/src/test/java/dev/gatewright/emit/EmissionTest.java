package dev.gatewright.emit;

import static dev.gatewright.Gatewright.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Definitions;
import dev.gatewright.finding.Finding;
import dev.gatewright.link.Linked;
import dev.gatewright.link.Linker;
import dev.gatewright.link.Target;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.metadata.CompositeAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmissionTest {

    private static final EntryPoint MAIN = new EntryPoint("pipeline/Main.java");

    private static Emission emission(Workflow... workflows) {
        Linked linked = Linker.link(pipeline(workflows), Target.GITHUB);
        assertThat(linked.findings()).isEmpty();
        return Emission.of(linked, MAIN);
    }

    private static List<String> codes(EmittedFile... files) {
        return Emission.of(List.of(files)).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static EmittedFile file(String path) {
        return new EmittedFile(path, "", Origin.unknown());
    }

    @Test
    void aFileIsItsHeaderABlankLineAndTheWorkflow() {
        EmittedFile file = emission(Definitions.WORKFLOW).files().get(0);
        assertThat(file.path()).isEqualTo(".github/workflows/ci.yml");
        assertThat(file.text()).isEqualTo("""
                # Made by Gatewright from pipeline/Main.java: don't edit this file.
                # Edit the Java, then run: jbang pipeline/Main.java

                name: CI
                on:
                  push:
                permissions: {}
                jobs:
                  build:
                    runs-on: ubuntu-latest
                    timeout-minutes: 5
                    steps:
                      - run: make
                """);
    }

    @Test
    void anActionThatIsUsedIsEmittedToItsFolder() {
        CompositeAction action = CompositeAction.of("Set up")
                .description("Sets up.")
                .steps(run("make").shell(BASH));
        Emission emission = emission(
                workflow("CI").on(push()).jobs(job("a").runsOn(UBUNTU_LATEST).steps(action)));
        assertThat(emission.files())
                .extracting(EmittedFile::path)
                .containsExactly(".github/workflows/ci.yml", ".github/actions/set-up/action.yml");
        assertThat(emission.files().get(1).text()).startsWith(Header.lines(MAIN).get(0) + "\n");
        assertThat(emission.files().get(0).text()).contains("uses: $/.github/actions/set-up\n");
    }

    @Test
    void aPathThatLeadsElsewhereOrThatNotEverySystemKnowsIsRefused() {
        for (String path : List.of(
                ".github/workflows/../../x.yml",
                "/etc/x.yml",
                ".github/workflows/a\\b.yml",
                ".github/workflows/a:b.yml",
                ".github/workflows/a\nb.yml",
                ".github//x.yml",
                ".github/actions/x /action.yml",
                ".github/workflows/sub/x.yml",
                ".github/workflows/x.txt")) {
            assertThat(codes(file(path))).as(path).containsExactly("file-name");
        }
        assertThat(codes(
                        file(".github/workflows/ci.yml"),
                        file(".github/workflows/Übung 1.yaml"),
                        file(".github/actions/a/b/action.yml"),
                        file(".github/scripts/x.sh")))
                .isEmpty();
    }

    @Test
    void twoFilesWhoseNamesDifferInCaseAloneAreOne() {
        assertThat(codes(file(".github/workflows/ci.yml"), file(".github/workflows/CI.yml")))
                .containsExactly("duplicate-file");
    }

    @Test
    void aFileThatGithubWouldNotReadIsRefused() {
        EmittedFile most = new EmittedFile(".github/workflows/a.yml", "x".repeat(512_000), Origin.unknown());
        EmittedFile more = new EmittedFile(".github/workflows/b.yml", "x".repeat(512_001), Origin.unknown());
        assertThat(codes(most)).isEmpty();
        assertThat(codes(more)).containsExactly("file-too-large");
    }
}
